// Command campaign tells a whole influencer campaign from brief to report: who fits
// and why, what to take for the budget, agreements and what the law asks of them,
// posts held against the law of their markets and mended, what was delivered, what
// came of it, and who has to be paid what. It also prints the figures of campaigns in
// a flat form and of tables of creators. README.md describes its input and output.
package main

import (
	"os"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
