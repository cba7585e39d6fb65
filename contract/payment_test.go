package contract_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
)

// flat is an agreement over a fee, with a schedule.
func flat(fee string, schedule contract.Payment) contract.Terms {
	m := endorse.MustMoney(fee)
	return contract.Terms{ID: "t", Version: 1, Payment: schedule, Compensation: contract.Compensation{
		Plan: pay.Plan{ID: "p", Version: 1, Currency: m.Currency(), Pay: pay.Fixed{Amount: m}},
	}}
}

func TestDueDays(t *testing.T) {
	count := endorse.MustCount
	cal := contract.NewWeekdays(on(2026, 4, 3), on(2026, 4, 6))
	signature := contract.Anchor{Event: contract.Signature}
	rows := []struct {
		name     string
		schedule contract.Payment
		when     contract.Anchor
		signed   endorse.Date
		today    endorse.Date
		want     string
	}{
		{"net 30", contract.Payment{Net: count(30)}, signature, on(2026, 3, 10), on(2026, 3, 10), "2026-04-09"},
		{"net 30 end of month", contract.Payment{Net: count(30), EndOfMonth: true}, signature, on(2026, 3, 10), on(2026, 3, 10), "2026-04-30"},
		{"end of a month of 28 days", contract.Payment{Net: count(0), EndOfMonth: true}, signature, on(2026, 2, 1), on(2026, 2, 1), "2026-02-28"},
		{"at once", contract.Payment{Net: count(0)}, signature, on(2026, 3, 10), on(2026, 3, 10), "2026-03-10"},
		{"stays on Good Friday", contract.Payment{Net: count(30)}, signature, on(2026, 3, 4), on(2026, 3, 4), "2026-04-03"},
		{"next business day", contract.Payment{Net: count(30), Roll: contract.NextBusiness}, signature, on(2026, 3, 4), on(2026, 3, 4), "2026-04-07"},
		{"previous business day", contract.Payment{Net: count(30), Roll: contract.PreviousBusiness}, signature, on(2026, 3, 4), on(2026, 3, 4), "2026-04-02"},
		{"business days", contract.Payment{Net: count(10), Business: true}, signature, on(2026, 3, 26), on(2026, 3, 26), "2026-04-13"},
		{"has not happened", contract.Payment{Net: count(30)}, contract.Anchor{Event: contract.Completion}, on(2026, 3, 10), on(2026, 3, 10), ""},
		{"the day before the long stop", contract.Payment{Net: count(30)}, contract.Anchor{Event: contract.Completion, LongStop: on(2026, 5, 1)}, on(2026, 3, 10), on(2026, 4, 30), ""},
		{"on the long stop", contract.Payment{Net: count(30)}, contract.Anchor{Event: contract.Completion, LongStop: on(2026, 5, 1)}, on(2026, 3, 10), on(2026, 5, 1), "2026-05-31"},
		{"happened after the long stop", contract.Payment{Net: count(0)}, contract.Anchor{Event: contract.Signature, LongStop: on(2026, 3, 1)}, on(2026, 3, 10), on(2026, 4, 1), "2026-03-01"},
		{"a day", contract.Payment{Net: count(0)}, contract.Anchor{Event: contract.OnDay, On: on(2026, 7, 1)}, on(2026, 3, 10), on(2026, 3, 10), "2026-07-01"},
	}
	for _, r := range rows {
		r.schedule.Instalments = []contract.Part{{ID: "all", Share: rate("1"), When: r.when}}
		got, err := contract.NewAccount(flat("EUR 100", r.schedule), contract.Record{
			Happened: []contract.Happening{{Event: contract.Signature, On: r.signed}}, Calendar: cal,
		}, r.today)
		if err != nil || got.Instalments[0].Due.String() != r.want {
			t.Errorf("%s: %v, %v, want %s", r.name, got.Instalments, err, r.want)
		}
	}
	noCalendar := contract.Payment{Net: count(10), Business: true, Instalments: []contract.Part{{ID: "all", Share: rate("1"), When: signature}}}
	got, err := contract.NewAccount(flat("EUR 100", noCalendar), contract.Record{Happened: []contract.Happening{{Event: contract.Signature, On: on(2026, 3, 1)}}}, on(2026, 4, 1))
	if err != nil || !got.Instalments[0].Due.IsZero() {
		t.Errorf("business days without a calendar: %v, %v", got, err)
	}
}

