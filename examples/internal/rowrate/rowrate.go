// Package rowrate takes the rates of single posts from rows that hold several:
// averages of a post, and counts over all posts together.
package rowrate

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// OfAverage is the rate of an average post. Where the base is the same for every
// post, as followers are, it is the mean of the posts' rates; it counts as one
// post, since how many were averaged is not said. Errors are those of
// [engagement.Definition.Of].
func OfAverage(d engagement.Definition, average endorse.Counts) (engagement.Rate, error) {
	rate, err := d.Of(engagement.Post{Counts: average})
	if err != nil {
		return engagement.Rate{}, err
	}
	rate.Statistic, rate.Numerator, rate.Denominator = engagement.Mean, rate.Value, endorse.RateOfInt(1)
	return rate, nil
}

// PerPost is a rate of posts taken together, by the same followers each, as the
// mean of their rates. No posts have none, which is the zero Rate.
func PerPost(together engagement.Rate, posts int64) engagement.Rate {
	mean := together
	mean.Statistic, mean.Used = engagement.Mean, posts
	mean.Numerator, mean.Denominator = together.Value, endorse.RateOfInt(posts)
	mean.Rounded *= posts
	var err error
	if mean.Value, err = mean.Numerator.Over(mean.Denominator); err != nil {
		return engagement.Rate{}
	}
	return mean
}
