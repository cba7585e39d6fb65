package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strconv"
	"time"
)

// watch looks at what memory a process has, each second until the context ends.
// On systems that don't tell, or of no process, there is nothing.
func watch(ctx context.Context, pid int) (kilobytes []int64) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for pid != 0 {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
		n, ok := resident(text)
		if err != nil || !ok {
			return kilobytes
		}
		kilobytes = append(kilobytes, n)
		select {
		case <-ctx.Done():
			return kilobytes
		case <-tick.C:
		}
	}
	return nil
}

// resident is the memory in kB that a Linux process has resident, by its status
// file.
func resident(status []byte) (int64, bool) {
	for line := range bytes.Lines(status) {
		value, ok := bytes.CutPrefix(line, []byte("VmRSS:"))
		if !ok {
			continue
		}
		n, err := strconv.ParseInt(string(bytes.TrimSpace(bytes.TrimSuffix(bytes.TrimSpace(value), []byte("kB")))), 10, 64)
		return n, err == nil
	}
	return 0, false
}
