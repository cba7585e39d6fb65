// Command report draws a campaign as one HTML page that needs nothing from outside:
// figures, charts, the law, the money, and what cannot be told. README.md describes it.
package main

import "os"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