func TestInterestRows(t *testing.T) {
	money := endorse.MustMoney
	statute := contract.Late{Rate: rate("8%"), Reference: rate("2%"), Fixed: []contract.FixedSum{{Sum: money("EUR 40")}}}
	gbp := contract.Late{Rate: rate("8%"), Reference: rate("3.75%"), Fixed: []contract.FixedSum{{Sum: money("GBP 40")}, {From: money("GBP 1000"), Sum: money("GBP 70")}, {From: money("GBP 10000"), Sum: money("GBP 100")}}}
	rows := []struct {
		name      string
		late      contract.Late
		principal string
		due, paid endorse.Date
		want      string
	}{
		{"40 days in the United Kingdom", gbp, "GBP 3600", on(2026, 9, 30), on(2026, 11, 9), "40 GBP 46.36 GBP 116.36"},
		{"45 days at 2 + 8 per cent", statute, "EUR 2000", on(2026, 1, 1), on(2026, 2, 15), "45 EUR 24.66 EUR 64.66"},
		{"on the due day", statute, "EUR 2000", on(2026, 1, 1), on(2026, 1, 1), "0 EUR 0.00 EUR 0.00"},
		{"before it", statute, "EUR 2000", on(2026, 1, 2), on(2026, 1, 1), "0 EUR 0.00 EUR 0.00"},
		{"a day late", statute, "EUR 2000", on(2026, 1, 1), on(2026, 1, 2), "1 EUR 0.55 EUR 40.55"},
		{"just below the next fixed sum", gbp, "GBP 999.99", on(2026, 9, 30), on(2026, 10, 1), "1 GBP 0.32 GBP 40.32"},
		{"at the next fixed sum", gbp, "GBP 1000", on(2026, 9, 30), on(2026, 10, 1), "1 GBP 0.32 GBP 70.32"},
		{"the greatest fixed sum", gbp, "GBP 10000", on(2026, 9, 30), on(2026, 10, 1), "1 GBP 3.22 GBP 103.22"},
		{"1.5% a month over 30 days", contract.Late{Rate: rate("1.5%"), Per: contract.PerMonth, Count: contract.Act360}, "USD 1000", on(2026, 3, 1), on(2026, 3, 31), "30 USD 15.00 USD 15.00"},
		{"30/360 counts February as 30 days", contract.Late{Rate: rate("12%"), Count: contract.Thirty360}, "EUR 1000", on(2026, 1, 30), on(2026, 2, 28), "28 EUR 9.33 EUR 9.33"},
		{"30/360 from the 31st to the 31st", contract.Late{Rate: rate("12%"), Count: contract.Thirty360}, "EUR 1000", on(2026, 1, 31), on(2026, 3, 31), "60 EUR 20.00 EUR 20.00"},
		{"30/360 from the 31st to the end of February", contract.Late{Rate: rate("36%"), Count: contract.Thirty360}, "EUR 1000", on(2026, 1, 31), on(2026, 2, 28), "28 EUR 28.00 EUR 28.00"},
		{"30/360 from the 15th to the 31st", contract.Late{Rate: rate("36%"), Count: contract.Thirty360}, "EUR 1000", on(2026, 1, 15), on(2026, 3, 31), "76 EUR 76.00 EUR 76.00"},
		{"a leap year is 365 days", contract.Late{Rate: rate("10%")}, "EUR 365", on(2028, 1, 1), on(2029, 1, 1), "366 EUR 36.60 EUR 36.60"},
	}
	for _, r := range rows {
		i, err := r.late.Interest(money(r.principal), r.due, r.paid)
		if got := fmt.Sprint(i.Days, " ", i.Amount, " ", i.Total); err != nil || got != r.want {
			t.Errorf("%s: %s, %v, want %s", r.name, got, err, r.want)
		}
	}
	for _, r := range rows {
		i, _ := r.late.Interest(money(r.principal), r.due, r.paid)
		year := endorse.MustCount(360)
		if i.Count == contract.Act365 {
			year = endorse.MustCount(365)
		}
		again, err := i.Principal.Times(i.Rate).TimesInt(int64(i.Days)).Per(year)
		if err != nil || !again.Round(endorse.HalfAway).Equal(i.Amount) {
			t.Errorf("%s: %s × %s × %d ÷ %s is %s, %v, want %s", r.name, i.Principal, i.Rate, i.Days, year, again, err, i.Amount)
		}
	}
	var mixed *endorse.CurrencyMismatchError
	if _, err := gbp.Interest(eur("2000"), on(2026, 1, 1), on(2026, 2, 1)); !errors.As(err, &mixed) {
		t.Errorf("sums in another currency: %v", err)
	}
}

