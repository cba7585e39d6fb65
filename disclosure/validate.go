package disclosure

import (
	"errors"
	"fmt"
	"math/bits"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Bounds on a publication.
const (
	MaxMarkets = 300 // regions of one publication
	MaxTies    = 32  // ties of one publication
	MaxTexts   = 500 // overlays, frames and spoken lines of one publication, each

	maxDuration = 7 * 24 * time.Hour
)

// Validate returns joined errors, each with its path in the line format
// ("ties[1].kind: …"), where a publication can't be worked with: no day, a
// market that is no region, a tie that is not one kind, "none" beside other
// ties, times below zero or reversed, an unknown format or sector.
func (p *Publication) Validate() error {
	var errs []error
	fault := func(bad bool, format string, args ...any) {
		if bad {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	fault(p.On.IsZero(), "on: no day")
	fault(p.Format > endorse.FormatPin, "format: no such format")
	fault(bits.OnesCount64(uint64(p.Sector)) > 1, "sector: more than one")
	fault(p.Sector.String() == "", "sector: no such sector")
	fault(p.Sector != 0 && p.Sector.String() == "", "sector: no such sector")
	fault(len(p.Markets) > MaxMarkets, "markets: more than %d", MaxMarkets)
	for i, m := range p.Markets {
		fault(!m.Valid(), "markets[%d]: unknown region %q", i, m)
	}
	fault(len(p.Ties) > MaxTies, "ties: more than %d", MaxTies)
	for i, t := range p.Ties {
		fault(!t.Kind.One(), "ties[%d].kind: not one kind of tie", i)
		fault(t.Kind == law.NoTie && len(p.Ties) > 1, "ties[%d]: none stands beside other ties", i)
	}
	fault(len(p.Overlays) > MaxTexts || len(p.Frames) > MaxTexts || len(p.Spoken) > MaxTexts,
		"overlays, frames, spoken: more than %d", MaxTexts)
	for i, o := range p.Overlays {
		fault(badTimes(o), "overlays[%d]: times below zero, too long or reversed", i)
	}
	for f := range p.Frames {
		fault(len(p.Frames[f].Overlays) > MaxTexts, "frames[%d].overlays: more than %d", f, MaxTexts)
		for i, o := range p.Frames[f].Overlays {
			fault(badTimes(o), "frames[%d].overlays[%d]: times below zero, too long or reversed", f, i)
		}
	}
	for i, l := range p.Spoken {
		fault(l.At < 0 || l.At > maxDuration, "spoken[%d].at: below zero or too long", i)
	}
	fault(p.Duration < 0 || p.Duration > maxDuration, "duration: below zero or too long")
	fault(p.Seen >= surfacesEnd, "seen: no such surface")
	return errors.Join(errs...)
}

func badTimes(o Overlay) bool {
	return o.From < 0 || o.To < 0 || o.From > maxDuration || o.To > maxDuration || o.To > 0 && o.To < o.From
}
