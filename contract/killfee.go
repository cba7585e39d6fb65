package contract

import (
	"errors"
	"maps"
	"slices"

	"github.com/endorse-go/endorse"
)

// KillFee is the part of the fee that is due if the agreement ends at a stage.
type KillFee struct {
	Stage Stage        `json:"stage"` // from this stage on; stages rise in the list
	Share endorse.Rate `json:"share"` // from 0 to 1
}

// Ending is how and where an agreement ended early.
type Ending struct {
	// Cause has to be said: it decides what is owed.
	Cause Cause

	// Stages says how far each deliverable had come, by id; one that is not there
	// is before work.
	Stages map[string]Stage

	// Used lists the rights that were used, by id; the fee of others is not owed.
	Used []string

	// Paid is what was paid already of the fee; the zero Money is nothing.
	Paid endorse.Money
}

// Final is what an early end leaves to pay.
type Final struct {
	Lines []FinalLine   // in the order of the clauses, the rest of the fee last
	Owed  endorse.Money // of all lines

	// Balance is still to pay, above zero, or to give back, below zero: Owed less
	// what was paid, and zero where more was paid and nothing comes back.
	Balance endorse.Money
}

// FinalLine is the part of one clause.
type FinalLine struct {
	Path   string        // "deliverables[0]", "rights[1]", "fee" for the rest
	Stage  Stage         // that decides; not said for a right that was not used
	Share  endorse.Rate  // of the base that is due, from 0 to 1
	Base   endorse.Money // the part of the fee that stands on the clause
	Amount endorse.Money // base times share, rounded once, halves away from zero
}

// End is what an early end leaves to pay, for the parts of the fee that stand on
// deliverables, rights and exclusivities, and the rest of the fee at the stage of
// the deliverable that has come furthest.
//
// For convenience, or in nobody's fault, each is due by the kill fee of its stage;
// after the brand's breach delivered work is due whole and the rest by stage;
// after the creator's breach only what is live is due, and what was paid beyond it
// comes back. Rights that were not used are not owed. What was paid counts against
// what is owed; beyond it nothing comes back unless the creator was in breach.
//
// It is the fee alone: commission is earned or not, whatever ends. Errors are those
// of [Terms.Fee], and [*FaultError]s, joined, for a cause that is not said, a stage
// that there is not, an amount paid below zero, and deliverables and rights that the
// terms do not have.
func (t Terms) End(e Ending) (Final, error) {
	if err := e.check(&t); err != nil {
		return Final{}, err
	}
	fee, err := t.Fee()
	if err != nil {
		return Final{}, err
	}
	f := &final{terms: &t, ending: e, rest: fee}
	f.clauses()
	f.line("fee", f.furthest(), f.rest)
	if f.err != nil {
		return Final{}, f.err
	}
	f.Balance, err = f.Owed.Sub(e.Paid)
	if err == nil && f.Balance.Sign() < 0 && e.Cause != CreatorBreach {
		f.Balance = f.Balance.TimesInt(0)
	}
	return f.Final, err
}

// check refuses what would be taken for a stage or right of nothing.
func (e *Ending) check(t *Terms) error {
	x := &validator{}
	x.check(e.Cause != CauseNotSaid, "cause", ErrNotSaid)
	x.check(e.Cause <= NobodysFault, "cause", ErrKind)
	for _, id := range slices.Sorted(maps.Keys(e.Stages)) {
		at := "stages[" + id + "]"
		x.check(slices.ContainsFunc(t.Deliverables, func(d Deliverable) bool { return d.ID == id }), at, ErrNoSuch)
		x.check(e.Stages[id] <= Live, at, ErrKind)
	}
	for i, id := range e.Used {
		x.check(slices.ContainsFunc(t.Rights, func(g Grant) bool { return g.ID == id }), path("used", i), ErrNoSuch)
	}
	x.check(e.Paid.Sign() >= 0, "paid", ErrNegative)
	return errors.Join(x.faults...)
}

type final struct {
	Final
	terms  *Terms
	ending Ending
	rest   endorse.Money
	err    error
}

func (f *final) clauses() {
	for i, d := range f.terms.Deliverables {
		f.take(path("deliverables", i), f.stage(d.ID), d.Fee)
	}
	for i, g := range f.terms.Rights {
		used := contains(f.ending.Used, g.ID)
		f.take(path("rights", i), choose(used, Live, StageNotSaid), g.Fee)
	}
	for i, x := range f.terms.Exclusivity {
		f.take(path("exclusivity", i), f.furthest(), x.Fee)
	}
}

// take moves a part of the fee to a line of its own.
func (f *final) take(path string, stage Stage, part endorse.Money) {
	if part.Currency() == 0 {
		return
	}
	rest, err := f.rest.Sub(part)
	if err != nil {
		f.err = err
		return
	}
	f.rest = rest
	f.line(path, stage, part)
}

func (f *final) line(path string, stage Stage, base endorse.Money) {
	if base.IsZero() || f.err != nil {
		return
	}
	l := FinalLine{Path: path, Stage: stage, Base: base, Share: f.share(stage)}
	l.Amount = base.Times(l.Share).Round(endorse.HalfAway)
	f.Lines = append(f.Lines, l)
	f.Owed, f.err = f.Owed.Add(l.Amount)
}

// share is what of a part is due at a stage. No stage at all is a right that was
// not used.
func (f *final) share(stage Stage) endorse.Rate {
	whole := endorse.RateOfInt(1)
	switch {
	case stage == StageNotSaid:
		return endorse.Rate{}
	case stage == Live, f.ending.Cause == BrandBreach && stage == Delivered:
		return whole
	case f.ending.Cause == CreatorBreach:
		return endorse.Rate{}
	}
	return f.terms.KillShare(stage)
}

// KillShare is the kill fee at a stage: that of the last stage named up to it,
// nothing if none is.
func (t Terms) KillShare(stage Stage) endorse.Rate {
	var share endorse.Rate
	var at Stage
	for _, k := range t.KillFee {
		if k.Stage <= stage && k.Stage > at {
			share, at = k.Share, k.Stage
		}
	}
	return share
}

func (f *final) stage(deliverable string) Stage {
	return max(BeforeWork, f.ending.Stages[deliverable])
}

func (f *final) furthest() Stage {
	most := BeforeWork
	for _, d := range f.terms.Deliverables {
		most = max(most, f.stage(d.ID))
	}
	return most
}