// TestInterestGrows: a day or a cent more is never less interest.
func TestInterestGrows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		late := contract.Late{Rate: rate("9.27%"), Count: contract.DayCount(rapid.IntRange(0, 3).Draw(t, "count"))}
		cents := rapid.Int64Range(1, 1e9).Draw(t, "cents")
		due := on(2026, 1, 1).AddDays(rapid.IntRange(0, 800).Draw(t, "due"))
		paid := due.AddDays(rapid.IntRange(0, 800).Draw(t, "late"))
		interest := func(cents int64, paid endorse.Date) endorse.Money {
			m, _ := endorse.MoneyOfMinor(cents, endorse.EUR)
			i, err := late.Interest(m, due, paid)
			if err != nil {
				t.Fatal(err)
			}
			return i.Amount
		}
		now := interest(cents, paid)
		for _, more := range []endorse.Money{interest(cents+1, paid), interest(cents, paid.AddDays(1))} {
			if c, err := now.Cmp(more); err != nil || c > 0 {
				t.Fatalf("%s, then %s", now, more)
			}
		}
	})
}

// TestKillFeeRows: a fee of 2,000 by stage at 25, 50, 75 and 100 per cent.
func TestKillFeeRows(t *testing.T) {
	terms := sample()
	terms.Deliverables = []contract.Deliverable{{ID: "d", Count: 1, Fee: eur("2000")}}
	terms.Rights, terms.Exclusivity = nil, nil
	for i := range terms.Payment.Instalments {
		terms.Payment.Instalments[i].When.Deliverable = ""
	}
	rows := []struct {
		stage      contract.Stage
		cause      contract.Cause
		paid       string
		owed, left string
	}{
		{contract.StageNotSaid, contract.Convenience, "0", "EUR 500.00", "EUR 500.00"},
		{contract.BeforeWork, contract.Convenience, "0", "EUR 500.00", "EUR 500.00"},
		{contract.ConceptDone, contract.Convenience, "0", "EUR 1000.00", "EUR 1000.00"},
		{contract.ConceptDone, contract.Convenience, "1000", "EUR 1000.00", "EUR 0.00"},
		{contract.BeforeWork, contract.Convenience, "1000", "EUR 500.00", "EUR 0.00"},
		{contract.Produced, contract.NobodysFault, "1000", "EUR 1500.00", "EUR 500.00"},
		{contract.Delivered, contract.Convenience, "0", "EUR 2000.00", "EUR 2000.00"},
		{contract.Live, contract.CreatorBreach, "2000", "EUR 2000.00", "EUR 0.00"},
		{contract.Produced, contract.CreatorBreach, "1000", "EUR 0.00", "EUR -1000.00"},
		{contract.Delivered, contract.BrandBreach, "1000", "EUR 2000.00", "EUR 1000.00"},
		{contract.Produced, contract.BrandBreach, "0", "EUR 1500.00", "EUR 1500.00"},
	}
	for _, r := range rows {
		f, err := terms.End(contract.Ending{Cause: r.cause, Stages: map[string]contract.Stage{"d": r.stage}, Paid: eur(r.paid)})
		if err != nil || f.Owed.String() != r.owed || f.Balance.String() != r.left {
			t.Errorf("%s at %q, %s paid: owed %s, balance %s, %v; want %s, %s", r.cause, r.stage, r.paid, f.Owed, f.Balance, err, r.owed, r.left)
		}
	}
}

