// Package campaign holds one influencer campaign from brief to report. It answers:
// whom should we ask and why, what can we get for this budget, where do we stand,
// is the law kept, who has to be paid what, and what came of it? It is the one
// package that knows all the others.
//
// # Words
//
// A [Brief] is what a brand wants: goals with numbers, budget, markets, audience,
// what is wanted and what has to be in it. It says nothing of how it is said, which
// is the creator's: a brief that does draws a [Notice]. A [Creator] is somebody by
// one account, with what is known of it.
//
// An [Event] is something that happened on a day: a creator was selected, terms were
// offered, a post was published, measured or taken down, money was spent or paid. A
// [Campaign] is what its events made it. A [Deal] is an agreement in it with its
// life, a [Post] a post with its last readings, a [Reading] all that was counted up
// to a day.
//
// The primary [Wave] is how a post meets its creator's own audience, the secondary a
// wider one that the brand brings it to. [Phase] and [Step] are the parts of the
// work: make, manage, monitor, and the steps in them.
//
// # A path
//
//	ranking, err := campaign.Shortlist(brief, creators, criteria, today) // who fits, and why
//	plan, err := brief.Problem(campaign.MostReach, offers).Plan()        // the best for the budget, with a bound
//	sheet, err := brief.Sheet(creator, checker, ties...)                 // what to tell a creator
//
//	c, err := campaign.New(brief)
//	c, err = c.Apply(campaign.Selected{Creator: ada}, today)
//	c, err = c.Apply(campaign.Offered{Creators: []string{"ada"}, Terms: terms, By: "brand"}, today)
//	c, err = c.Apply(campaign.Negotiated{Terms: terms.ID, Step: accepted}, today) // it binds
//	c, err = c.Apply(campaign.Started{}, today)
//	c, err = c.Apply(campaign.Published{Creator: "ada", Terms: terms.ID, Post: post, Text: text}, today)
//	c, err = c.Apply(campaign.Measured{Post: post.ID, Counts: counts}, today)
//
//	status, err := campaign.Monitor(c, checker, today)                   // goals, budget, deadlines, law
//	settlement, err := campaign.Settle(c, statements, today)             // who was told what, was paid what
//	report, err := campaign.NewReport(c, settlement, status, yardstick)
//	fmt.Print(report.Markdown())
//
//	data, err := json.Marshal(c)                                         // and campaign.Parse(data)
//
// The example of the package goes the whole of it. Nothing is owed by terms that nobody
// accepted: posts and payments under such are taken, and the status says so.
//
// # Events
//
// A campaign is planned, then running, then ended, or else cancelled before; in the
// end it is closed. Each state allows some kinds of event ([Campaign.Steps]):
//
//	                                     planned  running  ended  cancelled
//	changed, selected, dropped              x        x
//	offered                                 x        x        x
//	negotiated, worked, spent, paid         x        x        x       x
//	published, seen, taken-down,
//	amplified, measured                              x        x       x
//	started, to running                     x
//	finished, to ended                               x
//	cancelled, to cancelled                 x        x
//	closed, to closed                                         x       x
//
// [Campaign.Apply] gives a new campaign; the old one stays as it was, so that a
// program may try an event, or go on two ways from one campaign. Facts that
// contradict what is known are refused: what was down is not taken down, a party
// that is not in the terms is not paid under them. What is merely bad, such as a
// post that is late or tells no tie, is a fact and is taken; Monitor finds it.
//
// The state is a fold of the first brief and the history, and these are what JSON
// holds: to read a campaign is to take every event again. Old forms of the JSON are
// read for ever.
//
// # Days
//
// Days are civil days; "today" is always an argument. Events come in the order of
// their days. An earlier day of a fact stands in the event: a post that was found on
// the 10th may have gone live on the 8th. Periods have both ends included.
//
// # Zero and not said
//
// What is not said is not known, and is never taken for good or bad, for zero or for
// consent: a part of a score that is not known takes its weight with it, a goal of
// which too little is known cannot be told, a post that nobody looked at is unclear.
// Ties of a post follow from its terms; one without terms has none that are known,
// which is not the same as none. A reading without revenue says nothing of revenue.
//
// # Rounding
//
// Money, rates and counts are exact. Amounts are kept as they were said, in their
// own currency, and brought to that of the budget by the rates of the brief where
// they are compared or added. What is rounded, how, and where, stands at the result:
// money once to the minor unit, rates to 12 places, half even. Statistics inside
// forecasts are computed in binary with every step fixed, so that all machines
// agree.
//
// # Errors
//
// A refused event is a [*TransitionError] with the state, the kind and the day; its
// reason is one of the errors beginning with [ErrState], or a [*FaultError] that says
// which part of the event it is about. Values that are checked ([Brief.Validate],
// [Creator.Validate], [Problem.Validate]) report all their faults, joined, each with
// its path. Steps of an agreement or of work that its life does not allow are the
// *contract.TransitionError, inside ours. JSON is read strictly: unknown and
// repeated members, capitals, other versions, text that is not UTF-8 and more than
// [MaxJSON] bytes are errors. Nothing panics.
//
// # What it does not do
//
// It finds no creators, posts nothing and pays nobody: it reads no network and no
// clock. It accuses nobody: a signal is a reason to look, and a place in a ranking
// is arithmetic with weights that are the caller's. It gives no legal advice. It
// writes no captions. It prices no sale and splits no commission: statements of
// package affiliate are handed to [Settle]. One value is one campaign; what a
// creator did in others is in [Creator.Past].
//
// All values may be used by several goroutines at once.
package campaign
