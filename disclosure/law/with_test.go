package law_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/disclosure/law"
)

func TestRowNames(t *testing.T) {
	for _, row := range []struct{ id, wantID, code, wantCode string }{
		{Connection{Tie: FreeProduct, Instrument: "aq-code"}.ID(), "aq-code/free-product", Connection{Tie: FreeProduct, Instrument: "aq-code", Part: "b"}.Code(), "aq-code/free-product"},
		{Connection{Tie: Loan, Instrument: "aq-code", Part: "b"}.ID(), "aq-code/loan/b", "", ""},
		{Wording{Text: "#ad", Lang: "en", Instrument: "aq-code"}.ID(), "aq-code/label/en/#ad", Wording{Text: "#ad", Instrument: "aq-code"}.Code(), "aq-code/label"},
		{Wording{Text: "#ad", Lang: "en", Instrument: "aq-code", Part: "gift"}.ID(), "aq-code/label/en/#ad/gift", "", ""},
		{Placement{Rule: BeforeFold, Instrument: "aq-code"}.ID(), "aq-code/before-fold", Placement{Rule: BeforeFold, Instrument: "aq-code", Part: "x"}.Code(), "aq-code/before-fold"},
		{Tool{Instrument: "aq-code"}.ID(), "aq-code/tool/*", Tool{Instrument: "aq-code"}.Code(), "aq-code/tool"},
		{Tool{Platform: endorse.YouTube, Instrument: "aq-code", Part: "2"}.ID(), "aq-code/tool/youtube/2", "", ""},
		{"", "", ContentRule{ID: "aq-x", Kind: AIGenerated, Instrument: "aq-code"}.Code(), "aq-code/ai-generated"},
		{"", "", ActorRule{ID: "aq-x", Kind: WrittenContract, Instrument: "aq-code"}.Code(), "aq-code/written-contract"},
	} {
		if row.id != row.wantID || row.code != row.wantCode {
			t.Errorf("got %q %q, want %q %q", row.id, row.code, row.wantID, row.wantCode)
		}
	}
}

