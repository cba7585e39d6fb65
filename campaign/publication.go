package campaign

import (
	"math/bits"
	"reflect"
	"slices"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Publication is the post as [disclosure.Checker] needs it: its Text, and what that
// leaves open from the post, its terms, the creator and the brief. Of these, in that
// order, come: id, day, platform, format, running time and links from the post;
// markets and sector from the terms, then the brief; ties from the terms; followers
// from the creator; names of the brand from the brief.
//
// A tie of the terms names the brand. The post was owed and asked for if it was
// posted for a deliverable of the terms, or is of the platform and format of one;
// the brand had a say in it if such a deliverable needs its approval or prescribes
// what is in it, or if the brief does. What neither says stays not said: a post
// without terms, or under terms that give nothing, has no ties that are known. It
// was boosted if it ran as an advertisement.
//
// If nothing is known of what the audience met, the surfaces of the publication
// count as not looked at, so that a check says unclear, not breached.
//
// A Post that did not come from a campaign is its Text with what its own fields say.
func (p Post) Publication() disclosure.Publication {
	own := copied(ownPublished, Published{Text: p.Text})
	q := own.Text
	if unseen(&p.Text) {
		q.Seen = disclosure.OnTags
	}
	q.ID, q.On, q.Platform = p.ID, p.Post.On, p.Post.Platform
	if p.Post.Format != endorse.FormatNotSaid {
		q.Format = p.Post.Format
	}
	if n, known := p.Post.Seconds.Int64(); known && q.Duration == 0 && n <= maxSeconds {
		q.Duration = time.Duration(n) * time.Second
	}
	if len(q.Links) == 0 && p.Post.Links != nil {
		q.Links = append([]string(nil), p.Post.Links...)
		if q.Seen != 0 {
			q.Seen |= disclosure.OnLinks
		}
	}
	if p.Advert {
		q.Facts.Boosted = endorse.Yes
	}
	p.addParties(&q)
	return q
}

// unseen reports whether nothing is said of a publication: the day alone is not of
// what the audience meets.
func unseen(text *disclosure.Publication) bool {
	rest := *text
	rest.On = endorse.Date{}
	return reflect.ValueOf(&rest).Elem().IsZero()
}

// addParties adds what terms, creator and brief say.
func (p *Post) addParties(q *disclosure.Publication) {
	if !q.Followers.Known() {
		q.Followers = p.followers
	}
	if p.terms != nil {
		if len(q.Ties) == 0 {
			q.Ties = p.ties()
		}
		p.address(q, p.terms.Markets, p.terms.Sector)
	}
	if p.brief != nil {
		if len(q.Brand) == 0 {
			q.Brand = slices.Clone(p.brief.Brand)
		}
		p.address(q, p.brief.Markets, p.brief.Sector)
	}
}

// address sets markets and sector where they are not said. Terms may have several
// sectors, a publication has one.
func (p *Post) address(q *disclosure.Publication, markets []endorse.Region, sector law.Sectors) {
	if len(q.Markets) == 0 {
		q.Markets = slices.Clone(markets)
	}
	if q.Sector == 0 && bits.OnesCount64(uint64(sector)) == 1 {
		q.Sector = sector
	}
}

// ties are those that follow from the terms, with what the terms say of the post.
func (p *Post) ties() []disclosure.Tie {
	owed, controlled := endorse.NotSaid, endorse.NotSaid
	for i := range p.terms.Deliverables {
		if d := &p.terms.Deliverables[i]; p.isFor(d) {
			owed = endorse.Yes
			if prescribes(d) {
				controlled = endorse.Yes
			}
		}
	}
	var brand string
	if p.brief != nil {
		if len(p.brief.Brand) > 0 {
			brand = p.brief.Brand[0]
		}
		if p.brief.prescribes() {
			controlled = endorse.Yes
		}
	}
	var list []disclosure.Tie
	for _, kind := range p.terms.Ties().Each() {
		list = append(list, disclosure.Tie{Kind: kind, Brand: brand, Asked: owed, Duty: owed, Control: controlled})
	}
	return list
}

// isFor reports whether the post is for a deliverable, or may be if it does not say.
func (p *Post) isFor(d *contract.Deliverable) bool {
	if p.Post.For != "" {
		return p.Post.For == d.ID
	}
	return p.Post.Format != endorse.FormatNotSaid && d.Platform == p.Post.Platform &&
		(d.Format == p.Post.Format || slices.Contains(d.Alternatives, p.Post.Format))
}

// prescribes reports whether the brand has a say in the content of a deliverable.
func prescribes(d *contract.Deliverable) bool {
	m := &d.Must
	lines := len(m.Tags) + len(m.Mentions) + len(m.Links) + len(m.Codes) + len(m.Labels) + len(d.MustNot)
	return d.Approval.Required == endorse.Yes || lines > 0
}

// prescribes reports whether the brief says what content has to hold or leave out.
func (b *Brief) prescribes() bool {
	return len(b.Do)+len(b.Dont)+len(b.Mentions)+len(b.Hashtags)+len(b.Links)+len(b.Captions) > 0
}
