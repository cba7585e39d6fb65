//go:build unix

package campaign_test

import (
	"runtime"
	"syscall"
	"time"
)

// usage is the processor time that the process has used, and the most bytes that it
// ever held: what other work on the machine takes is in neither.
func usage() (cpu time.Duration, peak int64) {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0, 0
	}
	peak = int64(u.Maxrss) << 10
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" { // which count bytes
		peak = int64(u.Maxrss)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), peak
}