// An ending that names what the terms do not have would be one before any work, and
// one without a cause one for convenience: neither is guessed.
func TestEndingThatCannotBe(t *testing.T) {
	stages := func(id string, s contract.Stage) map[string]contract.Stage {
		return map[string]contract.Stage{id: s}
	}
	rows := []struct {
		name, want string
		e          contract.Ending
		err        error
	}{
		{"no cause", "cause: not said", contract.Ending{}, contract.ErrNotSaid},
		{"no such cause", "cause: not a kind that fits", contract.Ending{Cause: 9}, contract.ErrKind},
		{"misspelt deliverable", "stages[reel]: no such id in these terms", contract.Ending{Cause: contract.Convenience, Stages: stages("reel", contract.Live)}, contract.ErrNoSuch},
		{"no such stage", "stages[reels]: not a kind that fits", contract.Ending{Cause: contract.Convenience, Stages: stages("reels", 6)}, contract.ErrKind},
		{"misspelt right", "used[0]: no such id in these terms", contract.Ending{Cause: contract.Convenience, Used: []string{"ad"}}, contract.ErrNoSuch},
		{"paid below zero", "paid: below zero", contract.Ending{Cause: contract.Convenience, Paid: eur("-1")}, contract.ErrNegative},
		{"two at once", "cause: not said\nused[0]: no such id in these terms", contract.Ending{Used: []string{"ad"}}, contract.ErrNoSuch},
	}
	for _, r := range rows {
		f, err := sample().End(r.e)
		var fault *contract.FaultError
		if !errors.As(err, &fault) || !errors.Is(err, r.err) || err.Error() != r.want || f.Lines != nil {
			t.Errorf("%s: %v, %v, want %s", r.name, f, err, r.want)
		}
	}
}

// TestBreachWithoutAKillFee: delivered work is due whole after the brand's breach,
// and nothing after its convenience.
func TestBreachWithoutAKillFee(t *testing.T) {
	terms := sample()
	terms.KillFee = nil
	stages := map[string]contract.Stage{"reels": contract.Delivered}
	for cause, want := range map[contract.Cause]string{contract.BrandBreach: "EUR 1300.00", contract.Convenience: "EUR 0.00"} {
		if f, err := terms.End(contract.Ending{Cause: cause, Stages: stages}); err != nil || f.Owed.String() != want {
			t.Errorf("%s: %s, %v, want %s", cause, f.Owed, err, want)
		}
	}
}

// TestAccountOfADay: what is earned or paid after the day is not in it.
func TestAccountOfADay(t *testing.T) {
	record := contract.Record{
		Happened: []contract.Happening{{Event: contract.Signature, On: on(2026, 2, 1)}, {Event: contract.GoLive, Deliverable: "reels", On: on(2026, 3, 5)}},
		Earned:   []contract.Earning{{ID: "march", On: on(2026, 3, 31), Amount: eur("10")}},
		Receipts: []contract.Receipt{{On: on(2026, 2, 1), Amount: eur("1000")}, {On: on(2026, 5, 4), Amount: eur("300")}, {On: on(2026, 5, 14), Amount: eur("300")}},
	}
	rows := []struct {
		day                                   endorse.Date
		parts                                 int
		paid, due, overdue, interest, surplus string
	}{
		{on(2026, 1, 31), 3, "0.00", "0.00", "0.00", "0.00", "0.00"},
		{on(2026, 2, 1), 3, "1000.00", "0.00", "0.00", "0.00", "0.00"},
		{on(2026, 3, 30), 3, "1000.00", "0.00", "0.00", "0.00", "0.00"},
		{on(2026, 3, 31), 4, "1000.00", "0.00", "0.00", "0.00", "0.00"},
		{on(2026, 4, 4), 4, "1000.00", "600.00", "0.00", "0.00", "0.00"},
		{on(2026, 4, 5), 4, "1000.00", "600.00", "600.00", "0.20", "0.00"},
		{on(2026, 5, 4), 4, "1300.00", "310.00", "310.00", "5.93", "0.00"}, // 30 days of 300 twice, 4 days of 10
		{on(2026, 5, 14), 4, "1600.00", "10.00", "10.00", "6.96", "0.00"},  // 30 days of 300, 40 of 300, 14 of 10
	}
	for _, r := range rows {
		a, err := contract.NewAccount(sample(), record, r.day)
		got := []string{a.Paid.Amount(), a.Due.Amount(), a.Overdue.Amount(), a.Interest.Amount(), a.Surplus.Amount()}
		if want := []string{r.paid, r.due, r.overdue, r.interest, r.surplus}; err != nil || len(a.Instalments) != r.parts || !slices.Equal(got, want) {
			t.Errorf("%s: %d parts, %v, %v, want %d, %v", r.day, len(a.Instalments), got, err, r.parts, want)
		}
	}
}

