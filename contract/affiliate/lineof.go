package affiliate

import (
	"slices"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// line puts a row into words, as it stands on a day.
func (f *fold) line(l *Line, r *row, b *balance, day endorse.Date) {
	*l = Line{Kind: r.kind, Role: r.role, On: r.on, Item: int(r.item), SKU: f.l.names.text(r.sku), Credit: r.credit,
		Amount: money(r.amount, b.currency), Posting: r.posting, via: r.via}
	if r.at != 0 {
		l.At = time.Unix(0, r.at).In(f.c.zone)
	}
	if r.event != 0 {
		l.Event = string(f.l.idOf(r.event))
	}
	if l.Order = l.Event; r.order != r.event {
		l.Order = ""
		if r.order != 0 {
			l.Order = string(f.l.idOf(r.order))
		}
	}
	if r.role != Seller || r.account != nil && len(r.seller.terms.Members) > 0 {
		l.Seller = r.seller.terms.ID
	}
	if a := r.account; a != nil {
		plan := &a.terms.Plan
		l.Plan, l.Version, l.program = plan.ID, plan.Version, a.terms.program
		l.Base, l.Trimmed = money(r.base, plan.Currency), money(r.trimmed, plan.Currency)
		l.Node, l.Rule = f.where(a.terms, r.via)
	}
	if x := r.extra; x != nil {
		l.Rate, l.Days, l.Reason, l.Parts = x.fx, x.days, x.reason, slices.Clone(x.parts)
	}
	f.standing(l, r, b, day)
}

// way is a way through a plan.
type way struct {
	program *pay.Program
	via     pay.Via
}

// where is the node and rule of a way, looked up once.
func (f *fold) where(t *planTerms, via pay.Via) (node, rule string) {
	k := way{t.program, via}
	if names, ok := f.ways[k]; ok {
		return names[0], names[1]
	}
	node, rule = t.program.Where(via)
	if f.ways == nil {
		f.ways = map[way][2]string{}
	}
	f.ways[k] = [2]string{node, rule}
	return node, rule
}

// standing says how far a row has come by a day.
func (f *fold) standing(l *Line, r *row, b *balance, day endorse.Date) {
	due := r.due
	var s *sale
	if r.order != 0 {
		s = f.sales.of(r.order)
	}
	if s != nil && r.kind == Earned {
		due = s.due
	}
	if due != never {
		l.PayableOn = due
	}
	switch {
	case s != nil && r.kind == Earned && r.item > 0 && s.lineGone(int(r.item)-1):
		l.State = Reversed
	case s != nil && s.holds > 0 && due == never:
		l.State = Held
	case !b.paid.IsZero() && !due.After(b.paid) && !r.on.After(b.paid):
		l.State = Paid
	case !due.After(day):
		l.State = Locked
	case due != never && !due.AddDays(-f.c.Holding.Lock).After(day):
		l.State = Approved
	default:
		l.State = Pending
	}
}

func (s *sale) lineGone(item int) bool {
	if item >= len(s.items) {
		return false
	}
	part, _ := s.items[item].left()
	return part == 0
}
