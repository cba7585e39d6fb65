// Package engagement turns the counts of posts into rates: how an audience
// answers a creator, by which base, by which statistic, and how sure that is.
//
// # Words
//
// A [Definition] says what is counted ([Actions], or [Weights]) over what
// ([Base]); the [Metric] names it. A [Post] is one publication with its
// counts. A [Rate] is a ratio with its definition, its [Statistic] and the
// number of posts it rests on, so that a mean can't be taken for a median nor
// a rate by reach for one by followers. A [Summary] gathers posts in constant
// memory and merges with others; a [Sample] also keeps every rate. A
// [Benchmark] is a rate that somebody published.
//
// # One path through it
//
// Say what counts, feed the posts, ask for the rate, and hold it against what
// others publish:
//
//	er := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
//	summary, err := engagement.Summarise(er, posts)
//	mean, err := summary.Mean()
//	match, err := engagement.Lookup(engagement.Query{Platform: endorse.Instagram, …})
//	beside, err := mean.Against(match.Benchmark)
//
// # Definitions
//
// By the names under which the metrics are commonly listed:
//
//	er_followers, er_reach, er_impressions, er_views   EngagementRate(ByFollowers, …) and so on
//	er_factored                                        WeightedRate
//	like_rate, comment_rate, share_rate, save_rate     ActionRate
//	engagements_total                                  Rate.Numerator
//	reach_rate                                         ReachRate        reach / followers
//	view_rate                                          ViewRate         views / followers
//	frequency                                          Frequency        impressions / reach
//	virality                                           Virality         shares / impressions
//	ctr                                                ClickThroughRate clicks / impressions or reach
//	comment_like_ratio                                 CommentLikeRatio comments / likes
//	view_through_rate                                  ViewThroughRate  completions / impressions
//	completion_rate                                    CompletionRate   completions / starts
//	average_view_percentage                            AverageViewPercentage  seconds watched / (views × length)
//	hook_rate                                          HookRate         three-second views / impressions
//	hold_rate                                          HoldRate         completions / three-second views
//	live_engagement                                    LiveChatRate, LiveViewerRate  chatters or viewers / followers
//	er_pooled, rate_pooled                             Summary.Pooled
//	er_mean_of_posts                                   Summary.Mean
//	er_median                                          Sample.Median
//	er_trimmed                                         Sample.Trimmed
//	er_daily                                           DailyRate
//	posting_frequency                                  PostingFrequency
//	engagement_consistency                             Summary.Consistency
//	wilson_interval                                    Rate.Wilson
//
// Which actions count is never assumed. [LikesAndComments] is what most tools
// for creators take; [LikesCommentsShares] and [LikesCommentsSharesSaves] are
// others. No agreed weights exist. Likes and reactions together would count the
// likes twice and are refused. What a view is differs by platform and changed
// on Instagram in 2025, so rates by views of two platforms say little about
// each other.
//
// A rate by followers may exceed 1, as viral posts reach people who do not
// follow; so may one by reach, as one person likes, comments and saves.
//
// # Unknown counts
//
// A count that is absent or hidden makes a rate undefined: the error names the
// count, and a [Summary] counts the post as left out. Programs that read
// hidden likes as -1, 0 or 3 should leave the count unset.
//
// # Statistics
//
// [Pooled] divides sums, [Mean] averages the posts' rates; they are equal only
// if all bases are. Pooled rates can fall for every creator and rise in total,
// when the mix shifts to small accounts: look at both. The [Median] shrugs off a
// viral post. Median and trimmed mean need every rate, 16 bytes a post.
//
// # Intervals
//
// [Rate.Wilson] is for true proportions, where each thing below the line is
// counted at most once above it; elsewhere it is refused. [Summary.Interval] takes
// posts for the draws, which is what they are: a ratio of sums with Student's
// t. Where the posts' rates are log-normal, an interval of 0.95 held the true
// rate in 93 of 100 accounts with 12 posts much alike, and in 90 where their
// reach differs widely or some go far; with fewer posts take it for the least
// doubt there is. Skewed posts make every interval of a few posts too narrow.
//
// # Benchmarks
//
// [Benchmarks] lists 120 published rates, each with publisher, address, date as
// stated, base and statistic; [Lookup] finds the closest and says how it
// differs. What may have been published only after the day asked is not used.
// Of the 187 figures collected, 67 are left out:
//
//	36  the base is not stated (Hootsuite, AdsCalculator, Worldmetrics, Statista by sector)
//	 8  the base is inferred from the size of the figures (Emplifi, Metricool)
//	 9  the statistic is inferred or assumed (HypeAuditor 2026, Buzzoole 2022)
//	 1  a mean over accounts of each account's median, neither a mean nor a median (PlayerSells)
//	 3  which range the figure belongs to is guessed or disputed (HypeAuditor 2018, Archive 2025 for mega)
//	 7  of documents, polls or link posts, for which there is no [endorse.Format]
//	 3  story open rate, story completion, share of a video viewed: what they divide by is not stated
//
// Collations, and figures without a named study, are in the table and marked
// so by Measured; a figure that somebody measured is preferred. The figures of
// PlayerSells are under CC BY 4.0, source: PlayerSells (https://playersells.com).
//
// # What it does not do
//
// It fetches nothing and knows no clock. It does not judge a rate good or bad,
// clean outliers, or guess a hidden count. A Wilson interval does not know that
// impressions of one person go together, and a benchmark does not say which
// actions its publisher counted.
//
// # Rounding and exactness
//
// Counts and sums are exact whole numbers of any size that posts add up to.
// A ratio has 12 places, half even. The mean, median and trimmed mean are of the
// posts' rates at 12 places, so they lie within a unit of the twelfth place of
// the exact ones, and are the same in whatever order posts arrive or shards
// merge. Intervals and Consistency are real numbers by nature: computed with
// some 77 digits from the exact sums, on quantiles of 9 (Student) and 12
// (normal) digits, and rounded to 12 places; every machine gives the same.
//
// # Errors
//
// [endorse.UnknownCountError], [endorse.ErrZeroBase], [ErrLengthNotKnown],
// [ErrTooLarge], [ErrNoPosts], [ErrFewPosts], [*DefinitionError],
// [*MismatchError], [*NotProportionError], [*LevelError], [*TrimError],
// [*DayError], [ErrEncoding], [ErrNoBenchmark], [ErrQuery], and
// [endorse.ParseError] for text. An undefined rate is always an error, never 0.
package engagement
