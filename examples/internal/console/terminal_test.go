package console_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/console"
)

// TestIsTerminal holds what a program must not take for a person: the null
// device is a character device, and standard input may be it under a name of
// its own.
func TestIsTerminal(t *testing.T) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	named := os.NewFile(null.Fd(), "standard input")
	file, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for name, stream := range map[string]any{
		"null device": null, "null device by another name": named, "file": file,
		"buffer": &bytes.Buffer{}, "nil": nil, "nil file": (*os.File)(nil),
	} {
		if console.IsTerminal(stream) {
			t.Errorf("%s is taken for a terminal", name)
		}
	}
}
