package pay

import "strconv"

// child is a node below another: at which field, and whether it may be nil.
type child struct {
	at       string
	rule     string
	node     Node
	optional bool
}

// children lists what stands below a node, in the order of its fields.
func children(n Node) []child {
	switch n := n.(type) {
	case Sum:
		return listed(n.Of)
	case Greatest:
		return listed(n.Of)
	case Least:
		return listed(n.Of)
	case Tiers:
		out := make([]child, len(n.Bands))
		for i, b := range n.Bands {
			out[i] = child{at: ".bands[" + strconv.Itoa(i) + "].pay", node: b.Pay}
		}
		return out
	case Rules:
		out := make([]child, 0, len(n.Rules)+1)
		for i, r := range n.Rules {
			out = append(out, child{".rules[" + strconv.Itoa(i) + "].pay", r.Name, r.Pay, true})
		}
		return append(out, child{at: ".else", node: n.Else, optional: true})
	}
	if of, ok := only(n); ok {
		return []child{{at: ".of", node: of}}
	}
	return nil
}

// only is the one node below a node that has one.
func only(n Node) (Node, bool) {
	switch n := n.(type) {
	case During:
		return n.Of, true
	case Recurring:
		return n.Of, true
	case Adjusted:
		return n.Of, true
	case Floored:
		return n.Of, true
	case Capped:
		return n.Of, true
	case Limited:
		return n.Of, true
	case Guaranteed:
		return n.Of, true
	case Recouped:
		return n.Of, true
	}
	return nil, false
}

func listed(of []Node) []child {
	out := make([]child, len(of))
	for i, n := range of {
		out[i] = child{at: ".of[" + strconv.Itoa(i) + "]", node: n}
	}
	return out
}

// known reports whether a node is one of the closed set, by value. A pointer to
// a node, which may be nil, and a type that borrows the method are not.
func known(n Node) bool {
	switch n.(type) {
	case Fixed, Flat, ShareOfSales, PerCount, CountTiers, Bonus, Tiers, Rules, During, Recurring,
		Sum, Greatest, Least, Adjusted, Floored, Capped, Limited, Guaranteed, Recouped:
		return true
	}
	return false
}
