package contract

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// checks are those of this package. The rows of the book answer C09 to C14, C20
// and C24 beside them.
var checks = []check{
	{"C01", Must, "Instalments say when each part of the fee is paid, and add up to it in one currency.", (*examiner).instalments},
	{"C02", Must, "Each deliverable has platform, format, count and window, and its draft and review fit before the window ends.", (*examiner).deliverables},
	{"C03", Practice, "Where approval is required, the time to review is limited and it is said what silence means.", (*examiner).silence},
	{"C04", Practice, "How long a post stays up is said, and a story for more than a day only as a highlight.", (*examiner).retention},
	{"C05", Must, "A right to use says uses, territory, start and term; one without end is named as such.", (*examiner).rights},
	{"C06", Practice, "An exclusivity names brands or categories, a day it counts from, and meets no other engagement.", (*examiner).exclusivity},
	{"C07", Must, "Training of models and replicas are allowed or not, and an allowed replica is described, with counsel.", (*examiner).machines},
	{"C08", Practice, "A kill fee is said for each stage and does not fall.", (*examiner).killFee},
	{"C11", Practice, "A reference rate of interest says its day and its source.", (*examiner).reference},
	{"C14", Must, "A creator who is a minor has a guardian who signs.", (*examiner).guardian},
	{"C15", Must, "The creator undertakes to disclose as the law of each market asks.", (*examiner).disclosure},
	{"C16", Must, "Commission is settled by a programme that is named, by a plan whose version is pinned.", (*examiner).programme},
	{"C17", Practice, "A count that pay rests on has a source and days, says whether paid reach is in it, and is capped or meant without a cap.", (*examiner).metrics},
	{"C18", Practice, "A guaranteed number has days, a source, a tolerance and remedies in their order.", (*examiner).guarantees},
	{"C19", Practice, "It is said which document wins, and which topics are locked.", (*examiner).precedence},
	{"C20", Practice, "Records are kept for a number of years, and statements of sales can be audited.", (*examiner).records},
	{"C21", Must, "A representative's share says its base, and all shares together are at most the whole.", (*examiner).representatives},
	{"C22", Must, "Signatures refer to one version by its digest.", (*examiner).signatures},
	{"C23", Practice, "An event that one side controls has a last day.", (*examiner).longStops},
	{"C24", Practice, "Pay is not less for being paid in time.", (*examiner).prompt},
}

func (x *examiner) instalments() {
	t := x.terms
	if t.Compensation.Plan.Pay == nil {
		x.answer(ForPeople, "compensation.plan", "no pay in money")
		return
	}
	fee, err := t.Fee()
	if err != nil {
		x.answer(AnswerUnclear, "compensation.plan", "the fee depends on the days of the agreement", "days")
		return
	}
	if fee.IsZero() {
		x.answer(Satisfied, "compensation.plan", "no fee that sales or counts do not decide")
		return
	}
	missing := []string{need(len(t.Payment.Instalments) > 0, "payment.instalments")}
	for i, p := range t.Payment.Instalments {
		missing = append(missing, need(p.When.Event != EventNotSaid, path("payment.instalments", i)+".when"))
	}
	_, said := t.Payment.net(&Part{})
	missing = append(missing, need(said, "payment.net_days"))
	x.report("payment.instalments", "a fee of "+fee.String(), missing...)
}

func (x *examiner) deliverables() {
	if len(x.terms.Deliverables) == 0 {
		x.report("deliverables", "none", "deliverables")
	}
	for i, d := range x.terms.Deliverables {
		at := path("deliverables", i)
		missing := []string{
			need(d.Platform != "", at+".platform"), need(d.Format != endorse.FormatNotSaid, at+".format"),
			need(d.Count > 0, at+".count"), need(!d.Window.Until.IsZero(), at+".window"),
			need(d.reviewFits(), at+".draft_due"),
		}
		x.report(at, when(!d.reviewFits(), "the review ends after the window"), missing...)
	}
}

