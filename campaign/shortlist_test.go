package campaign_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

var shortlistDay = endorse.On(2026, 2, 28)

// situation is a brief, a creator and criteria that a row edits.
type situation struct {
	b campaign.Brief
	c campaign.Creator
	k campaign.Criteria
}

func usualSituation() situation {
	s := situation{kettleBrief(), kettleCreators()[0], kettleCriteria()}
	s.k.Benchmarks = []engagement.Benchmark{benchmark("2%", engagement.Range{})}
	return s
}

// benchmark is a made-up publisher's.
func benchmark(rate string, of engagement.Range) engagement.Benchmark {
	return engagement.Benchmark{
		Publisher: "Sample", URL: "https://example.com", Date: "2025", Platform: endorse.Instagram, Followers: of,
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Mean,
		Value: endorse.MustRate(rate), Population: engagement.Creators, Measured: endorse.Yes, Verified: engagement.Read,
	}
}

func partOf(t *testing.T, f campaign.Fit, name string) engagement.Part {
	t.Helper()
	i := slices.IndexFunc(f.Score.Parts, func(p engagement.Part) bool { return p.Name == name })
	if i < 0 {
		t.Fatalf("no part %q in %v", name, f.Score.Parts)
	}
	return f.Score.Parts[i]
}

// fitOf is the fit of the one creator, placed or apart.
func fitOf(t *testing.T, s situation) campaign.Fit {
	t.Helper()
	r, err := campaign.Shortlist(s.b, []campaign.Creator{s.c}, s.k, shortlistDay)
	if err != nil {
		t.Fatal(err)
	}
	f, ok := r.Of(s.c.ID)
	if !ok {
		t.Fatalf("excluded: %v", r.Excluded)
	}
	return f
}

