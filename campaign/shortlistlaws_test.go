package campaign_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// sometimes draws a value or leaves it not known.
func sometimes[T any](t *rapid.T, name string, known *rapid.Generator[T]) (v T) {
	if rapid.Bool().Draw(t, name+" known") {
		v = known.Draw(t, name)
	}
	return v
}

func counts(low, high int64) *rapid.Generator[endorse.Count] {
	return rapid.Map(rapid.Int64Range(low, high), endorse.MustCount)
}

func euros(low, high int64) *rapid.Generator[endorse.Money] {
	return rapid.Map(rapid.Int64Range(low, high), func(n int64) endorse.Money {
		m, _ := endorse.MoneyOfMinor(n, endorse.EUR)
		return m
	})
}

// someCreators are valid by construction, with much that is not known.
func someCreators() *rapid.Generator[[]campaign.Creator] {
	return rapid.Custom(func(t *rapid.T) []campaign.Creator {
		list := make([]campaign.Creator, rapid.IntRange(1, 6).Draw(t, "creators"))
		for i := range list {
			list[i] = someCreator(t, "c"+strconv.Itoa(i))
		}
		return list
	})
}

func someCreator(t *rapid.T, id string) campaign.Creator {
	c := campaign.Creator{
		ID: id, Platform: rapid.SampledFrom([]endorse.Platform{endorse.Instagram, endorse.Instagram, endorse.TikTok}).Draw(t, "platform"),
		Followers: sometimes(t, "followers", counts(1_000, 2_000_000)),
		Niches:    sometimes(t, "niches", rapid.SampledFrom([][]string{{"tea"}, {"ceramics", "tea"}, {"cars"}})),
		Safe:      rapid.SampledFrom([]endorse.Fact{endorse.NotSaid, endorse.Yes, endorse.No}).Draw(t, "safe"),
		Licensed:  rapid.SampledFrom([]endorse.Fact{endorse.NotSaid, endorse.Yes, endorse.No}).Draw(t, "licensed"),
		Asks:      roi.Quote{Fee: sometimes(t, "fee", euros(0, 1_200_000))},
	}
	c.Fair = sometimes(t, "fair", rapid.Map(euros(1, 500_000), func(m endorse.Money) roi.Fee {
		return roi.Fee{Lines: []roi.FeeLine{{What: "posts", Low: m, High: m}}, Low: m, High: m}
	}))
	c.Audience.Place = sometimes(t, "place", rapid.Map(rapid.IntRange(0, 100), func(n int) engagement.Shares {
		return engagement.MustShares("DE: " + strconv.Itoa(n) + "%, GB: 0%, US: " + strconv.Itoa(100-n) + "%")
	}))
	for range rapid.IntRange(0, 4).Draw(t, "posts") {
		c.Posts = append(c.Posts, engagement.Post{Counts: endorse.Counts{
			Reach: sometimes(t, "reach", counts(0, 50_000)), Likes: sometimes(t, "likes", counts(0, 5_000)), Comments: sometimes(t, "comments", counts(0, 500)),
		}})
	}
	c.Past = sometimes(t, "past", rapid.Map(euros(0, 500_000), func(m endorse.Money) []campaign.Past {
		return []campaign.Past{{Campaign: "p", Cost: m, Revenue: endorse.MustMoney("EUR 1000")}}
	}))
	return c
}

func someWeights(t *rapid.T) campaign.Weights {
	w := campaign.EvenWeights()
	for _, one := range []*endorse.Rate{&w.Reach, &w.Engagement, &w.Niche, &w.Audience, &w.Growth, &w.Signals, &w.Results, &w.Price, &w.Record} {
		*one = endorse.RateOfInt(rapid.Int64Range(0, 5).Draw(t, "weight"))
	}
	return w
}

