package pay

import (
	"strconv"
	"strings"
)

// String is the line in words, without its parts: "9% of EUR 80.00 by rule
// shoes: EUR 7.20". The words may change between versions of this library.
func (l Line) String() string {
	text := l.words()
	if l.Rule != "" && l.Kind != Excluded {
		text += " by rule " + l.Rule
	}
	return text + ": " + l.Amount.String()
}

// Tree is the line and its parts in words, a line of text each, parts indented
// by two spaces below what they add up to.
func (l Line) Tree() string {
	var b strings.Builder
	l.tree(&b, 0)
	return b.String()
}

func (l Line) tree(b *strings.Builder, depth int) {
	b.WriteString(strings.Repeat("  ", depth) + l.String() + "\n")
	for _, p := range l.Parts {
		p.tree(b, depth+1)
	}
}

func (l Line) words() string {
	number := strconv.FormatInt(l.Number, 10)
	switch l.Kind {
	case Settlement:
		return "settlement of " + l.Days.String()
	case OrderEarned:
		return "order " + l.Order
	case LineEarned:
		return "line " + strconv.Itoa(l.OrderLine) + ", " + number + " for " + l.Base.String()
	case Share:
		return l.Rate.Percent() + " of " + l.Base.String()
	case FlatAmount:
		return "flat amount, " + number + " times"
	case FixedFee:
		return "fee for " + l.Days.String()
	case CountPrice:
		return "price of " + number + " counted"
	case Milestones:
		return "bonus at " + l.measured()
	case Excluded:
		if l.Rule == "" {
			return "no rule holds"
		}
		return "excluded by rule " + l.Rule
	}
	return l.boundWords()
}

func (l Line) boundWords() string {
	switch l.Kind {
	case OutOfWindow:
		return "outside the days, months or payments that earn"
	case NothingSold:
		return "nothing sold that earns"
	case Adjustment:
		return "adjusted"
	case FloorAdded:
		return "added up to the floor"
	case CapTrimmed:
		return "trimmed by a cap"
	case LimitTrimmed:
		return "beyond the number of orders that earn"
	case CapReleased:
		return "room under a cap that refunds gave back"
	case GuaranteeMade:
		return "made up to the guarantee for " + l.Days.String() + ", " + l.Base.String() + " earned"
	case GuaranteeRecovered:
		return "of earlier guarantees taken back from " + l.Base.String() + " earned in " + l.Days.String()
	case AdvanceHeld:
		return l.Rate.Percent() + " of " + l.Base.String() + " withheld for the advance"
	case Rerated:
		return "re-rated " + l.Days.String() + " at " + l.measured()
	case Compared:
		return "difference to the part that counts"
	case RoundedOff:
		return "rounding"
	}
	return l.Kind.String()
}

// measured is the amount or number that a total came to.
func (l Line) measured() string {
	if l.Number != 0 {
		return strconv.FormatInt(l.Number, 10)
	}
	return l.Base.String()
}