func TestPartsOfAFit(t *testing.T) {
	t.Parallel()
	eur, n := endorse.MustMoney, endorse.MustCount
	post := func(likes, followers int64) engagement.Post {
		return engagement.Post{Counts: endorse.Counts{Likes: n(likes), Comments: n(0), Followers: n(followers)}}
	}
	grew := func(from, until int64) []engagement.Reading {
		return []engagement.Reading{{On: endorse.On(2026, 1, 1), Followers: n(from)}, {On: endorse.On(2026, 1, 31), Followers: n(until)}}
	}
	past := func(cost, revenue string, orders endorse.Count) []campaign.Past {
		return []campaign.Past{{Campaign: "x", Cost: eur(cost), Revenue: eur(revenue), Orders: orders}}
	}
	rows := []struct {
		name string
		edit func(*situation)
		part string
		want string // the value, or "?" and what is missing
		why  string
	}{
		{"reach that is wanted", func(s *situation) { s.k.Of = n(20_000) }, "reach", "1", ""},
		{"half of it", func(s *situation) { s.k.Of = n(40_000) }, "reach", "0.5", ""},
		{"more than wanted", func(s *situation) { s.k.Of = n(5_000) }, "reach", "1", "no more than full marks"},
		{"median of two posts", func(s *situation) { s.c.Posts = s.c.Posts[:2]; s.k.Of = n(40_000) }, "reach", "0.5", "(18,000 + 22,000) / 2"},
		{"a post whose reach is hidden", func(s *situation) { s.c.Posts[0].Counts.Reach = endorse.Count{}; s.k.Of = n(42_000) }, "reach", "0.5", "not known is not zero: (22,000 + 20,000) / 2"},
		{"a reach of zero", func(s *situation) { s.c.Posts = s.c.Posts[:1]; s.c.Posts[0].Counts.Reach = n(0) }, "reach", "0", ""},
		{"no reach known", func(s *situation) { s.c.Posts = nil }, "reach", "? reach not known", ""},
		{"by followers", func(s *situation) { s.k.Exposure, s.k.Of = endorse.CountFollowers, n(96_000) }, "reach", "0.5", ""},
		{"by a goal", func(s *situation) {
			s.k.Exposure, s.k.Of = 0, endorse.Count{}
			s.b.Goals = []campaign.Goal{{ID: "g", Count: endorse.CountReach, Of: n(400_000)}}
			s.b.Wanted = []campaign.Wanted{{Platform: endorse.Instagram, Format: endorse.FormatPost, Count: 10}, {Platform: endorse.Instagram, Format: endorse.FormatPost, Count: 90, Wave: campaign.Secondary}}
		}, "reach", "0.5", "400,000 by 10 posts; amplification makes no post"},
		{"by a goal, posts of each creator", func(s *situation) {
			s.k.Exposure, s.k.Of = 0, endorse.Count{}
			s.b.Goals = []campaign.Goal{{ID: "g", Count: endorse.CountReach, Of: n(400_000)}}
		}, "reach", "? what a post should bring is not said", "how many posts there are depends on how many creators"},
		{"by a goal, posts of two kinds", func(s *situation) {
			s.k.Exposure, s.k.Of = 0, endorse.Count{}
			s.b.Goals = []campaign.Goal{{ID: "g", Count: endorse.CountReach, Of: n(400_000)}}
			s.b.Wanted = []campaign.Wanted{{Platform: endorse.Instagram, Format: endorse.FormatPost, Count: 4}, {Platform: endorse.Instagram, Format: endorse.FormatStory, Count: 6}}
		}, "reach", "0.5", "400,000 by 4 and 6 posts"},
		{"by a goal of something else", func(s *situation) {
			s.k.Exposure, s.k.Of = 0, endorse.Count{}
			s.b.Wanted[0].Each = false
		}, "reach", "? what a post should bring is not said", "orders say nothing of how far a post goes"},

		{"engagement at the benchmark", func(s *situation) { s.c.Posts = []engagement.Post{post(20, 1000)} }, "engagement", "0.5", ""},
		{"at twice", func(s *situation) { s.c.Posts = []engagement.Post{post(40, 1000)} }, "engagement", "1", ""},
		{"far beyond", func(s *situation) { s.c.Posts = []engagement.Post{post(400, 1000)} }, "engagement", "1", ""},
		{"mean of posts", func(s *situation) { s.c.Posts = []engagement.Post{post(10, 1000), post(300, 10_000)} }, "engagement", "0.5", "1 % and 3 %"},
		{"pooled is another statistic", func(s *situation) { s.k.Statistic = engagement.Pooled }, "engagement", "? no benchmark of Instagram on 2026-02-28", "the benchmark is of means"},
		{"drawn to the benchmark", func(s *situation) {
			s.k.Prior = 3
			s.c.Posts = []engagement.Post{post(40, 1000)}
		}, "engagement", "0.625", "(40 + 3 × 20) / 4 posts of 1,000 is 2.5 %"},
		{"followers of the day not known", func(s *situation) {
			s.c.Posts = []engagement.Post{{Counts: endorse.Counts{Likes: n(960), Comments: n(0)}}}
		}, "engagement", "0.5", "960 by today's 48,000"},
		{"likes hidden", func(s *situation) {
			s.c.Posts = []engagement.Post{{Counts: endorse.Counts{Comments: n(5)}}}
		}, "engagement", "? likes not known of 1 post", ""},
		{"no post", func(s *situation) { s.c.Posts = nil }, "engagement", "? no post", ""},
		{"benchmark of accounts of another size", func(s *situation) {
			s.k.Benchmarks[0] = benchmark("2%", engagement.Range{From: 1_000_000})
		}, "engagement", "? no benchmark of Instagram on 2026-02-28", ""},
		{"benchmark of the size before that of all", func(s *situation) {
			s.k.Benchmarks = append(s.k.Benchmarks, benchmark("4%", engagement.Range{From: 10_000, Below: 50_000}))
			s.c.Posts = []engagement.Post{post(40, 1000)}
		}, "engagement", "0.5", ""},
		{"benchmark that came out later", func(s *situation) {
			s.k.Benchmarks[0].Date = "2026-03"
		}, "engagement", "? no benchmark of Instagram on 2026-02-28", ""},
		{"post of the day after", func(s *situation) {
			s.c.Posts = []engagement.Post{post(40, 1000)}
			s.c.Posts[0].On = shortlistDay.AddDays(1)
		}, "engagement", "? no post", ""},
		{"post of the day after, and one before", func(s *situation) {
			s.c.Posts = []engagement.Post{post(900, 1000), post(40, 1000)}
			s.c.Posts[0].On = shortlistDay.AddDays(1)
		}, "engagement", "1", "4 %, and not the mean of that and 90 %"},
		{"post of the day", func(s *situation) {
			s.c.Posts = []engagement.Post{post(40, 1000)}
			s.c.Posts[0].On = shortlistDay
		}, "engagement", "1", ""},

		{"one niche of two, in capitals", func(s *situation) { s.c.Niches = []string{"#TEA", "cars"} }, "niche", "0.5", ""},
		{"a niche asked for twice", func(s *situation) { s.b.Niches, s.c.Niches = []string{"tea", "Tea", "pots"}, []string{"tea"} }, "niche", "0.5", ""},
		{"none of them", func(s *situation) { s.c.Niches = []string{"cars"} }, "niche", "0", ""},
		{"not said what for", func(s *situation) { s.c.Niches = nil }, "niche", "? what the creator is known for is not said", ""},

		{"places of the audience", func(*situation) {}, "audience by place", "0.73", "61 % and 12 %"},
		{"an audience that is not known", func(s *situation) { s.c.Audience = engagement.Audience{} }, "audience by place", "? not known", ""},

		{"no growth", func(s *situation) { s.c.Growth = grew(1000, 1000) }, "growth", "0.5", ""},
		{"growth of full marks", func(s *situation) { s.c.Growth = grew(1000, 1020) }, "growth", "1", ""},
		{"as great a loss", func(s *situation) { s.c.Growth = grew(1000, 980) }, "growth", "0", ""},
		{"half", func(s *situation) { s.c.Growth = grew(1000, 1010) }, "growth", "0.75", ""},
		{"one reading", func(s *situation) { s.c.Growth = grew(1000, 1010)[:1] }, "growth", "? 1 readings, at least 2 needed", ""},
		{"readings of later days", func(s *situation) {
			s.c.Growth = append(grew(1000, 1010), engagement.Reading{On: shortlistDay.AddDays(1), Followers: n(9)})
		}, "growth", "0.75", ""},

		{"nothing to look at", func(s *situation) { s.c.Posts, s.c.Growth = nil, nil }, "signals", "? too little to look at", ""},
		{"one authentic of one looked at", func(s *situation) {
			s.c.Posts, s.c.Growth = nil, nil
			s.c.Credible, _ = engagement.CredibleShare(n(1), n(1))
		}, "signals", "0.206549314377", "Wilson: a sample of one shows little"},
		{"twice as many comments as usual", func(s *situation) {
			s.c.Posts = []engagement.Post{{Counts: endorse.Counts{Likes: n(100), Comments: n(4)}}}
		}, "signals", "0.5", "4 % of likes, up to 2 % is usual"},

		{"ROAS of break-even", func(s *situation) { s.c.Past = past("EUR 100", "EUR 200", endorse.Count{}) }, "results", "0.5", "1 / 50 %"},
		{"ROAS of all campaigns together", func(s *situation) {
			s.c.Past = append(past("EUR 100", "EUR 0", endorse.Count{}), past("EUR 100", "EUR 400", endorse.Count{})...)
			s.c.Past[1].Campaign = "y"
		}, "results", "0.5", "400 / 200"},
		{"ROAS in dollars", func(s *situation) { s.c.Past = past("USD 100", "EUR 184", endorse.Count{}) }, "results", "0.5", "USD 100 are EUR 92"},
		{"ROAS of the goal", func(s *situation) {
			s.b.Goals = []campaign.Goal{{ID: "g", Revenue: eur("EUR 40000")}}
			s.c.Past = past("EUR 100", "EUR 400", endorse.Count{})
		}, "results", "0.5", "40,000 by 10,000 is 4"},
		{"ROAS of the goal of revenue, which is not the first", func(s *situation) {
			s.b.Goals = append(s.b.Goals, campaign.Goal{ID: "g", Revenue: eur("EUR 40000")})
			s.c.Past = past("EUR 100", "EUR 400", endorse.Count{})
		}, "results", "0.5", "40,000 by 10,000 is 4"},
		{"neither goal nor margin", func(s *situation) {
			s.b.Goals, s.b.Margin = nil, endorse.Rate{}
			s.c.Past = past("EUR 100", "EUR 400", n(4))
		}, "results", "? the brief has no goal or margin to hold earlier campaigns against", "what is known has nothing to stand against"},
		{"revenue of zero", func(s *situation) { s.c.Past = past("EUR 100", "EUR 0", endorse.Count{}) }, "results", "0", ""},
		{"an order at what the goal leaves", func(s *situation) { s.c.Past = past("EUR 100", "", n(4)) }, "results", "0.5", "10,000 by 400 orders is 25"},
		{"orders of all campaigns together", func(s *situation) {
			s.c.Past = append(past("EUR 100", "", n(4)), past("EUR 300", "", n(4))...)
			s.c.Past[1].Campaign = "y"
		}, "results", "0.25", "400 by 8 orders is 50, of 25"},
		{"one that goes on, and one before", func(s *situation) {
			s.c.Past = append(past("EUR 100", "EUR 0", endorse.Count{}), past("EUR 100", "EUR 200", endorse.Count{})...)
			s.c.Past[0].Until, s.c.Past[1].Campaign = shortlistDay.AddDays(1), "y"
		}, "results", "0.5", "200 by 100"},
		{"no order", func(s *situation) { s.c.Past = past("EUR 100", "", n(0)) }, "results", "0", ""},
		{"neither", func(s *situation) { s.c.Past = past("EUR 100", "", endorse.Count{}) }, "results", "? neither revenue nor orders of earlier campaigns are known", ""},
		{"in a currency without a rate", func(s *situation) { s.c.Past = past("JPY 100", "JPY 200", n(1)) }, "results", "? " + campaign.ErrCurrency.Error(), ""},
		{"ended on the day", func(s *situation) { s.c.Past[0].Until = shortlistDay }, "results", "0.65", "2.6 by twice 2"},
		{"ended the day after", func(s *situation) { s.c.Past[0].Until = shortlistDay.AddDays(1) }, "results", "? neither revenue nor orders of earlier campaigns are known", ""},
		{"none", func(s *situation) { s.c.Past = nil }, "results", "? no earlier campaign", ""},

		{"suits the brand", func(*situation) {}, "safety", "1", ""},
		{"does not", func(s *situation) { s.k.SafeOnly, s.c.Safe = false, endorse.No }, "safety", "0", ""},
		{"nobody looked", func(s *situation) { s.c.Safe = endorse.NotSaid }, "safety", "? nobody said whether the account suits the brand", ""},

		{"asks the fair fee", func(s *situation) { s.c.Asks.Fee = eur("EUR 2200") }, "price", "0.5", "the middle of 1,800 and 2,600"},
		{"asks half of it", func(s *situation) { s.c.Asks.Fee = eur("EUR 1100") }, "price", "1", ""},
		{"asks twice", func(s *situation) { s.c.Asks.Fee = eur("EUR 4400") }, "price", "0.25", ""},
		{"asks nothing", func(s *situation) { s.c.Asks.Fee = eur("EUR 0") }, "price", "1", ""},
		{"asks in dollars", func(s *situation) { s.c.Asks.Fee, s.c.Fair = eur("USD 1000"), rateCard("EUR 920", "EUR 920") }, "price", "0.5", ""},
		{"not known", func(s *situation) { s.c.Asks.Fee = endorse.Money{} }, "price", "? what the creator asks is not known", ""},
		{"a CPM as the brand's", func(s *situation) {
			s.c.Fair, s.k.CPM, s.c.Asks = roi.Fee{}, eur("EUR 10"), roi.Quote{Fee: eur("EUR 200"), Impressions: n(20_000)}
		}, "price", "0.5", ""},
		{"a CPM without impressions", func(s *situation) { s.c.Fair, s.k.CPM = roi.Fee{}, eur("EUR 10") }, "price", "? impressions not known", ""},

		{"has the licence, record not known", func(s *situation) {
			s.c.Licensed, s.c.Told, s.c.Judged = endorse.Yes, endorse.Count{}, endorse.Count{}
		}, "record", "1", ""},
		{"lacks it", func(s *situation) {
			s.c.Licensed, s.c.Told, s.c.Judged = endorse.No, endorse.Count{}, endorse.Count{}
		}, "record", "0", ""},
		{"no post checked", func(s *situation) { s.c.Told, s.c.Judged = n(0), n(0) }, "record", "? neither licence nor disclosure record is known", ""},
		{"one post of one", func(s *situation) { s.c.Told, s.c.Judged = n(1), n(1) }, "record", "0.206549314377", "Wilson: 1 / (1 + 1.96²)"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			s := usualSituation()
			row.edit(&s)
			part := partOf(t, fitOf(t, s), row.part)
			got := part.Value.String()
			if part.Missing != "" {
				got = "? " + part.Missing
			} else if part.Basis == "" {
				t.Error("a value without evidence")
			}
			if got != row.want {
				t.Errorf("%s = %s, want %s (%s)", row.part, got, row.want, row.why)
			}
		})
	}
}

