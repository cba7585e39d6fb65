package pay

// Needs says which facts of an order a plan asks for, so that whoever feeds it
// keeps no more. Day, base and quantity are always needed.
type Needs struct {
	Customer   bool  // bounds per customer
	Status     bool  // rules on new and returning customers
	Since      bool  // windows and rules on the months of a customer
	Payment    bool  // windows and rules on the number of the payment
	Products   bool  // SKUs and products of lines
	Categories bool  // categories of lines
	Labels     bool  // labels of orders and lines
	Stage      Stage // the furthest stage that a total counts from; Tracked is none
}

// Needs is what the plan asks for.
func (p *Program) Needs() Needs {
	var n Needs
	for _, o := range p.ops {
		n.Customer = n.Customer || o.per == PerCustomer
		n.Products = n.Products || o.kind == opFlat && o.per == PerProduct
		n.Stage = max(n.Stage, o.counting)
		if r, ok := o.node.(Recurring); ok {
			n.Since = n.Since || r.Months > 0
			n.Payment = n.Payment || r.Payments > 0
		}
		for _, m := range o.matches {
			n.Products = n.Products || len(m.SKUs)+len(m.Products) > 0
			n.Categories = n.Categories || len(m.Categories) > 0
			n.Labels = n.Labels || len(m.Labels) > 0
			n.Status = n.Status || len(m.Customers) > 0
			n.Since = n.Since || m.MonthFrom != 0 || m.MonthBelow != 0
			n.Payment = n.Payment || m.PaymentFrom != 0 || m.PaymentBelow != 0
		}
	}
	return n
}
