package roi_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"pgregory.net/rapid"
)

// TestFormulaFees holds formulas §3.6 and §4.
func TestFormulaFees(t *testing.T) {
	t.Parallel()
	times, err := roi.EngagementMultiplier(r("2%"))
	check(t, "EngagementMultiplier", result(times, err), "1", "at 2 %")
	times, err = roi.EngagementMultiplier(r("6.5%"))
	check(t, "EngagementMultiplier", result(times, err), "1.225", "4.5 points above, by 20")
	times, err = roi.EngagementMultiplier(r("0"))
	check(t, "EngagementMultiplier", result(times, err), "0.9", "nobody answers")
	fee, err := roi.FeeOnFollowers(n(50_000), m("USD 10"), r("4%"))
	check(t, "FeeOnFollowers", result(fee, err), "USD 550.00", "50 × 10 × 1.1")
	fee, err = roi.FeeTotal(m("USD 550"), n(3), m("USD 200"), m("USD 150"))
	check(t, "FeeTotal", result(fee, err), "USD 2000.00", "")
	fee, err = roi.FeeTotal(m("USD 550"), n(3), endorse.Money{}, endorse.Money{})
	check(t, "FeeTotal without rights", result(fee, err), "USD 1650.00", "")
	spread, err := roi.FeeRange(m("USD 1000"))
	check(t, "FeeRange", moneyText(spread), "USD 700.00 USD 1000.00 USD 1400.00", errText(err))
	for _, bad := range []error{
		second(roi.EngagementMultiplier(r("-1%"))), second(roi.FeeOnFollowers(endorse.Count{}, m("USD 1"), r("1%"))),
		second(roi.FeeOnFollowers(n(1), m("USD -1"), r("1%"))), second(roi.FeeOnFollowers(n(1), m("USD 1"), r("-1%"))),
		second(roi.FeeTotal(m("USD 1"), endorse.Count{}, endorse.Money{}, endorse.Money{})), second(roi.FeeTotal(endorse.Money{}, n(1), endorse.Money{}, endorse.Money{})),
		second(roi.FeeTotal(m("USD 1"), n(1), m("EUR 1"), endorse.Money{})), second(roi.FeeRange(endorse.Money{})),
	} {
		if bad == nil {
			t.Error("a fee where there is none")
		}
	}
}

func band(basis roi.FeeBasis, low, high string) roi.FeeBand {
	return roi.FeeBand{Source: "own", Basis: basis, Low: m(low), High: m(high)}
}