func TestShortlistExcludes(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		edit func(*situation)
		want campaign.Bar
	}{
		{"nobody", func(*situation) {}, campaign.BarNotSaid},
		{"other platform", func(s *situation) { s.c.Platform = endorse.TikTok }, campaign.OtherPlatform},
		{"any platform where nothing is wanted yet", func(s *situation) { s.c.Platform, s.b.Wanted = endorse.TikTok, nil }, campaign.BarNotSaid},
		{"word of mouth", func(s *situation) { s.c.Approach = campaign.ApproachWordOfMouth }, campaign.NotToBeChosen},
		{"the whole budget", func(s *situation) { s.c.Asks.Fee = s.b.Budget }, campaign.BarNotSaid},
		{"a cent more", func(s *situation) { s.c.Asks.Fee = endorse.MustMoney("EUR 10000.01") }, campaign.AboveBudget},
		{"more, in dollars", func(s *situation) { s.c.Asks.Fee = endorse.MustMoney("USD 10870") }, campaign.AboveBudget},
		{"more in yen, who knows", func(s *situation) { s.c.Asks.Fee = endorse.MustMoney("JPY 99999999") }, campaign.BarNotSaid},
		{"not safe", func(s *situation) { s.c.Safe = endorse.No }, campaign.NotSafe},
		{"not safe, and nobody minds", func(s *situation) { s.c.Safe, s.k.SafeOnly = endorse.No, false }, campaign.BarNotSaid},
		{"nobody looked", func(s *situation) { s.c.Safe = endorse.NotSaid }, campaign.BarNotSaid},
		{"no licence", func(s *situation) { s.c.Licensed, s.k.LicensedOnly = endorse.No, true }, campaign.NotLicensed},
		{"licence not known", func(s *situation) { s.k.LicensedOnly = true }, campaign.BarNotSaid},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			s := usualSituation()
			row.edit(&s)
			r, err := campaign.Shortlist(s.b, []campaign.Creator{s.c}, s.k, shortlistDay)
			if err != nil {
				t.Fatal(err)
			}
			got := campaign.BarNotSaid
			if len(r.Excluded) > 0 {
				got = r.Excluded[0].Bar
			}
			if got != row.want || len(r.Placed)+len(r.Apart)+len(r.Excluded) != 1 {
				t.Errorf("excluded for %v, want %v: %+v", got, row.want, r)
			}
		})
	}
}

