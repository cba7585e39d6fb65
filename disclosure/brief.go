package disclosure

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Brief is what the law asks of a post before it is written: a checklist for
// the creator, for each market and for all of them at once.
type Brief struct {
	On       endorse.Date     // the day of the draft, by whose law it is
	Platform endorse.Platform // as in the draft; empty is not said
	Format   endorse.Format   // as in the draft; zero is not said

	// Label is wordings and places that would do in every market at once, held
	// against the law by the checker: what [Checker.Fix] says of the draft.
	Label Fix

	// All are the items of the markets together, the strictest of each kind,
	// what must be kept first. Wordings are left out: see Label.
	All []Item

	// Markets are the checklists of each market, in the order of the draft and
	// each once.
	Markets []MarketBrief

	// Version is that of this library, and Book the digest of the law.
	Version, Book string
}

// MarketBrief is the checklist of one market.
type MarketBrief struct {
	Region endorse.Region // the market

	// Asked is whether a tie of the draft has to be told there: yes, no, or
	// not said where it turns on a fact that the draft leaves open.
	Asked endorse.Fact

	// Languages are those that a label is expected in.
	Languages []string

	Items []Item // what must be kept first, then in the order of ItemKind
}

// ItemKind is what an item of a brief is about. The zero value is not said.
type ItemKind uint8

// The kinds of item, in the order of a checklist.
const (
	ItemNotSaid  ItemKind = iota
	ItemTie               // whether a tie has to be told
	ItemWording           // wordings to choose from
	ItemAvoid             // wordings that do not do
	ItemPlace             // where, how long, spoken or shown
	ItemTool              // the platform's own label
	ItemMention           // a text that the content has to carry
	ItemBan               // what may not be promoted
	ItemPermit            // what needs a licence or approval
	ItemAudience          // whom it may not reach or show
	ItemNote              // what people have to judge or do: content, contract, registers
	ItemSilence           // what the book does not know
)

var itemNames = [...]string{
	"", "tie", "wording", "avoid", "place", "tool", "mention", "ban", "permit", "audience", "note", "silence",
}

// String is the text form, such as "wording"; "" for the zero value.
func (k ItemKind) String() string { return textOf(int(k), itemNames[:]) }

// MarshalText writes the text form.
func (k ItemKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the text form.
func (k *ItemKind) UnmarshalText(b []byte) error {
	n, err := indexOf("kind of item", string(b), itemNames[:])
	if err == nil {
		*k = ItemKind(n)
	}
	return err
}

// Item is one line of a brief.
type Item struct {
	Kind ItemKind // what it is about
	Must bool     // otherwise it is advice

	// Ties are the kinds of tie that it is about; zero is all.
	Ties law.Ties

	// Asks is, for a tie, whether it has to be told.
	Asks endorse.Fact

	// Wordings are what to choose from, what to avoid, or the text to carry.
	Wordings []law.Message

	// Rule and Measures say where and how long. Group joins items of which one
	// is enough.
	Rule     law.Rule
	Measures []law.Measure
	Group    string

	// If is the fact that decides whether the item holds, where the draft
	// leaves it open: "ties[0].duty", "licensed".
	If string

	// Code, Instrument, Citation, URL, Verified and Binding say what it rests
	// on, as in a [Finding]; Detail is the row's own sentence.
	Code, Instrument, Citation, URL string
	Verified                        law.Verification
	Binding                         bool
	Detail                          string

	// Markets are the regions that ask for it.
	Markets []endorse.Region
}

// Brief is the checklist for a draft: a publication whose texts are not yet
// written. Day, markets, platform, format, ties, sector and facts count; texts
// that are there are not looked at. Errors are those of [Publication.Validate].
func (c *Checker) Brief(draft Publication) (Brief, error) {
	draft = bare(draft)
	k, err := c.begin(&draft)
	if err != nil {
		return Brief{}, err
	}
	defer k.end()
	if err := k.read(); err != nil {
		return Brief{}, err
	}
	b := Brief{On: draft.On, Platform: draft.Platform, Format: draft.Format, Version: Version, Book: c.digest}
	for _, region := range draft.Markets {
		b.Markets = append(b.Markets, k.brief(region))
	}
	b.All = merge(b.Markets)
	b.Label, err = c.Fix(draft)
	return b, err
}

// bare is the draft without texts, all of it to be seen.
func bare(p Publication) Publication {
	return Publication{
		ID: p.ID, On: p.On, Platform: p.Platform, Format: p.Format, Language: p.Language,
		Markets: distinct(p.Markets), Sector: p.Sector, Ties: p.Ties, Brand: p.Brand, Links: p.Links,
		Frames: make([]Frame, len(p.Frames)), Duration: p.Duration, Followers: p.Followers,
		Minors: p.Minors, Youngest: p.Youngest, Facts: p.Facts,
	}
}

// brief lists what one region asks of the draft.
func (c *check) brief(region endorse.Region) MarketBrief {
	c.rules = c.checker.rulesOn(region, c.post.On)
	m := MarketBrief{Region: region, Languages: slices.Clone(c.rules.languages)}
	l := &lister{check: c}
	m.Asked = l.ties()
	if m.Asked != endorse.No {
		l.wordings()
		l.places()
		l.tools()
	}
	l.content()
	l.silence()
	m.Items = l.items
	for i := range m.Items {
		m.Items[i].Markets = []endorse.Region{region}
	}
	slices.SortStableFunc(m.Items, compareItems)
	return m
}
