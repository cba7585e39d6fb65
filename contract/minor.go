package contract

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// SetAside is what of gross earnings goes into trust for minors who are shown in a
// share of the content: gross × share × part, rounded once to the minor unit,
// halves away from zero, and split equally between them with nothing lost. Half of
// 45 % of USD 4,000 is USD 900; for two minors USD 450 each. A share or part below
// 0 or above 1 is a [*FaultError], as are no minors.
func SetAside(gross endorse.Money, share, part endorse.Rate, minors int) ([]endorse.Money, error) {
	for _, f := range [...]struct {
		path string
		rate endorse.Rate
	}{{"share", share}, {"part", part}} {
		if f.rate.Sign() < 0 {
			return nil, &FaultError{f.path, ErrNegative}
		}
		if f.rate.Cmp(endorse.RateOfInt(1)) > 0 {
			return nil, &FaultError{f.path, ErrAboveOne}
		}
	}
	if gross.Sign() < 0 {
		return nil, &FaultError{"gross", ErrNegative}
	}
	if minors < 1 || minors > MaxItems {
		return nil, &FaultError{"minors", ErrNotPositive}
	}
	return gross.Times(share).Times(part).Round(endorse.HalfAway).Split(minors)
}

// percent is a whole number of per cents as a rate.
func percent(n int) endorse.Rate {
	return endorse.RateOfInt(int64(n)).Times(endorse.MustRate("0.01"))
}

// young is somebody who is shown and may be a minor.
type young struct {
	path  string
	years int
	known bool
	minor *Minor // nil for a creator without an entry
}

// young lists the minors of the terms and the creators, each once.
func (x *examiner) young() []young {
	t := x.terms
	var list []young
	listed := map[string]bool{}
	for i := range t.Minors {
		m := &t.Minors[i]
		years, known := age(m.Born, x.day)
		list = append(list, young{path("minors", i), years, known, m})
		listed[m.ID] = true
	}
	for i, p := range t.Parties {
		if p.Role == Creator && p.Natural != endorse.No && !listed[p.ID] {
			years, known := age(p.Born, x.day)
			list = append(list, young{path("parties", i), years, known, nil})
		}
	}
	return list
}

// minorEarnings asks that of the earnings on content with a minor enough is set
// aside, and where; it is satisfied where nobody is that young.
func (x *examiner) minorEarnings(a law.ActorRule) ruling {
	r := ruling{check: "C14", path: "minors", answer: Satisfied}
	below := choose(a.AgeBelow == 0, 18, a.AgeBelow)
	unknown := false
	for _, y := range x.young() {
		switch {
		case !y.known:
			unknown = true
			r.fields = append(r.fields, y.path+".born")
		case y.years >= below:
		case y.minor == nil:
			r.answer, r.fields = Unsatisfied, append(r.fields, "minors")
		default:
			if fields := y.minor.lacks(y.path, a); len(fields) > 0 {
				r.answer, r.fields = Unsatisfied, append(r.fields, fields...)
			}
		}
	}
	if r.answer == Satisfied && unknown {
		r.answer = AnswerUnclear
	}
	if reached, sum := x.reached(a); r.answer != Satisfied && reached != endorse.Yes {
		r.answer, r.found = AnswerUnclear, sum
	}
	return r
}

// lacks lists what the terms do not say of a minor.
func (m *Minor) lacks(at string, a law.ActorRule) []string {
	var fields []string
	if m.Part.IsZero() || m.Part.Cmp(percent(a.Percent)) < 0 {
		fields = append(fields, at+".part")
	}
	if m.Account == "" {
		fields = append(fields, at+".account")
	}
	return fields
}

// ageLimit asks that nobody is younger than the row allows.
func (x *examiner) ageLimit(a law.ActorRule) ruling {
	r := ruling{check: "C14", path: "parties", answer: Satisfied}
	if a.AgeBelow == 0 {
		return ruling{check: "C14", answer: ForPeople}
	}
	for _, y := range x.young() {
		switch {
		case !y.known && r.answer == Satisfied:
			r.answer, r.path, r.fields = AnswerUnclear, y.path, []string{y.path + ".born"}
		case y.known && y.years < a.AgeBelow:
			return ruling{"C14", Unsatisfied, y.path, plural(y.years, "year") + " old", nil}
		}
	}
	return r
}