func TestShortlistReportsAllThatIsWrong(t *testing.T) {
	t.Parallel()
	s := usualSituation()
	bad := s.c
	bad.ID, bad.Past = "", []campaign.Past{{Campaign: "x", Cost: endorse.MustMoney("EUR -1")}}
	s.b.Budget = endorse.MustMoney("EUR -5")
	s.k = campaign.Criteria{Covered: endorse.RateOfInt(2), Prior: -1, Exposure: endorse.CountLikes, Of: endorse.MustCount(0), Statistic: engagement.Daily}
	_, err := campaign.Shortlist(s.b, []campaign.Creator{s.c, bad, s.c}, s.k, endorse.Date{})
	want := []string{
		"on", "brief.budget", "criteria.weights", "criteria.covered", "criteria.exposure", "criteria.of", "criteria.statistic",
		"criteria.prior", "creators[1].id", "creators[1].past[0].cost", "creators[2].id",
	}
	if diff := cmp.Diff(want, pathsOf(t, err)); diff != "" {
		t.Errorf("Shortlist() paths mismatch (-want +got):\n%s", diff)
	}
	for _, kind := range []error{campaign.ErrNotSaid, campaign.ErrTwice, campaign.ErrNoWeight, campaign.ErrAboveOne} {
		if !errors.Is(err, kind) {
			t.Errorf("%v is not among %v", kind, err)
		}
	}
}

