// Command audit reads what is known of a list of creators, from one row each to
// their posts and followers day by day, and says how the audience answers, how
// the account grows, where it stands beside published and other accounts, what
// is not usual about it, and what the file cannot tell. README.md describes its
// input and output.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	// Rows are kept until all are read: let the collector run early, so that the
	// peak stays near what is needed.
	debug.SetGCPercent(30)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
