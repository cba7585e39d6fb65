// Command settle takes orders and refunds to statements of affiliate commission.
// README.md describes its input and output.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	// Events are kept without pointers, which costs the collector next to nothing:
	// let it run early, so that the peak stays near what is needed.
	debug.SetGCPercent(20)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
