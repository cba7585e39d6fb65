package main

import (
	"bytes"
	"io"
	"testing"
)

// BenchmarkCheck is the program over its sample, with and without the search
// for what mends a breach. One operation is one line.
func BenchmarkCheck(b *testing.B) {
	posts := bytes.Count(sample, []byte("\n"))
	for _, row := range []struct {
		name string
		args []string
	}{
		{"findings", []string{"-fix=false"}},
		{"fix", nil},
	} {
		b.Run(row.name, func(b *testing.B) {
			in := bytes.Repeat(sample, b.N/posts+1)
			b.SetBytes(int64(len(sample) / posts))
			b.ReportAllocs()
			b.ResetTimer()
			if code := run(row.args, bytes.NewReader(in), io.Discard, io.Discard); code != 1 {
				b.Fatalf("exit code %d", code)
			}
		})
	}
}
