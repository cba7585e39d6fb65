package law

import "github.com/endorse-go/endorse"

// ID is the row's name in its regime: instrument, tie, and part if it has one.
func (c Connection) ID() string { return rowID(c.Instrument, c.Tie.String(), c.Part) }

// Code is the stable code of findings that rest on the row.
func (c Connection) Code() string { return c.Instrument + "/" + c.Tie.String() }

// ID is the row's name in its regime: instrument, "label", language, text, and
// part if it has one.
func (w Wording) ID() string {
	return rowID(w.Instrument, "label/"+w.Lang+"/"+w.Text, w.Part)
}

// Code is the stable code of findings that rest on the row.
func (w Wording) Code() string { return w.Instrument + "/label" }

// ID is the row's name in its regime: instrument, rule, and part if it has one.
func (p Placement) ID() string { return rowID(p.Instrument, p.Rule.String(), p.Part) }

// Code is the stable code of findings that rest on the row.
func (p Placement) Code() string { return p.Instrument + "/" + p.Rule.String() }

// ID is the row's name in its regime: instrument, "tool", platform or "*", and
// part if it has one.
func (t Tool) ID() string {
	p := string(t.Platform)
	if p == "" {
		p = "*"
	}
	return rowID(t.Instrument, "tool/"+p, t.Part)
}

// Code is the stable code of findings that rest on the row.
func (t Tool) Code() string { return t.Instrument + "/tool" }

// Code is the stable code of findings that rest on the row.
func (c ContentRule) Code() string { return c.Instrument + "/" + c.Kind.String() }

// Code is the stable code of findings that rest on the row.
func (a ActorRule) Code() string { return a.Instrument + "/" + a.Kind.String() }

func rowID(instrument, kind, part string) string {
	if part == "" {
		return instrument + "/" + kind
	}
	return instrument + "/" + kind + "/" + part
}

// within is the days of a row: its own where it says them, else those of its
// instrument.
func within(own, instrument endorse.Period) endorse.Period {
	if own.From.IsZero() {
		own.From = instrument.From
	}
	if own.Until.IsZero() {
		own.Until = instrument.Until
	}
	return own
}
