package pay

import (
	"strconv"
	"strings"

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
		return text + " until an advance of " + n.Advance.String() + " is recouped"
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

func fixedPhrase(n Fixed) string {
	text := "a fee of " + n.Amount.String()
	if n.Every != Lifetime {
		text += " for each " + n.Every.String()
	}
	if n.ProRata {
		text += ", cut by days where it is covered in part"
	}
	return text
}

func countPhrase(n PerCount) string {
	text := n.Price.String() + " for " + lotWords(n.Lot, n.Counts)
	if n.Lots != PartLots {
		text += ", " + n.Lots.String() + " lots only"
	}
	if n.Lots == StartedLots {
		text = strings.TrimSuffix(text, "started lots only") + "a lot begun counting whole"
	}
	if n.Above > 0 {
		text += ", beyond the first " + strconv.FormatInt(n.Above, 10)
	}
	if n.UpTo > 0 {
		text += ", up to " + strconv.FormatInt(n.UpTo, 10)
	}
	if n.Over != Lifetime {
		text += overWords(n.Over)
	}
	return text
}

func lotWords(lot int64, counts []endorse.CountName) string {
	names := make([]string, len(counts))
	for i, c := range counts {
		names[i] = strings.ReplaceAll(c.String(), "_", " ")
	}
	of := strings.Join(names, " and ")
	if lot <= 1 {
		return "each of the " + of
	}
	return "every " + strconv.FormatInt(lot, 10) + " " + of
}

func countTiersPhrase(n CountTiers) string {
	prices := make([]string, len(n.Bands))
	for i, b := range n.Bands {
		prices[i] = b.Price.String() + " from " + strconv.FormatInt(b.From, 10)
		if n.Edge == Exceeded && i > 0 {
			prices[i] = b.Price.String() + " above " + strconv.FormatInt(b.From, 10)
		}
	}
	how := ", each part at its own price"
	if n.Reading == Retroactive {
		how = ", all at the price of the total"
	}
	return "for " + lotWords(n.Lot, n.Counts) + overWords(n.Over) + " " + strings.Join(prices, ", ") + how
}

func bonusPhrase(n Bonus) string {
	noun := []string{"", " of revenue", " orders", " items", " earned", ""}[n.By]
	if n.By == ByCounts {
		noun = " " + strings.TrimPrefix(lotWords(1, n.Counts), "each of the ")
	}
	at := " at "
	if n.Edge == Exceeded {
		at = " above "
	}
	parts := make([]string, len(n.At))
	for i, m := range n.At {
		threshold := m.FromAmount.String()
		if !n.By.isMoney() {
			threshold = strconv.FormatInt(m.From, 10)
		}
		parts[i] = m.Amount.String() + at + threshold + noun
	}
	text := "a bonus of " + strings.Join(parts, ", ") + overWords(n.Over)
	if n.Stack == HighestOnly {
		text += ", only the highest"
	}
	return text + n.Further.words()
}

func (f Further) words() string {
	if f == (Further{}) {
		return ""
	}
	every, upTo := strconv.FormatInt(f.Every, 10), ""
	if f.EveryAmount.Currency() != 0 {
		every = f.EveryAmount.String()
	}
	if f.UpTo > 0 {
		upTo = " up to " + strconv.FormatInt(f.UpTo, 10)
	}
	if f.UpToAmount.Currency() != 0 {
		upTo = " up to " + f.UpToAmount.String()
	}
	return ", and " + f.Amount.String() + " for each further " + every + upTo
}

func recurringPhrase(n Recurring) string {
	var parts []string
	if n.Months > 0 {
		parts = append(parts, "in the first "+plural(int64(n.Months), "month"))
	}
	if n.Payments > 0 {
		parts = append(parts, "for the first "+plural(int64(n.Payments), "payment"))
	}
	return strings.Join(parts, ", ") + " of a customer"
}

func guaranteedPhrase(n Guaranteed) string {
	text := "made up to a guarantee of " + n.Amount.String() + overWords(n.Over)
	if n.Cumulative {
		text += ", all of them taken together"
	}
	if n.ProRata {
		text += ", cut by days where it is covered in part"
	}
	return text
}

// String is the condition in words; the zero Match is "every line".
func (m Match) String() string {
	var parts []string
	add := func(what string, list []string) {
		if len(list) > 0 {
			parts = append(parts, what+" "+strings.Join(list, " or "))
		}
	}
	add("SKU", m.SKUs)
	add("product", m.Products)
	add("category", m.Categories)
	for i, c := range m.Customers {
		if i == 0 {
			parts = append(parts, c.String()+" customers")
		} else {
			parts[len(parts)-1] = c.String() + " or " + parts[len(parts)-1]
		}
	}
	add("label", m.Labels)
	parts = append(parts, m.ranges()...)
	if m.Days != (endorse.Period{}) {
		parts = append(parts, "days "+daysWords(m.Days))
	}
	text := strings.Join(parts, ", ")
	switch {
	case text == "" && m.Not:
		return "no line"
	case text == "":
		return "every line"
	case m.Not:
		return "all but " + text
	}
	return text
}

// ranges are the half-open bounds that are given.
func (m Match) ranges() []string {
	var parts []string
	add := func(what, from, below string) {
		if from != "" {
			what += " from " + from
		}
		if below != "" {
			what += " below " + below
		}
		if from+below != "" {
			parts = append(parts, what)
		}
	}
	n := func(n int64) string {
		if n == 0 {
			return ""
		}
		return strconv.FormatInt(n, 10)
	}
	add("orders", m.OrderFrom.String(), m.OrderBelow.String())
	add("items", m.ItemFrom.String(), m.ItemBelow.String())
	add("items in the order", n(m.UnitsFrom), n(m.UnitsBelow))
	add("payment number", n(int64(m.PaymentFrom)), n(int64(m.PaymentBelow)))
	add("months since the first payment", n(int64(m.MonthFrom)), n(int64(m.MonthBelow)))
	return parts
}
