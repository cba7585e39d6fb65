package disclosure

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// judgeTies judges each tie of the post and reports whether any of them has to
// be told, or may have to be.
func (c *check) judgeTies() bool {
	switch {
	case len(c.post.Ties) == 0:
		c.add(c.noRow(UnknownTie, true))
		return true
	case c.kinds == law.NoTie:
		c.judgeNoTie()
		return false
	}
	asked := false
	for i := range c.post.Ties {
		row, a, any := c.asks(i)
		switch {
		case !any:
			f := c.noRow(NoLaw, true)
			f.tie = c.post.Ties[i].Kind
			c.add(f)
			asked = true
		case a.holds == endorse.No:
			f := row.on(Met, NoReason)
			f.tie = row.Tie
			c.add(f)
		default:
			c.judgeTie(i, row, a)
			asked = true
		}
	}
	if !asked {
		c.judgeOverLabelled()
	}
	c.judgeHints()
	return asked
}

// asks is whether the tie has to be told, and the row that says so; false if
// no row speaks of it. Of several rows one that asks is enough; an open one
// outranks one that does not ask, and of open ones that which names the fact.
func (c *check) asks(tie int) (row *connRow, a answer, any bool) {
	kind := c.post.Ties[tie].Kind
	for _, next := range c.rules.connsOn(kind) {
		if next.Sectors != 0 && next.Sectors&c.post.Sector == 0 {
			continue
		}
		b := c.rowAsks(next, tie)
		named := a.fact == noFact && b.fact != noFact
		if row == nil || strength(b) > strength(a) || strength(b) == strength(a) && (named || next.verified > row.verified) {
			row, a = next, b
		}
	}
	return row, a, row != nil
}

func strength(a answer) int {
	switch a.holds {
	case endorse.Yes:
		return 2
	case endorse.No:
		return 0
	}
	return 1
}

func (c *check) rowAsks(row *connRow, tie int) answer {
	if row.Asks == law.NotRequired {
		return no
	}
	return weaker(weaker(c.holds(row.When, tie), c.inLookback(row, tie)), c.overThreshold(row.MinFollowers))
}

// weaker is the answer of two conditions that both have to hold: the first of those
// that hold least.
func weaker(a, b answer) answer {
	if strength(b) < strength(a) {
		return b
	}
	return a
}

// inLookback is whether a past relationship still counts.
func (c *check) inLookback(row *connRow, tie int) answer {
	if row.Lookback == 0 {
		return yes
	}
	months, said := c.post.Ties[tie].Months.Int64()
	if !said {
		return answer{fact: tieMonths.of(tie)}
	}
	return known(months <= int64(row.Lookback))
}

func (c *check) overThreshold(from endorse.Count) answer {
	switch {
	case !from.Known():
		return yes
	case !c.post.Followers.Known():
		return answer{fact: factFollowers}
	}
	return known(c.post.Followers.Cmp(from) >= 0)
}

// judgeTie judges the label of a tie that has to be told. Where it is open
// whether it has, a breach is unclear, and the fact that decides is named.
func (c *check) judgeTie(tie int, row *connRow, a answer) {
	first := len(c.notes)
	c.judgeLabel(tie, row)
	c.doubtUnseen(c.notes[first:])
	if row.verified == law.Memory {
		c.doubtMemory(c.notes[first:])
	}
	for i := first; i < len(c.notes); i++ {
		c.notes[i].tie = row.Tie
	}
	if a.holds == endorse.Yes || !c.soften(first) {
		return
	}
	f := row.on(Unclear, UnknownFact)
	f.fact, f.tie = a.fact, row.Tie
	c.add(f)
}

// doubtMemory makes breaches unclear where the duty itself was not looked up.
func (c *check) doubtMemory(notes []note) {
	for i := range notes {
		if n := &notes[i]; n.outcome == Breached {
			n.outcome, n.reason = Unclear, MemoryOnly
		}
	}
}

// soften turns the breaches from a place of the findings on into unclear ones
// and reports whether anything there is not met.
func (c *check) soften(first int) bool {
	doubt := false
	for i := first; i < len(c.notes); i++ {
		f := &c.notes[i]
		if f.outcome == Breached {
			f.outcome = Unclear
		}
		doubt = doubt || f.must && f.outcome != Met
	}
	return doubt
}

// judgeNoTie looks for what speaks against the statement that there is no tie.
func (c *check) judgeNoTie() {
	c.judgeOverLabelled()
	c.judgeHints()
}

// judgeOverLabelled finds a label where no tie asks for one.
func (c *check) judgeOverLabelled() {
	for i := range c.candidates {
		k := &c.candidates[i]
		if k.cancelled || k.doubtful || k.text(c).on&(body|OnPlatformLabel) == 0 || !c.saysAdvertising(k) {
			continue
		}
		f := k.point(c.noRow(OverLabelled, c.kinds == law.NoTie))
		c.add(f)
		return
	}
}

// saysAdvertising reports whether a wording is accepted for every tie, here or
// as a plain label elsewhere.
func (c *check) saysAdvertising(k *candidate) bool {
	for _, id := range k.read.ids {
		for _, row := range c.rules.words.of(id) {
			if row.Ties == 0 && row.Verdict == law.Accepted {
				return true
			}
		}
		if e := &c.checker.entries[id]; len(e.plain) > 0 && !c.rules.words.has(id) {
			return true
		}
	}
	return false
}
