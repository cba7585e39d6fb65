package roi

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
)

// Posts is what a fee is for: so many posts, each with the numbers that are
// expected of it. Bands ask for the one that they go by.
type Posts struct {
	Number      endorse.Count `json:"number"`               // how many; must be known and above zero
	Views       endorse.Count `json:"views,omitzero"`       // of each
	Followers   endorse.Count `json:"followers,omitzero"`   // of the account
	Engagements endorse.Count `json:"engagements,omitzero"` // of each
}

// FeeLine is one line of a fee.
type FeeLine struct {
	What string        `json:"what"` // what it is for, in words
	Low  endorse.Money `json:"low"`  // at the least; below zero for a factor below 1
	High endorse.Money `json:"high"` // at the most
}

// Fee is a fee with its lines, which add up to it exactly. Lines have as many
// digits as their factors give; [Fee.Round] makes them payable.
type Fee struct {
	Source string        `json:"source"` // id of the [PriceSource] of the band
	Lines  []FeeLine     `json:"lines"`  // posts first, then factors, then uplifts, in the order given
	Low    endorse.Money `json:"low"`    // sum of the low ends
	High   endorse.Money `json:"high"`   // sum of the high ends
}

// Faults of a fee.
var (
	ErrNoBasis   = errors.New("price of nothing that is known")
	ErrTwoPrices = errors.New("neither a share nor a flat amount, or both")
	ErrNoPosts   = zero("no posts")
)

// Fee is what so many posts cost by the band: its price times the number that it
// goes by, times the number of posts, each factor and each uplift a line. Factors
// change the fee for the posts; uplifts come after it. A number that the band
// needs and is not known is an [*endorse.UnknownCountError] or [*UnknownError],
// and so is a factor of 0, which is not said; a factor, share or flat amount below
// zero is [ErrNegative].
func (b FeeBand) Fee(posts Posts, factors []Factor, uplifts ...Uplift) (Fee, error) {
	if err := (MoneyRange{b.Low, b.Low, b.High}).validate(); err != nil {
		return Fee{}, fmt.Errorf("band: %w", err)
	}
	units, err := b.units(posts)
	if err != nil {
		return Fee{}, err
	}
	fee := Fee{Source: b.Source}
	low, high := b.Low.Times(units), b.High.Times(units)
	if err := fee.add("posts by "+b.Basis.String(), low, high); err != nil {
		return Fee{}, err
	}
	for _, f := range factors {
		if f.Times.IsZero() {
			return Fee{}, &UnknownError{"factor " + f.Name}
		}
		if f.Times.Sign() < 0 {
			return Fee{}, fmt.Errorf("factor %s of %v: %w", f.Name, f.Times, ErrNegative)
		}
		more := f.Times.Sub(unity)
		if err := fee.add(f.Name+" × "+f.Times.String(), fee.Low.Times(more), fee.High.Times(more)); err != nil {
			return Fee{}, err
		}
	}
	return fee.with(uplifts)
}

// units is how many times the band's price is paid.
func (b FeeBand) units(posts Posts) (endorse.Rate, error) {
	number, known := posts.Number.Rate()
	switch {
	case !known:
		return endorse.Rate{}, unknown(endorse.CountPosts)
	case number.IsZero():
		return endorse.Rate{}, ErrNoPosts
	}
	each, scale, missing := endorse.Count{}, perThousand, error(nil)
	switch b.Basis {
	case PerPost:
		return number, nil
	case PerThousandViews:
		each, missing = posts.Views, unknown(endorse.CountViews)
	case PerThousandFollowers:
		each, missing = posts.Followers, unknown(endorse.CountFollowers)
	case PerEngagement:
		each, scale, missing = posts.Engagements, unity, &UnknownError{"engagements"}
	default:
		return endorse.Rate{}, ErrNoBasis
	}
	n, known := each.Rate()
	if !known {
		return endorse.Rate{}, missing
	}
	return n.Times(scale).Times(number), nil
}

