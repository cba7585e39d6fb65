package affiliate

// String is the text form.
func (t TouchKind) String() string { return nameOf(touchNames, uint8(t)) }

// MarshalText writes the text form.
func (t TouchKind) MarshalText() ([]byte, error) { return textOf("touch", touchNames, uint8(t)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (t *TouchKind) UnmarshalText(text []byte) error { return readName(t, "touch", touchNames, text) }

// String is the text form.
func (p Precedence) String() string { return nameOf(precedenceNames, uint8(p)) }

// MarshalText writes the text form.
func (p Precedence) MarshalText() ([]byte, error) {
	return textOf("precedence", precedenceNames, uint8(p))
}

// UnmarshalText reads the text form; empty text is the zero value.
func (p *Precedence) UnmarshalText(text []byte) error {
	return readName(p, "precedence", precedenceNames, text)
}

// String is the text form.
func (m Model) String() string { return nameOf(modelNames, uint8(m)) }

// MarshalText writes the text form.
func (m Model) MarshalText() ([]byte, error) { return textOf("model", modelNames, uint8(m)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (m *Model) UnmarshalText(text []byte) error { return readName(m, "model", modelNames, text) }

// String is the text form.
func (c Component) String() string { return nameOf(componentNames, uint8(c)) }

// MarshalText writes the text form.
func (c Component) MarshalText() ([]byte, error) {
	return textOf("component", componentNames, uint8(c))
}

// UnmarshalText reads the text form; empty text is the zero value.
func (c *Component) UnmarshalText(text []byte) error {
	return readName(c, "component", componentNames, text)
}

// String is the text form.
func (p Prices) String() string { return nameOf(pricesNames, uint8(p)) }

// MarshalText writes the text form.
func (p Prices) MarshalText() ([]byte, error) { return textOf("prices", pricesNames, uint8(p)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (p *Prices) UnmarshalText(text []byte) error { return readName(p, "prices", pricesNames, text) }

// String is the text form.
func (a Approver) String() string { return nameOf(approverNames, uint8(a)) }

// MarshalText writes the text form.
func (a Approver) MarshalText() ([]byte, error) { return textOf("approver", approverNames, uint8(a)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (a *Approver) UnmarshalText(text []byte) error {
	return readName(a, "approver", approverNames, text)
}

// String is the text form.
func (m Moment) String() string { return nameOf(momentNames, uint8(m)) }

// MarshalText writes the text form.
func (m Moment) MarshalText() ([]byte, error) { return textOf("moment", momentNames, uint8(m)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (m *Moment) UnmarshalText(text []byte) error { return readName(m, "moment", momentNames, text) }

// String is the text form.
func (m Method) String() string { return nameOf(methodNames, uint8(m)) }

// MarshalText writes the text form.
func (m Method) MarshalText() ([]byte, error) { return textOf("method", methodNames, uint8(m)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (m *Method) UnmarshalText(text []byte) error { return readName(m, "method", methodNames, text) }

// String is the text form.
func (r Rerate) String() string { return nameOf(rerateNames, uint8(r)) }

// MarshalText writes the text form.
func (r Rerate) MarshalText() ([]byte, error) { return textOf("rerate", rerateNames, uint8(r)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (r *Rerate) UnmarshalText(text []byte) error { return readName(r, "rerate", rerateNames, text) }

// String is the text form.
func (b Basis) String() string { return nameOf(basisNames, uint8(b)) }

// MarshalText writes the text form.
func (b Basis) MarshalText() ([]byte, error) { return textOf("basis", basisNames, uint8(b)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (b *Basis) UnmarshalText(text []byte) error { return readName(b, "basis", basisNames, text) }

// String is the text form.
func (p Placement) String() string { return nameOf(placementNames, uint8(p)) }

// MarshalText writes the text form.
func (p Placement) MarshalText() ([]byte, error) {
	return textOf("placement", placementNames, uint8(p))
}

// UnmarshalText reads the text form; empty text is the zero value.
func (p *Placement) UnmarshalText(text []byte) error {
	return readName(p, "placement", placementNames, text)
}

// String is the text form.
func (s Schedule) String() string { return nameOf(scheduleNames, uint8(s)) }

// MarshalText writes the text form.
func (s Schedule) MarshalText() ([]byte, error) { return textOf("schedule", scheduleNames, uint8(s)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (s *Schedule) UnmarshalText(text []byte) error {
	return readName(s, "schedule", scheduleNames, text)
}

// String is the text form.
func (b Bearer) String() string { return nameOf(bearerNames, uint8(b)) }

// MarshalText writes the text form.
func (b Bearer) MarshalText() ([]byte, error) { return textOf("bearer", bearerNames, uint8(b)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (b *Bearer) UnmarshalText(text []byte) error { return readName(b, "bearer", bearerNames, text) }

// String is the text form.
func (k Kind) String() string { return nameOf(kindNames, uint8(k)) }

// MarshalText writes the text form.
func (k Kind) MarshalText() ([]byte, error) { return textOf("kind", kindNames, uint8(k)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (k *Kind) UnmarshalText(text []byte) error { return readName(k, "kind", kindNames, text) }

// String is the text form.
func (r Role) String() string { return nameOf(roleNames, uint8(r)) }

// MarshalText writes the text form.
func (r Role) MarshalText() ([]byte, error) { return textOf("role", roleNames, uint8(r)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (r *Role) UnmarshalText(text []byte) error { return readName(r, "role", roleNames, text) }

// String is the text form.
func (s State) String() string { return nameOf(stateNames, uint8(s)) }

// MarshalText writes the text form.
func (s State) MarshalText() ([]byte, error) { return textOf("state", stateNames, uint8(s)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (s *State) UnmarshalText(text []byte) error { return readName(s, "state", stateNames, text) }

// String is the text form.
func (c CreditRule) String() string { return nameOf(creditNames, uint8(c)) }

// MarshalText writes the text form.
func (c CreditRule) MarshalText() ([]byte, error) { return textOf("credit", creditNames, uint8(c)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (c *CreditRule) UnmarshalText(text []byte) error {
	return readName(c, "credit", creditNames, text)
}

// String is the text form.
func (s CustomerSource) String() string { return nameOf(customerSourceNames, uint8(s)) }

// MarshalText writes the text form.
func (s CustomerSource) MarshalText() ([]byte, error) {
	return textOf("customers", customerSourceNames, uint8(s))
}

// UnmarshalText reads the text form; empty text is the zero value.
func (s *CustomerSource) UnmarshalText(text []byte) error {
	return readName(s, "customers", customerSourceNames, text)
}

// String is the text form.
func (v Verdict) String() string { return nameOf(verdictNames, uint8(v)) }

// MarshalText writes the text form.
func (v Verdict) MarshalText() ([]byte, error) { return textOf("verdict", verdictNames, uint8(v)) }

// UnmarshalText reads the text form; empty text is the zero value.
func (v *Verdict) UnmarshalText(text []byte) error {
	return readName(v, "verdict", verdictNames, text)
}
