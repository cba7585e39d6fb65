package console_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/console"
)

func ExampleNote() {
	fmt.Print(console.Note("Rate", "likes and comments by followers,\nall posts pooled."))
	// Output:
	// Rate        likes and comments by followers, all posts pooled.
}

func TestNote(t *testing.T) {
	long := console.Note("Source", strings.Repeat("word ", 60))
	for i, line := range strings.Split(strings.TrimSuffix(long, "\n"), "\n") {
		if w := console.Width(line); w > 108 {
			t.Errorf("line of %d cells", w)
		}
		if i > 0 && !strings.HasPrefix(line, strings.Repeat(" ", 12)+"word") {
			t.Errorf("line %q stands elsewhere", line)
		}
	}
	if got := console.Note("Empty", " \n"); got != "" {
		t.Errorf("empty note = %q", got)
	}
	if got := console.Note("Name", "a\x1b[2Jb"); strings.Contains(got, "\x1b") {
		t.Errorf("note steers the terminal: %q", got)
	}
}
