// Package regions holds the law of each jurisdiction, one file a region: one
// literal and one line that adds it. The files contain data only; what a row
// means is said in package law.
package regions

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// all is filled by the init lines of this package's files and by nothing else.
var all []*law.Regime

func add(r *law.Regime) { all = append(all, r) }

// All lists the regimes by region. The slice is the caller's; the regimes are
// shared and must not be changed.
func All() []*law.Regime {
	rs := slices.Clone(all)
	slices.SortFunc(rs, func(a, b *law.Regime) int {
		return strings.Compare(string(a.Region), string(b.Region))
	})
	return rs
}

// on, since and until keep the literals short.

func on(year, month, day int) endorse.Date { return endorse.On(year, month, day) }

func since(year, month, day int) endorse.Period {
	return endorse.Period{From: endorse.On(year, month, day)}
}

func until(year, month, day int) endorse.Period {
	return endorse.Period{Until: endorse.On(year, month, day)}
}