// TestFixedSumIsDueOnce: a debt that is paid in two late parts bears it once.
func TestFixedSumIsDueOnce(t *testing.T) {
	terms := sample()
	terms.Payment.Late = contract.Late{Rate: rate("8%"), Fixed: []contract.FixedSum{{Sum: eur("40")}}}
	a, err := contract.NewAccount(terms, contract.Record{
		Happened: []contract.Happening{{Event: contract.Signature, On: on(2026, 2, 1)}},
		Receipts: []contract.Receipt{{On: on(2026, 2, 11), Amount: eur("500")}, {On: on(2026, 2, 21), Amount: eur("500")}},
	}, on(2026, 3, 1))
	if err != nil || a.Interest.String() != "EUR 43.29" { // 500 at 8% for 10 and for 20 days: 1.10 and 2.19
		t.Errorf("%s, %v", a.Interest, err)
	}
}

// TestKillFeeNeverFalls: further work is never paid less, and never more than the
// fee.
func TestKillFeeNeverFalls(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := sample()
		draw := func() contract.Stage { return contract.Stage(rapid.IntRange(0, 5).Draw(t, "stage")) }
		a, b := draw(), draw()
		cause := contract.Cause(rapid.IntRange(1, 4).Draw(t, "cause"))
		owed := func(reels, stories contract.Stage) endorse.Money {
			f, err := terms.End(contract.Ending{Cause: cause, Stages: map[string]contract.Stage{"reels": reels, "stories": stories}, Used: []string{"ads"}})
			if err != nil {
				t.Fatal(err)
			}
			return f.Owed
		}
		less, more := owed(min(a, b), a), owed(max(a, b), a)
		if c, _ := less.Cmp(more); c > 0 {
			t.Fatalf("%s at %s, %s at %s", less, min(a, b), more, max(a, b))
		}
		if c, _ := more.Cmp(eur("2000")); c > 0 {
			t.Fatalf("%s of 2,000", more)
		}
	})
}

// TestAccountAddsUp: instalments make the fee; what is paid is in an instalment or
// surplus; nothing is below zero.
func TestAccountAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := sample()
		terms.Payment.Instalments = nil
		left := int64(1000)
		for i := 0; left > 0; i++ {
			share := min(left, rapid.Int64Range(1, 1000).Draw(t, "share"))
			left -= share
			terms.Payment.Instalments = append(terms.Payment.Instalments, contract.Part{
				ID: fmt.Sprint("p", i), Share: endorse.RateOfInt(share).Times(rate("0.001")), When: contract.Anchor{Event: contract.OnDay, On: on(2026, 1, 1).AddDays(rapid.IntRange(0, 300).Draw(t, "when"))},
			})
		}
		terms.Rights[0].After = ""
		var record contract.Record
		received := eur("0")
		for range rapid.IntRange(0, 5).Draw(t, "receipts") {
			m, _ := endorse.MoneyOfMinor(rapid.Int64Range(1, 120_000).Draw(t, "amount"), endorse.EUR)
			r := contract.Receipt{On: on(2026, 1, 1).AddDays(rapid.IntRange(0, 400).Draw(t, "on")), Amount: m}
			record.Receipts = append(record.Receipts, r)
			received, _ = received.Add(m)
		}
		a, err := contract.NewAccount(terms, record, on(2027, 6, 1))
		if err != nil {
			t.Fatal(err)
		}
		fee, paid := eur("0"), a.Surplus
		for _, i := range a.Instalments {
			fee, _ = fee.Add(i.Amount)
			paid, _ = paid.Add(i.Paid)
			whole, _ := i.Paid.Add(i.Open)
			if !whole.Equal(i.Amount) || i.Open.Sign() < 0 || i.Open.IsZero() == i.Settled.IsZero() {
				t.Fatalf("%+v", i)
			}
		}
		if !fee.Equal(eur("2000")) || !paid.Equal(received) || !a.Paid.Equal(received) {
			t.Fatalf("fee %s, paid %s of %s", fee, paid, received)
		}
	})
}

