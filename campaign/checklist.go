package campaign

import (
	"slices"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Drafts are the posts that the brief wants of a creator, before anything of them is
// written: one for each kind of deliverable on their platform, in the order of
// Wanted. [disclosure.Checker.Brief] says of each what the law asks of it. The day
// is the first of the campaign; whoever posts under a law that changes meanwhile
// sets another.
//
// The ties are those given. Without any they follow from the footing: a fee that is
// asked is payment, an affiliate has a share of sales, a long-term partnership is a
// standing arrangement, and who posts of their own accord has no tie. What a paid
// creator or an advocate gets is otherwise not known, and so are the ties. The brand
// has a say in a post where the brief prescribes what is in it. A post that is to be
// amplified runs as an advertisement too.
func (b Brief) Drafts(c Creator, ties ...disclosure.Tie) []disclosure.Publication {
	if len(ties) == 0 {
		ties = b.ties(&c)
	}
	var drafts []disclosure.Publication
	for _, w := range b.postsFor(c.Platform) {
		p := disclosure.Publication{
			ID: b.ID, On: b.Days.From, Platform: w.Platform, Format: w.Format, Markets: slices.Clone(b.Markets),
			Sector: b.Sector, Brand: slices.Clone(b.Brand), Ties: slices.Clone(ties), Links: slices.Clone(b.Links),
			Duration: time.Duration(w.Seconds) * time.Second, Followers: c.Followers,
		}
		if b.prescribes() {
			p.Facts.Control = endorse.Yes
		}
		if b.amplifies(w) {
			p.Facts.Boosted = endorse.Yes
		}
		drafts = append(drafts, p)
	}
	return drafts
}

// postsFor lists what is to be posted on a platform.
func (b *Brief) postsFor(p endorse.Platform) []Wanted {
	var list []Wanted
	for _, w := range b.Wanted {
		if w.Platform == p && w.Wave == Primary {
			list = append(list, w)
		}
	}
	return list
}

// amplifies reports whether such a post is brought to a wider audience.
func (b *Brief) amplifies(w Wanted) bool {
	return slices.ContainsFunc(b.Wanted, func(v Wanted) bool {
		return v.Wave == Secondary && v.Platform == w.Platform && v.Format == w.Format
	})
}

// ties are those that follow from the footing.
func (b *Brief) ties(c *Creator) []disclosure.Tie {
	kinds := law.Ties(0)
	switch footing := b.footing(c); {
	case footing.nothingGiven():
		return []disclosure.Tie{{Kind: law.NoTie}}
	case footing == ApproachAffiliate:
		kinds |= law.Affiliate
	}
	if c.Asks.Fee.Sign() > 0 {
		kinds |= law.Payment
	}
	if b.Partnership == LongTerm {
		kinds |= law.Ambassador
	}
	var ties []disclosure.Tie
	for _, kind := range kinds.Each() {
		t := disclosure.Tie{Kind: kind, Asked: endorse.Yes}
		if len(b.Brand) > 0 {
			t.Brand = b.Brand[0]
		}
		ties = append(ties, t)
	}
	return ties
}
