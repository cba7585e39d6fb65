package disclosure_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
)

// told says every fact of a draft, the usual way.
func told(p disclosure.Publication) disclosure.Publication {
	p.Followers, p.Language = endorse.MustCount(48_000), ""
	p.Facts = disclosure.Facts{
		Retouched: endorse.No, AI: endorse.No, MainProduct: endorse.Yes, Control: endorse.Yes, Minor: endorse.No,
		Boosted: endorse.No, Licensed: endorse.Yes, OwnAccount: endorse.No, PlainAd: endorse.No,
	}
	for i := range p.Ties {
		p.Ties[i].Asked, p.Ties[i].Duty, p.Ties[i].Public = endorse.Yes, endorse.Yes, endorse.No
		p.Ties[i].Months = endorse.MustCount(3)
	}
	return p
}

// TestEveryAnswer asks about a post of every region, format and tie, bare and
// with its fix, with all facts said. Each has an answer; the log says how many
// are unclear in which region, and why (-v).
func TestEveryAnswer(t *testing.T) {
	all, unclear := 0, 0 // where the law of the place speaks
	for _, region := range disclosure.Law().Regions() {
		asked, open, silent := 0, 0, 0
		why := map[string]int{}
		for _, format := range allFormats {
			for _, tie := range allTies() {
				bare := told(draft(region, format, tie))
				fix, err := ourChecker().Fix(bare)
				if err != nil {
					t.Fatal(err)
				}
				for _, p := range []disclosure.Publication{bare, fix.Apply(bare)} {
					r, err := ourChecker().Check(p)
					if err != nil {
						t.Fatal(err)
					}
					if silentOn(r.Markets[0]) {
						silent++
						continue
					}
					asked++
					if m := r.Markets[0]; m.Outcome == disclosure.Unclear {
						open++
						countReasons(why, m)
					}
				}
			}
		}
		all, unclear = all+asked, unclear+open
		t.Logf("%-6s silent %3d, else %3d of %d unclear  %s", region, silent, open, asked, mostly(why))
	}
	t.Logf("all    %d of %d unclear, %d %%", unclear, all, unclear*100/all)
	if unclear*4 > all {
		t.Errorf("%d of %d answers are unclear", unclear, all)
	}
}

// silentOn reports whether no row of the place decides about the tie.
func silentOn(m disclosure.Market) bool {
	return slices.ContainsFunc(m.Findings, func(f disclosure.Finding) bool { return f.Must && f.Reason == disclosure.NoLaw })
}

func countReasons(why map[string]int, m disclosure.Market) {
	seen := map[string]bool{}
	for _, f := range m.Findings {
		if reason := f.Reason.String(); f.Must && f.Outcome == disclosure.Unclear && !seen[reason] {
			seen[reason] = true
			why[reason]++
		}
	}
}

// mostly lists the reasons, the most frequent first.
func mostly(why map[string]int) string {
	reasons := slices.SortedFunc(maps.Keys(why), func(a, b string) int {
		if n := why[b] - why[a]; n != 0 {
			return n
		}
		return strings.Compare(a, b)
	})
	for i, r := range reasons {
		reasons[i] = fmt.Sprintf("%s %d", r, why[r])
	}
	return strings.Join(reasons, ", ")
}
