package regions_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/internal/regions"
	"github.com/endorse-go/endorse/disclosure/law"
)

func TestEachFileIsARegisteredRegion(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var files, registered []string
	for _, e := range entries {
		name, isGo := strings.CutSuffix(e.Name(), ".go")
		if isGo && name != "regions" && !strings.HasSuffix(name, "_test") {
			files = append(files, name)
		}
	}
	for _, r := range regions.All() {
		registered = append(registered, strings.ReplaceAll(strings.ToLower(string(r.Region)), "-", "_"))
	}
	slices.Sort(files)
	slices.Sort(registered)
	if diff := cmp.Diff(files, registered); diff != "" {
		t.Errorf("files and registered regions differ (-files +registered):\n%s", diff)
	}
}

func TestRegionsAreValid(t *testing.T) {
	for _, r := range regions.All() {
		t.Run(string(r.Region), func(t *testing.T) {
			if err := r.Validate(); err != nil {
				t.Error(err)
			}
			if r.CompleteFrom.IsZero() {
				t.Error("no CompleteFrom")
			}
			for i, w := range r.Wordings {
				if !norm.NFC.IsNormalString(w.Text) {
					t.Errorf("wordings[%d]: %q is not in NFC", i, w.Text)
				}
			}
		})
	}
}

func TestBookIsValid(t *testing.T) {
	if _, err := law.NewBook(regions.All()...); err != nil {
		t.Error(err)
	}
}

// TestRowCounts holds the number of rows of each kind against the list, so
// that neither a row nor a region can be lost unseen.
func TestRowCounts(t *testing.T) {
	var got []string
	for _, r := range regions.All() {
		got = append(got, fmt.Sprintf("%s instruments=%d connections=%d wordings=%d placements=%d tools=%d content=%d actors=%d penalties=%d",
			r.Region, len(r.Instruments), len(r.Connections), len(r.Wordings), len(r.Placements),
			len(r.Tools), len(r.Content), len(r.Actors), len(r.Penalties)))
	}
	want := lines(t, "rows.txt")
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows mismatch (-rows.txt +regions):\n%s", diff)
	}
}

// TestMembersAgree: a member of the Union that has a file of its own names the
// Union as its parent, on the days on which the Union names it.
func TestMembersAgree(t *testing.T) {
	union := map[endorse.Region]endorse.Period{}
	files := map[endorse.Region]*law.Regime{}
	for _, r := range regions.All() {
		files[r.Region] = r
	}
	for _, m := range files[endorse.EU].Members {
		union[m.Region] = m.Days
	}
	if len(union) != 28 {
		t.Errorf("%d members, want the 27 and the United Kingdom", len(union))
	}
	for region, r := range files {
		days, member := union[region]
		i := slices.IndexFunc(r.Parents, func(m law.Membership) bool { return m.Region == endorse.EU })
		if (i >= 0) != member {
			t.Errorf("%s: parent %v, member %v", region, i >= 0, member)
			continue
		}
		// A file may leave the day of joining open, which is long past.
		if member && r.Parents[i].Days.Until != days.Until {
			t.Errorf("%s: until %s by its file, %s by the Union's", region, r.Parents[i].Days, days)
		}
		if region.IsPart() && (len(r.Parents) != 1 || r.Parents[0].Region != region.Country()) {
			t.Errorf("%s is no part of its country: %v", region, r.Parents)
		}
	}
}

// TestNothingIsPassedOffAsRead: what was read has an address where it can be
// read again.
func TestNothingIsPassedOffAsRead(t *testing.T) {
	for _, r := range regions.All() {
		for _, i := range r.Instruments {
			if i.Verified == law.Read && i.URL == "" {
				t.Errorf("%s: read, and no address", i.ID)
			}
		}
	}
}

// TestLapsedTies lists each region and tie whose only rows are not in force on
// the day the list was made.
func TestLapsedTies(t *testing.T) {
	today := endorse.On(2026, 11, 21)
	book, err := law.NewBook(regions.All()...)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range regions.All() {
		var ever, now law.Ties
		for _, c := range r.Connections {
			ever |= c.Tie
			if book.DaysOf(c.Instrument, c.Days).Contains(today) {
				now |= c.Tie
			}
		}
		for _, tie := range (ever &^ now).Each() {
			got = append(got, string(r.Region)+" "+tie.String())
		}
	}
	if diff := cmp.Diff(lines(t, "lapsed.txt"), got); diff != "" {
		t.Errorf("lapsed ties mismatch (-list +regions):\n%s", diff)
	}
}

// lines reads a list; lines that begin with "#" and empty ones are left out.
func lines(t *testing.T, name string) []string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var ls []string
	for l := range strings.Lines(string(text)) {
		if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "#") {
			ls = append(ls, l)
		}
	}
	return ls
}
