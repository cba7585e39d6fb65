package main

import (
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/examples/internal/console"
)

// story tells one order's story in text, from event to payout.
func (p *tablePrinter) story(s *affiliate.Story) error {
	t := &teller{paint: p.paint}
	t.head("Order " + s.Order.ID + ", " + s.Order.At.Format("2006-01-02 15:04:05 MST"))
	t.items(s)
	t.touches(s)
	if s.Priced.Kind != pay.KindNotSaid {
		t.head("What the plan gives")
		t.priced(&s.Priced, 0)
	}
	t.events(s)
	t.head("On statements")
	for _, l := range s.Lines {
		t.line("%s %s  %s: %s", l.Line.On, l.Line.Amount, l.Party, l.Line.Says())
	}
	for _, l := range s.Payouts {
		t.line("%s in the payout of %s to %s", l.Line.On, l.Line.Amount.Neg(), l.Party)
	}
	state := "In the end: " + s.State.String()
	if !s.PayableOn.IsZero() {
		state += ", payable on " + s.PayableOn.String()
	}
	t.head(state)
	for _, problem := range s.Problems {
		t.line("to look at: %s", problem)
	}
	_, err := fmt.Fprint(p.out, t.String())
	return err
}

// teller gathers text; everything from outside is made safe to print.
type teller struct {
	strings.Builder
	paint console.Painter
}

func (t *teller) head(s string) {
	t.WriteString(t.paint.Paint(console.Bold, console.Clean(s)) + "\n")
}

func (t *teller) line(format string, args ...any) {
	t.WriteString("  " + console.Clean(fmt.Sprintf(format, args...)) + "\n")
}

func (t *teller) items(s *affiliate.Story) {
	for i, it := range s.Order.Items {
		text := strings.TrimSuffix(fmt.Sprintf("line %d: %d × %s", i+1, it.Quantity, it.SKU), " ") + " " + it.Price.String()
		if i < len(s.Items) {
			w := s.Items[i]
			text += fmt.Sprintf(", after discounts %s, base %s", w.Value, w.Base)
			if w.Excluded {
				text += " (excluded)"
			}
			if w.Rate.From != 0 {
				text += fmt.Sprintf(" at %s/%s %s of %s", w.Rate.From, w.Rate.To, w.Rate.Rate, w.Rate.On)
			}
		}
		t.line("%s", text)
	}
}

func (t *teller) touches(s *affiliate.Story) {
	t.head("Whose it is")
	for _, v := range s.Touches {
		t.line("%s of %s at %s: %s", v.Kind, orNobody(v.Creator), v.At.Format("2006-01-02 15:04:05"), v.Verdict)
	}
	if len(s.Credits) == 0 {
		t.line("nobody's")
	}
	for _, c := range s.Credits {
		t.line("credited to %s by %s, weight %s", c.Party, s.Credit, c.Weight)
	}
}

func orNobody(s string) string {
	if s == "" {
		return "nobody known"
	}
	return s
}

// priced shows the plan's line as a tree.
func (t *teller) priced(l *pay.Line, depth int) {
	text := strings.Repeat("  ", depth) + l.Kind.String() + " " + l.Amount.String()
	if l.Rate.Sign() != 0 {
		text += ": " + l.Rate.Percent() + " of " + l.Base.String()
	} else if !l.Base.IsZero() {
		text += ": base " + l.Base.String()
	}
	if l.Rule != "" {
		text += " by rule " + l.Rule
	}
	if l.Node != "" {
		text += " [" + l.Node + "]"
	}
	t.line("%s", text)
	for i := range l.Parts {
		t.priced(&l.Parts[i], depth+1)
	}
}

func (t *teller) events(s *affiliate.Story) {
	if len(s.Events) == 0 {
		return
	}
	t.head("What happened to it")
	for _, e := range s.Events {
		t.line("%s %s on %s", affiliate.EventName(e), affiliate.IDOf(e), endorse.DateOf(affiliate.InstantOf(e)))
	}
}
