package affiliate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// Reasons why a programme is not valid, beside those of plans.
var (
	ErrUnknownWord  = errors.New("no such word")
	ErrOverlap      = errors.New("overlaps with others on the same days")
	ErrAboveOne     = errors.New("more than the whole")
	ErrCircle       = errors.New("leads back to itself")
	ErrTeam         = errors.New("is a team: name its members")
	ErrSamePlan     = errors.New("another plan with the same id and version")
	ErrNotice       = errors.New("announced later than the notice asks for")
	ErrStage        = errors.New("the plan counts orders at a stage that they reach after the programme prices them")
	ErrMoment       = errors.New("not a moment that is offered here")
	ErrNoWholeUnits = errors.New("not in whole minor units")
)

// at is the path of an entry of a list.
func at(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// faults gathers what is wrong.
type faults []error

func (f *faults) add(path string, err error) {
	if err != nil {
		*f = append(*f, &FaultError{path, err})
	}
}

func (f *faults) needs(ok bool, path string, err error) {
	if !ok {
		f.add(path, err)
	}
}

func (f *faults) word(path string, names []string, n uint8) {
	f.needs(int(n) < len(names), path, ErrUnknownWord)
}

func (f *faults) text(path, s string) {
	f.needs(s != "", path, ErrMissing)
	f.needs(len(s) <= maxText, path, ErrTooLong)
}

func (f *faults) share(path string, r endorse.Rate) {
	f.needs(r.Sign() >= 0, path, ErrNegative)
	f.needs(r.Cmp(endorse.RateOfInt(1)) <= 0, path, ErrAboveOne)
}

// labels leaves those of the ledger to it.
func (f *faults) labels(path string, list []string) {
	for i, s := range list {
		f.needs(!strings.HasPrefix(s, creditPrefix), at(path, i), ErrReserved)
	}
}

func (f *faults) number(path string, n int) {
	f.needs(n >= 0, path, ErrNegative)
	f.needs(n <= maxDays, path, ErrOutsideTime)
}

// maxDays is a hundred years.
const maxDays = 36525

// Validate reports all faults of the programme, joined, each a [*FaultError]
// with its path.
func (p Programme) Validate() error {
	var f faults
	f.text("id", p.ID)
	f.needs(p.Version >= 1, "version", ErrMissing)
	f.text("zone", p.Zone)
	f.add("days", p.Days.Validate())
	f.needs(!p.Days.From.IsZero(), "days.from", ErrMissing)
	f.needs(p.Days.From.IsZero() || p.Days.From.Year() >= 1900 && p.Days.From.Year() < 2200, "days.from", ErrOutsideTime)
	f.needs(p.Period > pay.Lifetime && p.Period <= pay.Year, "period", ErrMissing)
	f.needs(p.Notice >= 0, "notice", ErrNegative)
	p.checkParties(&f)
	p.checkCodes(&f)
	p.checkTerms(&f)
	p.checkPolicies(&f)
	p.checkMoney(&f)
	return errors.Join(f...)
}

func (p *Programme) checkParties(f *faults) {
	seen := map[string]*Party{}
	for i := range p.Parties {
		q := &p.Parties[i]
		path := at("parties", i)
		f.text(path+".id", q.ID)
		f.needs(seen[q.ID] == nil, path+".id", ErrDuplicate)
		f.add(path+".days", q.Days.Validate())
		f.labels(path+".labels", q.Labels)
		f.needs(q.Currency == 0 || q.Currency.Valid(), path+".currency", &endorse.ParseError{What: "currency", Input: q.Currency.String(), Why: "not an ISO 4217 code"})
		seen[q.ID] = q
	}
	known := func(path, id string) {
		switch q := seen[id]; {
		case q == nil && !p.Open || id == "":
			f.add(path, ErrUnknownParty)
		case q != nil && len(q.Members) > 0:
			f.add(path, ErrTeam)
		}
	}
	for i := range p.Parties {
		p.Parties[i].check(f, at("parties", i), known)
		p.checkParents(f, at("parties", i), &p.Parties[i], seen)
	}
}

func (q *Party) check(f *faults, path string, known func(path, id string)) {
	if len(q.Members) > 0 {
		*f = append(*f, shareFaults(path+".members", q.Members)...)
	}
	for i, m := range q.Members {
		known(at(path+".members", i)+".party", m.Party)
	}
	whole := endorse.Rate{}
	for i, c := range q.Cuts {
		cut := at(path+".cuts", i)
		known(cut+".to", c.To)
		f.needs(c.To != q.ID, cut+".to", ErrCircle)
		f.share(cut+".rate", c.Rate)
		f.word(cut+".of", basisNames, uint8(c.Of))
		f.word(cut+".paid", placementNames, uint8(c.Paid))
		f.add(cut+".days", c.Days.Validate())
		if c.Paid == Inside && !c.Of.ofSales() {
			whole = whole.Add(c.Rate)
		}
	}
	f.needs(whole.Cmp(endorse.RateOfInt(1)) <= 0, path+".cuts", ErrAboveOne)
}

// checkParents follows the parents of a party up to a party without one.
func (p *Programme) checkParents(f *faults, path string, q *Party, seen map[string]*Party) {
	up := q
	for range len(p.Parties) + 1 {
		if up.Parent == "" {
			return
		}
		next := seen[up.Parent]
		switch {
		case next == nil && !p.Open:
			f.add(path+".parent", ErrUnknownParty)
			return
		case next == nil:
			return
		case len(next.Members) > 0:
			f.add(path+".parent", ErrTeam)
			return
		}
		up = next
	}
	f.add(path+".parent", ErrCircle)
}

// shareFaults checks weights: named once each, none below zero, not all zero.
func shareFaults(path string, list []Share) []error {
	var f faults
	seen := map[string]bool{}
	total := endorse.Rate{}
	for i, s := range list {
		f.text(at(path, i)+".party", s.Party)
		f.needs(!seen[s.Party], at(path, i)+".party", ErrDuplicate)
		f.needs(s.Weight.Sign() >= 0, at(path, i)+".weight", ErrNegative)
		_, err := s.Weight.MarshalText()
		f.add(at(path, i)+".weight", err)
		seen[s.Party] = true
		total = total.Add(s.Weight)
	}
	f.needs(total.Sign() > 0, path, endorse.ErrZeroBase)
	return f
}

func (p *Programme) checkCodes(f *faults) {
	byCode := map[string][]Code{}
	parties := map[string]bool{}
	for _, q := range p.Parties {
		parties[q.ID] = true
	}
	for i, c := range p.Codes {
		path := at("codes", i)
		f.text(path+".code", c.Code)
		f.needs(parties[c.Party] || p.Open && c.Party != "", path+".party", ErrUnknownParty)
		f.add(path+".days", c.Days.Validate())
		for _, other := range byCode[c.Code] {
			f.needs(!other.Days.Overlaps(c.Days), path+".days", ErrOverlap)
		}
		byCode[c.Code] = append(byCode[c.Code], c)
	}
}

func (p *Programme) checkTerms(f *faults) {
	f.needs(len(p.Terms) > 0, "terms", ErrMissing)
	plans := map[string][]byte{}
	for i := range p.Terms {
		t := &p.Terms[i]
		path := at("terms", i)
		f.add(path+".days", t.Days.Validate())
		if prog, err := pay.Compile(t.Plan); err != nil {
			f.plan(path+".plan", err)
		} else {
			p.checkStage(f, path+".plan", prog.Needs())
		}
		text, _ := json.Marshal(t.Plan)
		key := fmt.Sprint(t.Plan.Version, " ", t.Plan.ID)
		f.needs(plans[key] == nil || bytes.Equal(plans[key], text), path+".plan", ErrSamePlan)
		plans[key] = text
		for _, other := range p.Terms[:i] {
			p.checkPair(f, path, &other, t)
		}
	}
}

// plan puts each fault of a plan below the path of the terms.
func (f *faults) plan(path string, err error) {
	if list, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range list.Unwrap() {
			f.plan(path, e)
		}
		return
	}
	f.add(path, err)
}

