// Package console lays text out for a terminal: columns that line up when
// names hold wide letters and emoji, and colour where somebody looks at it.
//
// The words: a cell is a column of the terminal's grid; [Width] counts them.
// [Clean] takes out what would steer the terminal; every text from outside
// passes through it before it is laid out. [Table] draws rows in columns.
//
// Widths follow Unicode's East Asian Width (UAX #11) and emoji presentation
// (UTS #51) in the coarse ranges that terminals agree on. What it does not do:
// line breaking, right-to-left reordering, and the widths of terminals that
// draw joined emoji apart.
package console
