package main

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// peers says where the creator stands among the others of the files, of the
// same platform and tier.
type peers struct {
	Others int          `json:"others"`
	Lower  int          `json:"lower"` // of them, how many have a lower rate
	Share  endorse.Rate `json:"share"` // lower by others
}

// circle is the accounts that are held against each other.
type circle struct {
	platform  endorse.Platform
	tier      string
	statistic engagement.Statistic
}

func (r *result) circle() circle {
	return circle{r.Platform, r.Tier.Name(), r.Engagement.Statistic}
}

// crowd is the rates of all accounts, by circle.
type crowd map[circle]*members

type members struct {
	digest engagement.Digest // for what is usual
	rates  []endorse.Rate    // ascending
}

// scale is the base of a rate that is written as a post.
const scale = 1_000_000_000_000

// asPost is a post that has exactly that rate, which has at most 12 places.
func asPost(def engagement.Definition, rate endorse.Rate) (engagement.Post, bool) {
	n, err := endorse.ParseCount(rate.Times(endorse.RateOfInt(scale)).String())
	if err != nil {
		return engagement.Post{}, false
	}
	var c endorse.Counts
	for i, name := range def.Actions.Names() {
		if i > 0 {
			n = endorse.MustCount(0)
		}
		c = c.With(name, n)
	}
	return engagement.Post{Counts: c.With(def.Base.Count(), endorse.MustCount(scale))}, true
}

// gatherCrowd takes the accounts that have a tier and a rate.
func gatherCrowd(def engagement.Definition, results []result) crowd {
	all := crowd{}
	for i := range results {
		r := &results[i]
		if r.Engagement.IsZero() || r.Tier.Name() == "" {
			continue
		}
		p, fits := asPost(def, r.Engagement.Value)
		if !fits {
			continue
		}
		m := all[r.circle()]
		if m == nil {
			digest, err := engagement.NewDigest(def)
			if err != nil {
				return all
			}
			m = &members{digest: digest}
			all[r.circle()] = m
		}
		m.digest.Add(p)
		m.rates = append(m.rates, r.Engagement.Value)
	}
	for _, m := range all {
		slices.SortFunc(m.rates, endorse.Rate.Cmp)
	}
	return all
}

// rank is where the creator stands among the others.
func (c crowd) rank(r *result) {
	m := c[r.circle()]
	if r.Engagement.IsZero() || m == nil {
		return
	}
	lower, _ := slices.BinarySearchFunc(m.rates, r.Engagement.Value, endorse.Rate.Cmp)
	below, err := endorse.RateOf(endorse.MustCount(int64(lower)), endorse.MustCount(int64(len(m.rates)-1)))
	if err != nil {
		r.lack("place among peers", "no other of this platform and tier in the files")
		return
	}
	r.Peers = &peers{len(m.rates) - 1, lower, below}
}

// The middle half of peers lies between these quantiles.
var (
	firstQuarter = endorse.MustRate("0.25")
	thirdQuarter = endorse.MustRate("0.75")
)

var errNoTier = errors.New("no tier whose accounts could be peers")

// usual is what peers have that are no outliers: the middle half of their rates,
// widened to either side by 1.5 times its spread, on logarithms, as rates are
// skewed (the fences of Tukey 1977). Peers that do alike make it narrow, and
// nobody need lie outside.
func (c crowd) usual(r *result) (engagement.Usual, error) {
	m := c[r.circle()]
	if m == nil {
		return engagement.Usual{}, errNoTier
	}
	who := fmt.Sprintf("the %d %s %s accounts of these files, but for outliers (fences of Tukey, on logarithms)", len(m.rates), r.Platform.Name(), r.Tier.Name())
	u, err := engagement.UsualAmong(m.digest, firstQuarter, thirdQuarter, who)
	if err != nil {
		return u, err
	}
	return widened(u)
}

// widened moves both ends by the power 1.5 of what is between them. The factor
// is a real number, of 15 digits.
func widened(u engagement.Usual) (engagement.Usual, error) {
	spread, err := u.Below.Over(u.From)
	if err != nil {
		return u, fmt.Errorf("a quarter of peers have none: %w", err)
	}
	factor, err := endorse.ApproxRate(spread.Float64() * math.Sqrt(spread.Float64()))
	if err != nil {
		return u, err
	}
	if u.From, err = u.From.Over(factor); err != nil {
		return u, err
	}
	u.Below = u.Below.Times(factor).Round(ratePlaces, endorse.HalfEven)
	return u, u.Validate()
}

// ratePlaces is the places of a rate.
const ratePlaces = 12