// checkStage holds that orders are far enough when they are priced.
func (p *Programme) checkStage(f *faults, path string, needs pay.Needs) {
	f.needs(needs.Stage <= p.stage(), path, ErrStage)
}

// stage is how far orders are when they are priced.
func (p *Programme) stage() pay.Stage {
	switch p.Holding.Price {
	case AtApproval:
		return pay.Approved
	case AtLock:
		return pay.Locked
	}
	return pay.Tracked
}

// checkPair holds that two terms of the same closeness don't meet, and that a
// change was announced in time.
func (p *Programme) checkPair(f *faults, path string, a, b *Terms) {
	if !a.meets(b) || a.Plan.Currency != b.Plan.Currency {
		return
	}
	f.needs(!a.Days.Overlaps(b.Days), path+".days", ErrOverlap)
	if b.Days.From.IsZero() || a.Days.Until != b.Days.From.AddDays(-1) || b.Better || p.Notice == 0 {
		return
	}
	known, ok := b.Announced.DaysUntil(b.Days.From)
	f.needs(ok && known >= p.Notice, path+".announced", ErrNotice)
}

// meets reports whether both are meant for one party with the same closeness.
func (t *Terms) meets(u *Terms) bool {
	if len(t.Parties)+len(t.Groups)+len(u.Parties)+len(u.Groups) == 0 {
		return true
	}
	return shareOne(t.Parties, u.Parties) || shareOne(t.Groups, u.Groups)
}

func shareOne(a, b []string) bool {
	in := set(a)
	for _, s := range b {
		if in[s] {
			return true
		}
	}
	return false
}
