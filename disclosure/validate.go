package disclosure

import (
	"errors"
	"fmt"
	"math/bits"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
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
// ties, times below zero or reversed, an unknown format or sector, brand names
// that no text can hold ([label.ErrBrandName]) or more than [label.MaxBrands].
func (p *Publication) Validate() error { return errors.Join(p.validate(false), p.checkBrands()) }

// checkBrands reports the names that [label.NewBrands] refuses, with their paths.
func (p *Publication) checkBrands() error {
	names := brandsOf(p)
	if _, err := label.NewBrands(names); err == nil {
		return nil
	}
	var errs []error
	check := func(path, name string) {
		if _, err := label.NewBrands([]string{name}); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", path, label.ErrBrandName))
		}
	}
	for i, name := range p.Brand {
		check(fmt.Sprintf("brand[%d]", i), name)
	}
	for i := range p.Ties {
		check(fmt.Sprintf("ties[%d].brand", i), p.Ties[i].Brand)
	}
	if len(names) > label.MaxBrands {
		errs = append(errs, fmt.Errorf("brand: %w: %d", label.ErrTooManyBrands, len(names)))
	}
	return errors.Join(errs...)
}

// validate may be told that the markets are known to be regions.
func (p *Publication) validate(known bool) error {
	var errs []error
	fault := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	p.checkHead(fault)
	if !known {
		p.checkMarkets(fault)
	}
	p.checkTies(fault)
	p.checkTexts(fault)
	return errors.Join(errs...)
}

func (p *Publication) checkHead(fault func(string, ...any)) {
	if p.On.IsZero() {
		fault("on: no day")
	}
	if p.Format > endorse.FormatPin {
		fault("format: no such format")
	}
	if bits.OnesCount64(uint64(p.Sector)) > 1 {
		fault("sector: more than one")
	} else if p.Sector != 0 && p.Sector.String() == "" {
		fault("sector: no such sector")
	}
	if p.Duration < 0 || p.Duration > maxDuration {
		fault("duration: below zero or too long")
	}
	if p.Seen >= surfacesEnd {
		fault("seen: no such surface")
	}
}

func (p *Publication) checkMarkets(fault func(string, ...any)) {
	if len(p.Markets) > MaxMarkets {
		fault("markets: more than %d", MaxMarkets)
	}
	for i, m := range p.Markets {
		switch own, err := endorse.ParseRegion(string(m)); {
		case err != nil:
			fault("markets[%d]: unknown region %q", i, m)
		case own != m:
			fault("markets[%d]: region %q is written %q", i, m, own)
		}
	}
}

func (p *Publication) checkTies(fault func(string, ...any)) {
	if len(p.Ties) > MaxTies {
		fault("ties: more than %d", MaxTies)
	}
	for i := range p.Ties {
		switch kind := p.Ties[i].Kind; {
		case !kind.One():
			fault("ties[%d].kind: not one kind of tie", i)
		case kind == law.NoTie && len(p.Ties) > 1:
			fault("ties[%d]: none stands beside other ties", i)
		}
	}
}

func (p *Publication) checkTexts(fault func(string, ...any)) {
	if len(p.Overlays) > MaxTexts || len(p.Frames) > MaxTexts || len(p.Spoken) > MaxTexts {
		fault("overlays, frames, spoken: more than %d", MaxTexts)
	}
	for i := range p.Overlays {
		if badTimes(&p.Overlays[i]) {
			fault("overlays[%d]: times below zero, too long or reversed", i)
		}
	}
	for f := range p.Frames {
		list := p.Frames[f].Overlays
		if len(list) > MaxTexts {
			fault("frames[%d].overlays: more than %d", f, MaxTexts)
		}
		for i := range list {
			if badTimes(&list[i]) {
				fault("frames[%d].overlays[%d]: times below zero, too long or reversed", f, i)
			}
		}
	}
	for i := range p.Spoken {
		if at, _ := p.Spoken[i].At.After(); at < 0 || at > maxDuration {
			fault("spoken[%d].at: below zero or too long", i)
		}
	}
}

func badTimes(o *Overlay) bool {
	return o.From < 0 || o.To < 0 || o.From > maxDuration || o.To > maxDuration || o.To > 0 && o.To < o.From
}
