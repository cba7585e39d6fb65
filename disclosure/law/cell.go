package law

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

// cell keeps a text inside its cell of a table.
func cell(s string) string {
	return strings.NewReplacer("|", "\\|", "\n", " ", "\r", " ").Replace(s)
}

func condition(c Condition) string {
	if c == Always {
		return ""
	}
	return c.String()
}

func onFormats(f Formats, platforms []endorse.Platform) string {
	s := ""
	if f != 0 {
		s = f.String()
	}
	for _, p := range platforms {
		s = join(s, p.Name())
	}
	return s
}

// reachText says which posts or deals a rule speaks of; "" is all.
func reachText(when Condition, s Sectors, t Ties) string {
	text := condition(when)
	if s != 0 {
		text = join(text, s.String())
	}
	if t != 0 {
		text = join(text, t.String())
	}
	return text
}

// limitsText says whom an audience rule keeps out.
func (c ContentRule) limitsText() string {
	var s string
	if c.NoMinorShown {
		s = join(s, "no minor shown")
	}
	if c.AgeFrom > 0 {
		s = join(s, "nobody shown below "+strconv.Itoa(c.AgeFrom))
	}
	if c.MinorsBelow > 0 {
		s = join(s, "minors below "+strconv.Itoa(c.MinorsBelow)+"%")
	}
	if c.MinorsUpTo > 0 {
		s = join(s, "minors up to "+strconv.Itoa(c.MinorsUpTo)+"%")
	}
	if c.MinorFollowersBelow.Known() {
		s = join(s, "below "+c.MinorFollowersBelow.String()+" minor followers")
	}
	return s
}

// numbersText lists the numbers that an actor rule sets.
func (a ActorRule) numbersText() string {
	var s string
	if a.Amount.Currency().Valid() {
		s = join(s, a.Amount.String())
	}
	switch {
	case a.Basis == PerRollingWindow:
		s = join(s, "in any "+strconv.Itoa(a.WindowDays)+" days")
	case a.Basis != BasisNotSaid:
		s = join(s, "per "+a.Basis.String())
	}
	if a.Followers.Known() {
		s = join(s, a.Followers.String()+" followers")
	}
	if a.Within > 0 {
		s = join(s, "within "+strconv.Itoa(a.Within)+" days")
	}
	if a.AgeBelow > 0 {
		s = join(s, "below "+strconv.Itoa(a.AgeBelow)+" years")
	}
	if a.Percent > 0 {
		s = join(s, strconv.Itoa(a.Percent)+"%")
	}
	return s
}

func measureText(m Measure) string {
	s := m.Kind.String()
	switch {
	case m.Kind == ShareOfLength:
		s += " " + strconv.Itoa(m.N) + "/" + strconv.Itoa(m.D)
	case m.N > 0:
		s += " " + strconv.Itoa(m.N)
	}
	if m.UpTo > 0 {
		s += " up to " + strconv.Itoa(m.UpTo) + " s"
	}
	return s
}

func join(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	}
	return a + "; " + b
}
