package endorse

// Rounding says which neighbour a number that lies between two becomes. There
// is no default: the zero value rounds nothing and leaves the number exact.
// "Half up" is not offered, since it is read two ways below zero.
type Rounding uint8

// The rounding modes, shown for steps of 0.1.
const (
	Exact    Rounding = iota // not rounded
	HalfAway                 // to the nearest, ties away from zero: 0.25 → 0.3, -0.25 → -0.3
	HalfEven                 // to the nearest, ties to the even digit: 0.25 → 0.2, 0.35 → 0.4
	Up                       // away from zero: 0.21 → 0.3, -0.21 → -0.3
	Down                     // towards zero: 0.29 → 0.2, -0.29 → -0.2
	Ceiling                  // towards positive infinity: 0.21 → 0.3, -0.29 → -0.2
	Floor                    // towards negative infinity: 0.29 → 0.2, -0.21 → -0.3
)

var roundingNames = [...]string{"exact", "half-away", "half-even", "up", "down", "ceiling", "floor"}

// ParseRounding reads a mode's text form, such as "half-even". "half-up" is
// refused because it is read two ways below zero.
func ParseRounding(s string) (Rounding, error) {
	for i, name := range roundingNames {
		if name == s {
			return Rounding(i), nil
		}
	}
	if foldWords(s) == "half-up" {
		return Exact, &ParseError{"rounding", s, "ambiguous below zero: say half-away or ceiling"}
	}
	return Exact, &ParseError{"rounding", s, "not one of half-away, half-even, up, down, ceiling, floor, exact"}
}

// String is the mode's text form.
func (r Rounding) String() string {
	if int(r) < len(roundingNames) {
		return roundingNames[r]
	}
	return "Rounding(" + itoa(int(r)) + ")"
}

// MarshalText writes the text form.
func (r Rounding) MarshalText() ([]byte, error) {
	if int(r) >= len(roundingNames) {
		return nil, &ParseError{"rounding", r.String(), "no such mode"}
	}
	return []byte(roundingNames[r]), nil
}

// UnmarshalText reads what [ParseRounding] reads; empty text is [Exact].
func (r *Rounding) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*r = Exact
		return nil
	}
	m, err := ParseRounding(string(b))
	if err != nil {
		return err
	}
	*r = m
	return nil
}

// away reports whether a magnitude with a remainder goes to the next larger
// one: half compares the remainder with half a step (-1, 0, 1), odd says that
// the lower neighbour ends in an odd digit.
func (r Rounding) away(neg bool, half int, odd bool) bool {
	switch r {
	case HalfAway:
		return half >= 0
	case HalfEven:
		return half > 0 || half == 0 && odd
	case Up:
		return true
	case Ceiling:
		return !neg
	case Floor:
		return neg
	}
	return false
}

// rounds reports whether r is a mode that rounds.
func (r Rounding) rounds() bool { return r > Exact && r <= Floor }
