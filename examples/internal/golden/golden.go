// Package golden compares output with files under testdata, byte for byte. After
// a wanted change run the tests with -update, and read the diff like code.
package golden

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files")

// Check compares got with the file testdata/NAME.golden, and shows the first
// line that differs.
func Check(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) == got {
		return
	}
	have, need := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range max(len(have), len(need)) {
		if i >= len(have) || i >= len(need) || have[i] != need[i] {
			t.Errorf("%s:%d differs\ngot  %s\nwant %s", path, i+1, line(have, i), line(need, i))
			return
		}
	}
}

func line(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(no line)"
}
