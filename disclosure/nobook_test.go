package disclosure_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestNoBook holds that a checker without a book says so, whatever it is asked.
func TestNoBook(t *testing.T) {
	t.Parallel()
	p := post("GB", "2026-03-01", law.Payment, "Ad")
	for name, c := range map[string]*disclosure.Checker{"nil": nil, "zero": {}} {
		_, err1 := c.Check(p)
		_, err2 := c.Brief(p)
		_, err3 := c.Fix(p)
		for _, err := range []error{err1, err2, err3} {
			if !errors.Is(err, disclosure.ErrNoBook) {
				t.Errorf("%s checker: %v", name, err)
			}
		}
		if c.Book() != nil {
			t.Errorf("%s checker has a book", name)
		}
	}
	if _, err := disclosure.NewChecker(nil); !errors.Is(err, disclosure.ErrNoBook) {
		t.Errorf("of no book: %v", err)
	}
	if ourChecker().Book().Digest() != disclosure.Law().Digest() {
		t.Error("the book is another")
	}
}

// TestNoTieInAPlaceOfNoLaw holds that silence of the book is no pass, even for a post with no
// tie: nobody knows what the place asks.
func TestNoTieInAPlaceOfNoLaw(t *testing.T) {
	t.Parallel()
	for market, want := range map[endorse.Region]disclosure.Outcome{"AQ": disclosure.Unclear, "GB": disclosure.NotRequired} {
		if m := check(t, post(market, "2026-03-01", law.NoTie, "A jar")); m.Outcome != want {
			t.Errorf("%s, want %s\n%s", m.Outcome, want, describe(m))
		}
	}
}
