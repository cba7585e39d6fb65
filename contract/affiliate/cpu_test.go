//go:build unix

package affiliate_test

import (
	"syscall"
	"time"
)

// cpuTime is the processor time that the process has used: what other work on
// the machine takes is not in it.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
