package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/examples/internal/roster"
	"github.com/google/go-cmp/cmp"
)

// audited reads the text and audits it; all of it must be readable.
func audited(t testing.TB, text string, args ...string) *report {
	t.Helper()
	o, err := parseFlags(args, new(strings.Builder))
	if err != nil {
		t.Fatal(err)
	}
	var errs strings.Builder
	in := &intake{options: o, progress: console.NewProgress(&errs, false, nil), quiet: true}
	in.read("text", strings.NewReader(text))
	if errs.Len() > 0 {
		t.Fatal(errs.String())
	}
	return o.audit(in.records, newCustoms())
}

// one is the only creator of the text.
func one(t testing.TB, text string, args ...string) result {
	t.Helper()
	rep := audited(t, text, args...)
	if len(rep.Creators) != 1 {
		t.Fatalf("%d creators", len(rep.Creators))
	}
	r := rep.Creators[0]
	r.Missing = append(r.Missing, rep.Missing...)
	return r
}

func value(r engagement.Rate) string {
	if r.IsZero() {
		return "–"
	}
	return r.Value.String()
}

func TestShapeOf(t *testing.T) {
	for _, row := range []struct {
		headers string
		want    shape
		why     string
	}{
		{"name,followers,likes", creators, "no day"},
		{"name,followers,avg likes,posts", creators, ""},
		{"name,date,followers", readings, "followers alone"},
		{"name,date,followers,following", readings, ""},
		{"name,date,followers,avg likes", readings, "averages are of the account"},
		{"name,date,followers,likes,posts", readings, "likes of so many posts"},
		{"name,date,likes", posts, ""},
		{"name,posted at,views,followers", posts, ""},
		{"name,post url,likes", posts, "without a day"},
		{"name,date,post id,avg likes,likes", posts, "an id outweighs the rest"},
	} {
		table, err := roster.Open(strings.NewReader(row.headers+"\n"), wanted)
		if err != nil {
			t.Fatal(err)
		}
		if got := shapeOf(table); got != row.want {
			t.Errorf("%s: %v, want %v (%s)", row.headers, got, row.want, row.why)
		}
	}
}

// TestRateOfARow is one account in the ways in which files hold it.
func TestRateOfARow(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"average post", "name,followers,avg likes,avg comments\na,10000,190,10\n", "0.02"},
		{"all posts together", "name,followers,likes,comments,posts\na,10000,1900,100,10\n", "0.02"},
		{"averages before sums", "name,followers,avg likes,likes,posts\na,10000,200,9,10\n", "0.02"},
		{"shorthand", "name;followers;avg. likes\na;10k;0.2k\n", "0.02"},
		{"likes alone", "name,followers,avg likes\na,10000,200\n", "0.02"},
		{"on a day", "name,date,followers,avg likes\na,2026-03-01,10000,200\n", "0.02"},
		{"posts", "name,date,followers,likes\na,2026-03-01,10000,100\na,2026-03-02,10000,300\n", "0.02"},
		{"JSON average", `{"creator":"a","counts":{"followers":10000},"averages":{"likes":190,"comments":10}}`, "0.02"},
		{"JSON posts", `{"creator":"a","posts":[{"counts":{"followers":10000,"likes":100,"comments":0}},{"counts":{"followers":10000,"likes":290,"comments":10}}]}`, "0.02"},
		{"JSON post a line", `{"creator":"a","post":"x","counts":{"followers":10000,"likes":200}}`, "0.02"},
		{"sum of posts nobody counted", "name,followers,likes\na,10000,200\n", "–"},
		{"no posts", "name,followers,likes,posts\na,10000,200,0\n", "–"},
		{"no followers", "name,avg likes\na,200\n", "–"},
		{"followers zero", "name,followers,avg likes\na,0,200\n", "–"},
		{"likes hidden", "name,followers,avg likes,avg comments\na,10000,-1,3\n", "0.0003"},
		{"rate as given alone", "name,followers,er\na,10000,2%\n", "–"},
	} {
		r := one(t, row.text)
		if got := value(r.Mean); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
		undefined := strings.Contains(gaps.Text(r.Missing), "engagement rate: ")
		if undefined != (row.want == "–") {
			t.Errorf("%s: %v", row.name, r.Missing)
		}
	}
}

