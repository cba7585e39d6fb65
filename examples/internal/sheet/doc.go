// Package sheet reads and writes tables of text as people exchange them: CSV
// with commas, semicolons, tabs or bars, with or without a byte-order mark, as
// spreadsheets and exports leave them behind.
//
// [Reader] gives one [Record] after the other and goes on after a bad one: a
// line that is too long, a quote that is never closed or bytes that are no
// UTF-8 cost that record and no other. Memory stays bounded whatever the file
// holds: a line has at most [MaxLine] bytes, a record at most [MaxRecord] lines
// and [MaxCells] cells.
//
// [Writer] writes comma-separated values whose text cells a spreadsheet does
// not take for a formula.
//
// What it does not do: other encodings than UTF-8, and guessing what a column
// means.
package sheet
