package roi_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"github.com/google/go-cmp/cmp"
)

// The zero value is neutral from either side; a value at prices of one table
// without a line is not, and what it lacks stays named.
func TestEMVNeutral(t *testing.T) {
	t.Parallel()
	v := reelValue(t)
	for name, sum := range map[string][2]roi.EMV{"from the left": {{}, v}, "from the right": {v, {}}} {
		got, err := sum[0].Add(sum[1])
		if diff := cmp.Diff(v, got); err != nil || diff != "" {
			t.Errorf("%s: %v (-want +got)\n%s", name, err, diff)
		}
	}
	bare := roi.EMV{Prices: "theirs", Unknown: []endorse.CountName{endorse.CountSaves}}
	for name, sum := range map[string][2]roi.EMV{"from the left": {bare, v}, "from the right": {v, bare}} {
		if got, err := sum[0].Add(sum[1]); !errors.Is(err, roi.ErrOtherPrices) {
			t.Errorf("no line of another table, %s: %+v, %v; want ErrOtherPrices", name, got, err)
		}
	}
	bare.Prices = v.Prices
	for name, sum := range map[string][2]roi.EMV{"from the left": {bare, v}, "from the right": {v, bare}} {
		got, err := sum[0].Add(sum[1])
		if err != nil || len(got.Lines) != len(v.Lines) || len(got.Unknown) != len(v.Unknown)+1 {
			t.Errorf("no line of the same table, %s: %+v, %v; want its unknown count named", name, got, err)
		}
	}
}

// A line that is worth nothing counts nothing twice, nor hides what does.
func TestCountsTwicePastNothing(t *testing.T) {
	t.Parallel()
	values := func(of ...any) roi.EMV {
		var v roi.EMV
		for i := 0; i < len(of); i += 2 {
			v.Lines = append(v.Lines, roi.EMVLine{Action: of[i].(endorse.CountName), Value: endorse.MustMoney(of[i+1].(string))})
		}
		return v
	}
	rows := []struct {
		name string
		of   roi.EMV
		want bool
	}{
		{"likes for nothing, then views and impressions", values(endorse.CountLikes, "EUR 0", endorse.CountViews, "EUR 5", endorse.CountImpressions, "EUR 5"), true},
		{"likes for nothing, then views", values(endorse.CountLikes, "EUR 0", endorse.CountViews, "EUR 5"), false},
		{"comments beside reactions", values(endorse.CountComments, "EUR 1", endorse.CountReactions, "EUR 1"), false},
		{"likes beside reactions", values(endorse.CountLikes, "EUR 1", endorse.CountReactions, "EUR 1"), true},
		{"likes alone", values(endorse.CountLikes, "EUR 1"), false},
	}
	for _, r := range rows {
		if got := r.of.CountsTwice(); got != r.want {
			t.Errorf("%s: %v, want %v", r.name, got, r.want)
		}
	}
}

// What counts after the stock of an account, such as leads, is priced too.
func TestEMVOfLeads(t *testing.T) {
	t.Parallel()
	prices := mustPrices(t, each(endorse.CountLikes, "EUR 0.10"), each(endorse.CountLeads, "EUR 5"))
	got, err := prices.EMV(roi.Post{Counts: endorse.Counts{Likes: endorse.MustCount(10), Followers: endorse.MustCount(9000), Leads: endorse.MustCount(3)}})
	if err != nil || got.Total.String() != "EUR 16.00" || got.Unpriced != nil {
		t.Errorf("%+v, %v; want 1 for likes and 15 for leads, and followers are no action", got, err)
	}
}

// A share of nothing and of all, and an audience that does not answer, are
// values as good as others.
func TestEMVAtTheEnds(t *testing.T) {
	t.Parallel()
	cpm := endorse.MustMoney("EUR 10")
	v, err := roi.EMVOnCPM("ours", endorse.MustCount(5000), cpm)
	if err != nil {
		t.Fatal(err)
	}
	for share, want := range map[string]string{"0": "EUR 0.00", "1": "EUR 50.00"} {
		if got, err := v.Weighted("positive", endorse.MustRate(share)); err != nil || got.Total.String() != want {
			t.Errorf("%s of it: %v, %v; want %s", share, got.Total, err, want)
		}
	}
	for _, share := range []string{"-0.000000000001", "1.000000000001"} {
		if got, err := v.Weighted("positive", endorse.MustRate(share)); err == nil {
			t.Errorf("%s of it: %v", share, got.Total)
		}
	}
	none, err := roi.EMVOnFollowers("ours", endorse.MustCount(5000), endorse.Rate{}, cpm)
	if err != nil || !none.Total.IsZero() || none.Lines[0].Count.String() != "~0" {
		t.Errorf("nobody answers: %+v, %v; want a value of zero", none, err)
	}
	if _, err := roi.EMVOnFollowers("ours", endorse.MustCount(1<<62), endorse.RateOfInt(1), cpm); err != nil {
		t.Errorf("2^62 views: %v", err)
	}
	if _, err := roi.EMVOnFollowers("ours", endorse.MustCount(1<<62+1), endorse.RateOfInt(1), cpm); !errors.Is(err, endorse.ErrTooLong) {
		t.Errorf("one more: %v, want ErrTooLong", err)
	}
}
