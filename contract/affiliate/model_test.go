package affiliate_test

import (
	"fmt"
	"math/big"
	"slices"
	"sort"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"pgregory.net/rapid"
)

// model is a plain ledger for a share of 8.5 % with an agency of 15 % inside for
// ben, a hold of 10 days, a threshold of 20.00, in UTC: maps, rationals and one
// loop over all days.
type model struct {
	orders map[string]*modelOrder
	events []modelEvent
}

type modelOrder struct {
	at      time.Time
	creator string
	value   int64
	parts   []modelPart // anna, or ben and the agency
	back    int64
	undo    []modelUndo
}

type modelPart struct {
	party   string
	earned  int64
	present int64
}

type modelUndo struct {
	id     string
	amount int64
}

type modelEvent struct {
	at     time.Time
	id     string
	kind   string
	order  string
	amount int64
	party  string
}

// rounded is n × a ÷ b, half away from zero.
func rounded(n, a, b int64) int64 {
	r := big.NewRat(n, 1)
	r.Mul(r, big.NewRat(a, b))
	twice := new(big.Int).Mul(r.Num(), big.NewInt(2))
	twice.Add(twice, new(big.Int).Mul(r.Denom(), big.NewInt(int64(r.Sign()))))
	return new(big.Int).Quo(twice, new(big.Int).Mul(r.Denom(), big.NewInt(2))).Int64()
}

func (m *model) sell(id string, at time.Time, creator string, value int64) {
	earned := rounded(value, 85, 1000)
	parts := []modelPart{{creator, earned, earned}}
	if creator == "ben" {
		cut := rounded(earned, 15, 100)
		if parts = []modelPart{{"ben", earned - cut, earned - cut}}; cut != 0 {
			parts = append(parts, modelPart{"agency", cut, cut})
		}
	}
	m.orders[id] = &modelOrder{at: at, creator: creator, value: value, parts: parts}
	m.events = append(m.events, modelEvent{at: at, id: id, kind: "order", order: id})
}

type modelStatement struct {
	party                    string
	month                    endorse.Date // its last day
	opening, payout, closing int64
}

func (s modelStatement) String() string {
	return fmt.Sprintf("%s %s %d→%d paid %d", s.party, s.month, s.opening, s.closing, s.payout)
}

// settle runs every event of each month by time and id, then pays.
func (m *model) settle(months []endorse.Date) []modelStatement {
	events := slices.Clone(m.events)
	sort.Slice(events, func(i, j int) bool {
		if !events[i].at.Equal(events[j].at) {
			return events[i].at.Before(events[j].at)
		}
		return events[i].id < events[j].id
	})
	for _, o := range m.orders {
		o.back, o.undo = 0, nil
		for i := range o.parts {
			o.parts[i].present = o.parts[i].earned
		}
	}
	balance, due := map[string]int64{}, map[string]map[endorse.Date]int64{"anna": {}, "ben": {}, "agency": {}}
	var out []modelStatement
	for _, month := range months {
		opening := map[string]int64{"anna": balance["anna"], "ben": balance["ben"], "agency": balance["agency"]}
		active := map[string]bool{}
		for len(events) > 0 && !endorse.DateOf(events[0].at).After(month) {
			m.happen(events[0], balance, due, active)
			events = events[1:]
		}
		for _, party := range []string{"agency", "anna", "ben"} {
			pending := int64(0)
			for day, n := range due[party] {
				if day.After(month) {
					pending += n
				}
			}
			payout := int64(0)
			if payable := balance[party] - pending; payable >= 2000 {
				payout = payable
				balance[party] -= payable
			}
			if active[party] || opening[party] != 0 || balance[party] != 0 || pending != 0 {
				out = append(out, modelStatement{party, month, opening[party], payout, balance[party]})
			}
		}
	}
	return out
}

func (m *model) happen(e modelEvent, balance map[string]int64, due map[string]map[endorse.Date]int64, active map[string]bool) {
	today := endorse.DateOf(e.at)
	if e.kind == "payout" || e.kind == "adjust" {
		balance[e.party] += e.amount
		active[e.party] = true
		return
	}
	o := m.orders[e.order]
	before := o.back
	payable := endorse.DateOf(o.at).AddDays(10)
	book := func(party string, n int64) {
		balance[party] += n
		active[party] = true
		if payable.After(today) {
			due[party][payable] += n
		}
	}
	switch e.kind {
	case "order":
		for _, p := range o.parts {
			book(p.party, p.earned)
		}
		return
	case "refund":
		n := min(e.amount, o.value-o.back)
		o.undo = append(o.undo, modelUndo{e.id, n})
		o.back += n
	case "chargeback", "cancel":
		o.undo = append(o.undo, modelUndo{e.id, o.value - o.back})
		o.back = o.value
	case "reinstate":
		if len(o.undo) == 0 {
			return
		}
		o.back -= o.undo[len(o.undo)-1].amount
		o.undo = o.undo[:len(o.undo)-1]
	}
	for i := range o.parts {
		p := &o.parts[i]
		target := rounded(p.earned, o.value-o.back, o.value)
		if before != o.back { // a line, if of nothing
			book(p.party, target-p.present)
		}
		p.present = target
	}
}

