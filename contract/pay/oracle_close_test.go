package pay_test

import (
	"math/big"
	"slices"
	"strconv"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// sum is a number kept under a key.
func (q *oracle) sum(key string) *big.Rat {
	if q.sums[key] == nil {
		q.sums[key] = zero()
	}
	return q.sums[key]
}

func (q *oracle) increase(path string, n Node, c Increase) {
	logged := func(counts []endorse.CountName) {
		if slices.Contains(counts, c.Count) {
			q.log[path] = append(q.log[path], entry{day: c.On, base: zero(), units: c.More})
		}
	}
	switch n := n.(type) {
	case PerCount:
		logged(n.Counts)
	case CountTiers:
		logged(n.Counts)
	case Bonus:
		logged(n.Counts)
	case Tiers:
		logged(n.Counts)
	case During:
		if n.Days.Contains(c.On) {
			q.increase(path+"/", n.Of, c)
		}
	}
	for k, kid := range below(n) {
		q.increase(k2(path, k), kid, c)
	}
}

func k2(path, k string) string { return path + "/" + k }

// below lists the kids of nodes that are not windows, by their key.
func below(n Node) map[string]Node {
	kids := map[string]Node{}
	list := func(of []Node) {
		for j, k := range of {
			kids[strconv.Itoa(j)] = k
		}
	}
	switch n := n.(type) {
	case Sum:
		list(n.Of)
	case Greatest:
		list(n.Of)
	case Least:
		list(n.Of)
	case Rules:
		for j, r := range n.Rules {
			kids[strconv.Itoa(j)] = r.Pay
		}
		kids[strconv.Itoa(len(n.Rules))] = n.Else
	case Recurring:
		kids[""] = n.Of
	case Adjusted:
		kids[""] = n.Of
	case Floored:
		kids[""] = n.Of
	case Capped:
		kids[""] = n.Of
	case Limited:
		kids[""] = n.Of
	case Guaranteed:
		kids[""] = n.Of
	case Recouped:
		kids[""] = n.Of
	}
	return kids
}

// bounded passes an order through a bound over orders.
func (q *oracle) bounded(path string, n Node, o *Order, sel []int) []*big.Rat {
	switch n := n.(type) {
	case Capped:
		who := ""
		if n.Per == PerCustomer {
			who = o.Customer
		}
		return q.trim(path+"|"+who+"|"+spanKey(n.Over, o.On), rat(n.Amount), q.flow(path+"/", n.Of, o, sel))
	case Limited:
		v := q.flow(path+"/", n.Of, o, sel)
		who := ""
		if n.Per == PerCustomer {
			who = o.Customer
		}
		return q.admit(path+"|"+who+"|"+spanKey(n.Over, o.On), n.Orders, v)
	case Guaranteed:
		v := q.flow(path+"/", n.Of, o, sel)
		q.sum(path+spanKey(n.Over, o.On)).Add(q.sum(path+spanKey(n.Over, o.On)), add(v...))
		return v
	case Recouped:
		v := q.flow(path+"/", n.Of, o, sel)
		q.sum(path).Add(q.sum(path), add(v...))
		return v
	case Greatest:
		return q.branches(path, n, n.Of, n.Over, o, sel)
	case Least:
		return q.branches(path, n, n.Of, n.Over, o, sel)
	}
	return nil
}

// trim is a cap on a sum: what is out is the lesser of sum and cap.
func (q *oracle) trim(key string, limit *big.Rat, v []*big.Rat) []*big.Rat {
	in := q.sum(key)
	out := make([]*big.Rat, len(v))
	for k, x := range v {
		before := smaller(in, limit)
		in = add(in, x)
		out[k] = sub(smaller(in, limit), before)
	}
	q.sums[key] = in
	return out
}

// admit lets so many orders earn.
func (q *oracle) admit(key string, most int64, v []*big.Rat) []*big.Rat {
	n, in := q.sum(key), false
	out := make([]*big.Rat, len(v))
	for k, x := range v {
		out[k] = x
		if x.Sign() <= 0 || in {
			continue
		}
		if n.Cmp(whole(most)) >= 0 {
			for m := k; m < len(v); m++ {
				out[m] = smaller(v[m], zero())
			}
			break
		}
		n.Add(n, whole(1))
		in = true
	}
	return out
}

func (q *oracle) branches(path string, n Node, of []Node, over Span, o *Order, sel []int) []*big.Rat {
	var first []*big.Rat
	for j, k := range of {
		v := inPart(q, n, j, func() []*big.Rat { return q.flow(path+"/"+strconv.Itoa(j), k, o, sel) })
		s := q.sum(path + "#" + strconv.Itoa(j) + spanKey(over, o.On))
		s.Add(s, add(v...))
		if j == 0 {
			first = v
		}
	}
	return first
}

// collect gathers the spans at whose ends something acts.
func (q *oracle) collect(n Node) {
	switch n := n.(type) {
	case Fixed:
		q.spans = append(q.spans, n.Every)
	case PerCount:
		q.spans = append(q.spans, n.Over)
	case CountTiers:
		q.spans = append(q.spans, n.Over)
	case Bonus:
		q.spans = append(q.spans, n.Over)
	case Tiers:
		if !orderly(n) {
			q.spans = append(q.spans, n.Over)
		}
	case Capped:
		inside := len(q.spans)
		q.collect(n.Of)
		if len(q.spans) > inside {
			q.spans = append(q.spans, n.Over)
		}
		return
	case Greatest:
		q.spans = append(q.spans, n.Over)
	case Least:
		q.spans = append(q.spans, n.Over)
	case Guaranteed:
		q.spans = append(q.spans, n.Over)
	case Recouped:
		q.spans = append(q.spans, n.Over)
	case During:
		q.collect(n.Of)
	}
	for _, k := range below(n) {
		q.collect(k)
	}
}

// accrues reports whether a lifetime posts what it has come to, or a span ends.
func (q *oracle) accrues(s Span, day endorse.Date) bool {
	return q.ends(s, day) || s == Lifetime && slices.ContainsFunc(q.spans, func(s Span) bool { return q.ends(s, day) })
}

// ends reports whether a span ends on a day: by itself, or with everything.
func (q *oracle) ends(s Span, day endorse.Date) bool {
	return day == q.until || s != Lifetime && !sameSpan(s, day, day.AddDays(1))
}

// within is the days that two windows let through.
func within(live, days endorse.Period) endorse.Period {
	if in, ok := live.Intersect(days); ok {
		return in
	}
	return endorse.Period{From: endorse.On(2, 1, 1), Until: endorse.On(1, 1, 1)}
}

// close is what the end of a day pays in a node; live is the days that windows
// around it let through.
func (q *oracle) close(path string, n Node, day endorse.Date, live endorse.Period) *big.Rat {
	if x := q.done[path]; x != nil {
		return x
	}
	switch n := n.(type) {
	case nil:
	case Fixed:
		return q.earned(day, q.closeFixed(path, n, day, live))
	case Bonus:
		x := q.closeCount(path, n, day)
		if n.By != ByEarnings {
			q.earned(day, x)
		}
		return x
	case PerCount, CountTiers:
		return q.earned(day, q.closeCount(path, n, day))
	case Tiers:
		if !orderly(n) && q.accrues(n.Over, day) {
			return q.earned(day, q.rerate(path, n, day))
		}
	case During:
		return q.close(path+"/", n.Of, day, within(live, n.Days))
	default:
		return q.closeBound(path, n, day, live)
	}
	return zero()
}

func (q *oracle) closeBound(path string, n Node, day endorse.Date, live endorse.Period) *big.Rat {
	kids := below(n)
	got := map[string]*big.Rat{}
	all := zero()
	for j, k := range slices.Sorted(keysOf(kids)) {
		got[k] = inPart(q, n, j, func() *big.Rat { return q.close(k2(path, k), kids[k], day, live) })
		all = add(all, got[k])
	}
	switch n := n.(type) {
	case Capped:
		if all.Sign() != 0 {
			return q.trim(path+"||"+spanKey(n.Over, day), rat(n.Amount), []*big.Rat{all})[0]
		}
	case Guaranteed:
		key := path + spanKey(n.Over, day)
		q.sum(key).Add(q.sum(key), all)
		return add(all, q.guarantee(path, n, day, live))
	case Recouped:
		q.sum(path).Add(q.sum(path), all)
		return add(all, q.recoup(path, n, day))
	case Greatest:
		return q.compare(path, len(n.Of), n.Over, 1, day, got)
	case Least:
		return q.compare(path, len(n.Of), n.Over, -1, day, got)
	}
	return all
}

func keysOf(m map[string]Node) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// spanDays is the days of the span that a day is in, found by walking.
func spanDays(s Span, day endorse.Date) (have endorse.Period) {
	from, until := day, day
	for sameSpan(s, from, from.AddDays(-1)) {
		from = from.AddDays(-1)
	}
	for sameSpan(s, until, until.AddDays(1)) {
		until = until.AddDays(1)
	}
	return endorse.Period{From: from, Until: until}
}

// shareOf is an amount for the days of a span that count.
func (q *oracle) shareOf(m endorse.Money, s Span, day endorse.Date, live endorse.Period, proRata bool) (*big.Rat, bool) {
	if s == Lifetime {
		_, ok := endorse.Period{From: q.from, Until: day}.Intersect(live)
		return q.cents(rat(m)), ok
	}
	span := spanDays(s, day)
	part, ok := span.Intersect(live)
	if ok {
		part, ok = part.Intersect(endorse.Period{From: q.from, Until: day})
	}
	if !ok {
		return zero(), false
	}
	if !proRata {
		return q.cents(rat(m)), true
	}
	a, _ := part.Days()
	b, _ := span.Days()
	return q.cents(times(rat(m), big.NewRat(int64(a), int64(b)))), true
}

func (q *oracle) closeFixed(path string, n Fixed, day endorse.Date, live endorse.Period) *big.Rat {
	x, ok := q.shareOf(n.Amount, n.Every, day, live, n.ProRata)
	if !ok || !q.accrues(n.Every, day) {
		return zero()
	}
	if n.Every == Lifetime {
		already := q.sum(path)
		if already.Sign() > 0 {
			return zero()
		}
		already.SetInt64(1)
	}
	return x
}

func (q *oracle) guarantee(path string, n Guaranteed, day endorse.Date, live endorse.Period) *big.Rat {
	least, ok := q.shareOf(n.Amount, n.Over, day, live, n.ProRata)
	if !q.ends(n.Over, day) || !ok {
		return zero()
	}
	earned := q.sum(path + spanKey(n.Over, day))
	if n.Recoverable {
		owed := q.sum(path + "owed")
		added := sub(least, earned)
		if owes := new(big.Rat).Neg(owed); added.Cmp(owes) < 0 {
			added = owes
		}
		owed.Add(owed, added)
		return added
	}
	if !n.Cumulative {
		return larger(sub(least, earned), zero())
	}
	have, promised := q.sum(path+"have"), q.sum(path+"promised")
	have.Add(have, earned)
	promised.Add(promised, least)
	top := larger(sub(promised, have), zero())
	have.Add(have, top)
	return top
}

func (q *oracle) recoup(path string, n Recouped, day endorse.Date) *big.Rat {
	if !q.ends(n.Over, day) {
		return zero()
	}
	since, done := q.sum(path), q.sum(path+"done")
	held := q.cents(times(since, n.Rate.Decimal().Rat()))
	if held.Sign() >= 0 || n.Negative != Carried {
		q.sums[path] = zero()
	}
	switch {
	case held.Sign() >= 0:
		held = smaller(held, sub(rat(n.Advance), done))
	case n.Negative == Carried:
		held = zero()
	default:
		held = larger(held, new(big.Rat).Neg(done))
	}
	done.Add(done, held)
	return new(big.Rat).Neg(held)
}

func (q *oracle) compare(path string, parts int, over Span, sign int, day endorse.Date, got map[string]*big.Rat) *big.Rat {
	var best *big.Rat
	for j := range parts {
		s := q.sum(path + "#" + strconv.Itoa(j) + spanKey(over, day))
		s.Add(s, got[strconv.Itoa(j)])
		if best == nil || s.Cmp(best)*sign > 0 {
			best = s
		}
	}
	if !q.ends(over, day) {
		return got["0"]
	}
	return add(got["0"], q.earned(day, sub(best, q.sum(path+"#0"+spanKey(over, day)))))
}

// rerate makes up the orders of a span to what its total earns.
func (q *oracle) rerate(path string, n Tiers, day endorse.Date) *big.Rat {
	in := func(d endorse.Date) bool { return sameSpan(n.Over, day, d) }
	measured, paidOn, out := q.count(logOf(path, n), n.Counting, in), q.count(path+"paid", Tracked, in), q.count(path+"out", Tracked, in)
	worth := marginalOf(n, measured.by(n.By))
	if n.Reading != Marginal {
		worth = linearPay(n.Bands[bandOf(n, measured.by(n.By))].Pay, paidOn)
	}
	more := sub(q.cents(worth), out.base)
	q.log[path+"out"] = append(q.log[path+"out"], entry{day: day, base: more})
	return more
}

func linearPay(n Node, e entry) *big.Rat {
	switch n := n.(type) {
	case ShareOfSales:
		return times(e.base, n.Rate.Decimal().Rat())
	case Flat:
		if n.Per == PerOrder {
			return times(rat(n.Amount), whole(e.orders))
		}
		return times(rat(n.Amount), whole(e.units))
	case Sum:
		sum := zero()
		for _, k := range n.Of {
			sum.Add(sum, linearPay(k, e))
		}
		return sum
	}
	return zero()
}

// closeCount pays what was counted or measured beyond what was paid.
func (q *oracle) closeCount(path string, n Node, day endorse.Date) *big.Rat {
	var over Span
	var from Stage
	path0 := path
	var worth func(entry) *big.Rat
	switch n := n.(type) {
	case PerCount:
		over, worth = n.Over, func(e entry) *big.Rat { return countWorth(n, e.units) }
	case CountTiers:
		over, worth = n.Over, func(e entry) *big.Rat { return countTiersWorth(n, e.units) }
	case Bonus:
		over, from, worth = n.Over, n.Counting, func(e entry) *big.Rat { return bonusWorth(n, e.by(n.By)) }
		if n.By == ByEarnings {
			path = "earned"
		}
	}
	if !q.accrues(over, day) {
		return zero()
	}
	in := func(d endorse.Date) bool { return sameSpan(over, day, d) }
	key := path0 + "paid" + spanKey(over, day)
	more := sub(q.cents(worth(q.count(path, from, in))), q.sum(key))
	q.sums[key] = add(q.sum(key), more)
	return more
}

func countWorth(n PerCount, count int64) *big.Rat {
	if n.UpTo > 0 && count > n.UpTo {
		count = n.UpTo
	}
	lot := max(n.Lot, 1)
	lots := big.NewRat(max(count-n.Above, 0), lot)
	if n.Lots != PartLots {
		down := new(big.Int).Quo(lots.Num(), lots.Denom())
		if n.Lots == StartedLots && !lots.IsInt() {
			down.Add(down, big.NewInt(1))
		}
		lots = new(big.Rat).SetInt(down)
	}
	return times(rat(n.Price), lots)
}

func countTiersWorth(n CountTiers, count int64) *big.Rat {
	sum := zero()
	best := n.Bands[0].Price
	for j, b := range n.Bands {
		for u := b.From; u < count && (j+1 == len(n.Bands) || u < n.Bands[j+1].From); u++ {
			sum.Add(sum, rat(b.Price))
		}
		if j > 0 && (count > b.From || count == b.From && n.Edge == Reached) {
			best = b.Price
		}
	}
	if n.Reading == Retroactive {
		sum = times(rat(best), whole(max(count, 0)))
	}
	return times(sum, big.NewRat(1, max(n.Lot, 1)))
}

// bonusWorth climbs threshold by threshold.
func bonusWorth(n Bonus, x *big.Rat) *big.Rat {
	money := n.By == ByRevenue || n.By == ByEarnings
	passes := func(t *big.Rat) bool { c := x.Cmp(t); return c > 0 || c == 0 && n.Edge == Reached }
	sum, last, every, upTo := zero(), zero(), whole(n.Further.Every), whole(n.Further.UpTo)
	if money {
		every, upTo = rat(n.Further.EveryAmount), rat(n.Further.UpToAmount)
	}
	for _, m := range n.At {
		last = whole(m.From)
		if money {
			last = rat(m.FromAmount)
		}
		if !passes(last) {
			return sum
		}
		if n.Stack == HighestOnly {
			sum = zero()
		}
		sum = add(sum, rat(m.Amount))
	}
	if every.Sign() > 0 {
		if upTo.Sign() > 0 {
			x = smaller(x, upTo)
		}
		for t := add(last, every); passes(t); t = add(t, every) {
			sum = add(sum, rat(n.Further.Amount))
		}
	}
	return sum
}
