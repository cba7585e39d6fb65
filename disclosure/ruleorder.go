package disclosure

import (
	"cmp"
	"slices"
	"strings"
)

// allSources lists the sources of all rows where they stand.
func (r *rules) allSources() (all []*source) {
	for i := range r.conns {
		all = append(all, &r.conns[i].source)
	}
	for _, rows := range r.words.rows {
		for _, row := range rows {
			all = append(all, &row.source)
		}
	}
	for _, row := range r.unlisted {
		all = append(all, &row.source)
	}
	for i := range r.places {
		all = append(all, &r.places[i].source)
	}
	for i := range r.tools {
		all = append(all, &r.tools[i].source)
	}
	for i := range r.content {
		all = append(all, &r.content[i].source)
	}
	for i := range r.notes {
		all = append(all, &r.notes[i].source)
	}
	for i := range r.silence {
		all = append(all, &r.silence[i])
	}
	return all
}

// rankCodes numbers the codes in their order.
func rankCodes(all []*source) {
	slices.SortStableFunc(all, func(a, b *source) int { return strings.Compare(a.basis.Code, b.basis.Code) })
	for i, s := range all {
		if i > 0 {
			s.rank = all[i-1].rank
			if s.basis.Code != all[i-1].basis.Code {
				s.rank = int32(i)
			}
		}
	}
}

// sortRows puts the rows into an order of their own, so that where several say
// the same the one that speaks does not depend on the order of the book: a row
// of the place before one of its parents, then by code.
func (r *rules) sortRows() {
	own := strings.ToLower(string(r.region)) + "-"
	before := func(a, b *source) int {
		if x, y := strings.HasPrefix(a.basis.Instrument, own), strings.HasPrefix(b.basis.Instrument, own); x != y {
			return soFirst(x)
		}
		return cmp.Or(int(a.rank-b.rank), strings.Compare(a.basis.Detail, b.basis.Detail))
	}
	slices.SortFunc(r.conns, func(a, b connRow) int {
		return cmp.Or(before(&a.source, &b.source), strings.Compare(a.ID(), b.ID()), cmp.Compare(a.When, b.When))
	})
	ofWords := func(a, b *wordRow) int {
		return cmp.Or(before(&a.source, &b.source), cmp.Compare(a.Ties, b.Ties), cmp.Compare(a.When, b.When), strings.Compare(a.ID(), b.ID()))
	}
	for _, rows := range r.words.rows {
		slices.SortFunc(rows, ofWords)
	}
	slices.SortFunc(r.unlisted, ofWords)
	slices.SortFunc(r.places, func(a, b placeRow) int {
		return cmp.Or(strings.Compare(a.Group, b.Group), before(&a.source, &b.source), cmp.Compare(a.When, b.When))
	})
	slices.SortFunc(r.tools, func(a, b toolRow) int { return before(&a.source, &b.source) })
}
