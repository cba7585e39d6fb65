package law

// The text forms of the closed enums. Each is lower-case kebab, empty for "not
// said" where the zero value says nothing, and stable.

// String is the text form, "" for a value beyond the enum.
func (e Requirement) String() string { return enumText(uint64(e), requirementNames[:]) }

// MarshalText writes the text form.
func (e Requirement) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Requirement) UnmarshalText(b []byte) error {
	return readEnum(e, "requirement", b, requirementNames[:])
}

// String is the text form, "" for a value beyond the enum.
func (e Verdict) String() string { return enumText(uint64(e), verdictNames[:]) }

// MarshalText writes the text form.
func (e Verdict) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Verdict) UnmarshalText(b []byte) error { return readEnum(e, "verdict", b, verdictNames[:]) }

// String is the text form, "" for a value beyond the enum.
func (e Form) String() string { return enumText(uint64(e), formNames[:]) }

// MarshalText writes the text form.
func (e Form) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Form) UnmarshalText(b []byte) error { return readEnum(e, "form", b, formNames[:]) }

// String is the text form, "" for a value beyond the enum.
func (e Fault) String() string { return enumText(uint64(e), faultNames[:]) }

// MarshalText writes the text form.
func (e Fault) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Fault) UnmarshalText(b []byte) error { return readEnum(e, "fault", b, faultNames[:]) }

// String is the text form, "" for a value beyond the enum.
func (e Strength) String() string { return enumText(uint64(e), strengthNames[:]) }

// MarshalText writes the text form.
func (e Strength) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Strength) UnmarshalText(b []byte) error { return readEnum(e, "strength", b, strengthNames[:]) }

// String is the text form, "" for a value beyond the enum.
func (e ToolVerdict) String() string { return enumText(uint64(e), toolNames[:]) }

// MarshalText writes the text form.
func (e ToolVerdict) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *ToolVerdict) UnmarshalText(b []byte) error {
	return readEnum(e, "tool verdict", b, toolNames[:])
}

// String is the text form, "" for a value beyond the enum.
func (e Effect) String() string { return enumText(uint64(e), effectNames[:]) }

// MarshalText writes the text form.
func (e Effect) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Effect) UnmarshalText(b []byte) error { return readEnum(e, "effect", b, effectNames[:]) }

// String is the text form, "" for a value beyond the enum.
func (e Verification) String() string { return enumText(uint64(e), verificationNames[:]) }

// MarshalText writes the text form.
func (e Verification) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Verification) UnmarshalText(b []byte) error {
	return readEnum(e, "verification", b, verificationNames[:])
}

// String is the text form, "" for a value beyond the enum.
func (e InstrumentKind) String() string { return enumText(uint64(e), instrumentKindNames[:]) }

// MarshalText writes the text form.
func (e InstrumentKind) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *InstrumentKind) UnmarshalText(b []byte) error {
	return readEnum(e, "instrument kind", b, instrumentKindNames[:])
}

// String is the text form, "" for a value beyond the enum.
func (e Basis) String() string { return enumText(uint64(e), basisNames[:]) }

// MarshalText writes the text form.
func (e Basis) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Basis) UnmarshalText(b []byte) error { return readEnum(e, "basis", b, basisNames[:]) }

// String is the text form, "" for a value beyond the enum.
func (e Rule) String() string { return enumText(uint64(e), ruleNames[:]) }

// MarshalText writes the text form.
func (e Rule) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Rule) UnmarshalText(b []byte) error { return readEnum(e, "rule", b, ruleNames[:]) }

// String is the text form, "" for a value beyond the enum.
func (e ContentKind) String() string { return enumText(uint64(e), contentNames[:]) }

// MarshalText writes the text form.
func (e ContentKind) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *ContentKind) UnmarshalText(b []byte) error {
	return readEnum(e, "content kind", b, contentNames[:])
}

// String is the text form, "" for a value beyond the enum.
func (e ActorKind) String() string { return enumText(uint64(e), actorNames[:]) }

// MarshalText writes the text form.
func (e ActorKind) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *ActorKind) UnmarshalText(b []byte) error { return readEnum(e, "actor kind", b, actorNames[:]) }

// String is the text form, "" for a value beyond the enum.
func (e Condition) String() string { return enumText(uint64(e), conditionNames[:]) }

// MarshalText writes the text form.
func (e Condition) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Condition) UnmarshalText(b []byte) error {
	return readEnum(e, "condition", b, conditionNames[:])
}

// String is the text form, "" for a value beyond the enum.
func (e MeasureKind) String() string { return enumText(uint64(e), measureNames[:]) }

// MarshalText writes the text form.
func (e MeasureKind) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *MeasureKind) UnmarshalText(b []byte) error {
	return readEnum(e, "measure kind", b, measureNames[:])
}

func readEnum[E ~uint8](e *E, what string, b []byte, names []string) error {
	n, err := parseEnum(what, string(b), names)
	if err != nil {
		return err
	}
	*e = E(n)
	return nil
}
