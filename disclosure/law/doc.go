// Package law holds advertising-disclosure law as data: which link between a
// creator and a brand has to be told, which wording tells it, where the
// wording has to stand, and what else a place asks of the content and of the
// people. It answers the question: which rows of which texts are in force in
// a region on a day?
//
// # Words
//
// A [Regime] is the law of one region. Its rows are of six kinds: a
// [Connection] says whether a tie has to be told, a [Wording] what a text is
// worth as a label, a [Placement] where it has to stand, a [Tool] whether the
// platform's own label is enough, a [ContentRule] what the content must carry
// or may not promote, an [ActorRule] what is asked of people and deals. Each
// row names the [Instrument] it rests on, and an instrument says its citation,
// its days, whether it binds, how it was verified and when.
//
// A [Book] is a set of regimes, checked, immutable and safe for concurrent
// use.
//
// # Days
//
// A row is in force on its own days, and where it states none, on those of its
// instrument; first and last day are included. A first day that is not known
// counts as in force. Where no row on a tie is in force, the law is silent as
// far as the book knows, which is never the same as "not required".
//
// # Parents
//
// A regime may have parents for some days: a member state the Union, a part of
// a country the country. [Book.At] gives the regimes that hold, the region's
// own first. The nearer row speaks: on one tie; on one text, language and set
// of ties; on one rule of placement, for the formats that it names; on tools as
// a whole. Content and actor rows of all regimes hold together. A place that
// names no parents follows whatever regime names it as a member, and a part of
// a country its country, so that adding one row for such a place takes nothing
// away. A regime without rows is passed over.
//
// # A path
//
//	book := disclosure.Law()                          // the library's own
//	rows := book.At("GB", endorse.On(2026, 3, 1))     // in force that day
//	mine, err := book.With(change)                    // a row more, or one ended
//	for _, c := range book.Diff(mine, day) { … }      // what that changes
//
// A row is known by its name: instrument, subject and, where a text says one
// thing twice, a part ("gb-cap-guide/label/en/#ad"). With takes a row's place by
// that name. A name leaves out the verdict and the days, so that the same row
// with another verdict is a change of it and not a second row.
//
// A book prints as JSON, which [ParseBook] reads back and [Book.Digest] seals,
// and as Markdown for people who read no Go.
//
// # What it does not do
//
// The package runs nothing: it judges no post, reads no clock and fetches no
// text. It does not know whether a row is still what the text says; an
// instrument tells when somebody last looked ([Book.Stale]) and how. Rules that
// no fact decides are notes for people. It is not legal advice.
//
// # Errors
//
// [NewBook] and [Book.With] return joined errors, one for each fault, each
// with its path (`GB.wordings[3]: …`). [ParseBook] and [ParseRegime] are strict
// about unknown fields and values. Text of an enum or set that is none of its
// names is an [*endorse.ParseError]. Nothing panics.
//
// # Numbers
//
// Nothing is computed, and so nothing rounded. Shares of an audience are whole
// per cents, sums are [endorse.Money], and months, days and seconds are whole.
package law