func TestEqualScoresShareAPlace(t *testing.T) {
	t.Parallel()
	s := usualSituation()
	var list []campaign.Creator
	for _, id := range []string{"d", "b", "c", "a"} {
		c := s.c
		if c.ID = id; id == "a" {
			c.Safe = endorse.NotSaid
			c.Niches = []string{"cars"}
		}
		list = append(list, c)
	}
	r, err := campaign.Shortlist(s.b, list, s.k, shortlistDay)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range r.Placed {
		got = append(got, f.Explain()[0][:len("b: place 1")])
	}
	if diff := cmp.Diff([]string{"b: place 1", "c: place 1", "d: place 1", "a: place 4"}, got); diff != "" {
		t.Errorf("places mismatch (-want +got):\n%s", diff)
	}
}

func TestTooLittleKnownStandsApart(t *testing.T) {
	t.Parallel()
	s := usualSituation()
	s.c = campaign.Creator{ID: "x", Platform: endorse.Instagram, Safe: endorse.Yes}
	s.k.Weights = campaign.EvenWeights()
	for _, row := range []struct {
		covered string
		apart   int
	}{{"10%", 0}, {"10.000000001%", 1}, {"0", 0}} {
		s.k.Covered = endorse.MustRate(row.covered)
		r, err := campaign.Shortlist(s.b, []campaign.Creator{s.c}, s.k, shortlistDay)
		if err != nil || len(r.Apart) != row.apart || len(r.Placed) != 1-row.apart {
			t.Errorf("one part of ten known, %s asked for: %+v, %v", row.covered, r, err)
		}
	}
	// Where all that is known weighs nothing, there is no score.
	s.k.Weights.Safety, s.k.Covered = endorse.Rate{}, endorse.Rate{}
	r, err := campaign.Shortlist(s.b, []campaign.Creator{s.c}, s.k, shortlistDay)
	if err != nil || len(r.Apart) != 1 || !strings.Contains(r.Apart[0].Explain()[0], "not enough known for a place, 0% of the weight known") {
		t.Errorf("nothing that weighs is known: %+v, %v", r, err)
	}
}

