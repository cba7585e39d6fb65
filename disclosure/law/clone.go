package law

import "slices"

// clone copies the regime with everything in it that could be changed.
func (r *Regime) clone() *Regime {
	c := *r
	c.Parents = slices.Clone(r.Parents)
	c.Members = slices.Clone(r.Members)
	c.Languages = slices.Clone(r.Languages)
	c.Authorities = slices.Clone(r.Authorities)
	c.Instruments = slices.Clone(r.Instruments)
	c.Connections = slices.Clone(r.Connections)
	c.Wordings = cloned(r.Wordings)
	c.Placements = cloned(r.Placements)
	c.Tools = cloned(r.Tools)
	c.Content = cloned(r.Content)
	c.Actors = slices.Clone(r.Actors)
	c.Penalties = slices.Clone(r.Penalties)
	c.Open = slices.Clone(r.Open)
	return &c
}

func cloned[T interface{ clone() T }](rows []T) []T {
	c := slices.Clone(rows)
	for i := range c {
		c[i] = c[i].clone()
	}
	return c
}

func (w Wording) clone() Wording {
	w.Platforms = slices.Clone(w.Platforms)
	return w
}

func (p Placement) clone() Placement {
	p.Platforms = slices.Clone(p.Platforms)
	p.Measures = slices.Clone(p.Measures)
	p.Replaces = slices.Clone(p.Replaces)
	return p
}

func (t Tool) clone() Tool {
	t.Reads = slices.Clone(t.Reads)
	return t
}

func (c ContentRule) clone() ContentRule {
	c.Texts = slices.Clone(c.Texts)
	return c
}
