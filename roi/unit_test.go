package roi_test

import (
	"errors"
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"pgregory.net/rapid"
)

type unitFunc = func(endorse.Money, endorse.Count) (endorse.Money, error)

// units holds each cost of one thing with what it needs and what it is without.
var units = []struct {
	name     string
	f        unitFunc
	thousand bool
	none     error
	count    endorse.CountName
}{
	{"CPM", roi.CPM, true, roi.ErrNoImpressions, endorse.CountImpressions},
	{"CPMOnReach", roi.CPMOnReach, true, roi.ErrNoReach, endorse.CountReach},
	{"CPMOnViews", roi.CPMOnViews, true, roi.ErrNoViews, endorse.CountViews},
	{"CPMOnFollowers", roi.CPMOnFollowers, true, roi.ErrNoFollowers, endorse.CountFollowers},
	{"CostPerImpression", roi.CostPerImpression, false, roi.ErrNoImpressions, endorse.CountImpressions},
	{"CPV", roi.CPV, false, roi.ErrNoViews, endorse.CountViews},
	{"CPCV", roi.CPCV, false, roi.ErrNoCompletions, endorse.CountCompletions},
	{"CPE", roi.CPE, false, roi.ErrNoEngagements, endorse.CountNotSaid},
	{"CPC", roi.CPC, false, roi.ErrNoClicks, endorse.CountClicks},
	{"CPL", roi.CPL, false, roi.ErrNoLeads, endorse.CountLeads},
	{"CPA", roi.CPA, false, roi.ErrNoConversions, endorse.CountConversions},
	{"CAC", roi.CAC, false, roi.ErrNoNewCustomers, endorse.CountNewCustomers},
	{"CPF", func(cost endorse.Money, gained endorse.Count) (endorse.Money, error) {
		return roi.CPF(cost, n(0), gained)
	}, false, roi.ErrNoGain, endorse.CountFollowers},
}

func TestUnitCosts(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name           string
		cost           endorse.Money
		count          endorse.Count
		each, thousand string
		why            string
	}{
		{"even", m("EUR 600"), n(120_000), "EUR 0.005", "EUR 5.00", ""},
		{"thirds", m("EUR 100"), n(3), "EUR 33.333333333333", "EUR 33333.333333333333", "12 places, not a thousand times a rounded price"},
		{"sevenths", m("USD 1"), n(7), "USD 0.142857142857", "USD 142.857142857143", "rounded once"},
		{"for nothing", m("EUR 0"), n(500), "EUR 0.00", "EUR 0.00", "a cost of zero is known"},
		{"yen", m("JPY 10000"), n(8), "JPY 1250", "JPY 1250000", ""},
		{"shorthand", m("EUR 10"), n(1000).AsRounded(), "EUR 0.01", "EUR 10.00", ""},
		{"greatest count", m("EUR 92233720368547758.07"), n(math.MaxInt64), "EUR 0.01", "EUR 10.00", ""},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			for _, u := range units {
				want := row.each
				if u.thousand {
					want = row.thousand
				}
				got, err := u.f(row.cost, row.count)
				check(t, u.name, result(got, err), want, row.why)
			}
		})
	}
}

// TestUnitCostsUndefined has each case without a number: its own error, and
// never a price.
func TestUnitCostsUndefined(t *testing.T) {
	t.Parallel()
	for _, u := range units {
		t.Run(u.name, func(t *testing.T) {
			got, err := u.f(m("EUR 100"), n(0))
			if !errors.Is(err, u.none) || !got.Equal(endorse.Money{}) {
				t.Errorf("of none = %v, %v, want %v", got, err, u.none)
			}
			if u.none != roi.ErrNoGain && !errors.Is(err, endorse.ErrZeroBase) {
				t.Errorf("%v does not wrap ErrZeroBase", err)
			}
			_, err = u.f(m("EUR 100"), endorse.Count{})
			if !errors.Is(err, endorse.ErrNotKnown) {
				t.Errorf("of an unknown count: %v, want ErrNotKnown", err)
			}
			var named *endorse.UnknownCountError
			if u.count != endorse.CountNotSaid && (!errors.As(err, &named) || named.Name != u.count) {
				t.Errorf("of an unknown count: %v, want the name %v", err, u.count)
			}
			var unsaid *roi.UnknownError
			if _, err = u.f(endorse.Money{}, n(5)); !errors.As(err, &unsaid) || unsaid.What != "cost" || err.Error() != "cost not known" {
				t.Errorf("of the zero Money: %v, want cost not known", err)
			}
			if _, err = u.f(m("EUR -1"), n(5)); !errors.Is(err, roi.ErrNegative) || err.Error() != "cost of EUR -1.00: below zero" {
				t.Errorf("of a cost below zero: %v, want ErrNegative and the cost", err)
			}
		})
	}
}

func TestCPF(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name          string
		before, after endorse.Count
		want          string
		err           error
	}{
		{"grew", n(10_000), n(10_400), "EUR 0.50", nil},
		{"grew by one", n(10_000), n(10_001), "EUR 200.00", nil},
		{"stayed", n(10_000), n(10_000), "error", roi.ErrNoGain},
		{"shrank", n(10_000), n(9_999), "error", roi.ErrNoGain},
		{"before not known", endorse.Count{}, n(9_999), "error", endorse.ErrNotKnown},
		{"after not known", n(10_000), endorse.Count{}, "error", endorse.ErrNotKnown},
	}
	for _, row := range rows {
		got, err := roi.CPF(m("EUR 200"), row.before, row.after)
		check(t, row.name, result(got, err), row.want, "")
		if !errors.Is(err, row.err) {
			t.Errorf("%s: %v, want %v", row.name, err, row.err)
		}
	}
}

// TestUnitCostMultipliesBack holds price × count against the cost.
func TestUnitCostMultipliesBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		cost, count := drawMoney(t, "cost"), rapid.Int64Range(1, 1_000_000_000).Draw(t, "count")
		cpm, err := roi.CPM(cost, n(count))
		if err != nil {
			t.Fatal(err)
		}
		gap, err := cpm.TimesInt(count).Sub(cost.TimesInt(1000))
		if err != nil {
			t.Fatal(err)
		}
		if off := gap.Abs(); off.Decimal().Cmp(slack(endorse.RateOfInt(count)).Decimal()) > 0 {
			t.Fatalf("CPM %v × %d misses the cost of %v by %v", cpm, count, cost, off)
		}
	})
}
