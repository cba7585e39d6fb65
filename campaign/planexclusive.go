package campaign

import (
	"slices"

	"github.com/endorse-go/endorse/contract"
)

// Exclusive finds which offers exclude each other by their terms, and which are
// excluded by terms that there are already: apart are pairs for [Problem.Apart], not
// are ids for [Problem.MustNot], both sorted. All holds the terms of the offers and
// those of agreements that are signed, which no offer names. Conflicts are those of
// [contract.Conflicts], which errs towards a conflict where something is not said.
func Exclusive(offers []Offer, all []contract.Terms) (apart [][2]string, not []string) {
	byTerms := map[string][]string{}
	for _, o := range offers {
		if o.Terms != "" {
			byTerms[o.Terms] = append(byTerms[o.Terms], o.ID)
		}
	}
	for _, c := range contract.Conflicts(all) {
		a, b := byTerms[c.A.Terms], byTerms[c.B.Terms]
		switch {
		case len(a) == 0:
			not = append(not, b...)
		case len(b) == 0:
			not = append(not, a...)
		}
		for _, x := range a {
			for _, y := range b {
				apart = append(apart, [2]string{min(x, y), max(x, y)})
			}
		}
	}
	slices.SortFunc(apart, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	slices.Sort(not)
	return slices.Compact(apart), slices.Compact(not)
}