// with adds the uplifts to the fee for the posts.
func (f Fee) with(uplifts []Uplift) (Fee, error) {
	base := MoneyRange{Low: f.Low, High: f.High}
	for _, u := range uplifts {
		on := base
		if u.OnSubtotal {
			on = MoneyRange{Low: f.Low, High: f.High}
		}
		low, high, err := u.on(on)
		if err != nil {
			return Fee{}, fmt.Errorf("%v: %w", u.Kind, err)
		}
		if err := f.add(u.what(), low, high); err != nil {
			return Fee{}, err
		}
	}
	return f, nil
}

// on is the uplift of a fee.
func (u Uplift) on(fee MoneyRange) (low, high endorse.Money, err error) {
	flat := u.Flat.Currency() != 0
	switch {
	case flat != u.Share.IsZero():
		return low, high, ErrTwoPrices
	case u.Share.Sign() < 0, u.Flat.Sign() < 0:
		return low, high, ErrNegative
	case flat:
		return u.Flat, u.Flat, nil
	}
	return fee.Low.Times(u.Share), fee.High.Times(u.Share), nil
}

// what is the text of the line.
func (u Uplift) what() string {
	text := u.Kind.String()
	if !u.Share.IsZero() {
		text += " " + u.Share.Percent()
	}
	if u.Note != "" {
		text += ", " + u.Note
	}
	return text
}

func (f *Fee) add(what string, low, high endorse.Money) error {
	var err1, err2 error
	f.Low, err1 = f.Low.Add(low)
	f.High, err2 = f.High.Add(high)
	f.Lines = append(f.Lines, FeeLine{what, low, high})
	return firstError(err1, err2)
}

// Round is the fee with each line in whole minor units, and their sums.
func (f Fee) Round(mode endorse.Rounding) (Fee, error) {
	out := Fee{Source: f.Source}
	for _, l := range f.Lines {
		if err := out.add(l.What, l.Low.Round(mode), l.High.Round(mode)); err != nil {
			return Fee{}, err
		}
	}
	return out, nil
}

// FeeRange is 0.7 to 1.4 of an estimate, the range that sponsorrate states for
// its own, exact.
func FeeRange(estimate endorse.Money) (MoneyRange, error) {
	if err := notNegative("estimate", estimate); err != nil {
		return MoneyRange{}, err
	}
	return MoneyRange{estimate.Times(endorse.MustRate("0.7")), estimate, estimate.Times(endorse.MustRate("1.4"))}, nil
}

// FeeOnFollowers is the fee of one post by the formula of calculory.com:
// followers / 1000 × CPM × [EngagementMultiplier], exact.
func FeeOnFollowers(followers endorse.Count, cpm endorse.Money, engagement endorse.Rate) (endorse.Money, error) {
	n, known := followers.Rate()
	if !known {
		return endorse.Money{}, unknown(endorse.CountFollowers)
	}
	if err := notNegative("CPM", cpm); err != nil {
		return endorse.Money{}, err
	}
	times, err := EngagementMultiplier(engagement)
	if err != nil {
		return endorse.Money{}, err
	}
	return cpm.Times(n).Times(perThousand).Times(times), nil
}

// EngagementMultiplier is 1 + (engagement in percent - 2) / 20, exact: 1 at 2 %,
// 1.05 at 3 %. A rate below zero is [ErrNegative].
func EngagementMultiplier(engagement endorse.Rate) (endorse.Rate, error) {
	if engagement.Sign() < 0 {
		return endorse.Rate{}, fmt.Errorf("engagement rate of %v: %w", engagement, ErrNegative)
	}
	return endorse.MustRate("0.9").Add(engagement.Times(endorse.RateOfInt(5))), nil
}

// FeeTotal is the fee of each deliverable times how many, and flat amounts for
// rights and exclusivity, exact. A flat amount that is not said, the zero Money,
// is nothing here.
func FeeTotal(each endorse.Money, deliverables endorse.Count, rights, exclusivity endorse.Money) (endorse.Money, error) {
	n, known := deliverables.Int64()
	if !known {
		return endorse.Money{}, unknown(endorse.CountPosts)
	}
	if err := notNegative("fee", each); err != nil {
		return endorse.Money{}, err
	}
	return endorse.Sum(each.TimesInt(n), rights, exclusivity)
}
