package disclosure_test

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse/disclosure"
)

// TestConcurrentUse judges the same posts on several goroutines with a checker
// that has met none of their places and days.
func TestConcurrentUse(t *testing.T) {
	t.Parallel()
	checker, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		t.Fatal(err)
	}
	var list []disclosure.Publication
	var want []disclosure.Report
	for seed := range 40 {
		p := posts.Example(seed)
		p.Markets = deepMarkets
		r, err := ourChecker().Check(p)
		if err != nil {
			t.Fatal(err)
		}
		list, want = append(list, p), append(want, r)
	}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range list {
				at := (i*7 + g*5) % len(list)
				got, err := checker.Check(list[at])
				if err != nil {
					t.Error(err)
				} else if diff := cmp.Diff(want[at], got); diff != "" {
					t.Errorf("post %d (-alone +together):\n%s", at, diff)
				}
			}
		})
	}
	wg.Wait()
}

// TestReportIsTheCallers: what is done to one report shows in no other.
func TestReportIsTheCallers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := posts.Draw(t, "post")
		want, spoilt := judge(t, p), judge(t, p)
		for i := range spoilt.Markets {
			clear(spoilt.Markets[i].Findings)
		}
		clear(spoilt.Markets)
		clear(spoilt.Assumed)
		if diff := cmp.Diff(want, judge(t, p)); diff != "" {
			t.Fatal(diff)
		}
	})
}
