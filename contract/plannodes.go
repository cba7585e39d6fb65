package contract

import (
	"iter"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure/law"
)

// nodes gives a node of a plan and all inside it, and whether a cap stands around
// it.
func nodes(n pay.Node) iter.Seq2[pay.Node, bool] {
	return func(yield func(pay.Node, bool) bool) { visit(n, false, yield) }
}

func visit(n pay.Node, capped bool, yield func(pay.Node, bool) bool) bool {
	if n == nil {
		return true
	}
	if !yield(n, capped) {
		return false
	}
	if _, cap := n.(pay.Capped); cap {
		capped = true
	}
	for _, c := range inside(n) {
		if !visit(c, capped, yield) {
			return false
		}
	}
	return true
}

// inside lists the nodes that stand directly in a node.
func inside(n pay.Node) []pay.Node {
	switch n := n.(type) {
	case pay.Sum:
		return n.Of
	case pay.Greatest:
		return n.Of
	case pay.Least:
		return n.Of
	case pay.Adjusted:
		return []pay.Node{n.Of}
	case pay.Floored:
		return []pay.Node{n.Of}
	case pay.Capped:
		return []pay.Node{n.Of}
	case pay.Limited:
		return []pay.Node{n.Of}
	case pay.Guaranteed:
		return []pay.Node{n.Of}
	case pay.Recouped:
		return []pay.Node{n.Of}
	case pay.During:
		return []pay.Node{n.Of}
	case pay.Recurring:
		return []pay.Node{n.Of}
	case pay.Tiers:
		return bandNodes(n)
	case pay.Rules:
		return ruleNodes(n)
	}
	return nil
}

func bandNodes(t pay.Tiers) []pay.Node {
	list := make([]pay.Node, len(t.Bands))
	for i, b := range t.Bands {
		list[i] = b.Pay
	}
	return list
}

func ruleNodes(r pay.Rules) []pay.Node {
	list := []pay.Node{r.Else}
	for _, rule := range r.Rules {
		list = append(list, rule.Pay)
	}
	return list
}

// planTies are the ties that a plan makes.
func planTies(n pay.Node) law.Ties {
	var ties law.Ties
	for n := range nodes(n) {
		switch n := n.(type) {
		case pay.Fixed, pay.Guaranteed, pay.PerCount, pay.CountTiers, pay.Recouped:
			ties |= law.Payment
		case pay.ShareOfSales, pay.Flat:
			ties |= law.Affiliate
		case pay.Bonus:
			ties |= choose(n.By == pay.ByCounts, law.Payment, law.Affiliate)
		}
	}
	return ties
}

// paidCounts lists the counts that a plan pays for or by, in the order of the plan,
// each once, and whether each stands under a cap wherever it is paid.
func paidCounts(n pay.Node) (list []endorse.CountName, capped map[endorse.CountName]bool) {
	capped = map[endorse.CountName]bool{}
	add := func(names []endorse.CountName, bounded bool) {
		for _, c := range names {
			before, seen := capped[c]
			if !seen {
				list = append(list, c)
			}
			capped[c] = bounded && (before || !seen)
		}
	}
	for n, bounded := range nodes(n) {
		switch n := n.(type) {
		case pay.PerCount:
			add(n.Counts, bounded || n.UpTo > 0)
		case pay.CountTiers:
			add(n.Counts, bounded)
		case pay.Bonus:
			add(n.Counts, bounded || n.Further.UpTo > 0 || n.Further == pay.Further{})
		case pay.Tiers:
			add(n.Counts, true)
		}
	}
	return list, capped
}
