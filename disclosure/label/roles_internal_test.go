package label

import (
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// told are words of entries of all roles, so that what is said, denied, negated and meant otherwise lies inside, beside and across one another.
var told = []string{"not", "no", "never", "but", "ad", "paid", "sponsored", "hoc", "only", "#ad", "広告", "ではない"}

// drawRoles makes entries of one to three words, some with a gap, of every role.
func drawRoles(t *rapid.T) []Entry {
	entries := []Entry{
		{Text: "ad", Role: Wording}, {Text: "#ad", Role: Wording}, {Text: "not", Role: Negator, Reach: 2}, {Text: "ではない", Role: TrailingNegator, Reach: 1}, {Text: "広告", Role: Wording},
		{Text: "but not ad", Role: Turn}, {Text: "not ad", Role: Denial}, {Text: "only not ad", Role: OtherSense},
	}
	roles := []Role{Wording, Statement, Statement, Denial, OtherSense, Negator, TrailingNegator, Turn}
	for range rapid.IntRange(2, 9).Draw(t, "entries") {
		e := Entry{Role: rapid.SampledFrom(roles).Draw(t, "role"), Text: rapid.SampledFrom(told).Draw(t, "first")}
		for range rapid.IntRange(0, 2).Draw(t, "more") {
			if rapid.IntRange(0, 3).Draw(t, "gap") == 0 && e.Form != Pattern {
				e.Form, e.Text = Pattern, e.Text+" …"
			}
			e.Text += " " + rapid.SampledFrom(told).Draw(t, "next")
		}
		if e.Role == Negator || e.Role == TrailingNegator {
			e.Reach = rapid.IntRange(0, 3).Draw(t, "reach")
		}
		entries = append(entries, e)
	}
	for i := range entries {
		entries[i].ID = i
	}
	return entries
}

func drawTold(t *rapid.T) string {
	var b strings.Builder
	for range rapid.IntRange(1, 12).Draw(t, "pieces") {
		b.WriteString(rapid.SampledFrom(told).Draw(t, "word"))
		b.WriteString(rapid.SampledFrom([]string{" ", " ", " ", " ", " ", " ", " so ", ", ", ". ", "\n", " \"", " (", "", "-", "\n\n", " so it is "}).Draw(t, "space"))
	}
	return b.String()
}

// judged is a match with its place in tokens and clauses.
type judged struct {
	Match
	first, last int // pieces
	tokens, end int // tokens before it, and before its end
	from, to    int // clause in which it begins, and ends
	tag         bool
	bracket     bool // a bracket opens right before it
}

// judge puts matches beside their pieces. A turn begins a clause.
func judge(matches []Match, text string) []judged {
	all := pieces(text)
	turns := func(at int) (n int) {
		for _, m := range matches {
			if m.Role == Turn && !m.Fused && m.Span.Start <= at {
				n++
			}
		}
		return n
	}
	var out []judged
	for _, m := range matches {
		j := judged{Match: m}
		for i, p := range all {
			if int(p.start) == m.Span.Start {
				j.first, j.tag = i, p.kind == kindHashtag
				j.bracket = i > 0 && all[i-1].isMark() && all[i-1].key == "("
			}
			if int(p.end) == m.Span.End {
				j.last = i
			}
			if !p.isMark() && int(p.end) <= m.Span.Start {
				j.tokens++
			}
			if !p.isMark() && int(p.end) <= m.Span.End {
				j.end++
			}
		}
		j.from = int(all[j.first].clause) + turns(m.Span.Start)
		j.to = int(all[j.last].clause) + turns(m.Span.End-1)
		out = append(out, j)
	}
	return out
}

// plainRoles gives what [Match.Under] and [Match.Negated] are said to be, by looking at all pairs.
func plainRoles(s *Scanner, entries []Entry, all []judged) (under []Roles, negated []bool) {
	under, negated = make([]Roles, len(all)), make([]bool, len(all))
	chance := func(m judged) bool { return m.Role == OtherSense && m.Fold.Has(LineBreak) }
	for i, m := range all {
		for _, o := range all {
			if o.Span.Contains(m.Span) && !chance(o) && (o.Span != m.Span || m.Role == Statement && (o.Role == Denial || o.Role == OtherSense)) {
				under[i] |= RolesOf(o.Role)
			}
		}
	}
	isNegator := func(m judged) bool { return m.Role == Negator || m.Role == TrailingNegator }
	for _, n := range all {
		idle := func(o judged) bool {
			return (o.Role == Denial || o.Role == OtherSense) && o.Span.Contains(n.Span) &&
				!slices.ContainsFunc(all, func(q judged) bool { return q.Span == o.Span && isNegator(q) })
		}
		if !isNegator(n) || n.Fused || slices.ContainsFunc(all, idle) {
			continue
		}
		within, held := Span{0, MaxText}, false
		for _, o := range all { // the wording that reaches furthest of those that hold the negator as their own
			if o.Role <= Statement && ownsNegator(entries, s, o.Wording) && o.Span.Contains(n.Span) && (!held || o.Span.End > within.End) {
				within, held = o.Span, true
			}
		}
		reach := int(s.wordings[n.Wording].reach)
		for i, m := range all {
			between, clause := m.tokens-n.end, m.from == n.to
			if n.Role == TrailingNegator {
				between, clause = n.tokens-m.end, m.to == n.from || n.bracket && n.first-m.last == 2
			}
			beside := n.Role == Negator && m.Span.Start >= n.Span.End || n.Role == TrailingNegator && m.Span.End <= n.Span.Start
			if m.Role <= Statement && beside && clause && within.Contains(m.Span) && between <= reach && (between == 0 || !m.tag) {
				negated[i] = true
			}
			gap := strings.Contains(entryOf(entries, s, m.Wording).Text, "…")
			if m.Role <= Statement && gap && m.Span.Contains(n.Span) && !held && m.to == n.to {
				negated[i] = true
			}
		}
	}
	return under, negated
}

func entryOf(entries []Entry, s *Scanner, wording int) Entry {
	for id := range s.IDs(wording) {
		return entries[id]
	}
	return Entry{}
}

// ownsNegator reports whether one of the words of a wording is a negator by itself.
func ownsNegator(entries []Entry, s *Scanner, wording int) bool {
	for _, w := range pieces(entryOf(entries, s, wording).Text) {
		for _, e := range entries {
			if own := pieces(e.Text); (e.Role == Negator || e.Role == TrailingNegator) && len(own) == 1 && own[0].key == w.key && own[0].kind == w.kind {
				return true
			}
		}
	}
	return false
}

// TestRolesArePairs holds what is under what, and what is negated, to the rules of the documentation taken pair by pair.
func TestRolesArePairs(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		entries := drawRoles(t)
		s := MustCompile(entries)
		for range 10 {
			text := drawTold(t)
			r, _ := s.Scan(text, Brands{})
			under, negated := plainRoles(s, entries, judge(r.Matches, text))
			for i, m := range r.Matches {
				want := m
				if want.Under = under[i]; !m.Fused || m.Place.Run == 0 { // a label in a hashtag is negated by what stands before it there, too
					want.Negated = negated[i]
				}
				if diff := gocmp.Diff(want, m); diff != "" {
					t.Fatalf("%q as %v in %q for %+v mismatch (-pairs +scan):\n%s", m.Span.In(text), m.Role, text, entries, diff)
				}
			}
		}
	})
}
