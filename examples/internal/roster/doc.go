// Package roster reads tables of creators as people export them: it knows what
// headers mean in their many spellings, and what stands in cells.
//
// [Open] reads the headers of a table; [Table.Print] says how each was
// understood, and [Table.Each] hands over the cells of a record one by one, with
// the place of what can't be read. [ParseCount], [ParseAverage], [ParseDay] and
// [ParseGiven] read cells; a cell that says that nothing is known ([Unknown]) is
// not known, and not zero.
//
// What it does not do: compute anything, and read amounts of money.
package roster