// reviewFits reports whether all rounds fit between draft and end of the window, if
// every day were a business day.
func (d *Deliverable) reviewFits() bool {
	if d.Approval.Required != endorse.Yes || d.DraftDue.IsZero() || d.Window.Until.IsZero() {
		return true
	}
	return !d.DraftDue.AddDays(d.Approval.Days * (d.Approval.Rounds + 1)).After(d.Window.Until)
}

func (x *examiner) silence() {
	for i, d := range x.terms.Deliverables {
		at, r := path("deliverables", i)+".approval", d.Approval
		if r.Required != endorse.Yes {
			x.report(at, "approval is "+choose(r.Required == endorse.No, "not required", "not mentioned"), need(r.Required.Said(), at+".required"))
			continue
		}
		x.report(at, "", need(r.Days > 0, at+".days"), need(r.Silence != SilenceNotSaid, at+".silence"),
			need(r.Silence != NoticeFirst || r.NoticeDays > 0, at+".notice_days"))
	}
}

func (x *examiner) retention() {
	for i, d := range x.terms.Deliverables {
		at, r := path("deliverables", i)+".retention", d.Retention
		story := d.Format == endorse.FormatStory
		kept := !story || r.Highlight || r.Days <= 1 && r.Months == 0 && !r.Forever
		x.report(at, when(!kept, "a story that is to stay longer than a day"), need(r.Said(), at+".days"), need(kept, at+".highlight"))
	}
}

func (x *examiner) rights() {
	for i, g := range x.terms.Rights {
		at := path("rights", i)
		x.report(at, when(g.Term.Perpetual, "a right without end"), need(g.Uses != 0, at+".uses"), need(g.Territory.Said(), at+".territory"),
			need(g.Start.Event != EventNotSaid, at+".start"), need(g.Term.Said(), at+".term"))
	}
}

func (x *examiner) exclusivity() {
	t := x.terms
	for i, e := range t.Exclusivity {
		at := path("exclusivity", i)
		x.report(at, when(len(e.Brands)+len(e.Categories) == 0, "it bars everything"),
			need(len(e.Brands)+len(e.Categories) > 0, at+".categories"), need(e.Anchor.Event != EventNotSaid, at+".anchor"))
	}
	for _, c := range Conflicts(append([]Terms{*t}, x.earlier...)) {
		own, other := c.A, c.B
		if own.index != 0 {
			own, other = other, own
		}
		if own.index == 0 {
			x.answer(Unsatisfied, own.Path, fmt.Sprintf("%s with %s, %s", c.Kind, other, c.Days), own.Path)
		}
	}
}

func (x *examiner) machines() {
	a := x.terms.AI
	x.report("ai", "", need(a.Training.Said(), "ai.training"), need(a.Replica.Said(), "ai.replica"),
		need(a.Replica != endorse.Yes || a.Uses != "", "ai.uses"), need(a.Replica != endorse.Yes || a.Counsel == endorse.Yes, "ai.counsel"))
}

func (x *examiner) killFee() {
	x.report("kill_fee", when(len(x.terms.KillFee) == 0, "none, so that nothing is due before a post is live"), need(len(x.terms.KillFee) > 0, "kill_fee"))
}

func (x *examiner) reference() {
	l := x.terms.Payment.Late
	if !l.Said() {
		x.answer(ForPeople, "payment.late", "nothing is said of late payment")
		return
	}
	x.report("payment.late", l.Yearly().Percent()+" a year", need(l.Reference.IsZero() || !l.Published.IsZero(), "payment.late.published"),
		need(l.Reference.IsZero() || l.Source != "", "payment.late.source"))
}

// sells reports whether the plan pays by sales.
func (t *Terms) sells() bool {
	for n := range nodes(t.Compensation.Plan.Pay) {
		switch n.(type) {
		case pay.ShareOfSales, pay.Flat:
			return true
		}
	}
	return false
}
