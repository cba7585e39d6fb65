// Command campaign reports on an influencer campaign: for each creator and in
// total the tier, the engagement rate with its base, statistic, interval and a
// published benchmark, what it cost and what it earned, and what could not be
// computed and why. README.md describes its input and output.
package main

import (
	"os"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
