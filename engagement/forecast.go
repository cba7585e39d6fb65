package engagement

import (
	"math/big"

	"github.com/endorse-go/endorse"
)

// MethodRandomWalk is the interval of a [Forecast]: a random walk with drift.
const MethodRandomWalk = "random-walk"

// Projection is where an account stands after some more days if it goes on
// growing as it did, in followers and parts of one.
type Projection struct {
	Days     int          `json:"days"`     // days after the end of the growth; below zero look back
	Linear   endorse.Rate `json:"linear"`   // as many followers a day as before, not below zero
	Compound endorse.Rate `json:"compound"` // the same share a day as before
}

// Project carries the growth on for so many days after its end. It says
// nothing of how sure that is; [History.Forecast] does. Errors as for
// [Growth.Compound].
func (g Growth) Project(days int) (Projection, error) {
	factor, err := g.factor(days)
	if err != nil {
		return Projection{}, err
	}
	from, until, _ := g.ends()
	end := big.NewInt(until)
	p := Projection{Days: days}
	if p.Compound, err = roundReal(realMul(factor, realInt(end))); err != nil {
		return Projection{}, err
	}
	// end + net × days / Days
	line := product(end, big.NewInt(int64(g.Days)))
	line.Add(line, product(big.NewInt(until-from), big.NewInt(int64(days))))
	if line.Sign() < 0 {
		return p, nil
	}
	p.Linear, err = ratioOfInts(line, big.NewInt(int64(g.Days)))
	return p, err
}

// Forecast is the followers expected on a day, with the interval that they
// should fall into.
type Forecast struct {
	On        endorse.Date     `json:"on"`        // the day asked for
	Days      int              `json:"days"`      // from the last reading
	Followers endorse.Rate     `json:"followers"` // expected, with parts of one, to 12 places, half even; not below zero
	Interval  endorse.Interval `json:"interval"`  // of the followers, not of their mean; not below zero
	Readings  int              `json:"readings"`  // how many it rests on, 3 or more
}

// Forecast takes the account for a random walk with drift: gains of single
// days are independent, with one mean and one spread. It carries the mean on
// and gives an interval for the followers of that day, not for their mean:
// Student's t with one degree of freedom less than there are gains, times
// s √(h + h²/T), where h are the days ahead, T those that were seen, and
// s² = Σ (gain - mean × days)² / days / (gains - 1). A gap counts with its
// days. Neither end is below zero.
//
// Growth that feeds on itself, and single viral posts, are outside the model.
// Fewer than three readings are a [*FewError], a day that is not after the last
// reading [ErrNotAhead], a level outside 0.5 to 0.9999 a [*LevelError].
func (h History) Forecast(on endorse.Date, level endorse.Rate) (Forecast, error) {
	if err := checkLevel(level); err != nil {
		return Forecast{}, err
	}
	if len(h.readings) < 3 {
		return Forecast{}, &FewError{"readings", len(h.readings), 3}
	}
	g, _ := h.Growth()
	ahead, ok := g.Until.On.DaysUntil(on)
	if !ok || ahead <= 0 {
		return Forecast{}, ErrNotAhead
	}
	net, _ := g.Net()
	drift := realQuo(realOf(float64(ahead)), realOf(float64(g.Days)))
	middle := realMul(realInt(big.NewInt(net)), drift)
	middle.Add(middle, realInt(big.NewInt(g.Until.number())))
	// h + h²/T is h (1 + h/T).
	spread := realMul(h.variance(net, g.Days), realOf(float64(ahead)))
	spread.Mul(spread, drift.Add(drift, realOf(1)))
	t := realOf(studentQuantile(level.Float64(), int64(len(h.readings)-2)))
	width := t.Mul(t, spread.Sqrt(spread))
	f := Forecast{On: on, Days: ahead, Readings: len(h.readings)}
	var err error
	if f.Followers, err = roundReal(notBelowZero(middle)); err != nil {
		return Forecast{}, err
	}
	f.Interval, err = intervalOf(notBelowZero(realSub(middle, width)), notBelowZero(realAdd(middle, width)), level, MethodRandomWalk)
	return f, err
}

// variance is that of the gain of one day: Σ (x - m d)²/d / (gains - 1), with
// m = net / days; the sum is Σ x²/d - net²/days.
func (h History) variance(net int64, days int) *big.Float {
	square := func(x int64, d int) *big.Rat {
		n := big.NewInt(x)
		return new(big.Rat).SetFrac(product(n, n), big.NewInt(int64(d)))
	}
	sum := newReal()
	for _, g := range h.Gains() {
		sum.Add(sum, newReal().SetRat(square(g.Net, g.Days)))
	}
	sum.Sub(sum, newReal().SetRat(square(net, days)))
	return notBelowZero(sum.Quo(sum, realOf(float64(len(h.readings)-2))))
}

func notBelowZero(x *big.Float) *big.Float {
	if x.Sign() < 0 {
		return newReal()
	}
	return x
}
