package pay

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

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
	of := countWords(counts)
	if lot <= 1 {
		return "each of the " + of
	}
	return "every " + strconv.FormatInt(lot, 10) + " " + of
}

// countWords names what is counted.
func countWords(counts []endorse.CountName) string {
	names := make([]string, len(counts))
	for i, c := range counts {
		names[i] = strings.ReplaceAll(c.String(), "_", " ")
	}
	return strings.Join(names, " and ")
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
		noun = " " + countWords(n.Counts)
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
	text := "a bonus of " + strings.Join(parts, ", ") + overWords(n.Over) + countingWords(n.Counting, n.Returns)
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
	if n.Recoverable {
		text += ", which later earnings beyond it pay back"
	}
	if n.ProRata {
		text += ", cut by days where it is covered in part"
	}
	return text
}