func TestAccountErrors(t *testing.T) {
	var mixed *endorse.CurrencyMismatchError
	_, err := contract.NewAccount(sample(), contract.Record{Receipts: []contract.Receipt{{On: on(2026, 2, 1), Amount: endorse.MustMoney("USD 5")}}}, on(2026, 3, 1))
	if !errors.As(err, &mixed) {
		t.Errorf("another currency: %v", err)
	}
	_, err = contract.NewAccount(sample(), contract.Record{Receipts: []contract.Receipt{{On: on(2026, 2, 1), Amount: eur("5"), For: "x"}}}, on(2026, 3, 1))
	if !errors.Is(err, contract.ErrNoSuch) {
		t.Errorf("an unknown instalment: %v", err)
	}
	if a, err := contract.NewAccount(contract.Terms{ID: "t", Version: 1}, contract.Record{}, on(2026, 3, 1)); err != nil || len(a.Instalments) != 0 {
		t.Errorf("no pay: %v, %v", a, err)
	}
}

// TestReceiptIsWhole: a receipt that does not say its day or a sum above zero is no
// receipt, even one that stands after the day.
func TestReceiptIsWhole(t *testing.T) {
	sound := contract.Receipt{On: on(2026, 2, 1), Amount: eur("5")}
	rows := []struct {
		name    string
		receipt contract.Receipt
		day     endorse.Date
		path    string
		want    error
	}{
		{"no day", contract.Receipt{Amount: eur("5")}, on(2026, 3, 1), "receipts[1].on", contract.ErrNotSaid},
		{"no amount", contract.Receipt{On: on(2026, 2, 1)}, on(2026, 3, 1), "receipts[1].amount", contract.ErrNotPositive},
		{"zero", contract.Receipt{On: on(2026, 2, 1), Amount: eur("0")}, on(2026, 3, 1), "receipts[1].amount", contract.ErrNotPositive},
		{"below zero", contract.Receipt{On: on(2026, 2, 1), Amount: eur("-0.01")}, on(2026, 3, 1), "receipts[1].amount", contract.ErrNotPositive},
		{"below zero, after the day", contract.Receipt{On: on(2026, 3, 2), Amount: eur("-5")}, on(2026, 3, 1), "receipts[1].amount", contract.ErrNotPositive},
		{"a cent", contract.Receipt{On: on(2026, 2, 1), Amount: eur("0.01")}, on(2026, 3, 1), "", nil},
		{"an account of no day", sound, endorse.Date{}, "day", contract.ErrNotSaid},
	}
	for _, r := range rows {
		_, err := contract.NewAccount(sample(), contract.Record{Receipts: []contract.Receipt{sound, r.receipt}}, r.day)
		var fault *contract.FaultError
		switch {
		case r.want == nil && err == nil:
		case !errors.As(err, &fault) || fault.Path != r.path || !errors.Is(err, r.want):
			t.Errorf("%s: %v, want %s: %v", r.name, err, r.path, r.want)
		}
	}
}

// TestBusinessDays holds the count against days walked one by one.
func TestBusinessDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := on(2026, 11, 1).AddDays(rapid.IntRange(0, 60).Draw(t, "start"))
		cal := contract.NewWeekdays(on(2026, 12, 25), on(2026, 11, 26), on(2027, 1, 1))
		n := rapid.IntRange(0, 40).Draw(t, "n")
		want := start
		for left := n; left > 0; {
			want = want.AddDays(1)
			if w := want.Weekday(); w != 0 && w != 6 && want != on(2026, 12, 25) && want != on(2026, 11, 26) && want != on(2027, 1, 1) {
				left--
			}
		}
		if got := contract.AddBusinessDays(cal, start, n); got != want {
			t.Fatalf("%d after %s: %s, want %s", n, start, got, want)
		}
	})
}

// never is a calendar that always rests.
type never struct{}

func (never) Business(endorse.Date) bool { return false }

