package story

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// agreePart is the agreements with what is asked of each, and where two cannot both
// be kept.
type agreePart struct {
	Deals     []dealPart          `json:"deals,omitempty"`
	Conflicts []contract.Conflict `json:"conflicts,omitempty"`
}

type dealPart struct {
	Terms    contract.Terms          `json:"terms"`
	State    contract.AgreementState `json:"state"`
	Since    endorse.Date            `json:"since"` // the day of the last step
	Creators []string                `json:"creators"`
	Fee      endorse.Money           `json:"fee"`
	Duties   []contract.Duty         `json:"duties,omitempty"`
}

func tellAgree(t *teller) (Part, error) {
	part := &agreePart{}
	for d := range t.Campaign.Deals() {
		deal, err := dealOf(d)
		if err != nil {
			return nil, err
		}
		part.Deals = append(part.Deals, deal)
	}
	part.Conflicts = contract.Conflicts(t.known())
	return part, nil
}

func dealOf(d campaign.Deal) (dealPart, error) {
	fee, err := d.Terms.Fee()
	if err != nil {
		return dealPart{}, err
	}
	part := dealPart{Terms: d.Terms, State: d.Agreement.State(), Creators: d.Creators, Fee: fee}
	history := d.Agreement.History()
	if len(history) == 0 {
		return part, nil
	}
	part.Since = history[len(history)-1].On
	part.Duties, err = contract.Duties(d.Terms, disclosure.Law(), history[0].On)
	return part, err
}

func (a *agreePart) draw(p *page) {
	g := cols("Agreement", "~Creators", "State", "Since", ">Fee", "~Owes", "Law", ">Kept", ">Lacks", ">Unclear")
	for _, d := range a.Deals {
		kept := d.answers()
		g.add(d.Terms.ID, list(d.Creators), d.State.String(), d.Since.String(), feeText(d), owedText(d.Terms), string(d.Terms.Governing),
			whole(rateOf(kept[contract.Satisfied])), whole(rateOf(kept[contract.Unsatisfied])), whole(rateOf(kept[contract.AnswerUnclear])))
	}
	p.table(g)
	p.say(2, "Kept, lacks and unclear are what the law and good practice ask of the terms on the day of the offer.")
	p.head("What the law asks that the terms lack")
	for _, d := range a.Deals {
		d.lacking(p)
	}
	p.head("Agreements that cannot both be kept")
	if len(a.Conflicts) == 0 {
		p.say(2, "none")
	}
	for _, c := range a.Conflicts {
		p.say(2, "%s", c)
	}
}

func (d *dealPart) answers() map[contract.Answer]int {
	n := map[contract.Answer]int{}
	for _, duty := range d.Duties {
		n[duty.Answer]++
	}
	return n
}

// lacking lists the duties that rest on a law and are not satisfied.
func (d *dealPart) lacking(p *page) {
	for _, duty := range d.Duties {
		if duty.Answer != contract.Unsatisfied || duty.Row == "" || d.State == contract.Declined {
			continue
		}
		p.say(2, "%s: %s", d.Terms.ID, duty.Asks)
		p.say(4, "%s (%s)", orElse(duty.Found, "lacking: "+list(duty.Fields)), duty.Instrument.Citation)
	}
}

func feeText(d dealPart) string {
	if d.Fee.IsZero() && d.Terms.Compensation.Programme != "" {
		return "share of sales"
	}
	return money(d.Fee)
}

func owedText(t contract.Terms) string {
	var parts []string
	for _, d := range t.Deliverables {
		parts = append(parts, whole(rateOf(d.Count))+" "+d.Format.String())
	}
	return list(parts)
}
