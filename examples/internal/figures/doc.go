// Package figures shows numbers to people: rounded half away from zero, with
// separators at the thousands, "" where there is none. Exact numbers stand in
// CSV and JSON.
package figures
