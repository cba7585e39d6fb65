// Command settle takes orders and refunds to statements of affiliate commission.
// README.md describes its input and output.
package main

import "os"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
