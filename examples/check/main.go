// Command check holds publications against the law on disclosing advertising:
// JSON lines in, one line out for each post and market. README.md describes
// its input and output.
package main

import (
	"os"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
