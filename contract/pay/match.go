package pay

import (
	"slices"

	"github.com/endorse-go/endorse"
)

// rulesOp tries rules by rank. Their order in the plan stays that of the kids.
func rulesOp(n Rules) *op {
	o := &op{kind: opRules, node: n}
	for i := range n.Rules {
		o.ranked = append(o.ranked, i)
	}
	slices.SortStableFunc(o.ranked, func(i, j int) int { return n.Rules[i].Rank - n.Rules[j].Rank })
	for _, i := range o.ranked {
		o.matches = append(o.matches, newMatcher(n.Rules[i].When))
	}
	return o
}

// matcher is a condition whose lists are made ready.
type matcher struct {
	Match
	skus, products, categories, labels texts
	order                              bool // it asks about the order too
}

func newMatcher(m Match) matcher {
	return matcher{m, newTexts(m.SKUs), newTexts(m.Products), newTexts(m.Categories), newTexts(m.Labels), m.asksOrder()}
}

// asksOrder reports whether the condition asks about more than products and the
// price of an item.
func (m *Match) asksOrder() bool {
	return len(m.Labels)+len(m.Customers) > 0 || m.Days != (endorse.Period{}) ||
		m.OrderFrom.Currency()|m.OrderBelow.Currency() != 0 || m.UnitsFrom|m.UnitsBelow != 0 ||
		m.PaymentFrom|m.PaymentBelow|m.MonthFrom|m.MonthBelow != 0
}

// texts is a list, by text where it is long.
type texts struct {
	list []string
	set  map[string]bool
}

func newTexts(list []string) texts {
	t := texts{list: list}
	if len(list) > 8 {
		t.set = make(map[string]bool, len(list))
		for _, s := range list {
			t.set[s] = true
		}
	}
	return t
}

func (t *texts) has(s string) bool {
	if t.set != nil {
		return t.set[s]
	}
	return slices.Contains(t.list, s)
}

// one reports whether the list, if there is one, has the text; unsaid is the answer
// on an empty text.
func (t *texts) one(s string, unsaid bool) bool {
	if len(t.list) == 0 {
		return true
	}
	if s == "" {
		return unsaid
	}
	return t.has(s)
}

// any reports whether the list, if there is one, has one of the texts.
func (t *texts) any(of []string) bool {
	if len(t.list) == 0 {
		return true
	}
	for _, s := range of {
		if t.has(s) {
			return true
		}
	}
	return false
}

// choose is the kid of the first rule by rank that holds for a line, the last
// kid, which is else, if none does.
func (r *visit) choose(o *op, l *OrderLine) int {
	for k := range o.matches {
		if r.holds(&o.matches[k], l, o) {
			return o.ranked[k]
		}
	}
	return len(o.ranked)
}

// holds reports whether a condition holds for a line. What is not said counts as
// kept where the condition is turned round, and else as not kept, so that it holds
// in neither form unless something that is said decides it.
func (r *visit) holds(m *matcher, l *OrderLine, o *op) bool {
	return m.Not != (m.line(l) && (!m.order || m.labelled(r.o.Labels, l.Labels) && r.order(&m.Match, o)))
}

// line holds the condition against what the line says.
func (m *matcher) line(l *OrderLine) bool {
	return m.skus.one(l.SKU, m.Not) && m.products.one(l.product(), m.Not) && m.categories.any(l.Categories) && m.priced(l)
}

// priced holds the condition against the base of one item.
func (m *matcher) priced(l *OrderLine) bool {
	if m.ItemFrom.Currency() == 0 && m.ItemBelow.Currency() == 0 {
		return true
	}
	n := max(l.Quantity, -l.Quantity)
	if n == 0 {
		return m.Not // there is no item whose base it could be
	}
	base := l.Base.Abs()
	return !less(base, m.ItemFrom.TimesInt(n)) &&
		(m.ItemBelow.Currency() == 0 || less(base, m.ItemBelow.TimesInt(n)))
}

func (m *matcher) labelled(order, line []string) bool {
	return m.labels.any(order) || m.labels.any(line)
}

// order holds the condition against what the order says.
func (r *visit) order(m *Match, o *op) bool {
	if len(m.Customers) > 0 && !m.customer(r.o.Status) {
		return false
	}
	if m.Days != (endorse.Period{}) && !m.Days.Contains(r.o.On) {
		return false
	}
	return r.sized(m) && r.aged(m, o)
}

// customer holds the condition against what is said of the customer.
func (m *Match) customer(s CustomerStatus) bool {
	if s == CustomerNotSaid {
		return m.Not
	}
	return slices.Contains(m.Customers, s)
}

// sized holds the condition against the size of the whole order.
func (r *visit) sized(m *Match) bool {
	if m.OrderFrom.Currency() != 0 || m.OrderBelow.Currency() != 0 {
		var base endorse.Money
		for i := range r.o.Lines {
			base = plus(base, r.o.Lines[i].Base)
		}
		if less(base, m.OrderFrom) || m.OrderBelow.Currency() != 0 && !less(base, m.OrderBelow) {
			return false
		}
	}
	if m.UnitsFrom == 0 && m.UnitsBelow == 0 {
		return true
	}
	var units int64
	for i := range r.o.Lines {
		units += r.o.Lines[i].Quantity
	}
	return units >= m.UnitsFrom && (m.UnitsBelow == 0 || units < m.UnitsBelow)
}

// aged holds the condition against how long the customer has paid.
func (r *visit) aged(m *Match, o *op) bool {
	if m.PaymentFrom != 0 || m.PaymentBelow != 0 {
		n, ok := r.payment(o)
		if !ok || n < m.PaymentFrom || m.PaymentBelow != 0 && n >= m.PaymentBelow {
			return false
		}
	}
	if m.MonthFrom == 0 && m.MonthBelow == 0 {
		return true
	}
	since, ok := r.since(o)
	if !ok {
		return false
	}
	n := elapsed(since, r.o.On)
	return n >= m.MonthFrom && (m.MonthBelow == 0 || n < m.MonthBelow)
}

// payment is the number of the payment, which must be known.
func (r *visit) payment(o *op) (int, bool) {
	if r.o.Payment <= 0 {
		r.fail(&MissingError{r.o.ID, "payment", o.path})
	}
	return r.o.Payment, r.o.Payment > 0
}

// since is the day of the customer's first payment, which must be known.
func (r *visit) since(o *op) (endorse.Date, bool) {
	if r.o.Since.IsZero() {
		r.fail(&MissingError{r.o.ID, "customer_since", o.path})
	}
	return r.o.Since, !r.o.Since.IsZero()
}

// open reports whether a window is open to the order.
func (r *visit) open(o *op) bool {
	n, ok := o.node.(Recurring)
	if !ok {
		return o.days.Contains(r.o.On)
	}
	if n.Payments > 0 {
		if k, ok := r.payment(o); !ok || k > n.Payments {
			return false
		}
	}
	if n.Months > 0 {
		since, ok := r.since(o)
		if !ok {
			return false
		}
		end := since.AddMonths(n.Months)
		return !r.o.On.Before(since) && (end.IsZero() || r.o.On.Before(end))
	}
	return true
}
