package pay

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

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
	case m.Not && m.asksUnsaid():
		return "all but " + text + " and where that is not known"
	case m.Not:
		return "all but " + text
	}
	return text
}

// asksUnsaid reports whether the condition asks what a line or an order may leave
// open.
func (m *Match) asksUnsaid() bool {
	return len(m.SKUs)+len(m.Products)+len(m.Customers) > 0 || m.ItemFrom.Currency()|m.ItemBelow.Currency() != 0
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
