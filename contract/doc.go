// Package contract holds the agreement between a brand and a creator as data:
// what has to be made and posted, who may use it where and for how long, what
// the creator may not do meanwhile, what is paid when, and how it ends. It
// answers: is the agreement whole, what of it is done, what is due today, what
// runs out, what clashes with other agreements, and what does the law ask of it?
//
// # Words
//
// [Terms] are one version of an agreement. A [Deliverable] is one thing to post,
// once or several times; each time is an asset. A [Grant] is a right to use what
// was made, an [Exclusivity] a promise not to work for others. A clause counts
// from an [Anchor], such as the day that a post goes live, which may move until it
// has happened; an anchor that one side controls has a last day, the long stop.
// The fee is what the plan of [Compensation] pays if nothing is sold and nothing
// is counted ([Terms.Fee]); an [Instalment] is a part of it.
//
// # A path
//
//	terms, err := contract.Parse(data)                       // strict JSON
//	fmt.Print(terms.Summary())                               // a clause a line
//	duties, err := contract.Duties(terms, book, day)         // what the law and good practice ask
//	deal, err := contract.NewAgreement(terms)                // its life: offered, signed, active, …
//	deal, err = deal.Apply(contract.AgreementEvent{Step: contract.Offer, By: "acme"}, day)
//	done, err := contract.Fulfil(terms, posts, day)          // posts against deliverables
//	account, err := contract.NewAccount(terms, record, day)  // due, paid, late, with interest
//
// [Conflicts] and [Expiring] look at any number of terms together.
//
// # Life cycles
//
// [Agreement], [Work], [License], [Invoice] and [Amendment] are values that an event
// of a day takes to the next state; a step that is not allowed, not allowed to
// that party, or out of the order of days is a [*TransitionError] and changes
// nothing. The state is a fold of the history, which is kept, and MarshalBinary
// writes that history, so that reading it back checks every step again. Terms
// never change in place: a change is an amendment to the next version.
//
// # Days
//
// Days are civil days of the place that the parties agreed on. Periods have both
// ends included. A window of hours becomes one of days, the stricter way: an
// exclusivity that ends at noon bars that whole day. A retention of 90 days from
// 1 March may end on 30 May, the day on which the post may come down. Business
// days need a [Calendar], which the caller brings.
//
// # Zero and not said
//
// A field that is not said promises nothing, and [Duties] says so: it is never
// taken for consent. An exclusivity without categories and brands bars
// everything, a territory that is not said is unclear, not the world, and a fact
// about a post that nobody looked at makes its asset unclear, not met. Lists of what
// was found in a post tell nil, nobody looked, from empty, there is none; everywhere
// else the two are one. A deliverable that does not say how many posts are owed is
// never met, and a document that does not say where or when it is valid answers
// nothing.
//
// # Rounding
//
// Amounts are exact until they are due: shares are split by
// [endorse.Money.Allocate], so that instalments add up to the fee; interest,
// credits and kill fees are multiplied first, divided once, and rounded once to the
// minor unit, halves away from zero.
//
// # Errors
//
// [Terms.Validate] joins [*FaultError]s, each with its path: what contradicts
// itself or is out of range. What is merely missing is no fault, since drafts are
// incomplete; it is a [Duty] that is not met. Decoding is strict (unknown, repeated
// or misspelt members, other versions, more than [MaxJSON] bytes) and validates.
// Mixing currencies is an *endorse.CurrencyMismatchError. Nothing panics.
//
// # What it does not do
//
// It writes no contract text and gives no legal advice: a duty cites a text and
// says what the terms say about it. It looks at no post: whether a post discloses
// is for package disclosure to say, and is a fact here. It prices no sale: package
// pay and package affiliate do; what they found is an [Earning] here. It knows no
// holidays and no interest rates of central banks.
//
// Values are immutable by use and safe for concurrent use as long as nobody
// changes their slices.
package contract
