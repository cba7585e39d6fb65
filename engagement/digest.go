package engagement

import (
	"math/bits"

	"github.com/endorse-go/endorse"
)

// Digest is a [Summary] that also counts how many posts have a rate of each
// size, in steps of at most 1/128 of it, and so knows the quantiles within a
// bound that it states. Its memory does not grow with the posts: at most some
// 100 kB, a few kB for the rates of an account. Digests merge exactly, in any
// order and grouping. [Sample] keeps the rates themselves and gives quantiles
// without error.
//
// The zero Digest has no definition. A Digest may not be copied and then fed,
// nor be fed from two goroutines at once.
type Digest struct {
	summary  Summary
	pages    [digestPages]*digestPage
	min, max units // of the rates used
}

// Rates below 256 units have a step each; above, each doubling has 128.
const (
	stepsPerPage = 128
	stepBits     = 7
	digestPages  = 97 // the largest rate is below 2^103 units
)

type digestPage [stepsPerPage]int64

// NewDigest is an empty digest of rates of that definition; what
// [Definition.Validate] refuses is its error.
func NewDigest(d Definition) (Digest, error) {
	s, err := NewSummary(d)
	return Digest{summary: s}, err
}

// DigestOf is a digest fed with all the posts.
func DigestOf(d Definition, posts []Post) (Digest, error) {
	g, err := NewDigest(d)
	if err != nil {
		return Digest{}, err
	}
	for i := range posts {
		g.feed(&posts[i])
	}
	return g, nil
}

// Add takes a post in and reports whether its rate could be used, as
// [Summary.Add] does.
func (d *Digest) Add(p Post) (used bool) { return d.feed(&p) }

func (d *Digest) feed(p *Post) bool {
	u, used := d.summary.feed(p)
	if used {
		d.widen(u, u, d.summary.used == 1)
		*d.at(stepOf(u))++
	}
	return used
}

// widen takes the bounds of other rates in; the first ones replace ours.
func (d *Digest) widen(low, high units, first bool) {
	if first || low.cmp(d.min) < 0 {
		d.min = low
	}
	if first || high.cmp(d.max) > 0 {
		d.max = high
	}
}

// Merge takes all that the other digest has seen in, with the laws and errors
// of [Summary.Merge].
func (d *Digest) Merge(e Digest) error {
	first := d.summary.used == 0
	if err := d.summary.Merge(e.summary); err != nil {
		return err
	}
	if e.summary.used > 0 {
		d.widen(e.min, e.max, first)
	}
	for step, posts := range e.steps() {
		*d.at(step) += posts
	}
	return nil
}

// Summary is the summary of the same posts: pooled rate, mean, interval,
// consistency, trend, posts left out.
func (d Digest) Summary() Summary { return d.summary }

// Equal reports whether both hold the same, in whatever order it was fed.
func (d Digest) Equal(e Digest) bool {
	if d.summary != e.summary || d.min != e.min || d.max != e.max {
		return false
	}
	for i := range d.pages {
		if d.page(i) != e.page(i) {
			return false
		}
	}
	return true
}

// page is the counts of a page, none if it was never touched.
func (d *Digest) page(i int) digestPage {
	if d.pages[i] == nil {
		return digestPage{}
	}
	return *d.pages[i]
}

// at is the counter of a step.
func (d *Digest) at(step int) *int64 {
	page := &d.pages[step>>stepBits]
	if *page == nil {
		*page = new(digestPage)
	}
	return &(*page)[step&(stepsPerPage-1)]
}

// steps gives the steps that hold posts, the lowest rates first.
func (d *Digest) steps() func(yield func(step int, posts int64) bool) {
	return func(yield func(int, int64) bool) {
		for i, page := range d.pages {
			if page == nil {
				continue
			}
			for k, posts := range page {
				if posts > 0 && !yield(i<<stepBits|k, posts) {
					return
				}
			}
		}
	}
}

// stepOf is the step of a rate: the number itself below 256 units, then the
// place of the highest bit and the 7 bits after it.
func stepOf(u units) int {
	length := bits.Len64(u.lo)
	if u.hi != 0 {
		length = 64 + bits.Len64(u.hi)
	}
	shift := max(0, length-stepBits-1)
	return shift<<stepBits + int(u.shiftedDown(shift))
}

// shiftedDown is the low word of u by 2 to that power, rounded down.
func (u units) shiftedDown(by int) uint64 {
	if by >= 64 {
		return u.hi >> (by - 64)
	}
	return u.lo>>by | u.hi<<(64-by)
}

// boundsOf are the lowest and the highest rate of a step.
func boundsOf(step int) (low, high units) {
	if step < 2*stepsPerPage {
		u := units{lo: uint64(step)}
		return u, u
	}
	shift := step>>stepBits - 1
	top := uint64(step&(stepsPerPage-1) | stepsPerPage)
	low, high = shifted(top, shift), shifted(top+1, shift)
	if high.lo == 0 {
		high.hi--
	}
	high.lo--
	return low, high
}

// shifted is n times 2 to that power.
func shifted(n uint64, by int) units {
	if by >= 64 {
		return units{hi: n << (by - 64)}
	}
	return units{hi: n >> (64 - by), lo: n << by}
}

// rate is the number of units as a Rate, which always fits: it is below 2^103
// units.
func (u units) rate() endorse.Rate {
	r, _ := rateOfUnits(u.big(), ratePlaces)
	return r
}