// TestUndefined holds that what can't be computed is absent, with its reason.
func TestUndefined(t *testing.T) {
	const days = "name,date,followers,likes\n"
	for _, row := range []struct{ name, text, want string }{
		{"tier", "name,avg likes\na,5\n", "tier: followers not known"},
		{"tier of the small", "name,followers\na,999\n", "tier: below the lowest rung of standard-2026"},
		{"base of zero", "name,followers,avg likes\na,0,5\n", "engagement rate: ratio over zero"},
		{"hidden likes of one post", "name,post id,followers,likes\na,x,1000,5\na,y,1000,hidden\n", "rate of some posts: 1 of 2 posts: likes not known"},
		{"day", "name,platform,followers,avg likes\na,instagram,5000,50\n", "benchmark, band: day not said"},
		{"platform", days + "a,2026-03-01,5000,50\n", "benchmark, band: platform not said"},
		{"interval of one post", days + "a,2026-03-01,5000,50\n", "interval: fewer than two posts"},
		{"trend of four posts", days + "a,2026-03-01,5000,50\na,2026-03-02,5001,50\na,2026-03-03,5000,50\na,2026-03-04,5000,50\n", "trend: 4 dated posts, at least 5 needed"},
		{"growth of a row", "name,followers\na,5000\n", "growth: a row is one reading"},
		{"growth of one day", "name,date,followers\na,2026-03-01,5000\n", "growth: 1 readings, at least 2 needed"},
		{"growth without days", "name,post id,followers,likes\na,x,5000,1\na,y,5001,1\n", "growth: no followers with a day"},
		{"growth from nothing", "name,date,followers\na,2026-03-01,0\na,2026-03-02,5\n", "growth rate: ratio over zero"},
		{"posts of one export", days + "a,2026-03-01,5000,50\na,2026-03-09,5000,60\n", "growth: every post has the same number of followers"},
		{"spikes of three gains", "name,date,followers\na,2026-03-01,1\na,2026-03-02,2\na,2026-03-03,3\na,2026-03-04,4\n", "spikes: 3 gains, at least 7 needed"},
		{"jumps without posts", "name,date,followers\na,2026-03-01,5000\na,2026-03-02,5001\n", "jump-without-posts: no posts that could explain a jump are known"},
		{"comments", "name,followers,avg likes\na,5000,50\n", "comments-to-likes: comments not known"},
		{"likes of zero", "name,followers,avg likes,avg comments\na,5000,0,3\n", "comments-to-likes: ratio over zero"},
		{"usual nobody says", days + "a,2026-03-01,5000,50\n", "little-variance: nobody says what is usual"},
		{"peers", "name,platform,followers,avg likes\na,instagram,5000,50\n", "far-from-usual: 1 peers, at least 10 needed"},
		{"no tier", "name,followers,avg likes\na,50,50\n", "far-from-usual: no tier whose accounts could be peers"},
		{"audience", days + "a,2026-03-01,5000,50\n", "audience, credibility, sentiment: counts do not show"},
	} {
		r := one(t, row.text)
		if got := gaps.Text(r.Missing); !strings.Contains(got, row.want) {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestWhatRowsLeaveOpen holds how rows of one creator are brought together.
func TestWhatRowsLeaveOpen(t *testing.T) {
	type told struct {
		Followers, Mean, Net string
		Posts                int64
		Cares                string
	}
	of := func(r result) told {
		net := "–"
		if r.Growth != nil {
			net = fmt.Sprint(r.Growth.Net)
		}
		return told{r.Followers.String(), value(r.Mean), net, r.Engagement.Used, gaps.Text(r.Cares)}
	}
	for _, row := range []struct {
		name, text string
		want       told
	}{
		{"latest day", "name,date,followers\na,2026-03-09,1200\na,2026-03-01,1000\n", told{"1200", "–", "200", 0, ""}},
		{"two numbers of one day", "name,date,followers\na,2026-03-01,1000\na,2026-03-09,1200\na,2026-03-09,1190\n",
			told{"1200", "–", "200", 0, "followers: several numbers for 1 day: the highest of a day is taken"}},
		{"one number twice", "name,date,followers\na,2026-03-01,1000\na,2026-03-09,1200\na,2026-03-09,1200\n", told{"1200", "–", "200", 0, ""}},
		{"exact before rounded", "name,date,followers\na,2026-03-01,1000\na,2026-03-09,1.2k\na,2026-03-09,1200\n", told{"1200", "–", "200", 0, ""}},
		{"one handle", "name,date,followers\n@A,2026-03-01,1000\na,2026-03-09,1200\n", told{"1200", "–", "200", 0, ""}},
		{"a post on two rows", "name,date,post id,followers,likes\na,2026-03-01,x,1000,10\na,2026-03-01,x,1000,30\na,2026-03-02,y,1010,30\n",
			told{"1010", "0.029851485148", "10", 2, ""}},
		{"posts without an id", "name,date,followers,likes\na,2026-03-01,1000,10\na,2026-03-01,1000,10\n", told{"1000", "0.01", "–", 2, ""}},
		{"followers of the day before", "name,date,followers,likes\na,2026-03-01,1000,\na,2026-03-02,,20\na,2026-03-05,2000,\n",
			told{"2000", "0.02", "1000", 1, "followers of 1 post: not said: those of the nearest day are taken"}},
		{"followers of the same day", "name,date,followers,likes\na,2026-03-01,1000,\na,2026-03-01,,20\n", told{"1000", "0.02", "–", 1, ""}},
		{"followers without a day", `{"creator":"a","counts":{"followers":1000},"posts":[{"on":"2026-03-01","counts":{"likes":20}}]}`,
			told{"1000", "0.02", "–", 1, "followers of 1 post: not said: those of the nearest day are taken"}},
		{"averages of the latest day", "name,date,followers,avg likes\na,2026-03-09,2000,20\na,2026-03-01,1000,90\n", told{"2000", "0.01", "1000", 1, ""}},
		{"averages of the latest day, which is the lower", "name,date,followers,avg likes\na,2026-03-09,1000,20\na,2026-03-01,2000,90\n", told{"1000", "0.02", "-1000", 1, ""}},
		{"nobody came and nobody left", "name,date,followers\na,2026-03-01,1000\na,2026-03-09,1000\n", told{"1000", "–", "0", 0, ""}},
		{"averages before the latest reading", "name,date,followers,avg likes\na,2026-03-01,1000,20\na,2026-03-09,2000,\n", told{"2000", "0.02", "1000", 1, ""}},
		{"two numbers without a day", "{\"creator\":\"a\",\"counts\":{\"followers\":1000}}\n{\"creator\":\"a\",\"counts\":{\"followers\":900}}\n",
			told{"1000", "–", "–", 0, "followers: several numbers without a day: the highest is taken"}},
		{"the higher one of the busier line", "{\"creator\":\"a\",\"counts\":{\"likes\":1,\"followers\":1000}}\n{\"creator\":\"a\",\"counts\":{\"likes\":2,\"followers\":900}}\n",
			told{"1000", "–", "–", 0, "followers: several numbers without a day: the highest is taken"}},
		{"posts and readings", "{\"creator\":\"a\",\"readings\":[{\"on\":\"2026-03-01\",\"followers\":1000}]}\n{\"creator\":\"a\",\"posts\":[{\"on\":\"2026-03-03\",\"counts\":{\"likes\":11,\"followers\":1100}}]}\n",
			told{"1100", "0.01", "100", 1, ""}},
	} {
		if diff := cmp.Diff(row.want, of(one(t, row.text))); diff != "" {
			t.Errorf("%s mismatch (-want +got):\n%s", row.name, diff)
		}
	}
}

func TestCreatorsApart(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       int
		why        string
	}{
		{"two platforms", "name,platform,date,followers\na,instagram,2026-03-01,1\na,tiktok,2026-03-02,2\n", 2, ""},
		{"rows that are creators", "name,followers\nJo Smith,10\nJo Smith,20\n", 2, "two people may have one name"},
		{"rows with days", "name,date,followers\na,2026-03-01,10\na,2026-03-02,20\n", 1, ""},
		{"rows taken for creators", "name,date,followers\na,2026-03-01,10\na,2026-03-02,20\n", 2, "-rows creators"},
	} {
		var args []string
		if strings.HasPrefix(row.why, "-rows") {
			args = strings.Fields(row.why)
		}
		if got := len(audited(t, row.text, args...).Creators); got != row.want {
			t.Errorf("%s: %d creators, want %d (%s)", row.name, got, row.want, row.why)
		}
	}
}

// TestActions holds that all creators of a list are measured alike.
func TestActions(t *testing.T) {
	const text = "name,followers,avg likes,avg comments,avg shares\na,1000,10,1,4\nb,1000,10,,4\n"
	for _, row := range []struct {
		name   string
		args   []string
		text   string
		wants  [2]string
		action string
	}{
		{"what the files have", nil, text, [2]string{"0.011", "–"}, "likes+comments"},
		{"nobody has comments", nil, strings.Replace(text, ",1,4", ",,4", 1), [2]string{"0.01", "0.01"}, "likes"},
		{"asked for", []string{"-actions", "likes+shares"}, text, [2]string{"0.014", "0.014"}, "likes+shares"},
		{"asked for, and not had", []string{"-actions", "saves"}, text, [2]string{"–", "–"}, "saves"},
	} {
		rep := audited(t, row.text, row.args...)
		got := [2]string{value(rep.Creators[0].Mean), value(rep.Creators[1].Mean)}
		if got != row.wants || rep.Definition.Actions.String() != row.action {
			t.Errorf("%s: %v by %v, want %v by %s", row.name, got, rep.Definition.Actions, row.wants, row.action)
		}
	}
}

func TestRecent(t *testing.T) {
	r := one(t, "name,followers,avg likes,avg comments,recent avg likes\na,1000,40,7,20\n")
	if r.Recent == nil || r.Recent.ByAll == nil {
		t.Fatalf("none: %v", r.Missing)
	}
	if got, want := r.Recent.Rate.Value.String()+" "+r.Recent.ByAll.String(), "0.02 0.5"; got != want {
		t.Errorf("recent %s, want %s: comments are not in either", got, want)
	}
	none := one(t, "name,followers,avg likes,recent avg likes\na,1000,0,20\n")
	if none.Recent == nil || none.Recent.ByAll != nil || !strings.Contains(gaps.Text(none.Missing), "recent by all: ratio over zero") {
		t.Errorf("beside nothing: %v, %v", none.Recent, none.Missing)
	}
}

func TestPosition(t *testing.T) {
	const text = "name,platform,followers,avg likes,avg comments\na,instagram,20000,480,0\n"
	r := one(t, text, "-on", "2026-03-31")
	if r.Benchmark == nil || r.Expected == nil || r.Band == nil {
		t.Fatalf("position lacking: %v", r.Missing)
	}
	b := r.Benchmark
	if b.Publisher == "" || b.Date == "" || b.URL == "" || b.Statistic != engagement.Mean || b.Base != engagement.ByFollowers {
		t.Errorf("benchmark without its source: %+v", b)
	}
	if ratio, err := r.Mean.Value.Over(b.Value); err != nil || !ratio.Equal(b.Ratio) {
		t.Errorf("ratio %v, want %v", b.Ratio, ratio)
	}
	if r.Band.Publisher == "" || r.Band.Standing == engagement.BandNotSaid {
		t.Errorf("band without its source: %+v", r.Band)
	}
	if b.Old {
		t.Errorf("%s is old in March 2026", b.Date)
	}
	if late := one(t, text, "-on", "2031-01-01"); late.Benchmark == nil || !late.Benchmark.Old {
		t.Errorf("not old in 2031: %+v", late.Benchmark)
	}
	early := one(t, text, "-on", "2001-01-01")
	if early.Benchmark != nil || early.Band != nil || !strings.Contains(gaps.Text(early.Missing), "benchmark: no benchmark for Instagram") {
		t.Errorf("what was not public is used: %+v, %v", early.Benchmark, early.Missing)
	}
}

func TestShorthandBlursGrowth(t *testing.T) {
	for _, row := range []struct {
		text, net string
		want      bool
	}{
		{"name,date,followers\na,2026-03-01,1.2m\na,2026-03-09,1300000\n", "~+100,000", true},
		{"name,date,followers\na,2026-03-01,1200000\na,2026-03-09,1300000\n", "+100,000", false},
	} {
		r := one(t, row.text)
		if r.Growth == nil || r.Growth.Rounded != row.want || netOf(r.Growth) != row.net {
			t.Errorf("%q: %+v", row.text, r.Growth)
		}
	}
}

// TestScore holds that the weights decide, and that what is missing takes its
// weight along.
func TestScore(t *testing.T) {
	const text = "name,followers,following,avg likes,avg comments\na,5000,3002,100,1\n"
	for _, row := range []struct{ weights, want string }{
		{"comments-to-likes=1", "1 of 1"},
		{"many-followed=1", "0.5 of 1"},
		{"many-followed=1,comments-to-likes=3", "0.875 of 1"},
		{"many-followed=1,sawtooth=3", "0.5 of 0.25"},
	} {
		s := one(t, text, "-weights", row.weights).Score
		if s == nil {
			t.Errorf("%s: no score", row.weights)
			continue
		}
		if got := s.Value.String() + " of " + s.Covered.String(); got != row.want {
			t.Errorf("%s: %s, want %s", row.weights, got, row.want)
		}
	}
	r := one(t, text, "-weights", "sawtooth=1")
	if r.Score != nil || !strings.Contains(gaps.Text(r.Missing), "score: no part of the score is known") {
		t.Errorf("score of nothing: %+v, %v", r.Score, r.Missing)
	}
	if one(t, text).Score != nil {
		t.Error("a score without weights")
	}
}

// TestMedianWhereNoMeanIsPublished takes a platform and base for which only
// medians were published on the day.
func TestMedianWhereNoMeanIsPublished(t *testing.T) {
	const posts = "name,platform,date,followers,likes,impressions\na,tiktok,2026-03-01,20000,300,9000\na,tiktok,2026-03-05,20010,500,9100\na,tiktok,2026-03-09,20020,310,9050\n"
	r := one(t, posts, "-base", "impressions")
	if r.Benchmark == nil || r.Benchmark.Statistic != engagement.Median {
		t.Fatalf("%+v, %v", r.Benchmark, r.Missing)
	}
	if ratio, err := r.Median.Value.Over(r.Benchmark.Value); err != nil || !ratio.Equal(r.Benchmark.Ratio) {
		t.Errorf("ratio %v: the mean is held against a median", r.Benchmark.Ratio)
	}
}

// TestRateOfAPost holds that a rate given for a post is not the account's.
func TestRateOfAPost(t *testing.T) {
	if got := one(t, "name,post id,followers,likes,er\na,x,1000,10,5%\n").Given; got != "" {
		t.Errorf("given %q", got)
	}
	if got := one(t, "name,followers,avg likes,er\na,1000,10,5%\n").Given; got != "5%" {
		t.Errorf("given %q", got)
	}
}

func TestAsPost(t *testing.T) {
	def := engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments)
	for _, want := range []string{"0", "0.000000000001", "0.123456789012", "1", "2.5"} {
		p, fits := asPost(def, endorse.MustRate(want))
		rate, err := def.Of(p)
		if !fits || err != nil || rate.Value.String() != want {
			t.Errorf("post of %s has %v, %v", want, rate.Value, err)
		}
	}
	if _, fits := asPost(def, endorse.MustRate("10000000")); fits {
		t.Error("a rate of ten million fits into 63 bits")
	}
}
