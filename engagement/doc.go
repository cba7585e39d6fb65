// Package engagement turns the counts of posts and accounts into numbers: how
// an audience answers a creator, how it grows, who is in it, and how sure all
// that is.
//
// # Words
//
// A [Definition] says what is counted ([Actions], or [Weights]) over what
// ([Base]); the [Metric] names it. A [Post] is one publication with its
// counts. A [Rate] is a ratio with its definition, its [Statistic] and the
// number of posts it rests on, so that a mean can't be taken for a median nor
// a rate by reach for one by followers.
//
// A [Summary] gathers posts in constant memory and merges with others; a
// [Digest] knows their quantiles too, within a stated bound; a [Sample] keeps
// every rate, and is exact. A [History] is the followers of an account over
// time. [Shares] say how an [Audience] divides, [Overlap] and [Reach] what
// several of them share. A [Signal] is what was seen beside what is [Usual]; a
// [Score] is a mean of parts that shows them. A [Benchmark] is a rate that
// somebody published, [Bands] are ranges that somebody named, a [Curve] is how
// one publisher's rates change with size.
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
// Then the account: its growth, what is out of line, and whom it reaches:
//
//	history, err := engagement.NewHistory(readings)
//	growth, err := history.Growth()
//	jumps, err := history.JumpsWithoutPosts(posts, engagement.UsualWatch())
//	match, err := audience.Match(wishes...)
//	unique, err := engagement.Reach{Audiences: …, Pairs: …}.Unique()
//
// # Metrics
//
// By the names under which the metrics are commonly listed. A name of this
// package stands for the function, method or field that gives it:
//
//	engagements_total             Rate.Numerator
//	er_followers                  EngagementRate by ByFollowers
//	er_reach                      EngagementRate by ByReach
//	er_impressions                EngagementRate by ByImpressions
//	er_views                      EngagementRate by ByViews
//	er_factored                   WeightedRate
//	like_rate                     ActionRate of likes
//	comment_rate                  ActionRate of comments
//	share_rate                    ActionRate of shares
//	save_rate                     ActionRate of saves
//	reach_rate                    ReachRate: reach by followers
//	view_rate                     ViewRate: views by followers
//	frequency                     Frequency: impressions by reach
//	virality                      Virality: shares by impressions
//	ctr                           ClickThroughRate: clicks by impressions or reach
//	comment_like_ratio            CommentLikeRatio: comments by likes
//	er_mean_of_posts              Summary.Mean
//	er_pooled                     Summary.Pooled
//	er_median                     Sample.Median
//	er_daily                      DailyRate
//	er_trimmed                    Sample.Trimmed
//	posting_frequency             PostingFrequency
//	engagement_consistency        Summary.Consistency
//	engagement_trend              Summary.Trend
//	view_through_rate             ViewThroughRate: completions by impressions
//	completion_rate               CompletionRate: completions by starts
//	average_view_percentage       AverageViewPercentage: seconds watched by views times length
//	hook_rate                     HookRate: three-second views by impressions
//	hold_rate                     HoldRate: completions by three-second views
//	live_engagement               LiveChatRate, LiveViewerRate: chatters or viewers by followers
//	follower_growth_rate          Growth.Rate; Flow.GainRate without losses
//	follower_growth_annualised    Growth.Annualised
//	follower_growth_cagr          Growth.CAGR
//	share_of_voice                ShareOfVoice, ShareOfValue
//	net_sentiment                 Sentiment.Net
//	net_sentiment_excl_neutral    Sentiment.NetExcludingNeutral
//	sentiment_weighted            Sentiment.Weighted; Sentiment.OnScale
//	audience_credibility          CredibleShare
//	fake_follower_share           FakeFollowerShare
//	audience_type_shares          AudienceTypes.Shares
//	audience_quality_score        none: its weights are unpublished and its parts change; make your own Score
//	reachability                  Reachability
//	engagement_authenticity       CommentAuthenticity
//	growth_anomaly                History.Spikes, History.JumpsWithoutPosts
//	audience_match                Audience.Match, Shares.Intersection, Shares.InTarget
//	audience_overlap              Overlap.BySmaller, Overlap.ByUnion; Triple.SharedByList
//	exclusive_audience            Overlap.Exclusive, Triple.Exclusive, Reach.Exclusive
//	unique_audience               Overlap.Union, Triple.Union, Reach.Unique
//	unique_reach                  Reach.Unique, ReachByIndependence
//	duplication_rate              Overlap.DuplicationRate, UniqueReach.Duplication
//	wilson_interval               Rate.Wilson, Proportion.Wilson
//	er_shrunk                     Summary.Shrink
//	two_proportion_test           none: it compares an exposed group with a control, which is package roi's
//	sample_size_two_proportions   none: it plans such a test, which is package roi's
//	percentile_in_peers           Sample.Rank, Digest.Rank
//
// Steps on the way that are published by themselves:
//
//	rate_pooled                       Summary.Pooled
//	engagements_from_rate             Rate.Engagements
//	mean_to_median_skew               Skew.Ratio
//	median_below_mean                 Skew.MedianBelow
//	follower_gain_per_day             Growth.PerDay
//	positive_share_excluding_neutral  Sentiment.PositiveShare
//	sentiment_mean                    Sentiment.OnScale
//	gross_audience                    GrossAudience, UniqueReach.Gross
//
// Which actions count is never assumed. [LikesAndComments] is what most tools
// for creators take; [LikesCommentsShares] and [LikesCommentsSharesSaves] are
// others. No agreed weights exist. Likes and reactions together would count the
// likes twice and are refused. What a view is differs by platform and changed
// on Instagram in 2025, so rates by views of two platforms say little about
// each other. Leads and purchase enquiries are counts like likes: [Total] adds
// them up, [ActionRate] sets them by a base.
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
// viral post. Median and trimmed mean need every rate, 16 bytes a post; a
// [Digest] gives quantiles of any number of posts within 1/256 of the exact
// ones, and the bounds that these surely lie in. [Summary.Shrink] draws the rate
// of few posts towards a prior that it states.
//
// # Growth
//
// A [History] fills no gap: what happened in one is known from end to end only.
// Growth is given by the period, annualised (linear, 365 days) and compounded;
// [Growth.Project] carries it on, [History.Forecast] says how sure that is. A
// spike is a gain whose distance from the median is many times the median
// deviation.
//
// # Signals and scores
//
// A [Signal] is a reason to look, never an accusation: a viral post, a feature
// in the news or a clean-up by the platform leaves the same marks as bought
// followers. It says what was seen, what is usual and by whom, how sure it is,
// and is never more than fair. What is usual comes from peers ([UsualAmong]), a
// published band ([Bands.Usual]) or the caller. A [Score] has the caller's
// weights and shows what was missing.
//
// # Audiences
//
// Traits are taken one by one, by a [Measure] that is named. How many different
// people several creators reach is bounded by what is known: sizes, overlaps of
// pairs, the population. Within the bounds, independence (the method of
// Sainsbury) and a tree of overlaps are estimates, each under its name.
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
// A median has that of the sign test, between two of the posts' own rates
// ([Sample.MedianInterval]). Net sentiment has the adjusted Wald interval, a
// forecast that of a random walk, a trend that of a line by least squares, a
// shrunk rate that of its posterior. Each [endorse.Interval] names its method.
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
// A benchmark is called old past [OldAfterMonths]. [Expect] gathers what was
// published of a tier, platform and format, and [Expected.Usual] makes it what
// a [Signal] is held against; [Curves] shows how rates fall with
// size, by publisher and year.
//
// [PublishedBands] lists 59 sets of bands. Of the 73 collected, 14 are left out:
//
//	7  whether viewers or chatters of a stream are meant is not stated (BuzzGuru, Twitch)
//	5  of several bases at once (schedpilot)
//	1  two definitions on one page (a copy of Omni Calculator, Pinterest)
//	1  of a single action, which bands do not name (the same, save rate)
//
// # What it does not do
//
// It fetches nothing and knows no clock. It does not judge a rate good or bad
// (a band's word is its publisher's), clean outliers, fill a gap, or guess a
// hidden count. It reads no comment and looks at no follower: who is credible
// and what is positive is counted elsewhere. A Wilson interval does not know that
// impressions of one person go together, and a benchmark does not say which
// actions its publisher counted.
//
// # Rounding and exactness
//
// Counts and sums are exact whole numbers of any size that posts add up to.
// A ratio has 12 places, half even. The mean, median and trimmed mean are of the
// posts' rates at 12 places, so they lie within a unit of the twelfth place of
// the exact ones, and are the same in whatever order posts arrive or shards
// merge. Shares of voice add up to exactly 1. Intervals, Consistency, compound
// growth, curves and estimates of reach are real numbers by nature: computed
// with some 77 digits from the exact sums, on quantiles of 9 (Student, gamma,
// beta) and 12 (normal) digits, and rounded to 12 places; every machine gives
// the same.
//
// # Errors
//
// An undefined number is always an error, never 0: [endorse.UnknownCountError]
// and [endorse.ErrNotKnown] for what is not known, [endorse.ErrZeroBase] for a
// ratio over nothing, [ErrNoPosts] and [*FewError] for too little to go by
// ([ErrFewPosts] for the scatter of one post), [ErrLengthNotKnown], [ErrOneDay],
// [ErrNothingKnown], [ErrNoScatter], [ErrNoBenchmark], [ErrBeyondCurve].
//
// What can't be is refused: [*DefinitionError], [*MismatchError],
// [*NotProportionError], [*ProportionError], [*LevelError], [*ShareError],
// [*TrimError], [*DayError], [*GroupError], [*WholeError], [*PartError],
// [*PairError], [ErrPrior], [ErrWeights], [ErrUsual], [ErrWatch], [ErrTarget],
// [ErrThreshold], [ErrNotAhead], [ErrOverlap], [ErrAudiences], [ErrNoAudience],
// [ErrBelowZero], [ErrCurve], [ErrQuery], [ErrTooLarge], [ErrEncoding], and
// [endorse.ParseError] for text.
package engagement
