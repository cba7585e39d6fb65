package pay

// General is the program without the direct way.
func (p *Program) General() *Program {
	q := *p
	q.direct = nil
	return &q
}

// Direct reports whether the program goes the direct way.
func (p *Program) Direct() bool { return p.direct != nil }
