package view

// Remedy is what to add to a post so that its ties are told in all markets.
type Remedy struct {
	Faults []Fault  `json:"faults,omitempty"`
	Says   string   `json:"says,omitempty"`  // empty: nothing is to mend
	Steps  []string `json:"steps,omitempty"` // one for each place
	Left   []string `json:"left,omitempty"`  // markets for which the law lists no wording that would do
}

// Remedy looks for the fewest wordings and places that would do. It costs some
// hundred checks.
func (d Desk) Remedy(post []byte) Remedy {
	p, faults := read(post)
	if faults != nil {
		return Remedy{Faults: faults}
	}
	fix, err := d.checker.Fix(p)
	if err != nil {
		return Remedy{Faults: faultsOf(err)}
	}
	r := Remedy{Says: fix.String()}
	for _, s := range fix.Steps {
		r.Steps = append(r.Steps, s.String())
	}
	for _, region := range fix.Left {
		r.Left = append(r.Left, d.name(region))
	}
	return r
}
