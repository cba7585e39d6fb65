package engagement

import (
	"errors"
	"math/big"

	"github.com/endorse-go/endorse"
)

// MethodLeastSquares is the interval of a [Trend]: of a straight line by least
// squares.
const MethodLeastSquares = "least-squares"

// LeastTrendPosts is the number of dated posts below which there is no trend.
const LeastTrendPosts = 5

// ErrOneDay is a trend over posts that are all of one day.
var ErrOneDay = errors.New("all posts are of one day")

// Direction says which way something goes. The zero value is not said.
type Direction uint8

// The directions.
const (
	DirectionNotSaid Direction = iota
	Rising
	Falling
	Undecided // neither can be told: the interval holds no change, or steps go both ways
)

var directionNames = [...]string{"", "rising", "falling", "undecided"}

// String is the text form, "" if the direction is not said.
func (d Direction) String() string { return nameOf(d, directionNames[:]) }

// MarshalText writes the text form.
func (d Direction) MarshalText() ([]byte, error) {
	return marshalName("direction", d, directionNames[:])
}

// UnmarshalText reads a text form; empty text is not said.
func (d *Direction) UnmarshalText(text []byte) error {
	return unmarshalName("direction", d, text, directionNames[:])
}

// Trend is how the rates of posts move with the day of posting.
type Trend struct {
	Definition Definition       `json:"definition"` // what the rates are
	PerDay     endorse.Rate     `json:"per_day"`    // slope: change of the rate a day, to 12 places, half even
	Interval   endorse.Interval `json:"interval"`   // of the slope
	Direction  Direction        `json:"direction"`  // rising or falling only if the interval leaves 0 out
	Posts      int64            `json:"posts"`      // dated posts that the trend rests on
	Undated    int64            `json:"undated"`    // posts with a rate whose day is not said, or no longer known
	LeftOut    int64            `json:"left_out"`   // posts without a rate
}

// moments are the sums that a trend rests on beside those of all posts: over
// the dated posts the day (t, counted from 0001-01-01 as 1) and its product with
// the rate (r), over the undated ones the rate, since mostly there are none.
type moments struct {
	undated   int64
	t, tt, tr wide
	r, rr     wide // of the undated
}

// dayNumber counts the days from 0001-01-01, which is 1.
func dayNumber(d endorse.Date) uint64 {
	n, _ := firstDay.DaysUntil(d)
	return uint64(n) + 1
}

var firstDay = endorse.On(1, 1, 1)

// lastDayNumber is that of 9999-12-31.
var lastDayNumber = int64(dayNumber(endorse.On(9999, 12, 31)))

func (m *moments) add(on endorse.Date, r units) {
	if on.IsZero() {
		m.undated++
		m.r.addWords(r.hi, r.lo)
		m.rr.addSquare(r)
		return
	}
	t := dayNumber(on)
	m.t.addWord(t)
	m.tt.addWord(t * t)
	m.tr.addTimes(r, t)
}

func (m *moments) merge(n *moments) {
	m.undated += n.undated
	m.t.add(&n.t)
	m.tt.add(&n.tt)
	m.tr.add(&n.tr)
	m.r.add(&n.r)
	m.rr.add(&n.rr)
}

// datedSums are the number of dated posts and the sums over them.
type datedSums struct {
	posts            int64
	t, tt, r, rr, tr wide
}

// dated are the sums over the dated posts.
func (s *Summary) dated() datedSums {
	m := &s.moments
	d := datedSums{posts: s.used - m.undated, t: m.t, tt: m.tt, r: s.sums.r, rr: s.sums.rr, tr: m.tr}
	d.r.sub(&m.r)
	d.rr.sub(&m.rr)
	return d
}

// all lists the sums in the order of the encoding.
func (d *datedSums) all() [5]*wide { return [...]*wide{&d.t, &d.tt, &d.r, &d.rr, &d.tr} }

// scatter are n times the sums of squares and products around the means: of
// the day, the rate and both.
func (d *datedSums) scatter() (tt, rr, tr *big.Int) {
	n, t, r := big.NewInt(d.posts), d.t.big(), d.r.big()
	around := func(w *wide, x, y *big.Int) *big.Int {
		s := product(n, w.big())
		return s.Sub(s, product(x, y))
	}
	return around(&d.tt, t, t), around(&d.rr, r, r), around(&d.tr, t, r)
}

// Trend is the slope of the straight line through the rates of the dated posts
// over their days, by least squares: every post weighs the same. The interval
// is Student's t with two degrees of freedom less than there are posts, for
// posts that scatter alike around the line; the direction is undecided where it
// holds zero. Leave pinned posts, and those made with others, out of what you
// feed.
//
// Fewer than 5 dated posts are a [*FewError], posts of a single day are
// [ErrOneDay], a level outside 0.5 to 0.9999 is a [*LevelError].
func (s Summary) Trend(level endorse.Rate) (Trend, error) {
	if err := checkLevel(level); err != nil {
		return Trend{}, err
	}
	d := s.dated()
	if d.posts < LeastTrendPosts {
		return Trend{}, &FewError{"dated posts", int(d.posts), LeastTrendPosts}
	}
	tt, rr, tr := d.scatter()
	if tt.Sign() == 0 {
		return Trend{}, ErrOneDay
	}
	t := Trend{Definition: s.def, Posts: d.posts, Undated: s.moments.undated, LeftOut: s.out.total}
	var err error
	if t.PerDay, err = ratioOfUnits(tr, tt); err != nil {
		return Trend{}, err
	}
	// (rr tt - tr²) / tt² / (n - 2) is the square of the standard error.
	left := product(rr, tt)
	left.Sub(left, product(tr, tr))
	square := realQuo(realInt(left), realInt(product(tt, tt)))
	square.Quo(square, realInt(big.NewInt(d.posts-2)))
	width := realMul(square.Sqrt(square), realOf(studentQuantile(level.Float64(), d.posts-2)))
	slope := realQuo(realInt(tr), realInt(tt))
	unit := realInt(big.NewInt(unitsPerRate))
	t.Interval, err = intervalOf(realQuo(realSub(slope, width), unit), realQuo(realAdd(slope, width), unit), level, MethodLeastSquares)
	t.Direction = directionOf(t.Interval)
	return t, err
}

// directionOf is that of a change that lies in the interval.
func directionOf(i endorse.Interval) Direction {
	switch {
	case i.Low.Sign() > 0:
		return Rising
	case i.High.Sign() < 0:
		return Falling
	}
	return Undecided
}

// ratioOfUnits is a / b, where a is in units of the twelfth place.
func ratioOfUnits(a, b *big.Int) (endorse.Rate, error) {
	return ratioOfInts(a, product(b, big.NewInt(unitsPerRate)))
}