// TestWith changes one row of each kind by its name, adds one, ends one.
func TestWith(t *testing.T) {
	book := sample()
	before := book.Digest()
	ended := ice().Connections[0]
	ended.Days.Until = on(2024, 6, 30)
	next, err := book.With(Regime{
		Region:      "AQ",
		Connections: []Connection{ended, {Tie: Loan, Asks: Required, Instrument: "aq-new"}},
		Wordings:    []Wording{{Text: "Ad", Lang: "en", Verdict: Prohibited, Instrument: "aq-code"}},
		Instruments: []Instrument{{ID: "aq-new", Title: "New code", Citation: "New, 1", Kind: Statute, Days: endorse.Period{From: on(2024, 7, 1)}, Checked: on(2026, 1, 1)}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if book.Digest() != before || next.Digest() == before {
		t.Error("the old book changed, or the new one has its digest")
	}
	for _, row := range []struct {
		day  endorse.Date
		want []string
	}{
		{on(2024, 6, 30), []string{"AQ aq-code/payment altered", "AQ aq-code/label/en/Ad altered"}},
		{on(2024, 7, 1), []string{"AQ aq-new added", "AQ aq-new/loan added", "AQ aq-code/label/en/Ad altered", "AQ aq-code/payment removed"}},
		{on(2026, 1, 1), []string{"AQ aq-new added", "AQ aq-new/loan added"}},
	} {
		var got []string
		for _, c := range book.Diff(next, row.day) {
			got = append(got, c.String())
		}
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("Diff on %s (-want +got):\n%s", row.day, diff)
		}
	}
	r, _ := next.Regime("AQ")
	if r.Name != "Antarctica" || len(r.Connections) != 5 || len(r.Wordings) != 5 || r.Wordings[0].Verdict != Prohibited || len(r.Content) != 4 {
		t.Errorf("%+v", r)
	}
}

// TestWithTakesEveryKind gives each list of a regime one more row.
func TestWithTakesEveryKind(t *testing.T) {
	next, err := sample().With(Regime{
		Region: "AQ", Name: "The Ice", CompleteFrom: on(2025, 1, 1), Languages: []string{"is"},
		Parents: []Membership{{Region: "BV"}}, Members: []Membership{{Region: "GS"}},
		Authorities: []Authority{{Name: "Another"}}, Open: []string{"?"},
		Instruments: []Instrument{{ID: "aq-2", Title: "t", Citation: "c", Kind: Statute, Checked: on(2026, 1, 1)}},
		Connections: []Connection{{Tie: Loan, Asks: Required, Instrument: "aq-2"}},
		Wordings:    []Wording{{Text: "Auglýsing", Lang: "is", Verdict: Accepted, Instrument: "aq-2"}},
		Placements:  []Placement{{Rule: InTitle, Strength: Must, Instrument: "aq-2"}},
		Tools:       []Tool{{Platform: endorse.X, Verdict: Recommended, Instrument: "aq-2"}},
		Content:     []ContentRule{{ID: "aq-more", Kind: FakeReview, Instrument: "aq-2"}},
		Actors:      []ActorRule{{ID: "aq-more-2", Kind: Insurance, Instrument: "aq-2"}},
		Penalties:   []Penalty{{Detail: "more", Instrument: "aq-2"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	r, _ := next.Regime("AQ")
	if r.Name != "The Ice" || r.CompleteFrom != on(2025, 1, 1) || r.Languages[0] != "is" || r.Parents[0].Days != (endorse.Period{}) ||
		r.Members[0].Region != "GS" || r.Authorities[0].Name != "Another" || r.Open[0] != "?" {
		t.Errorf("what is said does not take the place of what was: %+v", r)
	}
	old := ice()
	for name, n := range map[string][2]int{
		"instruments": {len(r.Instruments), len(old.Instruments)}, "connections": {len(r.Connections), len(old.Connections)},
		"wordings": {len(r.Wordings), len(old.Wordings)}, "placements": {len(r.Placements), len(old.Placements)},
		"tools": {len(r.Tools), len(old.Tools)}, "content": {len(r.Content), len(old.Content)},
		"actors": {len(r.Actors), len(old.Actors)}, "penalties": {len(r.Penalties), len(old.Penalties)},
	} {
		if n[0] != n[1]+1 {
			t.Errorf("%d %s, were %d", n[0], name, n[1])
		}
	}
}

func TestWithNewRegionAndErrors(t *testing.T) {
	book := sample()
	next, err := book.With(Regime{Region: "GS", Name: "South Georgia"})
	if err != nil || next.Digest() == book.Digest() || len(next.Regions()) != 3 {
		t.Errorf("a region more: %v", err)
	}
	same, err := book.With(Regime{Region: "AQ"})
	if err != nil || same.Digest() != book.Digest() {
		t.Errorf("a change that changes nothing: %v", err)
	}
	bad, err := book.With(Regime{Region: "AQ", Wordings: []Wording{{Text: "Ad", Lang: "en", Verdict: Accepted, Instrument: "aq-lost"}}})
	if bad != nil || err == nil || !strings.Contains(err.Error(), `no instrument "aq-lost"`) {
		t.Errorf("%v %v", bad, err)
	}
	if _, err = book.With(Regime{}); err == nil {
		t.Error("a regime of no region is taken")
	}
}

func TestDiffOfBooksWithOtherRegions(t *testing.T) {
	parent := islands()
	small, err := NewBook(&parent)
	if err != nil {
		t.Fatal(err)
	}
	day := on(2026, 6, 1)
	var got []string
	for _, c := range sample().Diff(small, day) {
		got = append(got, c.String())
	}
	want := []string{
		"AQ aq-guide removed", "AQ aq-guide/past-relationship/year removed", "AQ aq-guide/family removed",
		"AQ aq-guide/label/en/thanks removed", "AQ aq-guide/label/und/* removed", "AQ aq-guide/throughout-video removed",
		"AQ aq-guide/tool/* removed", "AQ aq-tobacco removed", "AQ aq-note removed", "AQ aq-licence removed",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if n := len(small.Diff(sample(), day)); n != len(want) {
		t.Errorf("the other way round %d changes, want %d", n, len(want))
	}
}

func TestStale(t *testing.T) {
	for _, row := range []struct {
		before endorse.Date
		want   []string
	}{
		{on(2024, 1, 1), nil}, // the day itself is not before
		{on(2024, 1, 2), []string{"aq-guide"}},
		{on(2026, 1, 2), []string{"aq-guide", "bv-act"}},
		{on(2026, 11, 22), []string{"aq-code", "aq-guide", "bv-act"}},
	} {
		var got []string
		for _, i := range sample().Stale(row.before) {
			got = append(got, i.ID)
		}
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("Stale(%s) mismatch (-want +got):\n%s", row.before, diff)
		}
	}
}

// TestDiffTellsKindsApart: a content rule may bear the name of an instrument.
func TestDiffTellsKindsApart(t *testing.T) {
	child, parent := ice(), islands()
	child.Content[3].ID = "aq-guide"
	b, err := NewBook(&child, &parent)
	if err != nil {
		t.Fatal(err)
	}
	if changes := b.Diff(b, on(2024, 1, 1)); len(changes) != 0 {
		t.Errorf("a book differs from itself: %v", changes)
	}
}
