package engagement_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// Peers without a post are passed over, wherever they stand, and peers that
// scatter exactly as chance does have no prior.
func TestPriorOfPeers(t *testing.T) {
	t.Parallel()
	of := func(likes int64) engagement.Summary { return summed(byFollowers, post(likes, 10_000)) }
	none := summed(byFollowers)
	want, err := engagement.PriorOf([]engagement.Summary{of(100), of(300), of(500)}, "peers")
	if err != nil {
		t.Fatal(err)
	}
	got, err := engagement.PriorOf([]engagement.Summary{none, of(100), none, of(300), none, of(500)}, "peers")
	if err != nil || got.Mean.String() != want.Mean.String() || got.Weight.String() != want.Weight.String() {
		t.Errorf("between peers without a post: %+v, %v; want %+v", got, err, want)
	}
	// A mean of 1: Σ (E - 1)² is 2, and 2 × 1 is what chance gives.
	if got, err := engagement.PriorOf([]engagement.Summary{of(0), of(1), of(2)}, "peers"); !errors.Is(err, engagement.ErrNoScatter) {
		t.Errorf("exactly as chance scatters: %+v, %v; want ErrNoScatter", got, err)
	}
	nothing := engagement.Shrunk{Model: engagement.GammaPoisson, Numerator: endorse.RateOfInt(5)}
	if got, err := nothing.Interval(level95); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("five over nothing: %+v, %v; want ErrZeroBase", got, err)
	}
}

// Ten peers are enough to say what is usual.
func TestUsualAmongTen(t *testing.T) {
	t.Parallel()
	peers, _ := engagement.DigestOf(byFollowers, rated(10, 20, 30, 40, 50, 60, 70, 80, 90, 100))
	got, err := engagement.UsualAmong(peers, endorse.Rate{}, endorse.RateOfInt(1), "ten peers")
	if err != nil || got.From.String() != "0.01" || got.Below.String() != "0.1" || got.Verified != engagement.Read {
		t.Errorf("UsualAmong = %+v, %v; want from the lowest to the highest", got, err)
	}
}

// What is expected counts as verified if every publisher measured, by the
// weakest of how the figures are known; two figures are a range.
func TestExpectedUsualVerified(t *testing.T) {
	t.Parallel()
	q := instagram(5000, engagement.Mean)
	q.Population, q.On = engagement.PopulationNotSaid, endorse.On(2026, 3, 1)
	rows := []struct {
		name     string
		measured [2]endorse.Fact
		known    [2]engagement.Verified
		want     engagement.Verified
	}{
		{"both measured, both read", [2]endorse.Fact{endorse.Yes, endorse.Yes}, [2]engagement.Verified{engagement.Read, engagement.Read}, engagement.Read},
		{"one of them quoted", [2]endorse.Fact{endorse.Yes, endorse.Yes}, [2]engagement.Verified{engagement.Secondary, engagement.Read}, engagement.Secondary},
		{"one collated", [2]endorse.Fact{endorse.No, endorse.Yes}, [2]engagement.Verified{engagement.Read, engagement.Read}, engagement.VerifiedNotSaid},
		{"the other collated", [2]endorse.Fact{endorse.Yes, endorse.No}, [2]engagement.Verified{engagement.Read, engagement.Read}, engagement.VerifiedNotSaid},
		{"one of unknown making", [2]endorse.Fact{endorse.Yes, endorse.NotSaid}, [2]engagement.Verified{engagement.Read, engagement.Read}, engagement.VerifiedNotSaid},
		{"one not said how it is known", [2]endorse.Fact{endorse.Yes, endorse.Yes}, [2]engagement.Verified{engagement.VerifiedNotSaid, engagement.Read}, engagement.VerifiedNotSaid},
	}
	for _, r := range rows {
		list := sized(point{1000, 10_000, "0.02"}, point{1000, 10_000, "0.04"})
		for i := range list {
			list[i].Measured, list[i].Verified = r.measured[i], r.known[i]
		}
		expected, err := q.ExpectAmong(list)
		if err != nil {
			t.Fatal(r.name, err)
		}
		if u, err := expected.Usual(); err != nil || u.Verified != r.want || u.Side(endorse.MustRate("0.02")) != engagement.Within {
			t.Errorf("%s: %+v, %v; want %v", r.name, u, err, r.want)
		}
	}
}

// Six posts give a median its interval.
func TestLookMedianOfSix(t *testing.T) {
	t.Parallel()
	sample, _ := engagement.SampleOf(byFollowers, rated(40, 41, 42, 43, 44, 45))
	got, err := usual("0.01", "0.02").LookMedian(sample)
	if err != nil || got.Seen.String() != "0.0425" || got.Interval.Low.String() != "0.04" || got.Interval.High.String() != "0.045" || got.Side != engagement.Over {
		t.Errorf("LookMedian = %+v, %v; want from the lowest to the highest, over what is usual", got, err)
	}
}

// Posts without a day or without a rate play no part in flat engagement, and
// counts from shorthand are told.
func TestFlatEngagementOfDated(t *testing.T) {
	t.Parallel()
	posts := weekly(10, 10, 10, 10, 10, 20, 20, 20, 20, 20)
	posts[0].Counts.Likes = posts[0].Counts.Likes.AsRounded()
	posts[9].Counts.Likes = posts[9].Counts.Likes.AsRounded()
	want, err := usual("0.75", "").FlatEngagement(byFollowers, posts)
	if err != nil || want.Seen.String() != "2" || want.Rests != 10 || want.Rounded != 2 {
		t.Fatalf("twice the likes of as many followers: %+v, %v", want, err)
	}
	hidden := weekly(1, 1)
	for i := range hidden {
		hidden[i].Counts.Likes = endorse.Count{}
	}
	got, err := usual("0.75", "").FlatEngagement(byFollowers, append(append(rated(900, 900, 900), hidden...), posts...))
	if err != nil || !got.Seen.Equal(want.Seen) || got.Rests != 10 {
		t.Errorf("with posts that have no day or no likes: %+v, %v; want the same", got, err)
	}
}

// The total goes on after a post whose count is not known.
func TestTotalPastUnknown(t *testing.T) {
	t.Parallel()
	posts := []engagement.Post{{}, {Counts: endorse.Counts{Leads: n(3)}}, {}, {Counts: endorse.Counts{Leads: n(4)}}}
	got, err := engagement.Total(posts, endorse.CountLeads)
	if err != nil || got != (engagement.Tally{Name: endorse.CountLeads, Sum: n(7), Known: 2, Unknown: 2}) {
		t.Errorf("Total = %+v, %v", got, err)
	}
}
