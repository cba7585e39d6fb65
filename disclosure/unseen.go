package disclosure

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// visible reports whether a label of the set can be seen or heard.
func (s *labelSet) visible() bool {
	return len(s.texts)+len(s.media)+len(s.spoken) > 0 || s.tool >= open
}

func (s *labelSet) illegible(c *check) bool {
	for _, k := range s.hidden {
		if k.text(c).legible == endorse.No {
			return true
		}
	}
	return false
}

func (s *labelSet) covered(c *check) bool {
	for _, k := range s.hidden {
		if k.text(c).covered == endorse.Yes {
			return true
		}
	}
	return false
}

func (s *labelSet) firstHidden(otherwise *rated) *rated {
	if !s.visible() && len(s.hidden) > 0 {
		return s.hidden[0]
	}
	if otherwise == nil {
		return s.any()
	}
	return otherwise
}

// judgeUnseen is the finding on a set nobody can see where no row of the place
// says so itself.
func (c *check) judgeUnseen(set *labelSet, row *connRow) {
	if set.visible() || len(set.hidden) == 0 {
		return
	}
	k := set.hidden[0]
	if set.covered(c) && !c.hasRule(law.NotHiddenByInterface) {
		c.add(k.point(row.on(Breached, HiddenLabel)))
	}
	if set.illegible(c) && !c.hasRule(law.Legible) {
		c.add(k.point(row.on(Breached, IllegibleLabel)))
	}
}

func (c *check) hasRule(rule law.Rule) bool {
	for i := range c.rules.places {
		p := &c.rules.places[i]
		if p.Rule == rule && p.must && c.placeApplies(p, -1).holds == endorse.Yes {
			return true
		}
	}
	return false
}
