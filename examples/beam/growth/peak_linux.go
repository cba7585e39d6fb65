package main

import (
	"os"
	"syscall"
)

// peak is the most memory that a process had, in bytes. The kernel counts it in
// KiB.
func peak(s *os.ProcessState) int64 {
	if u, ok := s.SysUsage().(*syscall.Rusage); ok {
		return int64(u.Maxrss) << 10
	}
	return 0
}
