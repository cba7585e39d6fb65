// Package shell holds what the programs share towards the command line: exit
// codes, the -format flag, opening an input by name, and the report of bad
// input on standard error, one line each, with file, place and reason.
package shell
