package engagement

import (
	"errors"
	"slices"

	"github.com/endorse-go/endorse"
)

// Look holds the rate of an account's posts against what is usual: the mean of
// the posts if that is what is usual of, else the pooled rate. The kind follows
// from the definition: [CommentsToLikes], [LikesToViews] for the like rate by
// views, [FarFromUsual] for all others. Only a pooled rate has an interval.
//
// A usual range of another metric or base, or of medians, for which there is
// [Usual.LookMedian], is a [*MismatchError]. No post is [ErrNoPosts], a range
// that can't be [ErrUsual].
func (u Usual) Look(s Summary) (Signal, error) {
	by := u.Statistic
	if by == StatisticNotSaid {
		by = Pooled
	}
	if err := u.fits(s.def, by, Pooled, Mean); err != nil {
		return Signal{}, err
	}
	signal := Signal{Kind: kindOf(s.def), Usual: u, Rests: s.used, Rounded: s.rounded, Measured: s.def}
	ask := s.Pooled
	if by == Mean {
		ask = s.Mean
	}
	rate, err := ask()
	if err != nil {
		return Signal{}, err
	}
	signal.Seen = rate.Value
	if by == Pooled && s.used > 1 {
		if signal.Interval, err = s.Interval(signalLevel); err != nil {
			return Signal{}, err
		}
	}
	return signal.judged(), nil
}

// LookMedian is [Usual.Look] with the median of the posts, where what is usual
// is of medians, or its statistic is not said. The interval is that of
// [Sample.MedianInterval], from 6 posts on.
func (u Usual) LookMedian(s Sample) (Signal, error) {
	by := u.Statistic
	if by == StatisticNotSaid {
		by = Median
	}
	def := s.summary.def
	if err := u.fits(def, by, Median); err != nil {
		return Signal{}, err
	}
	median, err := s.Median()
	if err != nil {
		return Signal{}, err
	}
	signal := Signal{Kind: kindOf(def), Seen: median.Value, Usual: u, Rests: s.summary.used, Rounded: s.summary.rounded, Measured: def}
	var few *FewError
	signal.Interval, err = s.MedianInterval(signalLevel)
	if err != nil && !errors.As(err, &few) {
		return Signal{}, err
	}
	return signal.judged(), nil
}

// fits returns an error if the range can't be, or is not of such rates.
func (u Usual) fits(d Definition, by Statistic, allowed ...Statistic) error {
	switch err := u.Validate(); {
	case err != nil:
		return err
	case u.Metric != MetricNotSaid && u.Metric != d.Metric:
		return mismatch("metric", d.Metric, u.Metric)
	case u.Base != BaseNotSaid && u.Base != d.Base:
		return mismatch("base", d.Base, u.Base)
	case !slices.Contains(allowed, by):
		return mismatch("statistic", allowed[0], by)
	}
	return nil
}

func kindOf(d Definition) SignalKind {
	switch d {
	case CommentLikeRatio():
		return CommentsToLikes
	case ActionRate(ByViews, endorse.CountLikes):
		return LikesToViews
	}
	return FarFromUsual
}

// LookVariance holds the coefficient of variation of the posts' rates, see
// [Summary.Consistency], against what is usual. Posts of real people differ, so
// it is the low end that says something. Fewer than 5 posts are a [*FewError];
// other errors are those of Consistency, and [ErrUsual].
func (u Usual) LookVariance(s Summary) (Signal, error) {
	if err := u.Validate(); err != nil {
		return Signal{}, err
	}
	if s.used < LeastTrendPosts {
		return Signal{}, &FewError{"posts", int(s.used), LeastTrendPosts}
	}
	variation, err := s.Consistency()
	if err != nil {
		return Signal{}, err
	}
	return Signal{Kind: LittleVariance, Seen: variation, Usual: u, Rests: s.used, Rounded: s.rounded, Measured: s.def}.judged(), nil
}

// LookFollowing holds the number of accounts that an account follows against
// what is usual. A count that is not known is an [*endorse.UnknownCountError].
// It rests on one count, so it is never more than slight.
func (u Usual) LookFollowing(c endorse.Counts) (Signal, error) {
	if err := u.Validate(); err != nil {
		return Signal{}, err
	}
	following, err := c.Need(endorse.CountFollowing)
	if err != nil {
		return Signal{}, err
	}
	return Signal{Kind: ManyFollowed, Seen: endorse.RateOfInt(following), Usual: u, Rests: 1}.judged(), nil
}

// LookFollowRatio holds accounts followed by followers against what is usual.
// A count that is not known is an [*endorse.UnknownCountError], no followers
// [endorse.ErrZeroBase].
func (u Usual) LookFollowRatio(c endorse.Counts) (Signal, error) {
	if err := u.Validate(); err != nil {
		return Signal{}, err
	}
	following, err1 := c.Need(endorse.CountFollowing)
	followers, err2 := c.Need(endorse.CountFollowers)
	if err := errors.Join(err1, err2); err != nil {
		return Signal{}, err
	}
	ratio, err := endorse.RateOfInt(following).Over(endorse.RateOfInt(followers))
	if err != nil {
		return Signal{}, err
	}
	return Signal{Kind: FollowsToFollowers, Seen: ratio, Usual: u, Rests: 1}.judged(), nil
}
