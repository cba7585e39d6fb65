package disclosure

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse/disclosure/law"
)

// compareItems puts what must be kept first, then goes by kind, rule and code.
func compareItems(a, b Item) int {
	if a.Must != b.Must {
		return soFirst(a.Must)
	}
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Ties, b.Ties), cmp.Compare(a.Code, b.Code))
}

// merge joins the items of all markets: of one rule of placement the strictest
// stands for all, with every market that has it; of the rest, the same row in
// several markets stands once.
func merge(markets []MarketBrief) []Item {
	var all []Item
	for _, m := range markets {
		for _, item := range m.Items {
			if item.Kind == ItemWording || item.Kind == ItemAvoid {
				continue
			}
			i := slices.IndexFunc(all, func(have Item) bool { return sameAsk(&have, &item) })
			if i < 0 {
				item.Markets, item.Measures = slices.Clone(item.Markets), slices.Clone(item.Measures)
				all = append(all, item)
				continue
			}
			join(&all[i], &item)
		}
	}
	slices.SortStableFunc(all, compareItems)
	return all
}

// sameAsk reports whether two items ask the same of the creator.
func sameAsk(a, b *Item) bool {
	switch {
	case a.Kind != b.Kind:
		return false
	case a.Kind == ItemPlace:
		return a.Rule == b.Rule && a.Ties == b.Ties && a.Group == b.Group
	case a.Kind == ItemTie:
		return a.Ties == b.Ties && a.Asks == b.Asks && a.If == b.If
	}
	return a.Code == b.Code && a.Detail == b.Detail
}

// join lets the stricter of two items speak, for the markets of both.
func join(have, next *Item) {
	markets := slices.Concat(have.Markets, next.Markets)
	slices.Sort(markets)
	markets = slices.Compact(markets)
	if next.Must && !have.Must || next.Must == have.Must && stricter(next.Measures, have.Measures) {
		*have = *next
		have.Measures = slices.Clone(next.Measures)
	}
	have.Markets = markets
}

// stricter reports whether the first measures ask for more than the second.
// None asks for as much as the rule's name says, which is taken as the most.
func stricter(a, b []law.Measure) bool {
	return demand(a) > demand(b)
}

// demand orders measures by how much of a video or text they ask for; only
// the order counts.
func demand(ms []law.Measure) int {
	if len(ms) == 0 {
		return mostAsked
	}
	most := 0
	for _, m := range ms {
		most = max(most, demandOf(m))
	}
	return most
}

const mostAsked = 1 << 20

func demandOf(m law.Measure) int {
	switch m.Kind {
	case law.WholePart:
		return mostAsked - 1
	case law.ShareOfLength:
		return 1<<16 + 1000*m.N/max(m.D, 1)
	case law.EverySeconds, law.WithinSeconds:
		return 1<<16 - min(m.N, 1<<15)
	case law.StartAndEnd, law.FirstAndLastFrame:
		return 2
	case law.WithinLines, law.WithinFirstTags:
		return 1<<8 - min(m.N, 1<<7)
	}
	return min(m.N, 1<<15) + 1
}