func rank(t *rapid.T, list []campaign.Creator, k campaign.Criteria) campaign.Ranking {
	r, err := campaign.Shortlist(kettleBrief(), list, k, shortlistDay)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// byCreator is what each got, without what they are called.
func byCreator(r campaign.Ranking, name func(string) string) map[string]campaign.Fit {
	all := map[string]campaign.Fit{}
	for _, f := range slices.Concat(r.Placed, r.Apart) {
		id := f.Creator
		f.Creator = ""
		all[name(id)] = f
	}
	for _, e := range r.Excluded {
		all[name(e.Creator)] = campaign.Fit{Place: -int(e.Bar)}
	}
	return all
}

func TestOrderOfTheListChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		list, k := someCreators().Draw(t, "list"), kettleCriteria()
		k.Weights = someWeights(t)
		shuffled := rapid.Permutation(list).Draw(t, "shuffled")
		if diff := cmp.Diff(rank(t, list, k), rank(t, shuffled, k)); diff != "" {
			t.Fatalf("ranking changes with the order (-want +got):\n%s", diff)
		}
	})
}

func TestNamesChangeNoPlace(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		list, k := someCreators().Draw(t, "list"), kettleCriteria()
		names := rapid.Permutation([]string{"z", "y", "x", "w", "v", "u"}).Draw(t, "names")
		renamed := slices.Clone(list)
		for i := range renamed {
			renamed[i].ID, renamed[i].Name, renamed[i].Handle = names[i], "Somebody else", "@"+names[i]
		}
		rename := func(id string) string { n, _ := strconv.Atoi(id[1:]); return names[n] }
		want := byCreator(rank(t, list, k), rename)
		got := byCreator(rank(t, renamed, k), func(id string) string { return id })
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("places change with the names (-want +got):\n%s", diff)
		}
	})
}

func TestWhoElseIsOnTheListChangesNoScore(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		list, k := someCreators().Draw(t, "list"), kettleCriteria()
		for id, alone := range byCreator(rank(t, list[:1], k), func(id string) string { return id }) {
			among := byCreator(rank(t, list, k), func(id string) string { return id })[id]
			alone.Place = min(alone.Place, 0)
			among.Place = min(among.Place, 0)
			if diff := cmp.Diff(alone, among); diff != "" {
				t.Fatalf("%s among others (-alone +among):\n%s", id, diff)
			}
		}
	})
}

func TestTwiceAllWeightsIsTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		list, k := someCreators().Draw(t, "list"), kettleCriteria()
		once := rank(t, list, k)
		for _, one := range []*endorse.Rate{
			&k.Weights.Reach, &k.Weights.Engagement, &k.Weights.Niche, &k.Weights.Audience, &k.Weights.Growth,
			&k.Weights.Signals, &k.Weights.Results, &k.Weights.Safety, &k.Weights.Price, &k.Weights.Record,
		} {
			*one = one.Add(*one)
		}
		twice := rank(t, list, k)
		for i, f := range once.Placed {
			if g := twice.Placed[i]; f.Creator != g.Creator || f.Place != g.Place {
				t.Fatalf("place %d is %s, and %s at %d by twice the weights", f.Place, f.Creator, g.Creator, g.Place)
			}
		}
	})
}

// Part by part as good or better, and as much known, is placed no lower, whatever
// the weights.
func TestWhoIsBetterInAllIsNotBehind(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		k := kettleCriteria()
		k.Weights, k.Covered, k.SafeOnly = someWeights(t), endorse.Rate{}, false
		better := someCreator(t, "better")
		better.Platform = endorse.Instagram
		worse := better
		worse.ID = "worse"
		if worse.Safe == endorse.Yes {
			worse.Safe = endorse.No
		}
		if n, known := worse.Asks.Fee.Minor(); known && worse.Asks.Fee.Currency() != 0 {
			worse.Asks.Fee, _ = endorse.MoneyOfMinor(n+rapid.Int64Range(0, 1_000).Draw(t, "more"), endorse.EUR)
		}
		if len(worse.Niches) > 0 {
			worse.Niches = []string{"cars"}
		}
		r := rank(t, []campaign.Creator{worse, better}, k)
		if len(r.Placed) == 2 {
			a, _ := r.Of("better")
			b, _ := r.Of("worse")
			if a.Place > b.Place {
				t.Fatalf("%v behind %v", a.Explain(), b.Explain())
			}
		}
	})
}

