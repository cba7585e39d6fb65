package roi

import (
	"errors"
	"fmt"
	"math"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Difference is a difference in differences: how much more the treated changed
// than the control.
type Difference struct {
	Estimate Estimate `json:"estimate"` // difference of the changes, in the measure of the units, to 12 places

	// PValue is how often no difference would show one as large, by Test.
	PValue endorse.Rate `json:"p_value"`
	Test   string       `json:"test"`
}

// UnmarshalJSON reads an object of estimate, p_value and test; another member is
// an [*endorse.ParseError]. null leaves d alone.
func (d *Difference) UnmarshalJSON(b []byte) error {
	type plain Difference
	return strict.Whole("difference", b, (*plain)(d))
}

// BeforeAfter is a group at two times: different people each time, such as the
// visitors of a week.
type BeforeAfter struct {
	Before Group `json:"before"` // the group before the campaign
	After  Group `json:"after"`  // the group in it or after it
}

// UnmarshalJSON reads an object of before and after; another member is an
// [*endorse.ParseError]. null leaves b alone.
func (b *BeforeAfter) UnmarshalJSON(text []byte) error {
	type plain BeforeAfter
	return strict.Whole("before and after", text, (*plain)(b))
}

// DifferenceInDifferences is (treated after - before) - (control after -
// before) of conversion rates, to 12 places, its interval by [MethodMover] and
// its p-value by [MethodUnpooledZ]. It rests on both having changed alike but
// for the campaign, which no number here can show. The samples that
// [MeasureLift] refuses are refused, each group before against after.
//
// People are taken as draws of their own. Where whole regions were treated,
// they go together, and [DifferenceOfChanges] is the honest form.
func DifferenceInDifferences(treated, control BeforeAfter, level endorse.Rate) (Difference, error) {
	if err := checkLevel("confidence level", level); err != nil {
		return Difference{}, err
	}
	t, err := change("treated", treated)
	if err != nil {
		return Difference{}, err
	}
	c, err := change("control", control)
	if err != nil {
		return Difference{}, err
	}
	value, err := t.gain().Times(c.nt.Times(c.nc)).Sub(c.gain().Times(t.nt.Times(t.nc))).Over(t.nt.Times(t.nc).Times(c.nt.Times(c.nc)))
	if err != nil {
		return Difference{}, err
	}
	ta, tb := t.shares(level)
	ca, cb := c.shares(level)
	low := value.Float64() - root(ta.p-ta.low, tb.high-tb.p, ca.high-ca.p, cb.p-cb.low)
	high := value.Float64() + root(ta.high-ta.p, tb.p-tb.low, ca.p-ca.low, cb.high-cb.p)
	spread := math.Sqrt(t.variance() + c.variance())
	return differenceOf(value, [2]float64{low, high}, level, MethodMover, 1-normalWithin(math.Abs(value.Float64())/spread), MethodUnpooledZ)
}

// change is a group after against before.
func change(name string, g BeforeAfter) (pair, error) {
	for _, at := range []struct {
		when string
		g    Group
	}{{"before", g.Before}, {"after", g.After}} {
		if _, _, err := at.g.numbers(); err != nil {
			return pair{}, fmt.Errorf("%s %s: %w", name, at.when, err)
		}
	}
	p, err := pairOf(g.After, g.Before)
	if err != nil {
		return pair{}, err
	}
	return p, p.carries(name+" after", name+" before")
}

// variance is that of the difference of the two shares.
func (p pair) variance() float64 {
	nt, nc := p.nt.Float64(), p.nc.Float64()
	t, c := p.ct.Float64()/nt, p.cc.Float64()/nc
	return float64(t*(1-t)/nt) + float64(c*(1-c)/nc)
}

func differenceOf(value endorse.Rate, ends [2]float64, level endorse.Rate, method string, p float64, test string) (Difference, error) {
	interval, err := intervalOf(ends[0], ends[1], level, method)
	if err != nil {
		return Difference{}, err
	}
	rate, err := endorse.ApproxRate(p)
	return Difference{Estimate{value, interval}, rate, test}, err
}

// ErrFewUnits is a difference of changes of fewer than two units, such as
// regions, on a side: nothing tells how far they scatter.
var ErrFewUnits = errors.New("fewer than two units on a side")

// ErrNoSpread is units that all changed by the same: no interval can be made.
var ErrNoSpread = errors.New("all units changed by the same")

// Change is one unit, such as a region or a shop, before and after: sales a day,
// searches, a rate. All units are in the same measure.
type Change struct {
	Before endorse.Rate `json:"before"` // in the measure of all units, zero included
	After  endorse.Rate `json:"after"`  // in the same measure
}

// UnmarshalJSON reads an object of before and after; another member is an
// [*endorse.ParseError]. null leaves c alone.
func (c *Change) UnmarshalJSON(b []byte) error {
	type plain Change
	return strict.Whole("change", b, (*plain)(c))
}

// DifferenceOfChanges is the mean change of the treated units less that of the
// control ones, to 12 places, by [MethodWelch]: units are the draws, so it holds
// where whole regions were treated. Degrees of freedom are rounded down, to
// 1,000 at most, which makes the interval rather too wide. Fewer than two units
// on a side are [ErrFewUnits], units that don't scatter [ErrNoSpread]; a handful
// makes a wide interval, which is what a handful is worth.
func DifferenceOfChanges(treated, control []Change, level endorse.Rate) (Difference, error) {
	if err := checkLevel("confidence level", level); err != nil {
		return Difference{}, err
	}
	if len(treated) < 2 || len(control) < 2 {
		return Difference{}, ErrFewUnits
	}
	t, err := momentsOf(treated)
	if err != nil {
		return Difference{}, err
	}
	c, err := momentsOf(control)
	if err != nil {
		return Difference{}, err
	}
	sum := t.square + c.square
	if sum == 0 {
		return Difference{}, ErrNoSpread
	}
	free := sum * sum / (float64(t.square*t.square/(t.n-1)) + float64(c.square*c.square/(c.n-1)))
	n := min(max(int(free), 1), maxFreedom)
	value := t.mean.Sub(c.mean).Round(12, endorse.HalfEven)
	width := float64(math.Sqrt(sum) * studentQuantile(level.Float64(), n))
	p := 1 - studentWithin(math.Abs(value.Float64())/math.Sqrt(sum), n)
	return differenceOf(value, [2]float64{value.Float64() - width, value.Float64() + width}, level, MethodWelch, p, MethodWelch)
}

// moments are the mean of changes and the square of its standard error.
type moments struct {
	mean      endorse.Rate
	n, square float64
}

func momentsOf(list []Change) (moments, error) {
	var sum endorse.Rate
	for _, c := range list {
		sum = sum.Add(c.After.Sub(c.Before))
	}
	n := int64(len(list))
	mean, err := sum.Over(endorse.RateOfInt(n))
	if err != nil {
		return moments{}, err
	}
	squares := 0.0
	for _, c := range list {
		x := c.After.Sub(c.Before).Times(endorse.RateOfInt(n)).Sub(sum).Float64() / float64(n)
		squares += float64(x * x)
	}
	return moments{mean, float64(n), squares / float64(n-1) / float64(n)}, nil
}
