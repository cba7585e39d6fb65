package contract_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

// TestGrantAllows: a right allows what all its fields allow, and says nothing where one
// that decides is not said.
func TestGrantAllows(t *testing.T) {
	start := contract.Anchor{Event: contract.OnDay, On: on(2026, 3, 1)}
	rows := []struct {
		name   string
		change func(*contract.Grant)
		day    endorse.Date
		want   endorse.Fact
	}{
		{"the day before", nil, on(2026, 2, 28), endorse.No},
		{"the first day", nil, on(2026, 3, 1), endorse.Yes},
		{"the last day", nil, on(2026, 5, 31), endorse.Yes},
		{"the day after", nil, on(2026, 6, 1), endorse.No},
		{"a day that is not said", nil, endorse.Date{}, endorse.NotSaid},
		{"a day that is not said, another use", func(g *contract.Grant) { g.Uses = contract.Organic }, endorse.Date{}, endorse.No},
		{"how long is not said, before it", func(g *contract.Grant) { g.Term = contract.Term{} }, on(2026, 2, 28), endorse.No},
		{"how long is not said, then", func(g *contract.Grant) { g.Term = contract.Term{} }, on(2026, 3, 1), endorse.NotSaid},
		{"how long is not said, no day", func(g *contract.Grant) { g.Term = contract.Term{} }, endorse.Date{}, endorse.NotSaid},
		{"its start has not happened", func(g *contract.Grant) { g.Start = contract.Anchor{Event: contract.GoLive} }, on(2026, 3, 1), endorse.NotSaid},
		{"its start has not happened, no day", func(g *contract.Grant) { g.Start = contract.Anchor{Event: contract.GoLive} }, endorse.Date{}, endorse.NotSaid},
		{"its day of start is not said", func(g *contract.Grant) { g.Start.On = endorse.Date{} }, on(2026, 3, 1), endorse.NotSaid},
		{"a day beside another event", func(g *contract.Grant) { g.Start.Event = contract.GoLive }, on(2026, 3, 1), endorse.NotSaid},
		{"where is not said", func(g *contract.Grant) { g.Territory = contract.Territory{} }, on(2026, 3, 1), endorse.NotSaid},
	}
	for _, r := range rows {
		g := contract.Grant{Uses: contract.Print, Territory: contract.Territory{World: true}, Start: start, Term: contract.Term{Months: 3}}
		if r.change != nil {
			r.change(&g)
		}
		if got := g.Allows(contract.Print, "DE", r.day); got != r.want {
			t.Errorf("%s: %s, want %s", r.name, got, r.want)
		}
	}
	if got := contract.AllAllow(nil, contract.Print, "DE", on(2026, 3, 1)); got != endorse.No {
		t.Errorf("no right allows: %s", got)
	}
}

// TestAnchored: what has not happened keeps its anchor, what has becomes a day, and a
// day stays as it is.
func TestAnchored(t *testing.T) {
	stop := on(2026, 3, 31)
	golive := contract.Anchor{Event: contract.GoLive, Deliverable: "reels", LongStop: stop}
	day := contract.Anchor{Event: contract.OnDay, On: on(2026, 3, 1), LongStop: stop}
	rows := []struct {
		name         string
		anchor, want contract.Anchor
		today        endorse.Date
		happened     []contract.Happening
	}{
		{"not yet", golive, golive, on(2026, 3, 2), nil},
		{"now", golive, contract.Anchor{Event: contract.OnDay, Deliverable: "reels", On: on(2026, 3, 2)}, on(2026, 3, 2), []contract.Happening{{Event: contract.GoLive, Deliverable: "reels", On: on(2026, 3, 2)}}},
		{"at the long stop", golive, contract.Anchor{Event: contract.OnDay, Deliverable: "reels", On: stop}, stop, nil},
		{"a day", day, day, on(2026, 4, 2), nil},
	}
	for _, r := range rows {
		terms := sample()
		terms.Rights[0].Start, terms.Exclusivity[0].Anchor = r.anchor, r.anchor
		got := terms.Anchored(r.happened, r.today)
		if diff := cmp.Diff([]contract.Anchor{r.want, r.want}, []contract.Anchor{got.Rights[0].Start, got.Exclusivity[0].Anchor}); diff != "" {
			t.Errorf("%s mismatch (-want +got):\n%s", r.name, diff)
		}
	}
}

// TestTextOfSets: the text of territories and uses, and what there is not in a set.
func TestTextOfSets(t *testing.T) {
	for want, where := range map[string]contract.Territory{
		"": {Except: []endorse.Region{"US"}}, "world": {World: true}, "world but US, CA": {World: true, Except: []endorse.Region{"US", "CA"}},
		"CA but CA-QC": {In: []endorse.Region{"CA"}, Except: []endorse.Region{"CA-QC"}},
	} {
		if got := where.String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	uses := contract.Print
	if err := uses.UnmarshalText(nil); err != nil || uses != 0 {
		t.Errorf("no text: %s, %v", uses, err)
	}
	if err := uses.UnmarshalText([]byte("print|")); err == nil {
		t.Error("an empty name is a use")
	}
	if got := (contract.Replica << 1).Each(); got != nil {
		t.Errorf("%v is a use", got)
	}
}