func TestCalendarThatNeverWorks(t *testing.T) {
	for name, got := range map[string]endorse.Date{
		"add": contract.AddBusinessDays(never{}, on(2026, 1, 1), 1_000_000), "move": contract.Move(never{}, on(2026, 1, 1), contract.PreviousBusiness),
		"below zero": contract.AddBusinessDays(contract.EveryDay{}, on(2026, 1, 1), -1), "from nothing": contract.AddBusinessDays(contract.EveryDay{}, endorse.Date{}, 1),
	} {
		if !got.IsZero() {
			t.Errorf("%s: %s", name, got)
		}
	}
	if got := contract.AddBusinessDays(contract.EveryDay{}, on(2026, 1, 1), 31); got != on(2026, 2, 1) {
		t.Errorf("every day: %s", got)
	}
}

func TestSetAsideRows(t *testing.T) {
	rows := []struct {
		name, gross, share, part string
		minors                   int
		want                     string
	}{
		{"Illinois: 45% of 4,000", "USD 4000", "45%", "50%", 1, "[USD 900.00]"},
		{"two minors", "USD 4000", "45%", "50%", 2, "[USD 450.00 USD 450.00]"},
		{"California: 18 of 60 minutes of 5,000", "USD 5000", "30%", "65%", 1, "[USD 975.00]"},
		{"a cent that does not divide", "USD 0.03", "100%", "100%", 2, "[USD 0.02 USD 0.01]"},
		{"not shown", "USD 4000", "0%", "50%", 1, "[USD 0.00]"},
	}
	for _, r := range rows {
		got, err := contract.SetAside(endorse.MustMoney(r.gross), rate(r.share), rate(r.part), r.minors)
		if err != nil || fmt.Sprint(got) != r.want {
			t.Errorf("%s: %v, %v, want %s", r.name, got, err, r.want)
		}
	}
	for name, err := range map[error]error{
		contract.ErrAboveOne:    second(contract.SetAside(eur("1"), rate("101%"), rate("50%"), 1)),
		contract.ErrNegative:    second(contract.SetAside(eur("-1"), rate("1%"), rate("50%"), 1)),
		contract.ErrNotPositive: second(contract.SetAside(eur("1"), rate("1%"), rate("50%"), 0)),
	} {
		if !errors.Is(err, name) {
			t.Errorf("%v, want %v", err, name)
		}
	}
}

func second[T any](_ T, err error) error { return err }

func TestGuaranteeRows(t *testing.T) {
	rows := []struct {
		name      string
		tolerance string
		from      contract.ShortfallFrom
		delivered int64
		missing   int64
		credit    string
		err       error
	}{
		{"a quarter lacks", "0%", contract.ShortfallFromNotSaid, 150_000, 50_000, "EUR 600.00", nil},
		{"from the tolerated number", "10%", contract.FromTolerated, 150_000, 30_000, "EUR 360.00", nil},
		{"from the whole number", "10%", contract.FromGuaranteed, 150_000, 50_000, "EUR 600.00", nil},
		{"just within the tolerance", "10%", contract.FromGuaranteed, 180_000, 0, "", nil},
		{"just below it", "10%", contract.FromTolerated, 179_999, 1, "EUR 0.01", nil},
		{"more than promised", "0%", contract.FromGuaranteed, 250_000, 0, "", nil},
		{"not said from which", "10%", contract.ShortfallFromNotSaid, 150_000, 0, "", contract.ErrNotSaid},
	}
	for _, r := range rows {
		g := contract.Guarantee{Count: endorse.CountViews, Number: 200_000, Fee: eur("2400"), Tolerance: rate(r.tolerance), From: r.from}
		s, err := g.Shortfall(endorse.MustCount(r.delivered))
		if s.Missing != r.missing || s.Credit.String() != r.credit || !errors.Is(err, r.err) {
			t.Errorf("%s: %d, %s, %v, want %d, %s, %v", r.name, s.Missing, s.Credit, err, r.missing, r.credit, r.err)
		}
	}
	var unknown *endorse.UnknownCountError
	if _, err := (contract.Guarantee{Number: 5}).Shortfall(endorse.Count{}); !errors.As(err, &unknown) {
		t.Errorf("a count that nobody knows: %v", err)
	}
}
