package engagement_test

import (
	"errors"
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

func TestEffect(t *testing.T) {
	t.Parallel()
	sample, _ := engagement.SampleOf(byFollowers, rated(10, 20, 30, 40, 60))
	got, err := sample.Effect(post(45, 1000))
	if err != nil || got.Ratio.String() != "1.5" || got.Difference.String() != "0.015" || got.Rank.Below.String() != "0.8" || got.Usual.Statistic != engagement.Median {
		t.Errorf("Effect = %+v, %v", got, err)
	}
	few, _ := engagement.SampleOf(byFollowers, rated(1, 2, 3, 4))
	var short *engagement.FewError
	if _, err := few.Effect(post(1, 10)); !errors.As(err, &short) {
		t.Errorf("four posts: %v", err)
	}
	zeros, _ := engagement.SampleOf(byFollowers, rated(0, 0, 0, 5, 5))
	if _, err := zeros.Effect(post(1, 10)); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("a median of zero: %v", err)
	}
	if _, err := sample.Effect(engagement.Post{}); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("a post of which nothing is known: %v", err)
	}
}

func TestTotal(t *testing.T) {
	t.Parallel()
	posts := []engagement.Post{
		{Counts: endorse.Counts{Leads: n(3), Enquiries: n(10)}}, {Counts: endorse.Counts{Leads: n(4).AsRounded()}}, {},
	}
	got, err := engagement.Total(posts, endorse.CountLeads)
	if err != nil || got != (engagement.Tally{Name: endorse.CountLeads, Sum: n(7).AsRounded(), Known: 2, Unknown: 1}) {
		t.Errorf("Total = %+v, %v", got, err)
	}
	if got, err = engagement.Total(posts, endorse.CountEnquiries); err != nil || got.Sum != n(10) {
		t.Errorf("Total = %+v, %v", got, err)
	}
	if got, err = engagement.Total(posts, endorse.CountSaves); err != nil || got.Sum.Known() {
		t.Errorf("never known: %+v, %v", got, err)
	}
	huge := []engagement.Post{{Counts: endorse.Counts{Likes: n(math.MaxInt64)}}, {Counts: endorse.Counts{Likes: n(1)}}}
	if _, err = engagement.Total(huge, endorse.CountLikes); !errors.Is(err, engagement.ErrTooLarge) {
		t.Errorf("beyond 63 bits: %v", err)
	}
	var parse *endorse.ParseError
	if _, err = engagement.Total(nil, endorse.CountNotSaid); !errors.As(err, &parse) {
		t.Errorf("no name: %v", err)
	}
	leads := engagement.ActionRate(engagement.ByReach, endorse.CountLeads)
	rate, err := leads.Of(engagement.Post{Counts: endorse.Counts{Leads: n(3), Reach: n(1000)}})
	if err != nil || rate.Value.String() != "0.003" {
		t.Errorf("lead rate %v, %v", rate, err)
	}
	if e, err := rate.Engagements(n(20_000)); err != nil || e.String() != "60" {
		t.Errorf("Engagements = %v, %v", e, err)
	}
	if _, err := rate.Engagements(endorse.Count{}); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("of a base not known: %v", err)
	}
	if g, err := engagement.GrossAudience(n(5), n(6).AsRounded()); err != nil || g != n(11).AsRounded() {
		t.Errorf("GrossAudience = %v, %v", g, err)
	}
	if _, err := engagement.GrossAudience(n(5), endorse.Count{}); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("an audience not known: %v", err)
	}
	if _, err := engagement.GrossAudience(n(math.MaxInt64), n(1)); !errors.Is(err, engagement.ErrTooLarge) {
		t.Errorf("an audience beyond 63 bits: %v", err)
	}
}
