// Command beam runs the library over more posts and orders than one machine
// holds: Apache Beam pipelines that check posts, summarise engagement and settle
// commission. README.md describes their input, output and runners.
package main

import (
	"os"
	_ "time/tzdata" // zones on workers that have none
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}