// A signal that stands out is told as one, and nobody is accused of anything.
func TestASignalIsNoAccusation(t *testing.T) {
	t.Parallel()
	s := usualSituation()
	for i := range s.c.Posts {
		s.c.Posts[i].Counts.Comments = endorse.MustCount(900)
	}
	f := fitOf(t, s)
	raised := slices.ContainsFunc(f.Signals, engagement.Signal.Raised)
	basis := partOf(t, f, "signals").Basis
	if !raised || !strings.Contains(basis, "comments-to-likes over what is usual (slight)") || !strings.Contains(basis, "no accusation") {
		t.Errorf("raised %v: %s", raised, basis)
	}
}

// A rate far beyond what publishers found of accounts of the size is a signal too,
// and so a score does not rise for it alone.
func TestARateFarFromUsualIsASignal(t *testing.T) {
	t.Parallel()
	s := usualSituation()
	size := engagement.Range{From: 10_000, Below: 100_000}
	s.k.Benchmarks = []engagement.Benchmark{benchmark("1%", size), benchmark("3%", size)}
	for likes, want := range map[int64]engagement.Side{900: engagement.Within, 4_800: engagement.Over, 90: engagement.Under} {
		s.c.Posts = []engagement.Post{kettlePost(1, 20_000, likes, 0)}
		f := fitOf(t, s)
		i := slices.IndexFunc(f.Signals, func(g engagement.Signal) bool { return g.Kind == engagement.FarFromUsual })
		if i < 0 || f.Signals[i].Side != want {
			t.Errorf("%d likes of 48,000 followers: %+v, want %v", likes, f.Signals, want)
		}
	}
}

func TestBarsAsText(t *testing.T) {
	t.Parallel()
	for bar := campaign.BarNotSaid; bar <= campaign.NotLicensed; bar++ {
		text, err := bar.MarshalText()
		var back campaign.Bar
		if err != nil || back.UnmarshalText(text) != nil || back != bar {
			t.Errorf("bar %d as %q reads as %d, %v", bar, text, back, err)
		}
	}
	if _, err := (campaign.NotLicensed + 1).MarshalText(); err == nil {
		t.Error("a bar beyond the last has a text")
	}
}

func BenchmarkShortlist(b *testing.B) {
	list := make([]campaign.Creator, 1_000)
	for i := range list {
		list[i] = kettleCreators()[0]
		list[i].ID = strconv.Itoa(i)
	}
	brief, criteria := kettleBrief(), kettleCriteria()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := campaign.Shortlist(brief, list, criteria, shortlistDay); err != nil {
			b.Fatal(err)
		}
	}
}