// TestAgainstModel runs orders, refunds, chargebacks, reinstatements, payouts and
// adjustments in any order, closes months now and then, and compares every
// statement with the plain model's.
func TestAgainstModel(t *testing.T) {
	t.Parallel()
	p := programme(share("8.5%"), func(p *affiliate.Programme) {
		p.Parties = []affiliate.Party{{ID: "anna"}, {ID: "ben", Cuts: []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("15%")}}}, {ID: "agency"}}
		p.Holding.Days = 10
		p.Payouts.Thresholds = []endorse.Money{eur("20.00")}
	})
	months := []endorse.Date{endorse.On(2025, 10, 31), endorse.On(2025, 11, 30), endorse.On(2025, 12, 31), endorse.On(2026, 1, 31)}
	rapid.Check(t, func(t *rapid.T) {
		m := &model{orders: map[string]*modelOrder{}}
		l, err := affiliate.NewLedger(p, time.UTC)
		if err != nil {
			t.Fatal(err)
		}
		var closed endorse.Date
		var final []string // statements of closed months
		n := 0
		id := func() string { n++; return fmt.Sprintf("%03d", n) }
		instant := func() time.Time {
			from := 0
			if !closed.IsZero() {
				days, _ := endorse.On(2025, 10, 1).DaysUntil(closed)
				from = (days + 1) * 24
			}
			return time.Date(2025, 10, 1, rapid.IntRange(from, max(from, 122*24)).Draw(t, "hour"), 0, 0, 0, time.UTC)
		}
		add := func(e affiliate.Event) {
			if err := l.Add(e); err != nil {
				t.Fatal(err)
			}
		}
		about := func(kind string, event func(id string, at time.Time, order string, amount int64) affiliate.Event) func(*rapid.T) {
			return func(t *rapid.T) {
				if len(m.orders) == 0 {
					t.Skip("no order yet")
				}
				ids := make([]string, 0, len(m.orders))
				for k := range m.orders {
					ids = append(ids, k)
				}
				slices.Sort(ids)
				order := rapid.SampledFrom(ids).Draw(t, "order")
				at := instant()
				if first := m.orders[order].at; at.Before(first) {
					at = first.Add(time.Hour)
				}
				amount := int64(rapid.IntRange(1, 20000).Draw(t, "amount"))
				k := id()
				m.events = append(m.events, modelEvent{at: at, id: k, kind: kind, order: order, amount: amount})
				add(event(k, at, order, amount))
			}
		}
		show := func(s affiliate.Settlement) (out []string) {
			for _, st := range s.Statements {
				opening, _ := st.Opening.Minor()
				closing, _ := st.Closing.Minor()
				payout, _ := st.Payout.Minor()
				for _, line := range st.Lines {
					if line.Kind == affiliate.PaidOut && line.Event != "" {
						byHand, _ := line.Amount.Minor()
						payout += byHand
					}
				}
				out = append(out, modelStatement{st.Party, st.Period.Until, opening, payout, closing}.String())
			}
			return out
		}
		t.Repeat(map[string]func(*rapid.T){
			"order": func(t *rapid.T) {
				k, at, creator := id(), instant(), rapid.SampledFrom([]string{"anna", "ben"}).Draw(t, "creator")
				value := int64(rapid.IntRange(1, 40000).Draw(t, "value"))
				m.sell(k, at, creator, value)
				add(&affiliate.Order{ID: k, At: at, Creator: creator, Items: []affiliate.Item{{Quantity: 1, Price: cents(value)}}})
			},
			"refund": about("refund", func(id string, at time.Time, order string, amount int64) affiliate.Event {
				return &affiliate.Refund{ID: id, At: at, Order: order, Amount: cents(amount)}
			}),
			"chargeback": about("chargeback", func(id string, at time.Time, order string, _ int64) affiliate.Event {
				return &affiliate.Chargeback{ID: id, At: at, Order: order}
			}),
			"reinstate": about("reinstate", func(id string, at time.Time, order string, _ int64) affiliate.Event {
				return &affiliate.Reinstatement{ID: id, At: at, Order: order}
			}),
			"adjust": func(t *rapid.T) {
				k, at, amount := id(), instant(), int64(rapid.IntRange(-3000, 3000).Draw(t, "amount"))
				m.events = append(m.events, modelEvent{at: at, id: k, kind: "adjust", party: "anna", amount: amount})
				add(&affiliate.Adjustment{ID: k, At: at, Party: "anna", Amount: cents(amount), Reason: "by hand"})
			},
			"payout": func(t *rapid.T) {
				k, at, amount := id(), instant(), int64(rapid.IntRange(1, 3000).Draw(t, "amount"))
				m.events = append(m.events, modelEvent{at: at, id: k, kind: "payout", party: "ben", amount: -amount})
				add(&affiliate.Payout{ID: k, At: at, Party: "ben", Amount: cents(amount)})
			},
			"close": func(t *rapid.T) {
				i := slices.IndexFunc(months, func(d endorse.Date) bool { return d.After(closed) })
				if i < 0 || rapid.IntRange(0, 4).Draw(t, "close") > 0 {
					t.Skip("not now")
				}
				s, err := l.Close(months[i], affiliate.WithLines)
				if err != nil {
					t.Fatal(err)
				}
				closed = months[i]
				final = append(final, show(s)...)
			},
			"": func(t *rapid.T) {
				s, err := l.Settle(months[len(months)-1], affiliate.WithLines)
				if err != nil {
					t.Fatal(err)
				}
				got := append(slices.Clone(final), show(s)...)
				var want []string
				for _, st := range m.settle(months) {
					want = append(want, st.String())
				}
				if !slices.Equal(want, got) {
					t.Fatalf("statements\n%q\nwant\n%q", got, want)
				}
			},
		})
	})
}
