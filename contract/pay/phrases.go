package pay

import (
	"strconv"

	"github.com/endorse-go/endorse"
)

// phrase is what a node does, without what it holds.
func phrase(n Node) string {
	switch n := n.(type) {
	case ShareOfSales:
		return n.Rate.Percent() + " of sales"
	case Flat:
		return n.Amount.String() + " for each " + perNoun(n.Per)
	case Fixed:
		return fixedPhrase(n)
	case PerCount:
		return countPhrase(n)
	case CountTiers:
		return countTiersPhrase(n)
	case Bonus:
		return bonusPhrase(n)
	case During:
		return "on the days " + daysWords(n.Days)
	case Recurring:
		return recurringPhrase(n)
	}
	return boundPhrase(n)
}

func boundPhrase(n Node) string {
	switch n := n.(type) {
	case Adjusted:
		return "times " + n.Rate.Percent()
	case Floored:
		return "at least " + n.Amount.String() + " for each " + perNoun(n.Per)
	case Capped:
		text := "at most " + n.Amount.String() + perWords(n.Per, n.Over)
		if n.Room == Used {
			text += ", where refunds give no room back"
		}
		return text
	case Limited:
		return "for at most " + plural(n.Orders, "order") + perWords(n.Per, n.Over)
	case Guaranteed:
		return guaranteedPhrase(n)
	case Recouped:
		text := n.Rate.Percent() + " of which is withheld"
		if n.Over != Lifetime {
			text += " at the end of each " + n.Over.String()
		}
		text += " until an advance of " + n.Advance.String() + " is recouped"
		if n.Negative == Reopened {
			text += ", and given back where earnings are below zero"
		}
		return text
	}
	return "nothing"
}

func perNoun(p Per) string {
	return []string{"", "item", "distinct product", "order line", "order", "customer", "party"}[p]
}

// perWords says where a bound works.
func perWords(p Per, over Span) string {
	if p == PerParty {
		return overWords(over)
	}
	if p == PerCustomer {
		return " for each customer" + overWords(over)
	}
	return " for each " + perNoun(p)
}

func overWords(s Span) string {
	if s == Lifetime {
		return " in all"
	}
	return " in each " + s.String()
}

func plural(n int64, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.FormatInt(n, 10) + " " + noun + "s"
}

func daysWords(p endorse.Period) string {
	switch {
	case p.From.IsZero() && p.Until.IsZero():
		return "of all time"
	case p.From.IsZero():
		return "up to and with " + p.Until.String()
	case p.Until.IsZero():
		return "from " + p.From.String()
	}
	return "from " + p.From.String() + " up to and with " + p.Until.String()
}