func TestFee(t *testing.T) {
	t.Parallel()
	posts := roi.Posts{Number: n(2), Views: n(30_000), Followers: n(80_000), Engagements: n(1_500)}
	rights := roi.Uplift{Kind: roi.UpliftRights, Share: r("30%"), Note: "6 months"}
	rush := roi.Uplift{Kind: roi.UpliftRush, Share: r("20%"), OnSubtotal: true}
	flat := roi.Uplift{Kind: roi.UpliftExclusivity, Flat: m("EUR 500")}
	beauty, _ := roi.SponsorRateFactor("niche", "beauty")
	rows := []struct {
		name    string
		band    roi.FeeBand
		factors []roi.Factor
		uplifts []roi.Uplift
		want    string
	}{
		{"each post", band(roi.PerPost, "EUR 200", "EUR 1200"), nil, nil, "posts by post EUR 400.00 EUR 2400.00|"},
		{"views", band(roi.PerThousandViews, "EUR 10", "EUR 25"), nil, nil, "posts by thousand-views EUR 600.00 EUR 1500.00|"},
		{"followers", band(roi.PerThousandFollowers, "EUR 10", "EUR 15"), nil, nil, "posts by thousand-followers EUR 1600.00 EUR 2400.00|"},
		{"engagements", band(roi.PerEngagement, "EUR 0.1", "EUR 0.2"), nil, nil, "posts by engagement EUR 300.00 EUR 600.00|"},
		{"factor", band(roi.PerPost, "EUR 100", "EUR 200"), []roi.Factor{beauty}, nil, "posts by post EUR 200.00 EUR 400.00|niche beauty × 1.1 EUR 20.00 EUR 40.00|"},
		{"a cheaper niche", band(roi.PerPost, "EUR 100", "EUR 200"), []roi.Factor{{"pets", r("0.8")}}, nil, "posts by post EUR 200.00 EUR 400.00|pets × 0.8 EUR -40.00 EUR -80.00|"},
		{"uplifts add", band(roi.PerPost, "EUR 100", "EUR 200"), nil, []roi.Uplift{rights, flat}, "posts by post EUR 200.00 EUR 400.00|rights 30%, 6 months EUR 60.00 EUR 120.00|exclusivity EUR 500.00 EUR 500.00|"},
		{"uplift on the subtotal", band(roi.PerPost, "EUR 100", "EUR 200"), nil, []roi.Uplift{rights, rush}, "posts by post EUR 200.00 EUR 400.00|rights 30%, 6 months EUR 60.00 EUR 120.00|rush 20% EUR 52.00 EUR 104.00|"},
		{"uplift of the niche", band(roi.PerPost, "EUR 100", "EUR 100"), []roi.Factor{beauty}, []roi.Uplift{rights}, "posts by post EUR 200.00 EUR 200.00|niche beauty × 1.1 EUR 20.00 EUR 20.00|rights 30%, 6 months EUR 66.00 EUR 66.00|"},
	}
	for _, row := range rows {
		fee, err := row.band.Fee(posts, row.factors, row.uplifts...)
		text := ""
		low, high := endorse.Money{}, endorse.Money{}
		for _, l := range fee.Lines {
			text += fmt.Sprint(l.What, " ", l.Low, " ", l.High, "|")
			low, _ = low.Add(l.Low)
			high, _ = high.Add(l.High)
		}
		check(t, "Fee", text, row.want, row.name+errText(err))
		if !low.Equal(fee.Low) || !high.Equal(fee.High) {
			t.Errorf("%s: the lines come to %v and %v, the fee to %v and %v", row.name, low, high, fee.Low, fee.High)
		}
	}
}

func TestFeeErrors(t *testing.T) {
	t.Parallel()
	one := roi.Posts{Number: n(1)}
	fee := func(b roi.FeeBand, p roi.Posts, f []roi.Factor, u ...roi.Uplift) error {
		return second(b.Fee(p, f, u...))
	}
	post := band(roi.PerPost, "EUR 1", "EUR 2")
	rows := []struct {
		name string
		err  error
		want error
	}{
		{"posts not known", fee(post, roi.Posts{}, nil), endorse.ErrNotKnown},
		{"no posts", fee(post, roi.Posts{Number: n(0)}, nil), roi.ErrNoPosts},
		{"views not known", fee(band(roi.PerThousandViews, "EUR 1", "EUR 2"), one, nil), endorse.ErrNotKnown},
		{"followers not known", fee(band(roi.PerThousandFollowers, "EUR 1", "EUR 2"), one, nil), endorse.ErrNotKnown},
		{"engagements not known", fee(band(roi.PerEngagement, "EUR 1", "EUR 2"), one, nil), endorse.ErrNotKnown},
		{"basis not said", fee(band(0, "EUR 1", "EUR 2"), one, nil), roi.ErrNoBasis},
		{"band upside down", fee(band(roi.PerPost, "EUR 3", "EUR 2"), one, nil), roi.ErrUnordered},
		{"no band", fee(roi.FeeBand{Basis: roi.PerPost}, one, nil), endorse.ErrNotKnown},
		{"price below zero", fee(band(roi.PerPost, "EUR -1", "EUR 2"), one, nil), roi.ErrNegative},
		{"factor not said", fee(post, one, []roi.Factor{{Name: "niche"}}), endorse.ErrNotKnown},
		{"factor below zero", fee(post, one, []roi.Factor{{"x", r("-1")}}), roi.ErrNegative},
		{"uplift of nothing", fee(post, one, nil, roi.Uplift{Kind: roi.UpliftRights}), roi.ErrTwoPrices},
		{"share and flat", fee(post, one, nil, roi.Uplift{Share: r("0.1"), Flat: m("EUR 1")}), roi.ErrTwoPrices},
		{"share below zero", fee(post, one, nil, roi.Uplift{Share: r("-0.1")}), roi.ErrNegative},
		{"flat below zero", fee(post, one, nil, roi.Uplift{Flat: m("EUR -1")}), roi.ErrNegative},
	}
	for _, row := range rows {
		if !errors.Is(row.err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, row.err, row.want)
		}
	}
	var mixed *endorse.CurrencyMismatchError
	if err := fee(post, one, nil, roi.Uplift{Flat: m("USD 1")}); !errors.As(err, &mixed) {
		t.Errorf("a flat amount in dollars: %v", err)
	}
}

