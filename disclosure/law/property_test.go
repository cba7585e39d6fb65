package law_test

import (
	"encoding/json"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/disclosure/law"
)

// ourBook is the library's own book, shared by the properties.
var ourBook = sync.OnceValue(ours)

var (
	anyDay = rapid.Custom(func(t *rapid.T) endorse.Date {
		return on(1970, 1, 1).AddDays(rapid.IntRange(0, 25000).Draw(t, "day"))
	})
	somePeriod = rapid.Custom(func(t *rapid.T) endorse.Period {
		var p endorse.Period
		if rapid.Bool().Draw(t, "has a first day") {
			p.From = anyDay.Draw(t, "from")
		}
		if rapid.Bool().Draw(t, "has a last day") {
			p.Until = anyDay.Draw(t, "until")
			if p.Until.Before(p.From) {
				p.From, p.Until = p.Until, p.From
			}
		}
		return p
	})
	someRegion = rapid.SampledFrom([]endorse.Region{"EU", "DE", "GB", "FR", "US", "US-NY", "US-TX", "DE-BY", "HR", "AT", "KR", "AQ"})
)

// regimeOf draws a valid regime of a place: instruments with days, and rows with
// days of their own or none.
func regimeOf(region endorse.Region, prefix string) *rapid.Generator[Regime] {
	return rapid.Custom(func(t *rapid.T) Regime {
		r := Regime{Region: region, Name: "A place", Languages: []string{"en"}}
		for i := range rapid.IntRange(1, 3).Draw(t, "instruments") {
			r.Instruments = append(r.Instruments, Instrument{
				ID: prefix + strconv.Itoa(i), Title: "T", Citation: "C", Kind: Statute,
				Days: somePeriod.Draw(t, "days"), Checked: anyDay.Draw(t, "checked"),
			})
		}
		rest := func() (string, endorse.Period) {
			i := rapid.SampledFrom(r.Instruments).Draw(t, "instrument")
			own, ok := i.Days.Intersect(somePeriod.Draw(t, "own days"))
			if !ok || rapid.Bool().Draw(t, "of the instrument") {
				own = endorse.Period{}
			}
			return i.ID, own
		}
		for i, tie := range AllTies.Each() {
			if rapid.Bool().Draw(t, "tie") {
				in, days := rest()
				r.Connections = append(r.Connections, Connection{Tie: tie, Asks: Required, Days: days, Instrument: in})
				in, days = rest()
				r.Wordings = append(r.Wordings, Wording{Text: "label " + strconv.Itoa(i), Lang: "en", Verdict: Accepted, Ties: tie, Days: days, Instrument: in})
			}
		}
		for _, rule := range Rules() {
			if rapid.Bool().Draw(t, "rule") {
				in, days := rest()
				r.Placements = append(r.Placements, Placement{Rule: rule, Strength: Must, Days: days, Instrument: in})
			}
		}
		return r
	})
}

func book(t *rapid.T, regimes ...*Regime) *Book {
	b, err := NewBook(regimes...)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestAtAgreesWithAPlainFilter holds At for a place without parents against
// the rows whose days contain the day.
func TestAtAgreesWithAPlainFilter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := regimeOf("AQ", "aq-").Draw(t, "regime")
		b, day := book(t, &r), anyDay.Draw(t, "day")
		f := b.At("AQ", day)
		holds := func(instrument string, own endorse.Period) bool {
			i, _ := b.Instrument(instrument)
			from, until := own.From, own.Until
			if from.IsZero() {
				from = i.Days.From
			}
			if until.IsZero() {
				until = i.Days.Until
			}
			return !day.Before(from) && (until.IsZero() || !day.After(until))
		}
		want := InForce{Region: "AQ", Day: day, Regimes: []endorse.Region{"AQ"}, Own: true, Languages: []string{"en"}}
		for _, c := range r.Connections {
			if holds(c.Instrument, c.Days) {
				want.Connections = append(want.Connections, c)
			}
		}
		for _, w := range r.Wordings {
			if holds(w.Instrument, w.Days) {
				want.Wordings = append(want.Wordings, w)
			}
		}
		for _, p := range r.Placements {
			if holds(p.Instrument, p.Days) {
				want.Placements = append(want.Placements, p)
			}
		}
		if diff := cmp.Diff(want, f); diff != "" {
			t.Fatalf("At(%s) mismatch (-plain +got):\n%s", day, diff)
		}
	})
}

// TestParentsOnlyAdd: with a parent, the own rows are as they are without one,
// and every other row is one of the parent's.
func TestParentsOnlyAdd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		child, parent := regimeOf("AQ", "aq-").Draw(t, "child"), regimeOf("BV", "bv-").Draw(t, "parent")
		alone := book(t, &child, &parent)
		child.Parents = []Membership{{Region: "BV", Days: somePeriod.Draw(t, "membership")}}
		b, day := book(t, &child, &parent), anyDay.Draw(t, "day")
		f, own, above := b.At("AQ", day), alone.At("AQ", day), alone.At("BV", day)
		if !child.Parents[0].Days.Contains(day) {
			above = InForce{}
		}
		told := func(tie Ties) func(Connection) bool { return func(c Connection) bool { return c.Tie == tie } }
		for _, tie := range AllTies.Each() {
			want := slices.IndexFunc(own.Connections, told(tie))
			got := slices.IndexFunc(f.Connections, told(tie))
			if up := slices.IndexFunc(above.Connections, told(tie)); want < 0 && up >= 0 {
				if got < 0 || f.Connections[got] != above.Connections[up] {
					t.Fatalf("the parent's row on %s does not hold", tie)
				}
			} else if want < 0 && got >= 0 || want >= 0 && f.Connections[got] != own.Connections[want] {
				t.Fatalf("%s: another row than its own holds", tie)
			}
		}
		if n := len(f.Connections); n > len(AllTies.Each()) {
			t.Fatalf("%d rows, two on one tie", n)
		}
	})
}

