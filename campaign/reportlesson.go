package campaign

import (
	"strconv"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/internal/word"
)

// Standing is where a creator's rate stands against a published one. The zero value
// is that it cannot be told.
type Standing uint8

// The values of [Standing].
const (
	StandingUnknown Standing = iota
	AboveBenchmark           // the whole interval lies above the benchmark
	BelowBenchmark           // the whole interval lies below it
)

var standingWords = []string{"cannot-tell", "above", "below"}

// String is the text form.
func (s Standing) String() string { return word.Of(s, standingWords) }

// MarshalText writes the text form.
func (s Standing) MarshalText() ([]byte, error) { return word.Text(s, standingWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *Standing) UnmarshalText(b []byte) error { return word.Read(s, standingWords, b) }

// Lesson is a creator's rate in the campaign, by the first wave, held against what was
// published of accounts like theirs. It says what this campaign's posts did, not why;
// of many creators some stand out by chance.
type Lesson struct {
	Creator  string           `json:"creator"`        // id of the account
	Name     string           `json:"name,omitempty"` // of the person, for people
	Platform endorse.Platform `json:"platform"`       // whose accounts the benchmark is of

	Rate      Figure `json:"rate"`      // with its interval of 0.95
	Benchmark Figure `json:"benchmark"` // with publisher and date as source
	Ratio     Figure `json:"ratio"`     // the rate by the benchmark: 1.2 is a fifth above it

	// Match is how the benchmark differs from what was asked: "exact",
	// "wider-format"; empty if there is none.
	Match string `json:"match,omitempty"`

	Standing Standing `json:"standing"` // on which side of the benchmark; zero cannot be told
	Why      string   `json:"why"`      // in a sentence
}

// tellable are differences with which a benchmark still says something.
const tellable = engagement.NotMeasured | engagement.WiderFormat | engagement.WiderCountry | engagement.OneCountry |
	engagement.Older | engagement.WiderRange | engagement.WiderIndustry | engagement.WiderPopulation

// lessons holds each account that posted against its benchmark.
func (m *measure) lessons(on endorse.Date) ([]Lesson, error) {
	if m.yard.Rate == (engagement.Definition{}) {
		return nil, nil
	}
	statistic := m.yard.Statistic
	if statistic == engagement.StatisticNotSaid {
		statistic = engagement.Mean
	}
	near := m.benchmarks(statistic)
	var list []Lesson
	for _, a := range m.accounts {
		if a.posts == 0 {
			continue
		}
		l, err := m.lesson(a, near[a.Platform], statistic, on)
		if err != nil {
			return nil, err
		}
		list = append(list, l)
	}
	return list, nil
}

// benchmarks are those that may answer, by platform; those of all platforms are in
// each.
func (m *measure) benchmarks(s engagement.Statistic) map[endorse.Platform][]engagement.Benchmark {
	all := m.yard.Benchmarks
	if all == nil {
		all = engagement.Benchmarks()
	}
	near := map[endorse.Platform][]engagement.Benchmark{}
	for _, a := range m.accounts {
		near[a.Platform] = nil
	}
	for p := range near {
		for _, b := range all {
			fits := b.Metric == m.yard.Rate.Metric && b.Base == m.yard.Rate.Base && b.Statistic == s
			if fits && (b.Platform == "" || b.Platform == p) {
				near[p] = append(near[p], b)
			}
		}
	}
	return near
}

func (m *measure) lesson(a *account, near []engagement.Benchmark, s engagement.Statistic, on endorse.Date) (Lesson, error) {
	l := Lesson{Creator: a.ID, Name: a.Name, Platform: a.Platform, Ratio: without("ratio", "no rate or no benchmark")}
	base := s.String() + " of posts, " + m.yard.Rate.String()
	rate, interval, err := a.statistic(s)
	if err != nil {
		l.Rate = without("engagement-rate", err.Error()).over(base, fromPosts).of(0, a.posts)
	} else {
		l.Rate = figureOfShare("engagement-rate", rate.Value).over(base, fromPosts).of(rate.Used, a.posts-rate.Used)
		l.Rate.Interval = interval
	}
	query := engagement.Query{Platform: a.Platform, Followers: a.Followers, Metric: m.yard.Rate.Metric, Base: m.yard.Rate.Base, Statistic: s, On: on}
	found, missing := query.Among(near)
	if missing != nil {
		l.Benchmark = without("benchmark", missing.Error())
		l.Why = "no published rate answers"
		return l, nil
	}
	b := found[0].Benchmark
	l.Match = found[0].Differences.String()
	l.Benchmark = figureOfShare("benchmark", b.Value).over(s.String()+" of "+either(b.Followers.All(), "accounts of all sizes", b.Followers.String()+" followers"), b.Publisher+" "+b.Date+", "+b.URL)
	if err != nil {
		l.Why = "no post has both counts of the rate"
		return l, nil
	}
	beside, err := rate.Against(b)
	if err != nil {
		l.Why = err.Error()
		return l, nil
	}
	l.Ratio = figureOfRatio("ratio", beside.Ratio).over("rate by benchmark", "")
	l.Standing, l.Why = stand(rate.Used, interval, b.Value, found[0].Differences)
	return l, nil
}

// statistic is the mean or median of an account's posts, with an interval if there is
// one.
func (a *account) statistic(s engagement.Statistic) (engagement.Rate, endorse.Interval, error) {
	if s == engagement.Median {
		r, err := a.rates.Median()
		i, failed := a.rates.MedianInterval(level)
		if failed != nil {
			i = endorse.Interval{}
		}
		return r, i, err
	}
	if s != engagement.Mean {
		return engagement.Rate{}, endorse.Interval{}, &FaultError{"yardstick.statistic", ErrKind}
	}
	r, err := a.rates.Summary().Mean()
	if err != nil {
		return r, endorse.Interval{}, err
	}
	i, err := a.mean.aroundMean()
	return r, i, err
}

// stand holds an interval against a benchmark.
func stand(used int64, i endorse.Interval, benchmark endorse.Rate, d engagement.Differences) (Standing, string) {
	switch {
	case used < LeastPosts:
		return StandingUnknown, tooFew(used)
	case i.IsZero():
		return StandingUnknown, "too few posts for an interval"
	case d&^tellable != 0:
		return StandingUnknown, "the closest benchmark is of something else: " + d.String()
	case i.Low.Cmp(benchmark) > 0:
		return AboveBenchmark, "the whole interval lies above the benchmark"
	case i.High.Cmp(benchmark) < 0:
		return BelowBenchmark, "the whole interval lies below the benchmark"
	}
	return StandingUnknown, "the benchmark lies inside the interval"
}

// headline are the figures to read first.
func headline(r *Report) []Figure {
	t := &r.Results.Total
	list := []Figure{figureOf("creators", int64(len(r.Who)), "accounts").over("chosen, those who dropped out too", "events"), figureOf("posts", t.Posts, "posts").over("published", "events")}
	for _, name := range []string{"reach", "engagements", "engagement-rate", "conversions", "revenue", "cost", "roas", "roi"} {
		if f, ok := t.Figure(name); ok {
			list = append(list, f)
		}
	}
	money := &r.Money.Settlement.Converted
	list = append(list,
		figureOfMoney("out", money.Out).over("paid and spent, in the currency of the budget", fromBooks),
		figureOfMoney("open", money.Open).over("told and not paid, in the currency of the budget", fromBooks))
	return append(list, complianceFigure(r), goalsFigure(r))
}

// complianceFigure is the share of posts that no market finds breached or unclear.
func complianceFigure(r *Report) Figure {
	const name = "compliance"
	checked, fine := int64(len(r.Compliance.Posts)), int64(0)
	for i := range r.Compliance.Posts {
		if o := r.Compliance.Posts[i].Outcome; o == disclosure.Met || o == disclosure.NotRequired {
			fine++
		}
	}
	share, err := endorse.RateOfInt(fine).Over(endorse.RateOfInt(checked))
	if err != nil {
		return without(name, "no post was checked")
	}
	return figureOfShare(name, share).over("posts met or not required in all their markets, by posts checked", "law "+r.Compliance.Book).of(checked, 0)
}

func goalsFigure(r *Report) Figure {
	n := int64(0)
	for _, g := range r.Goals {
		if g.Verdict == Reached {
			n++
		}
	}
	return figureOf("goals-reached", n, "goals").over("of "+strconv.Itoa(len(r.Goals)), "brief")
}

// untold says what the report cannot tell.
func untold(r *Report, st *Status) []string {
	var list []string
	for _, g := range r.Goals {
		if g.Verdict == CannotTell {
			list = append(list, "whether the goal "+g.Goal.ID+" will be reached: "+g.Why)
		}
	}
	unclear, compared := 0, 0
	for i := range r.Compliance.Posts {
		if r.Compliance.Posts[i].Outcome == disclosure.Unclear {
			unclear++
		}
	}
	if unclear > 0 {
		list = append(list, "whether "+strconv.Itoa(unclear)+" of "+strconv.Itoa(len(r.Compliance.Posts))+" posts disclose as they have to: facts or rules are missing")
	}
	told := 0
	for _, l := range r.Learning {
		if l.Standing != StandingUnknown {
			told++
		}
		if l.Rate.Used >= LeastPosts && l.Benchmark.Known() {
			compared++
		}
	}
	if n := len(r.Learning) - told; n > 0 {
		list = append(list, "how "+strconv.Itoa(n)+" of "+strconv.Itoa(len(r.Learning))+" creators stand against their benchmark")
	}
	if compared > 1 {
		list = append(list, "which creators stand out by chance: of "+strconv.Itoa(compared)+" comparisons one in twenty is expected to")
	}
	for _, c := range r.Money.Settlement.Unconverted {
		list = append(list, "what amounts in "+c.String()+" come to: the brief has no rate")
	}
	list = append(list, "what would have been sold without the campaign: revenue is what was put down to posts")
	return append(append(list, st.Problems...), r.Money.Settlement.Problems...)
}
