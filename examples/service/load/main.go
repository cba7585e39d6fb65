// Command load asks the service for everything that its OpenAPI document has
// examples of, over and over for a time, and prints how long answers took, how
// many came, and what memory the service had. The service's README shows how it
// is called.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}
