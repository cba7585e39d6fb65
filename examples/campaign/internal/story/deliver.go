package story

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/examples/internal/console"
)

// deliverPart is the posts held against what is owed, and what runs out.
type deliverPart struct {
	On         endorse.Date          `json:"on"`
	Deliveries []contract.Fulfilment `json:"deliveries,omitempty"`
	Expiring   []contract.Expiry     `json:"expiring,omitempty"`
}

func tellDeliver(t *teller) (Part, error) {
	if err := t.look(); err != nil {
		return nil, err
	}
	return &deliverPart{t.On, t.status.Deliveries, t.status.Expiring}, nil
}

func (d *deliverPart) draw(p *page) {
	p.say(0, "As of %s.", d.On)
	p.b.WriteByte('\n')
	g := cols("Agreement", "Deliverable", ">No.", "Outcome", "Post", "Live on", "Up until", "~What lacks")
	for _, f := range d.Deliveries {
		for _, a := range f.Assets {
			g.addCells(console.Cell{Text: f.Terms}, console.Cell{Text: a.Deliverable}, console.Cell{Text: whole(rateOf(a.Number))}, assetCell(a.Outcome),
				console.Cell{Text: a.Post}, console.Cell{Text: a.LiveOn.String()}, console.Cell{Text: a.Until.String()}, console.Cell{Text: lacks(a)})
		}
		for _, id := range f.Surplus {
			g.add(f.Terms, "–", "", "surplus", id)
		}
	}
	p.table(g)
	if len(d.Expiring) == 0 {
		return
	}
	p.head("What runs out within 30 days")
	e := cols("Agreement", "~What", "Last day", ">Days")
	for _, x := range d.Expiring {
		e.add(x.Terms, x.What+" "+x.Path, x.Last.String(), whole(rateOf(x.Days)))
	}
	p.table(e)
}

func assetCell(o contract.Outcome) console.Cell {
	cell := console.Cell{Text: o.String()}
	switch o {
	case contract.Met:
		cell.Style = console.Good
	case contract.Missing, contract.PostedLate, contract.Incomplete, contract.TakenDown:
		cell.Style = console.Bad
	}
	return cell
}

func lacks(a contract.Asset) string {
	var parts []string
	for _, d := range a.Defects {
		parts = append(parts, d.String())
	}
	for _, u := range a.Unknown {
		parts = append(parts, u+" not looked at")
	}
	if !a.Last.IsZero() {
		parts = append(parts, "until "+a.Last.String())
	}
	return list(parts)
}