// TestFeeLaws: a fee grows with its posts and uplifts, and rounded lines add up.
func TestFeeLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		low := drawMoney(t, "low")
		high, _ := low.Add(drawMoney(t, "more"))
		b := roi.FeeBand{Basis: roi.PerPost, Low: low, High: high}
		posts := roi.Posts{Number: n(rapid.Int64Range(1, 20).Draw(t, "posts"))}
		plain, err1 := b.Fee(posts, nil)
		more, err2 := b.Fee(posts, nil, roi.Uplift{Kind: roi.UpliftRights, Share: drawShare(t, "share"), OnSubtotal: rapid.Bool().Draw(t, "on")})
		if err1 != nil || err2 != nil || less(more.Low, plain.Low) || less(more.High, plain.High) || less(more.High, more.Low) {
			t.Errorf("%v, with rights %v, %v %v", plain, more, err1, err2)
		}
		round, err := more.Round(endorse.HalfAway)
		sum := endorse.Money{}
		for _, l := range round.Lines {
			sum, _ = sum.Add(l.Low)
		}
		if err != nil || !sum.Equal(round.Low) || !round.Low.Equal(round.Low.Round(endorse.HalfAway)) {
			t.Errorf("rounded %v, %v", round, err)
		}
	})
}

func TestQuote(t *testing.T) {
	t.Parallel()
	q := roi.Quote{Fee: m("EUR 1200"), Impressions: n(80_000), Clicks: n(900), OrderValue: m("EUR 60"), Margin: r("40%")}
	cpm, err := q.CPM()
	check(t, "CPM", result(cpm, err), "EUR 15.00", "")
	cpc, err := q.CPC()
	check(t, "CPC", result(cpc, err), "EUR 1.333333333333", "")
	roas, err := q.BreakEvenROAS()
	check(t, "BreakEvenROAS", result(roas, err), "2.5", "")
	revenue, err := q.BreakEvenRevenue()
	check(t, "BreakEvenRevenue", result(revenue, err), "EUR 3000.00", "2.5 × 1200")
	orders, err := q.BreakEvenOrders()
	check(t, "BreakEvenOrders", result(orders, err), "50", "")
	rate, err := q.BreakEvenConversionRate()
	check(t, "BreakEvenConversionRate", result(rate, err), "0.055555555556", "50 of 900")
	fee := roi.Fee{Low: m("EUR 800"), High: m("EUR 1200")}
	for _, row := range []struct {
		fee  string
		want roi.Standing
	}{{"EUR 799.99", roi.BelowFee}, {"EUR 800", roi.WithinFee}, {"EUR 1200", roi.WithinFee}, {"EUR 1200.01", roi.AboveFee}} {
		if got, err := (roi.Quote{Fee: m(row.fee)}).Against(fee); err != nil || got != row.want {
			t.Errorf("%s: %d, %v", row.fee, got, err)
		}
	}
	empty := roi.Quote{}
	for _, bad := range []error{
		second(empty.CPM()), second(empty.CPC()), second(empty.BreakEvenROAS()), second(empty.BreakEvenRevenue()), second(empty.BreakEvenOrders()),
		second(empty.BreakEvenConversionRate()), second(empty.Against(fee)), second(roi.Quote{Fee: m("USD 9")}.Against(fee)),
		second(roi.Quote{Fee: m("EUR 1"), Clicks: n(0), OrderValue: m("EUR 1"), Margin: r("1")}.BreakEvenConversionRate()),
		second(roi.Quote{Fee: m("EUR 1"), OrderValue: m("EUR 1"), Margin: r("1")}.BreakEvenConversionRate()), second(roi.Quote{Fee: m("EUR 1")}.BreakEvenRevenue()),
	} {
		if bad == nil {
			t.Error("a number where there is none")
		}
	}
}
