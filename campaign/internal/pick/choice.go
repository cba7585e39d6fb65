package pick

// Choice is a set of items, to ask what others would add and what limits them.
// Nothing follows from what is in it: it need not keep any limit.
type Choice struct {
	s     *state
	chose [][]int // by class
}

// Choice is the set of those items.
func (m *Model) Choice(items []int) *Choice {
	s, _ := m.start()
	s.undo(0)
	c := &Choice{s: s, chose: make([][]int, len(m.classes))}
	for _, i := range items {
		s.put(i, in)
		c.chose[m.p.Items[i].Class] = append(c.chose[m.p.Items[i].Class], i)
	}
	return c
}

// Worth is the value of the set.
func (c *Choice) Worth() float64 { return c.s.worth() }

// With is what more items would add, and a row whose most they would pass, -1 if
// none.
func (c *Choice) With(items []int) (gain float64, row int) {
	before, mark := c.s.worth(), len(c.s.trail)
	row = -1
	for _, i := range items {
		c.s.put(i, in)
	}
	gain = c.s.worth() - before
	if len(items) == 1 {
		gain = c.single(items[0], mark)
	}
	for _, i := range items {
		for _, p := range c.s.m.in[i] {
			if r := &c.s.m.rows[p.row]; row < 0 && r.HasMost && r.Most.Less(c.s.rows[p.row].used) {
				row = p.row
			}
		}
	}
	c.s.undo(mark)
	return gain, row
}

// single is the gain of one item without the loss of digits of a difference.
func (c *Choice) single(i, mark int) float64 {
	c.s.undo(mark)
	gain := c.s.gain(i)
	c.s.put(i, in)
	return gain
}

// Without is what the set would lose without some of its items.
func (c *Choice) Without(items []int) float64 {
	s, g := c.s, len(c.s.outside)
	gone := make(map[int]bool, len(items))
	classes := make(map[int]bool, len(items))
	loss := 0.0
	var order []int
	for _, i := range items {
		gone[i] = true
		loss += s.m.p.Items[i].Value
		if class := s.m.p.Items[i].Class; !classes[class] {
			classes[class] = true
			order = append(order, class)
		}
	}
	for k, size := range s.m.p.Segments {
		times := 1.0
		for _, class := range order {
			rest := 1.0
			for _, j := range c.chose[class] {
				if !gone[j] {
					rest = min(rest, s.m.rest[j*g+k])
				}
			}
			times = mul(times, rest/s.rest[class*g+k])
		}
		loss += mul(size, mul(s.outside[k], times-1))
	}
	return loss
}
