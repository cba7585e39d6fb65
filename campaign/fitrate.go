package campaign

import (
	"errors"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// yardstick is a rate that was published of accounts like the creator's.
type yardstick struct {
	rate   endorse.Rate
	source string
	usual  engagement.Usual // of several publishers, else zero
	err    error
}

// otherAccounts are differences beyond which a benchmark says nothing of an account.
const otherAccounts = engagement.OtherRange | engagement.OtherPopulation | engagement.WiderPlatform

// yardstick looks the benchmark up: the middle of those of the creator's size, else
// the closest of accounts of all sizes on the platform.
func (x *candidate) yardstick() yardstick {
	c := x.criteria
	q := engagement.Query{
		Platform: x.creator.Platform, Followers: x.creator.Followers, Population: engagement.Creators,
		Metric: c.Rate.Metric, Base: c.Rate.Base, Statistic: c.Statistic, On: x.on,
	}
	if e, err := q.ExpectAmong(x.benchmarks); err == nil {
		y := yardstick{rate: e.Middle, source: cite(e.Matches)}
		y.usual, _ = e.Usual()
		return y
	}
	found, err := q.Among(x.benchmarks)
	for i, m := range found {
		if m.Differences&otherAccounts == 0 {
			return yardstick{rate: m.Benchmark.Value, source: cite(found[i : i+1])}
		}
	}
	if err == nil {
		err = engagement.ErrNoBenchmark
	}
	return yardstick{err: err}
}

// cite names the closest benchmark with its day and address, how it differs from
// what was asked, and how many others were taken with it.
func cite(matches []engagement.Match) string {
	m := matches[0]
	s := m.Benchmark.Publisher + " " + m.Benchmark.Date + ", " + m.Benchmark.URL
	if m.Differences != 0 {
		s += ", " + m.Differences.String()
	}
	if more := len(matches) - 1; more > 0 {
		s += "; middle of it and " + strconv.Itoa(more) + " more"
	}
	return s
}

// engagement holds the creator's rate against what was published of accounts like
// theirs.
func (x *candidate) engagement() finding {
	if x.criteria.Statistic == engagement.StatisticNotSaid {
		return notKnown("what engagement is is not said")
	}
	sample, err := engagement.SampleOf(x.criteria.Rate, x.posts)
	if err != nil {
		return notKnown(err.Error())
	}
	summary := sample.Summary()
	switch {
	case summary.Used() == 0:
		return notKnown(leftOut(summary))
	case x.usual.err != nil:
		return notKnown(x.usual.err.Error() + " of " + x.creator.Platform.Name() + " on " + x.on.String())
	}
	seen, basis, err := x.rate(sample)
	if err != nil {
		return notKnown(err.Error())
	}
	if x.filled > 0 && x.criteria.Rate.Base == engagement.ByFollowers {
		basis += ", by today's followers for " + number(x.filled, "post")
	}
	return finding{value: beside(seen, x.usual.rate), basis: basis + ", against " + percent(x.usual.rate) + " (" + x.usual.source + ")"}
}

// rate is the creator's rate by the statistic asked for, or drawn towards the
// benchmark where the criteria ask for that.
func (x *candidate) rate(sample engagement.Sample) (endorse.Rate, string, error) {
	summary := sample.Summary()
	if x.criteria.Prior > 0 {
		return x.shrunk(summary)
	}
	ask := summary.Pooled
	switch x.criteria.Statistic {
	case engagement.Mean:
		ask = summary.Mean
	case engagement.Median:
		ask = sample.Median
	}
	r, err := ask()
	text := percent(r.Value) + " " + r.Statistic.String() + " " + r.Definition.String() + " of " + number(int(r.Used), "post")
	if r.LeftOut > 0 {
		text += ", not known of " + number(int(r.LeftOut), "post")
	}
	return r.Value, text, err
}

// shrunk draws the pooled rate towards the benchmark, which counts as so many of
// the creator's own posts.
func (x *candidate) shrunk(summary engagement.Summary) (endorse.Rate, string, error) {
	pooled, err := summary.Pooled()
	if err != nil {
		return endorse.Rate{}, "", err
	}
	weight, err := pooled.Denominator.Times(endorse.RateOfInt(int64(x.criteria.Prior))).Over(endorse.RateOfInt(pooled.Used))
	if err != nil {
		return endorse.Rate{}, "", err
	}
	r, err := summary.Shrink(engagement.Prior{Metric: x.criteria.Rate.Metric, Base: x.criteria.Rate.Base, Mean: x.usual.rate, Weight: weight, Source: x.usual.source})
	text := percent(r.Value) + " " + r.Definition.String() + " of " + number(int(r.Posts), "post") + ", drawn by " + percent(r.Pull) + " to the benchmark from " + percent(pooled.Value)
	return r.Value, text, err
}

// leftOut says why no post has a rate.
func leftOut(s engagement.Summary) string {
	var why []string
	for _, l := range s.LeftOut() {
		text := l.Reason.String()
		if l.Count != endorse.CountNotSaid {
			text = l.Count.String() + " not known"
		}
		why = append(why, text+" of "+number(int(l.Posts), "post"))
	}
	if len(why) == 0 {
		return "no post"
	}
	return strings.Join(why, ", ")
}

// growthDays are the days over which growth is compared.
const growthDays = 30

// growth holds the growth of followers in 30 days, compounded, against what is full
// marks: half of them for none at all, nothing for as great a loss.
func (x *candidate) growth() finding {
	full := x.criteria.Growth
	if full.IsZero() {
		return notKnown("what growth is full marks is not said")
	}
	growth, err := x.history().Growth()
	if err != nil {
		return notKnown(err.Error())
	}
	seen, err := growth.Compound(growthDays)
	if err != nil {
		return notKnown(err.Error())
	}
	part, err := seen.Over(full.Times(two))
	if err != nil {
		return notKnown(err.Error())
	}
	basis := percent(seen) + " in 30 days, from " + growth.From.On.String() + " to " + growth.Until.On.String()
	if growth.Rounded() {
		basis += ", of rounded counts"
	}
	return finding{value: clamped(half.Add(part)), basis: basis + ", of " + percent(full)}
}

// history is the followers until the day.
func (x *candidate) history() engagement.History {
	h, _ := engagement.NewHistory(x.creator.Growth) // validated
	return h.Within(endorse.Period{Until: x.on})
}

// signals looks at what the posts and the followers show beside what is usual;
// what cannot be looked at is left out.
func (x *candidate) signals() []engagement.Signal {
	var list []engagement.Signal
	add := func(s engagement.Signal, err error) {
		if err == nil {
			list = append(list, s)
		}
	}
	look := func(u engagement.Usual, d engagement.Definition) {
		s, err := engagement.SampleOf(d, x.posts)
		if err != nil {
			return
		}
		if u.Statistic == engagement.Median {
			add(u.LookMedian(s))
			return
		}
		add(u.Look(s.Summary()))
	}
	look(engagement.UsualCommentLike(), engagement.CommentLikeRatio())
	look(engagement.UsualLikesToViews(), engagement.ActionRate(engagement.ByViews, endorse.CountLikes))
	if x.usual.usual.Source != "" {
		look(x.usual.usual, x.criteria.Rate)
	}
	history := x.history()
	add(history.JumpsWithoutPosts(x.posts, engagement.UsualWatch()))
	add(history.Sawtooth(engagement.UsualWatch()))
	return list
}

// signalled is the mean of how close what was seen is to what is usual, and of the
// share of followers found authentic, by the low end of its Wilson interval.
func (x *candidate) signalled(signals []engagement.Signal) finding {
	var parts []engagement.Part
	var raised []string
	for _, s := range signals {
		parts = append(parts, s.Part(whole))
		if s.Raised() {
			raised = append(raised, s.Kind.String()+" "+s.Side.String()+" what is usual ("+s.Sure.String()+")")
		}
	}
	credible, err := x.creator.Credible.Wilson(wilsonLevel)
	if err == nil {
		parts = append(parts, engagement.Part{Name: "credible", Value: clamped(credible.Low), Weight: whole})
	}
	score, err := engagement.NewScore(parts...)
	if errors.Is(err, engagement.ErrNothingKnown) {
		return notKnown("too little to look at")
	}
	f := finding{value: score.Value, basis: number(len(signals), "signal") + " looked at, none raised"}
	if len(raised) > 0 {
		f.basis = number(len(signals), "signal") + " looked at, raised: " + strings.Join(raised, ", ") + "; a reason to look, no accusation"
	}
	if len(parts) > len(signals) {
		p := x.creator.Credible
		f.basis += "; authentic " + strconv.FormatInt(p.Part, 10) + " of " + strconv.FormatInt(p.Whole, 10) + " looked at, at least " + percent(credible.Low)
	}
	return f
}
