package postline_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/postline"
)

// TestReasons: a line may be wrong more often, and at greater length, than
// anybody reads.
func TestReasons(t *testing.T) {
	long := errors.New(strings.Repeat("ä", 9_000))
	errs := []error{long, errors.Join(errors.New("one"), errors.New("two\nlines"))}
	want := strings.Repeat("ä", postline.MaxReason/2) + "…; one; two\nlines"
	if got := postline.Reasons(errors.Join(errs...)); got != want {
		t.Errorf("Reasons = %q, want %q", got, want)
	}
	for range 20 {
		errs = append(errs, errors.New("more"))
	}
	want += strings.Repeat("; more", postline.MaxReasons-3) + "; and 15 more"
	if got := postline.Reasons(errors.Join(errs...)); got != want {
		t.Errorf("Reasons = %q, want %q", got, want)
	}
}
