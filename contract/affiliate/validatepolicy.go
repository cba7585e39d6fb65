package affiliate

import "github.com/endorse-go/endorse"

func (p *Programme) checkPolicies(f *faults) {
	a := &p.Attribution
	f.word("attribution.precedence", precedenceNames, uint8(a.Precedence))
	f.word("attribution.model", modelNames, uint8(a.Model))
	f.share("attribution.first", a.First)
	f.share("attribution.last", a.Last)
	f.needs(a.First.Add(a.Last).Cmp(endorse.RateOfInt(1)) <= 0, "attribution.last", ErrAboveOne)
	f.needs(a.Model < PositionShares || a.First.Sign() != 0 || a.Last.Sign() != 0, "attribution.first", ErrMissing)
	a.checkWindows(f)
	f.word("base.tax", componentNames, uint8(p.Base.Tax))
	f.word("base.shipping", componentNames, uint8(p.Base.Shipping))
	f.word("base.discount", componentNames, uint8(p.Base.Discount))
	f.word("base.prices", pricesNames, uint8(p.Base.Prices))
	f.labels("base.excluded.labels", p.Base.Excluded.Labels)
	f.number("holding.days", p.Holding.Days)
	f.number("holding.lock", p.Holding.Lock)
	f.number("holding.months", p.Holding.Months)
	f.number("holding.day", p.Holding.Day)
	f.needs(p.Holding.Months <= 12, "holding.months", ErrOutsideTime)
	f.needs(p.Holding.Day <= 31, "holding.day", ErrOutsideTime)
	f.needs(p.Holding.Day > 0 || p.Holding.Months == 0, "holding.day", ErrMissing)
	f.word("holding.by", approverNames, uint8(p.Holding.By))
	f.needs(p.Holding.Price <= AtLock, "holding.price", ErrMoment)
	f.word("refunds.method", methodNames, uint8(p.Refunds.Method))
	f.word("refunds.rerate", rerateNames, uint8(p.Refunds.Rerate))
	f.number("refunds.days", p.Refunds.Days)
	f.word("customers", customerSourceNames, uint8(p.Customers))
	switch p.Convert {
	case AtSale, AtPayout:
	case AtApproval:
		f.needs(p.Holding.Price == AtApproval || p.Holding.Price == AtLock, "convert", ErrMoment)
	default:
		f.add("convert", ErrMoment)
	}
	for i, l := range p.Levels {
		f.share(at("levels", i)+".rate", l.Rate)
		f.word(at("levels", i)+".of", basisNames, uint8(l.Of))
	}
}

func (a *Attribution) checkWindows(f *faults) {
	seen := map[TouchKind]bool{}
	for i, w := range a.Windows {
		path := at("attribution.windows", i)
		f.needs(w.Kind > TouchNotSaid && w.Kind <= CodeUse, path+".kind", ErrMissing)
		f.needs(!seen[w.Kind], path+".kind", ErrDuplicate)
		f.number(path+".days", w.Days)
		f.number(path+".hours", w.Hours)
		f.needs(w.Days > 0 || w.Hours > 0, path+".days", ErrMissing)
		seen[w.Kind] = true
	}
}

func (p *Programme) checkMoney(f *faults) {
	q := &p.Payouts
	f.word("payouts.schedule", scheduleNames, uint8(q.Schedule))
	f.needs(q.Edge <= 1, "payouts.edge", ErrUnknownWord)
	f.word("payouts.fee_by", bearerNames, uint8(q.FeeBy))
	f.number("payouts.every", q.Every)
	f.number("payouts.after", q.After)
	f.number("payouts.write_off", q.WriteOff)
	f.share("payouts.fee_rate", q.FeeRate)
	f.onePerCurrency("payouts.thresholds", q.Thresholds)
	f.onePerCurrency("payouts.fees", q.Fees)
	if b := p.Budget; b.Currency() != 0 {
		f.onePerCurrency("budget", []endorse.Money{b})
	}
	type key struct {
		pair
		on endorse.Date
	}
	seen := map[key]bool{}
	for i, fx := range p.Rates {
		k := key{pair{fx.From, fx.To}, fx.On}
		f.add(at("rates", i), fx.Validate())
		f.needs(!fx.On.IsZero(), at("rates", i)+".on", ErrMissing)
		f.needs(!seen[k], at("rates", i), ErrDuplicate)
		seen[k] = true
	}
}

func (f *faults) onePerCurrency(path string, list []endorse.Money) {
	seen := map[endorse.Currency]bool{}
	for i, m := range list {
		f.needs(m.Currency() != 0, at(path, i), ErrMissing)
		f.needs(!seen[m.Currency()], at(path, i), ErrDuplicate)
		n, ok := m.Minor()
		f.needs(ok, at(path, i), ErrNoWholeUnits)
		f.needs(n >= 0, at(path, i), ErrNegative)
		f.needs(n <= maxMinor, at(path, i), ErrTooLarge)
		seen[m.Currency()] = true
	}
}
