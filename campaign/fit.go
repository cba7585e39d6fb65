package campaign

import (
	"slices"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// Fit is how far a creator fits a brief: a [engagement.Score] whose parts each say
// what they rest on, or what was not known. [Shortlist] says what the parts are.
type Fit struct {
	// Place is from 1; creators with the same score share one, and the next place
	// counts them: 1, 1, 3. Zero is none, of those who are listed apart.
	Place int `json:"place,omitzero"`

	Creator string           `json:"creator"` // id of the account
	Score   engagement.Score `json:"score"`   // its Value is zero if nothing is known

	// Signals are what was looked at for the part of that name. None accuses
	// anybody: see [engagement.Signal].
	Signals []engagement.Signal `json:"signals,omitempty"`
}

// finding is the value of a part with what it rests on, or why there is none.
type finding struct {
	value   endorse.Rate
	basis   string
	missing string
}

func notKnown(why string) finding { return finding{missing: why} }

// candidate is a creator held against a brief by criteria on a day.
type candidate struct {
	brief      *Brief
	criteria   *Criteria
	creator    *Creator
	on         endorse.Date
	benchmarks []engagement.Benchmark

	posts  []engagement.Post // until the day
	filled int               // posts that have today's followers for want of those of their day
	usual  yardstick
}

// fit scores the creator. Parts of which nothing is known leave the zero Score
// with its parts.
func (x *candidate) fit() Fit {
	x.gather()
	f := Fit{Creator: x.creator.ID, Signals: x.signals()}
	w := x.criteria.Weights
	parts := []engagement.Part{
		x.reach().part("reach", w.Reach),
		x.engagement().part("engagement", w.Engagement),
		x.niche().part("niche", w.Niche),
	}
	parts = append(parts, x.audience(w.Audience)...)
	parts = append(parts,
		x.growth().part("growth", w.Growth),
		x.signalled(f.Signals).part("signals", w.Signals),
		x.results().part("results", w.Results),
		x.safety().part("safety", w.Safety),
		x.price().part("price", w.Price),
		x.record().part("record", w.Record),
	)
	score, err := engagement.NewScore(parts...)
	if err != nil {
		score = engagement.Score{Parts: parts}
	}
	f.Score = score
	return f
}

func (f finding) part(name string, weight endorse.Rate) engagement.Part {
	return engagement.Part{Name: name, Value: f.value, Weight: weight, Basis: f.basis, Missing: f.missing}
}

// gather keeps the posts until the day. A post whose followers of the day are not
// known takes those of the account, which understate older posts of an account
// that grows.
func (x *candidate) gather() {
	for _, p := range x.creator.Posts {
		if p.On.After(x.on) {
			continue
		}
		if !p.Counts.Followers.Known() && x.creator.Followers.Known() {
			p.Counts.Followers = x.creator.Followers
			x.filled++
		}
		x.posts = append(x.posts, p)
	}
	x.usual = x.yardstick()
}

// beside holds a number against one that would do: half of all marks at it, none at
// nothing, full marks at twice it and beyond.
func beside(seen, usual endorse.Rate) endorse.Rate {
	value, err := seen.Over(usual.Times(two))
	if err != nil {
		return endorse.Rate{}
	}
	return clamped(value)
}

// clamped is a number cut to 0 to 1.
func clamped(r endorse.Rate) endorse.Rate {
	switch {
	case r.Sign() < 0:
		return endorse.Rate{}
	case r.Cmp(whole) > 0:
		return whole
	}
	return r
}

var (
	two         = endorse.RateOfInt(2)
	half        = endorse.MustRate("0.5")
	wilsonLevel = endorse.MustRate("0.95")
)

// percent is a rate for a sentence, to a hundredth of a per cent.
func percent(r endorse.Rate) string { return r.Round(4, endorse.HalfEven).Percent() }

// decimals is a number for a sentence, to two places.
func decimals(r endorse.Rate) string { return r.Round(2, endorse.HalfEven).String() }

// number is a number with its noun, "3 posts".
func number(n int, noun string) string {
	s := strconv.Itoa(n) + " " + noun
	if n != 1 {
		s += "s"
	}
	return s
}

// reach holds what a post brings, the median of those known, against what it
// should bring.
func (x *candidate) reach() finding {
	name, of, from := x.exposure()
	if name == endorse.CountNotSaid {
		return notKnown("what a post should bring is not said")
	}
	seen, basis := x.seen(name)
	if basis == "" {
		return notKnown(name.String() + " not known")
	}
	value, err := seen.Over(of)
	if err != nil {
		return notKnown(err.Error())
	}
	return finding{value: clamped(value), basis: basis + ", of " + decimals(of) + " wanted" + from}
}

// exposure is what a post should bring: what the criteria say, else what the
// brief's goal comes to for each post.
func (x *candidate) exposure() (endorse.CountName, endorse.Rate, string) {
	if of, known := x.criteria.Of.Rate(); known {
		return x.criteria.Exposure, of, ""
	}
	posts := 0
	for _, w := range x.brief.Wanted {
		if w.Each {
			return endorse.CountNotSaid, endorse.Rate{}, ""
		}
		if w.Wave == Primary {
			posts += w.Count
		}
	}
	for _, g := range x.brief.Goals {
		of, _ := g.Of.Rate()
		each, err := of.Over(endorse.RateOfInt(int64(posts)))
		if isExposure(g.Count) && err == nil {
			return g.Count, each, ", goal " + g.ID + " by " + number(posts, "post")
		}
	}
	return endorse.CountNotSaid, endorse.Rate{}, ""
}

// seen is the median of a count over the posts, or the account's followers, and
// what it rests on; nothing if it is not known.
func (x *candidate) seen(name endorse.CountName) (endorse.Rate, string) {
	if name == endorse.CountFollowers {
		n, known := x.creator.Followers.Rate()
		if !known {
			return n, ""
		}
		return n, x.creator.Followers.String() + " followers"
	}
	var known []int64
	for _, p := range x.posts {
		if n, ok := p.Counts.Of(name).Int64(); ok {
			known = append(known, n)
		}
	}
	if len(known) == 0 {
		return endorse.Rate{}, ""
	}
	slices.Sort(known)
	low, high := known[(len(known)-1)/2], known[len(known)/2]
	median := endorse.RateOfInt(low).Add(endorse.RateOfInt(high)).Times(half)
	basis := "median " + name.String() + " " + decimals(median) + " of " + number(len(known), "post")
	if left := len(x.posts) - len(known); left > 0 {
		basis += ", not known of " + number(left, "post")
	}
	return median, basis
}

// niche is the share of the subjects that the brief asks for.
func (x *candidate) niche() finding {
	switch {
	case len(x.brief.Niches) == 0:
		return notKnown("the brief names no niche")
	case len(x.creator.Niches) == 0:
		return notKnown("what the creator is known for is not said")
	}
	has := map[string]bool{}
	for _, n := range x.creator.Niches {
		has[fold(n)] = true
	}
	wanted := map[string]bool{}
	var both []string
	for _, n := range x.brief.Niches {
		if !wanted[fold(n)] && has[fold(n)] {
			both = append(both, n)
		}
		wanted[fold(n)] = true
	}
	value, _ := endorse.RateOfInt(int64(len(both))).Over(endorse.RateOfInt(int64(len(wanted))))
	if len(both) == 0 {
		return finding{basis: "none of " + strings.Join(x.brief.Niches, ", ")}
	}
	return finding{value: value, basis: strings.Join(both, ", ") + ": " + strconv.Itoa(len(both)) + " of " + strconv.Itoa(len(wanted)) + " wanted"}
}

// audience has a part for each wish, whose weights are in proportion to the wishes'
// and add up to that of the audience, to 12 places. So what is known of one trait
// alone covers no more than that.
func (x *candidate) audience(weight endorse.Rate) []engagement.Part {
	sum := endorse.Rate{}
	for _, w := range x.brief.Audience {
		sum = sum.Add(w.Weight)
	}
	if sum.IsZero() {
		return []engagement.Part{notKnown("the brief wishes for no audience").part("audience", weight)}
	}
	var parts []engagement.Part
	for _, w := range x.brief.Audience {
		f := finding{}
		var err error
		if f.value, err = w.In(x.creator.Audience); err != nil {
			f = notKnown(strings.TrimPrefix(err.Error(), "audience by "+w.Dimension.String()+": "))
		} else {
			f.basis = percent(f.value) + " by " + w.Measure.String()
		}
		part, _ := weight.Times(w.Weight).Over(sum)
		parts = append(parts, f.part("audience by "+w.Dimension.String(), part))
	}
	return parts
}
