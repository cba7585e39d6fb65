package campaign

import (
	"cmp"
	"iter"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

// deal is an agreement as the campaign keeps it. Terms that it holds are not
// changed.
type deal struct {
	terms     *contract.Terms // those that the agreement means
	creators  []string        // who posts under them
	filed     []filing        // all versions, in their order
	agreement contract.Agreement
	works     []Work // by deliverable and number
}

// filing is a version of terms and who posts under it.
type filing struct {
	terms    *contract.Terms
	creators []string
}

// Deal is an agreement with one or several creators of a campaign.
type Deal struct {
	// Terms are those on the table or in force: the version that the agreement
	// means. Filed are all versions, the earliest first.
	Terms contract.Terms
	Filed []contract.Terms

	Creators  []string           // the accounts that post under these terms
	Agreement contract.Agreement // where it stands, and how it came there
	Works     []Work             // by deliverable, then number
}

// Work is the life of an asset of a deliverable.
type Work struct {
	Deliverable string        // id of the deliverable
	Asset       int           // which of its posts, from 1
	Life        contract.Work // where the work stands
}

func (w Work) compare(v Work) int {
	return cmp.Or(cmp.Compare(w.Deliverable, v.Deliverable), cmp.Compare(w.Asset, v.Asset))
}

// Deals yields the agreements by the id of their terms.
func (c Campaign) Deals() iter.Seq[Deal] {
	return func(yield func(Deal) bool) {
		for _, d := range c.deals.All() {
			if !yield(d.outside()) {
				return
			}
		}
	}
}

// Deal is the agreement with terms of that id.
func (c Campaign) Deal(terms string) (Deal, bool) {
	d, ok := c.deals.Get(terms)
	if !ok {
		return Deal{}, false
	}
	return d.outside(), true
}

func (d *deal) outside() Deal {
	out := Deal{
		Terms: copied(ownTerms, *d.terms), Creators: slices.Clone(d.creators),
		Agreement: d.agreement, Works: slices.Clone(d.works),
	}
	for _, f := range d.filed {
		out.Filed = append(out.Filed, copied(ownTerms, *f.terms))
	}
	return out
}

// Spending is money that went out under no agreement, and its day. Amplification
// is among it, without an id: Post says of what.
type Spending struct {
	On   endorse.Date // day of the event
	Post string       // id of the post that was amplified; empty for all else
	Spent
}

// Payment is money that went to a party, and its day.
type Payment struct {
	On endorse.Date // day of the event
	Paid
}

// Spent yields what was spent, amplification too, in the order of the events.
func (c Campaign) Spent() iter.Seq[Spending] { return c.spent.All() }

// Paid yields what was paid in the order of the events.
func (c Campaign) Paid() iter.Seq[Payment] { return c.paid.All() }
