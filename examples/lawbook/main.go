// Command lawbook shows the law that the library knows: what holds in a region
// on a day, what changes when, what another book has otherwise, and what
// nobody has checked for long. README.md describes its output.
package main

import (
	"os"
	"time"

	"github.com/endorse-go/endorse"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr, endorse.DateOf(time.Now())))
}
