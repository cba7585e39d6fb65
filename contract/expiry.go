package contract

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
)

// Expiry is something that runs out.
type Expiry struct {
	Terms   string       `json:"terms"`   // id of the terms
	Version int          `json:"version"` // of the terms
	Path    string       `json:"path"`    // the clause: "rights[0]"
	What    string       `json:"what"`    // "offer", "agreement", "window", "right", …
	Last    endorse.Date `json:"last"`    // the last day on which it holds
	Days    int          `json:"days"`    // from the day to the last, 0 on the last day itself
}

// Expiring lists what runs out within some days from a day, that day included: a
// last day n days later is in it, n+1 days later is not. It looks at offers,
// agreements, draft days and windows of deliverables, rights and permissions,
// exclusivities, and documents of parties; a clause whose anchor has not happened
// has no last day yet ([Terms.Anchored]). The order is by last day, then by the
// place in the list.
func Expiring(all []Terms, day endorse.Date, within int) []Expiry {
	var list []Expiry
	for i := range all {
		t := &all[i]
		for _, e := range t.lasts() {
			if n, known := day.DaysUntil(e.Last); known && n >= 0 && n <= within {
				e.Terms, e.Version, e.Days = t.ID, t.Version, n
				list = append(list, e)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Expiry) int { return cmp.Compare(a.Days, b.Days) })
	return list
}

// lasts lists every last day of the terms, also those that are not said.
func (t *Terms) lasts() []Expiry {
	list := []Expiry{
		{Path: "offer_until", What: "offer", Last: t.OfferUntil},
		{Path: "days", What: "agreement", Last: t.Days.Until},
	}
	for i, d := range t.Deliverables {
		at := path("deliverables", i)
		list = append(list, Expiry{Path: at + ".draft_due", What: "draft", Last: d.DraftDue},
			Expiry{Path: at + ".window", What: "window", Last: d.Window.Until})
	}
	for i, g := range t.Rights {
		at := path("rights", i)
		if p, known := g.Days(); known {
			list = append(list, Expiry{Path: at, What: "right", Last: p.Until})
		}
		for k, p := range g.Permissions {
			list = append(list, Expiry{Path: path(at+".permissions", k), What: "permission", Last: p.Days.Until})
		}
	}
	for i, x := range t.Exclusivity {
		if x.Anchor.Event == OnDay {
			list = append(list, Expiry{Path: path("exclusivity", i), What: "exclusivity", Last: t.barred(&t.Exclusivity[i]).Until})
		}
	}
	for i, p := range t.Parties {
		for k, d := range p.Documents {
			list = append(list, Expiry{Path: path(path("parties", i)+".documents", k), What: d.Kind, Last: d.Days.Until})
		}
	}
	return list
}
