package affiliate

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// Says is the line in a sentence, built when it is asked for: what happened,
// what it rests on, and why it is not more. The wording is not part of the
// promise.
func (l *Line) Says() string {
	var b strings.Builder
	l.what(&b)
	if l.Role == CutTaker {
		b.WriteString(", a cut of what " + l.Seller + " earns")
	}
	if l.Role == LevelUp {
		b.WriteString(", as the level above " + l.Seller)
	}
	if !l.Trimmed.IsZero() && l.Kind != AdvanceRecouped {
		b.WriteString("; " + l.Trimmed.String() + " trimmed by a cap or the budget")
	}
	if l.Rate.From != 0 {
		b.WriteString("; converted at " + fxText(l.Rate))
	}
	for _, p := range l.Parts {
		b.WriteString("; " + p.Amount.String() + " " + p.says(l.Kind))
	}
	if l.Reason != "" {
		b.WriteString("; reason: " + l.Reason)
	}
	return b.String()
}

// what is the beginning of the sentence.
func (l *Line) what(b *strings.Builder) {
	switch l.Kind {
	case Earned:
		b.WriteString("order " + l.Order + l.item() + ": " + l.Base.String() + " earns " + l.plan() + l.credit())
	case Refunded, ChargedBack, Cancelled, Reinstated, Corrected:
		verb := map[Kind]string{Refunded: " refunded by ", ChargedBack: " charged back by ", Cancelled: " cancelled by ",
			Reinstated: " reinstated by ", Corrected: " corrected by "}[l.Kind]
		b.WriteString("order " + l.Order + l.item() + verb + l.Event)
		if !l.Base.IsZero() {
			b.WriteString(": base " + l.Base.String())
		}
	case SpanPosted, AdvanceRecouped:
		b.WriteString(l.Posting.String() + " for " + l.Days.String() + ": " + l.plan())
	case Adjusted:
		b.WriteString("adjustment " + l.Event)
	case WrittenOff:
		b.WriteString("balance written off")
	case FeeCharged:
		b.WriteString("fee of the payout")
	case PaidOut:
		b.WriteString("payout")
		if l.Event != "" {
			b.WriteString(" " + l.Event)
		}
	}
}

func (l *Line) item() string {
	s := " line " + strconv.Itoa(l.Item)
	if l.SKU != "" {
		s += " (" + l.SKU + ")"
	}
	return s
}

// plan is what the plan says of the node that decided.
func (l *Line) plan() string {
	if l.program == nil {
		return l.Node
	}
	s := l.program.Says(l.via)
	if s == "" {
		s = "nothing: a rule excludes it, or a window"
	}
	return s + " (plan " + l.Plan + " version " + strconv.Itoa(l.Version) + ")"
}

func (l *Line) credit() string {
	switch l.Credit {
	case CreditNamed:
		return ", credited by the shop"
	case CreditCode:
		return ", credited by code"
	case CreditClick:
		return ", credited by a click"
	case CreditView:
		return ", credited by a view"
	}
	return ", credited in " + strings.ReplaceAll(l.Credit.String(), "-", " ")
}

func (p *Part) says(kind Kind) string {
	if p.Posting == pay.KindNotSaid {
		return kind.String()
	}
	return p.Posting.String() + " for " + p.Days.String()
}

func fxText(fx endorse.FX) string {
	s := fx.From.String() + "/" + fx.To.String() + " " + fx.Rate.String() + " of " + fx.On.String()
	if fx.Source != "" {
		s += " (" + fx.Source + ")"
	}
	return s
}
