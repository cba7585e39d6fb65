// Package view is the playground without the browser: it reads a post in the line
// format of package disclosure and gives what the page shows of it, so that
// the page has nothing to judge, count or look up.
//
// # Positions
//
// Where a finding stands is given in UTF-16 code units, half-open, as JavaScript
// counts text; the library counts bytes of UTF-8.
//
// # Errors
//
// What cannot be worked with is a [Fault] with the path of the field in the line
// format ("ties[1].months"), never an error of Go. Nothing panics.
package view