// TestNothingChangesBetweenChanges: a day that Changes does not list has the
// rows of the day before it.
func TestNothingChangesBetweenChanges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		region, day := someRegion.Draw(t, "region"), anyDay.Draw(t, "day")
		if slices.Contains(ourBook().Changes(region), day) {
			return
		}
		before, now := ourBook().At(region, day.AddDays(-1)), ourBook().At(region, day)
		complete := before.Complete()
		before.Day = now.Day
		if diff := cmp.Diff(before, now); diff != "" || complete != now.Complete() {
			t.Fatalf("%s has another law on %s than the day before:\n%s", region, day, diff)
		}
	})
}

// TestRowsHoldWithoutGaps: the days on which a row of the region's own regime
// holds are one stretch.
func TestRowsHoldWithoutGaps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := regimeOf("AQ", "aq-").Draw(t, "regime")
		b := book(t, &r)
		days := rapid.SliceOfN(anyDay, 3, 3).Draw(t, "days")
		slices.SortFunc(days, endorse.Date.Compare)
		first, mid, last := b.At("AQ", days[0]), b.At("AQ", days[1]), b.At("AQ", days[2])
		for _, c := range first.Connections {
			if slices.Contains(last.Connections, c) && !slices.Contains(mid.Connections, c) {
				t.Fatalf("%s holds on %s and %s, not on %s", c.ID(), days[0], days[2], days[1])
			}
		}
	})
}

func TestBooksReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := regimeOf("AQ", "aq-").Draw(t, "regime")
		b := book(t, &r)
		text, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseBook(text)
		if err != nil {
			t.Fatal(err)
		}
		again, _ := json.Marshal(back)
		if back.Digest() != b.Digest() || string(again) != string(text) {
			t.Fatalf("%s reads back as %s", text, again)
		}
	})
}

func TestDigestKnowsNoOrderOfRegimes(t *testing.T) {
	regions := ourBook().Regions()
	rapid.Check(t, func(t *rapid.T) {
		var regimes []*Regime
		for _, region := range rapid.Permutation(regions).Draw(t, "regions") {
			r, _ := ourBook().Regime(region)
			regimes = append(regimes, &r)
		}
		if got := book(t, regimes...).Digest(); got != ourBook().Digest() {
			t.Fatalf("digest %s, want %s", got, ourBook().Digest())
		}
	})
}

// TestWithLaws: nothing changes nothing; the same change twice is one; two
// changes of two places commute; what Diff lists is what With was given.
func TestWithLaws(t *testing.T) {
	with := func(t *rapid.T, b *Book, change Regime) *Book {
		next, err := b.With(change)
		if err != nil {
			t.Fatal(err)
		}
		return next
	}
	rapid.Check(t, func(t *rapid.T) {
		r, ice := regimeOf("AQ", "aq-").Draw(t, "regime"), regimeOf("AQ", "aq-").Draw(t, "change")
		b := book(t, &r)
		if with(t, b, Regime{Region: "AQ"}).Digest() != b.Digest() {
			t.Fatal("nothing changes something")
		}
		// Rows of the change may end before their changed instruments begin;
		// take its rows alone.
		ice.Instruments = nil
		ice.Connections = slices.DeleteFunc(ice.Connections, func(c Connection) bool { return !fits(b, c.Instrument, c.Days) })
		ice.Wordings, ice.Placements = nil, nil
		once := with(t, b, ice)
		if with(t, once, ice).Digest() != once.Digest() {
			t.Fatal("the same change twice is not one")
		}
		islands := regimeOf("BV", "bv-").Draw(t, "another place")
		if with(t, once, islands).Digest() != with(t, with(t, b, islands), ice).Digest() {
			t.Fatal("changes of two places do not commute")
		}
		day := anyDay.Draw(t, "day")
		if len(once.Diff(once, day)) != 0 {
			t.Fatal("a book differs from itself")
		}
		for _, c := range b.Diff(once, day) {
			if !slices.ContainsFunc(ice.Connections, func(row Connection) bool { return row.ID() == c.ID }) && c.Kind != Removed {
				t.Fatalf("%s was not in the change", c)
			}
		}
	})
}

func fits(b *Book, instrument string, own endorse.Period) bool {
	i, ok := b.Instrument(instrument)
	if !ok {
		return false
	}
	if own.From.IsZero() {
		own.From = i.Days.From
	}
	if own.Until.IsZero() {
		own.Until = i.Days.Until
	}
	return own.Validate() == nil
}

// TestDiffMirrors: what one book adds the other removes.
func TestDiffMirrors(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, s := regimeOf("AQ", "aq-").Draw(t, "one"), regimeOf("AQ", "aq-").Draw(t, "other")
		a, b, day := book(t, &r), book(t, &s), anyDay.Draw(t, "day")
		var forth, back []string
		for _, c := range a.Diff(b, day) {
			forth = append(forth, c.ID+map[ChangeKind]string{Added: "+", Removed: "-", Altered: "~"}[c.Kind])
		}
		for _, c := range b.Diff(a, day) {
			back = append(back, c.ID+map[ChangeKind]string{Added: "-", Removed: "+", Altered: "~"}[c.Kind])
		}
		slices.Sort(forth)
		slices.Sort(back)
		if diff := cmp.Diff(forth, back); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestOurBookDiffersNotFromItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		if changes := ourBook().Diff(ourBook(), anyDay.Draw(t, "day")); len(changes) != 0 {
			t.Fatal(changes)
		}
	})
}
