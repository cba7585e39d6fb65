// Package endorse is the vocabulary of influencer marketing: the words that
// the packages below it share. It holds no rule of the trade itself.
//
//   - Who and where: [Platform], [Format], [Region].
//   - When: [Date], a civil day, and [Period], whose first and last day are
//     both included.
//   - How much: [Money] in a [Currency], exchanged by an [FX], and [Rate], a
//     ratio without a unit.
//   - How many: [Count], which may be not known, and [Counts], the counts of a
//     post or account by name.
//   - How sure: [Interval], and [Fact], which is yes, no or not said.
//
// The packages:
//
//	tier        audience size → named rung of a published ladder
//	engagement  counts → rates, summaries, intervals, benchmarks
//	roi         outlay and return → ROI, ROAS, unit costs, earned media value,
//	            lift, forecast, fair fee; roi/attribution splits a sale
//	disclosure  a post × the law of its markets × its day → findings, a fix, a brief
//	contract    terms → what is fulfilled, due and asked by law; contract/pay
//	            settles plans, contract/affiliate orders
//	campaign    brief → shortlist → plan → what happened → statements and report
//
// # A path through the library
//
// A creator has 48,200 followers. A post of hers brought 1,900 likes, 84
// comments and 41,300 impressions; it cost 600 euros and sold for 2,130. Of the
// sales she has 8 %, and one order comes back in part. Her caption thanks for a
// present, though it was paid.
//
//	followers := endorse.MustCount(48_200)
//	fmt.Println(tier.Standard(endorse.Instagram).Of(followers)) // standard-2026/micro
//
//	post := engagement.Post{Counts: endorse.Counts{
//		Likes: endorse.MustCount(1_900), Comments: endorse.MustCount(84),
//		Impressions: endorse.MustCount(41_300), Followers: followers,
//	}}
//	answer := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
//	rate, err := answer.Of(post)                           // 4.12 %, and of what
//
//	cost, revenue := endorse.MustMoney("EUR 600"), endorse.MustMoney("EUR 2130")
//	cpm, err := roi.CPM(cost, post.Counts.Impressions)     // EUR 14.53
//	roas, err := roi.ROAS(revenue, cost)                   // 3.55
//
//	checker, err := disclosure.NewChecker(disclosure.Law())
//	report, err := checker.Check(disclosure.Publication{
//		On: endorse.On(2026, 3, 4), Markets: []endorse.Region{"GB"},
//		Ties:    []disclosure.Tie{{Kind: law.Payment}},
//		Caption: "So happy with my new kettle! #gifted",
//	})
//	fmt.Println(report.Outcome())                          // breached
//
//	ledger, err := affiliate.NewLedger(programme, time.UTC)
//	err = ledger.Add(&affiliate.Order{ID: "A1", At: at, Creator: "ada", Items: items})
//	err = ledger.Add(&affiliate.Refund{ID: "R1", At: later, Order: "A1", Items: back})
//	settled, err := ledger.Settle(endorse.On(2026, 3, 31), affiliate.TotalsOnly)
//
//	c, err := campaign.New(brief)
//	c, err = c.Apply(campaign.Published{Creator: "ada", Terms: terms.ID, Post: post, Text: text}, day)
//	status, err := campaign.Monitor(c, checker, endorse.On(2026, 3, 31))
//	fmt.Println(status.Goals[0].Verdict)                   // reached
//
// The package Example is this path as a program. Each package has a story of
// its own among its Examples.
//
// # Unknown is not zero
//
// Platforms hide likes, exports leave cells empty, and a count of -1 or 0 in
// their place poisons every average. So the zero value of [Count] is not
// known, the zero [Date] is no day, the zero [Fact] is not said, the zero
// [Money] is nothing in no currency, and a calculation that needs what is not
// known returns an error that names it.
//
// # Numbers
//
// Money and rates are exact decimals; nothing is rounded until somebody asks,
// and then with a [Rounding] that is named, since there is no default. A
// quotient ([RateOf], [Money.Over], [Money.Per]) has 12 places, half even.
// [Money.Allocate] splits without losing a cent. Text, JSON and database
// columns carry at most 24 digits before the point and 12 after it; more is
// [ErrTooLong]. Amounts of up to 38 digits, which is all of everyday life, need
// no memory; larger ones are as exact, and slower.
//
// # Errors
//
// Text that cannot be read is a [*ParseError], which quotes it, shortened.
// Mixing currencies is a [*CurrencyMismatchError]. A ratio over nothing is
// [ErrZeroBase], and a count that is missing an [*UnknownCountError], which
// wraps [ErrNotKnown]. Nothing panics but On, Between and the functions whose
// name begins with Must, which are for literals. A failed decode leaves its
// target as it was, and a JSON member that there is not fails it.
//
// # What it does not do
//
// The library fetches nothing, stores nothing, reads no clock and logs
// nothing: what day it is and what a currency is worth are arguments. It knows
// no person and accuses nobody. What it says of the law rests on dated texts
// that it cites; it is no legal advice.
//
// All values are immutable and safe for concurrent use. Words are spelled as
// in Britain; quoted titles and labels keep their own spelling.
package endorse
