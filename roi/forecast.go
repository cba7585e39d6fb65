package roi

import (
	"math"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Forecast is what a [Funnel] comes to, step by step.
type Forecast struct {
	Reach       Range      `json:"reach"`       // different people who see the posts
	Impressions Range      `json:"impressions"` // times a post is shown
	Clicks      Range      `json:"clicks"`      // clicks on the links
	Orders      Range      `json:"orders"`      // orders placed, with parts of one
	Revenue     MoneyRange `json:"revenue"`     // sales, as exact as the inputs; [MoneyRange.Round] makes whole minor units

	// Method is [AllAtOnce] or [Independent].
	Method string `json:"method"`
}

// Methods of a [Forecast].
const (
	// AllAtOnce has every input at its low end for the low end, and every one at
	// its high end for the high one. If each input stays within its range, so
	// does the result. Exact.
	AllAtOnce = "all-at-once"

	// Independent takes each input's distance from what is likely by itself, and
	// the root of the sum of their squares (Donner and Zou 2012). If the inputs
	// don't depend on each other and each range is an interval of one confidence
	// level, so is the result's, nearly. Right to 12 digits.
	Independent = "independent"
)

// UnmarshalJSON reads an object with the members of Forecast; another member is
// an [*endorse.ParseError]. null leaves f alone.
func (f *Forecast) UnmarshalJSON(b []byte) error {
	type plain Forecast
	return strict.Whole("forecast", b, (*plain)(f))
}

// Forecast multiplies reach by frequency (impressions), by click rate (clicks),
// by conversion rate (orders), by order value (revenue); low, likely and high as
// [AllAtOnce] says. What [Funnel.Validate] reports is returned. A higher input
// never makes a lower result.
func (f Funnel) Forecast() (Forecast, error) {
	if err := f.Validate(); err != nil {
		return Forecast{}, err
	}
	out := Forecast{Reach: f.Reach, Method: AllAtOnce}
	out.Impressions = f.Reach.times(f.Frequency)
	out.Clicks = out.Impressions.times(f.ClickRate)
	out.Orders = out.Clicks.times(f.ConversionRate)
	out.Revenue = MoneyRange{
		f.OrderValue.Low.Times(out.Orders.Low), f.OrderValue.Likely.Times(out.Orders.Likely), f.OrderValue.High.Times(out.Orders.High),
	}
	return out, nil
}

// ForecastIndependent is [Funnel.Forecast] with the ends of [Independent], which
// lie within those of [AllAtOnce]; they have 12 places more than what is likely
// has. An input that is likely to be zero is [endorse.ErrZeroBase]: distances
// are in proportion.
func (f Funnel) ForecastIndependent() (Forecast, error) {
	out, err := f.Forecast()
	if err != nil {
		return Forecast{}, err
	}
	var d distances
	into := []*Range{&out.Reach, &out.Impressions, &out.Clicks, &out.Orders}
	for k, r := range f.rates() {
		if err := d.add(InputReach+Input(k), r.Low, r.Likely, r.High); err != nil {
			return Forecast{}, err
		}
		low, high, err := d.ends()
		if err != nil {
			return Forecast{}, err
		}
		s := into[k]
		s.Low, s.High = larger(s.Low, s.Likely.Times(low)), smaller(s.High, s.Likely.Times(high))
	}
	if err := f.addOrderValue(&d); err != nil {
		return Forecast{}, err
	}
	low, high, err := d.ends()
	if err != nil {
		return Forecast{}, err
	}
	r := out.Revenue
	out.Revenue.Low, out.Revenue.High = largerMoney(r.Low, r.Likely.Times(low)), smallerMoney(r.High, r.Likely.Times(high))
	out.Method = Independent
	return out, nil
}

func (f Funnel) addOrderValue(d *distances) error {
	if f.OrderValue.Likely.IsZero() {
		return &RangeError{InputOrderValue.String(), endorse.ErrZeroBase}
	}
	low, err1 := f.OrderValue.Low.Over(f.OrderValue.Likely)
	high, err2 := f.OrderValue.High.Over(f.OrderValue.Likely)
	if err := firstError(err1, err2); err != nil {
		return err
	}
	return d.add(InputOrderValue, low, unity, high)
}

// distances are sums of squares of what the inputs lie off, in proportion.
type distances struct{ below, above float64 }

func (d *distances) add(i Input, low, likely, high endorse.Rate) error {
	if likely.IsZero() {
		return &RangeError{i.String(), endorse.ErrZeroBase}
	}
	down, err1 := likely.Sub(low).Over(likely)
	up, err2 := high.Sub(likely).Over(likely)
	d.below += float64(down.Float64() * down.Float64())
	d.above += float64(up.Float64() * up.Float64())
	return firstError(err1, err2)
}

// ends are the factors for the low and the high end.
func (d distances) ends() (low, high endorse.Rate, err error) {
	down, err1 := endorse.ApproxRate(math.Sqrt(d.below))
	up, err2 := endorse.ApproxRate(math.Sqrt(d.above))
	return unity.Sub(down), unity.Add(up), firstError(err1, err2)
}

func larger(a, b endorse.Rate) endorse.Rate {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

func smaller(a, b endorse.Rate) endorse.Rate {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// largerMoney and smallerMoney are of amounts in one currency.
func largerMoney(a, b endorse.Money) endorse.Money {
	if c, _ := a.Cmp(b); c > 0 {
		return a
	}
	return b
}

func smallerMoney(a, b endorse.Money) endorse.Money {
	if c, _ := a.Cmp(b); c < 0 {
		return a
	}
	return b
}

// ROAS is the revenue by cost: see [MoneyRange.OverCost].
func (f Forecast) ROAS(cost endorse.Money) (Range, error) { return f.Revenue.OverCost(cost) }

// Profit is revenue × margin - cost: see [MoneyRange.Profit].
func (f Forecast) Profit(margin endorse.Rate, cost endorse.Money) (MoneyRange, error) {
	return f.Revenue.Profit(margin, cost)
}
