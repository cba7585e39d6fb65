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
// own first.
//
// # What it does not do
//
// The package runs nothing: it judges no post, reads no clock and fetches no
// text. Rules that no fact decides are notes for people. It is not legal
// advice.
//
// # Errors
//
// [NewBook] and [Book.With] return joined errors, one for each fault, each
// with its path (`GB.wordings[3]: …`). Nothing panics.
package law
