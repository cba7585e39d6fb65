package gaps

import (
	"fmt"
	"slices"
	"strings"

	"github.com/endorse-go/endorse/examples/internal/console"
)

// Gap is one thing that could not be computed, and why.
type Gap struct {
	What string `json:"what"`
	Why  string `json:"why"`
}

// Of is what is lacking of one creator.
type Of struct {
	Who  string
	Gaps []Gap
}

// Text is the gaps in one cell, "growth: day not said; tier: …".
func Text(list []Gap) string {
	parts := make([]string, len(list))
	for i, g := range list {
		parts[i] = g.What + ": " + g.Why
	}
	return strings.Join(parts, "; ")
}

// Bounds of what the table names.
const (
	maxNames = 4  // creators for one reason
	maxName  = 20 // cells of a name
)

// Table draws the gaps, first those that all creators have; the same gaps of
// several creators share a row. It is nil if there are none.
func Table(all []Gap, each []Of) *console.Table {
	order, who := gather(each)
	if len(all)+len(order) == 0 {
		return nil
	}
	t := &console.Table{Columns: []console.Column{{Head: "What"}, {Head: "Why"}, {Head: "Creator"}}}
	for _, g := range all {
		t.Add(g.What, g.Why, "all")
	}
	for _, g := range order {
		names := who[g]
		if more := len(names) - maxNames; more > 0 {
			names = append(slices.Clone(names[:maxNames]), fmt.Sprintf("and %d more", more))
		}
		t.Add(g.What, g.Why, strings.Join(names, ", "))
	}
	return t
}

// gather brings the same gaps together, in the order in which they come up.
func gather(each []Of) (order []Gap, who map[Gap][]string) {
	who = map[Gap][]string{}
	for _, one := range each {
		for _, g := range one.Gaps {
			if who[g] == nil {
				order = append(order, g)
			}
			who[g] = append(who[g], console.Cut(console.Clean(one.Who), maxName))
		}
	}
	return order, who
}