// What comes to be known, and is as good as can be, never lowers a score; as bad as
// can be never raises it; and either way more is known.
func TestWhatComesToBeKnown(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		k := kettleCriteria()
		k.Covered, k.SafeOnly = endorse.Rate{}, false
		before := someCreator(t, "x")
		before.Platform, before.Safe = endorse.Instagram, endorse.NotSaid
		good, bad := before, before
		good.Safe, bad.Safe = endorse.Yes, endorse.No
		x, ok := rank(t, []campaign.Creator{before}, k).Of("x")
		if !ok || x.Place == 0 {
			return
		}
		g, _ := rank(t, []campaign.Creator{good}, k).Of("x")
		b, _ := rank(t, []campaign.Creator{bad}, k).Of("x")
		if g.Score.Value.Cmp(x.Score.Value) < 0 || b.Score.Value.Cmp(x.Score.Value) > 0 {
			t.Fatalf("from %v: good news make %v, bad news %v", x.Score.Value, g.Score.Value, b.Score.Value)
		}
		if g.Score.Covered.Cmp(x.Score.Covered) <= 0 || !g.Score.Covered.Equal(b.Score.Covered) {
			t.Fatalf("known %v before, %v and %v after", x.Score.Covered, g.Score.Covered, b.Score.Covered)
		}
	})
}

// More weight on a part moves the score towards that part.
func TestMoreWeightDrawsTheScore(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		k := kettleCriteria()
		k.Covered = endorse.Rate{}
		c := someCreator(t, "x")
		c.Platform = endorse.Instagram
		before, ok := rank(t, []campaign.Creator{c}, k).Of("x")
		k.Weights.Niche = k.Weights.Niche.Add(endorse.RateOfInt(rapid.Int64Range(1, 9).Draw(t, "more")))
		after, _ := rank(t, []campaign.Creator{c}, k).Of("x")
		i := slices.IndexFunc(before.Score.Parts, func(p engagement.Part) bool { return p.Name == "niche" })
		if !ok || before.Place == 0 || before.Score.Parts[i].Missing != "" {
			return
		}
		towards := before.Score.Parts[i].Value.Cmp(before.Score.Value)
		if moved := after.Score.Value.Cmp(before.Score.Value); moved*towards < 0 {
			t.Fatalf("from %v to %v, the part is %v", before.Score.Value, after.Score.Value, before.Score.Parts[i].Value)
		}
	})
}

// A score is the mean of its known parts, by hand.
func TestScoreIsTheMeanOfWhatIsKnown(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		k := kettleCriteria()
		k.Weights = someWeights(t)
		for _, f := range rank(t, someCreators().Draw(t, "list"), k).Placed {
			var sum, known endorse.Rate
			for _, p := range f.Score.Parts {
				if p.Value.Sign() < 0 || p.Value.Cmp(endorse.RateOfInt(1)) > 0 || (p.Basis == "") == (p.Missing == "") {
					t.Fatalf("part %+v", p)
				}
				if p.Missing == "" {
					sum, known = sum.Add(p.Value.Times(p.Weight)), known.Add(p.Weight)
				}
			}
			if want, err := sum.Over(known); err != nil || !want.Equal(f.Score.Value) {
				t.Fatalf("score %v, want %v, %v", f.Score.Value, want, err)
			}
		}
	})
}

// A list is ranked without being changed.
func TestShortlistLeavesTheListAlone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		list := someCreators().Draw(t, "list")
		before, err := campaign.MarshalCreators(list)
		if err != nil {
			t.Fatal(err)
		}
		rank(t, list, kettleCriteria())
		after, err := campaign.MarshalCreators(list)
		if err != nil || string(before) != string(after) {
			t.Fatalf("%s became %s, %v", before, after, err)
		}
		again, err := campaign.ParseCreators(after)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(list, again); diff != "" {
			t.Fatalf("round trip (-want +got):\n%s", diff)
		}
	})
}
