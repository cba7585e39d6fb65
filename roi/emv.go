package roi

import (
	"errors"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Post is a publication with what it brought, for [Prices.EMV]. What is not
// said goes with the prices that hold for all alone.
type Post struct {
	Platform endorse.Platform `json:"platform,omitempty"` // empty is not said
	Format   endorse.Format   `json:"format,omitzero"`    // zero is not said
	Region   endorse.Region   `json:"region,omitempty"`   // of the audience
	On       endorse.Date     `json:"on,omitzero"`        // day of publication
	Counts   endorse.Counts   `json:"counts"`             // what it brought; what is not known is named, not zero
}

// UnmarshalJSON reads an object of platform, format, region, on and counts;
// another member is an [*endorse.ParseError], and null leaves p alone.
func (p *Post) UnmarshalJSON(b []byte) error {
	type plain Post
	return strict.Whole("post", b, (*plain)(p))
}

// EMV is an earned media value: what the exposure and the answers of a post
// would have cost at somebody's prices. Nobody has earned that money, so it is
// a type of its own: it is no revenue, and enters neither [ROAS] nor [MER].
type EMV struct {
	// Prices is the id of the table. Values by different tables don't compare.
	Prices string `json:"prices"`

	// Total is the sum of Lines, exact.
	Total endorse.Money `json:"total"`

	// Lines has one line an action and price, in the order of the counts.
	Lines []EMVLine `json:"lines"`

	// Unknown are actions that have a price, but whose count is not known:
	// the value would be higher with them, nobody knows by how much.
	Unknown []endorse.CountName `json:"unknown,omitempty"`

	// Unpriced are actions with a count above zero, but without a price.
	Unpriced []endorse.CountName `json:"unpriced,omitempty"`
}

// EMVLine is the value of one action.
type EMVLine struct {
	Action endorse.CountName `json:"action"` // what was counted
	Count  endorse.Count     `json:"count"`  // how many, known
	Price  endorse.Money     `json:"price"`  // for one or for a thousand, as Unit says
	Unit   Unit              `json:"unit"`   // each or per mille
	Value  endorse.Money     `json:"value"`  // Count × Price, or a thousandth of it if Unit is [PerMille]; exact
}

// ErrNothingPriced is a post of which no known count has a price: it has no
// value, which is not a value of zero.
var ErrNothingPriced = errors.New("no known count has a price")

// ErrOtherPrices is a sum of values at prices of different tables.
var ErrOtherPrices = errors.New("values by different prices")

// NothingPricedError is [ErrNothingPriced] with what was missing; it wraps
// [endorse.ErrNotKnown] as well if a count with a price is not known.
type NothingPricedError struct {
	Unknown, Unpriced []endorse.CountName // counts with a price that are not known, and known ones without a price
}

// Error names the counts that are not known.
func (e *NothingPricedError) Error() string {
	text := ErrNothingPriced.Error()
	for _, n := range e.Unknown {
		text += ", " + n.String() + " not known"
	}
	return text
}

// Unwrap is [ErrNothingPriced], and [endorse.ErrNotKnown] where it applies.
func (e *NothingPricedError) Unwrap() []error {
	if len(e.Unknown) > 0 {
		return []error{ErrNothingPriced, endorse.ErrNotKnown}
	}
	return []error{ErrNothingPriced}
}

// EMV is the post's value at these prices. Of the rows that fit the post the
// narrowest is used: one that names the platform before one that names the
// format, that before one that names the region, and a part of a country before
// the country. Counts that are not known are left out and named, never taken
// for zero. If no line is left, the error is a [*NothingPricedError].
func (p Prices) EMV(post Post) (EMV, error) {
	v := EMV{Prices: p.source.ID}
	for _, action := range endorse.CountNames() {
		if !isAction(action) {
			continue
		}
		count := post.Counts.Of(action)
		n, known := count.Int64()
		price, priced := p.find(action, post)
		switch {
		case priced && known:
			v.Lines = append(v.Lines, line(action, count, price))
		case priced:
			v.Unknown = append(v.Unknown, action)
		case n > 0:
			v.Unpriced = append(v.Unpriced, action)
		}
	}
	if len(v.Lines) == 0 {
		return EMV{}, &NothingPricedError{v.Unknown, v.Unpriced}
	}
	return v.summed()
}

// summed is v with its total.
func (v EMV) summed() (EMV, error) {
	var total endorse.Money
	for _, l := range v.Lines {
		var err error
		if total, err = total.Add(l.Value); err != nil {
			return EMV{}, err
		}
	}
	v.Total = total
	return v, nil
}

// perThousand is 1/1000.
var perThousand = endorse.MustRate("0.001")

// line is the value of so many actions. A count is at most 19 digits, so the
// product is exact.
func line(action endorse.CountName, count endorse.Count, p Price) EMVLine {
	n, _ := count.Int64()
	value := p.Amount.TimesInt(n)
	if p.Unit == PerMille {
		value = value.Times(perThousand)
	}
	return EMVLine{action, count, p.Amount, p.Unit, value}
}

// find is the narrowest row that fits.
func (p Prices) find(action endorse.CountName, post Post) (Price, bool) {
	var best Price
	width := -1
	for _, row := range p.rows {
		if w, ok := row.fits(action, post); ok && w > width {
			best, width = row, w
		}
	}
	return best, width >= 0
}

// fits reports whether the price holds for the post, and how narrow it is.
func (p Price) fits(action endorse.CountName, post Post) (narrow int, ok bool) {
	switch {
	case p.Action != action,
		p.Platform != "" && p.Platform != post.Platform,
		p.Format != endorse.FormatNotSaid && p.Format != post.Format,
		p.Region != "" && p.Region != post.Region && p.Region != post.Region.Country(),
		p.Days != (endorse.Period{}) && !p.Days.Contains(post.On):
		return 0, false
	}
	for _, named := range []struct {
		weight int
		said   bool
	}{
		{8, p.Platform != ""},
		{4, p.Format != endorse.FormatNotSaid},
		{2, p.Region != ""},
		{1, p.Region.IsPart()},
	} {
		if named.said {
			narrow += named.weight
		}
	}
	return narrow, true
}

// Add is both values together, for several posts: lines of one action and price
// become one, and what is unknown or unpriced in either is so in the sum. The
// zero EMV is neutral. Values by different prices are [ErrOtherPrices], whatever
// their currency.
func (v EMV) Add(w EMV) (EMV, error) {
	switch {
	case v.Prices == "" && len(v.Lines) == 0:
		return w, nil
	case w.Prices == "" && len(w.Lines) == 0:
		return v, nil
	case v.Prices != w.Prices:
		return EMV{}, ErrOtherPrices
	}
	sum := EMV{
		Prices:   v.Prices,
		Lines:    slices.Clone(v.Lines),
		Unknown:  union(v.Unknown, w.Unknown),
		Unpriced: union(v.Unpriced, w.Unpriced),
	}
	for _, l := range w.Lines {
		var err error
		if sum.Lines, err = addLine(sum.Lines, l); err != nil {
			return EMV{}, err
		}
	}
	slices.SortStableFunc(sum.Lines, func(a, b EMVLine) int { return int(a.Action) - int(b.Action) })
	return sum.summed()
}

// addLine adds l to the line of its action and price, or to the end.
func addLine(lines []EMVLine, l EMVLine) ([]EMVLine, error) {
	for i, have := range lines {
		if have.Action != l.Action || have.Unit != l.Unit || !have.Price.Equal(l.Price) {
			continue
		}
		var err error
		if have.Count, err = have.Count.Add(l.Count); err != nil {
			return nil, err
		}
		if have.Value, err = have.Value.Add(l.Value); err != nil {
			return nil, err
		}
		lines[i] = have
		return lines, nil
	}
	return append(lines, l), nil
}

// union is what is in either list, in the order of the counts.
func union(a, b []endorse.CountName) []endorse.CountName {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
