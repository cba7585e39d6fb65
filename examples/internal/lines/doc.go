// Package lines reads text line by line from inputs of any size, as JSON lines
// come: in bounded memory, with the number of each line, and going on after a
// line that is too long.
package lines
