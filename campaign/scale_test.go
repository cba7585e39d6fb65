package campaign_test

import (
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
)

// long reports whether the long check runs, which takes the large sizes too.
func long() bool { return os.Getenv("ENDORSE_LONG") != "" }

// shop is the programme of the creators of [watched]: 8 % of sales, held for two
// weeks, by month.
func shop() affiliate.Programme {
	return affiliate.Programme{
		ID: "shop", Version: 1, Zone: "UTC", Period: pay.Month, Open: true, Days: endorse.Period{From: day(3, 1)},
		Terms: []affiliate.Terms{{Plan: pay.Plan{ID: "sales", Version: 1, Currency: endorse.EUR,
			Pay: pay.ShareOfSales{Rate: rate("8%")}}}},
		Attribution: affiliate.Attribution{Windows: []affiliate.Window{{Kind: affiliate.LinkClick, Days: 30}}},
		Holding:     affiliate.Holding{Days: 14},
		Refunds:     affiliate.Refunds{Days: 60},
	}
}

// sold puts orders on a ledger, evenly over March and the creators, and gives every
// eleventh back in part; it is the statements of March and April.
func sold(tb testing.TB, creators, orders int, detail affiliate.Detail) []affiliate.Statement {
	l, err := affiliate.NewLedger(shop(), time.UTC)
	if err != nil {
		tb.Fatal(err)
	}
	at := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	step := 31 * 24 * time.Hour / time.Duration(orders+1)
	for i := range orders {
		at = at.Add(step)
		add(tb, l, &affiliate.Order{ID: fmt.Sprint("o", i), At: at, Creator: fmt.Sprint("c", i*7919%creators), ClickAt: at.Add(-time.Hour),
			Items: []affiliate.Item{{SKU: "kettle", Quantity: 1, Price: cents(1_999+i%5_000, endorse.EUR), Tax: cents(319, endorse.EUR)}}})
		if i%11 == 10 {
			add(tb, l, &affiliate.Refund{ID: fmt.Sprint("r", i), At: at, Order: fmt.Sprint("o", i-7), Amount: cents(500+i%300, endorse.EUR)})
		}
	}
	var list []affiliate.Statement
	for _, through := range []endorse.Date{day(3, 31), day(4, 30)} {
		s, err := l.Close(through, detail)
		if err != nil || len(s.Problems) > 0 {
			tb.Fatal(err, len(s.Problems))
		}
		list = append(list, s.Statements...)
	}
	return list
}

func add(tb testing.TB, l *affiliate.Ledger, e affiliate.Event) {
	if err := l.Add(e); err != nil {
		tb.Fatal(err)
	}
}

// earned is the payouts of statements added.
func earned(tb testing.TB, statements []affiliate.Statement) endorse.Money {
	sum := money("EUR 0")
	for i := range statements {
		sum = plus(tb, sum, statements[i].Payout)
	}
	return sum
}

// claimed is what claims say of them.
func claimed(tb testing.TB, s campaign.Settlement) endorse.Money {
	sum := money("EUR 0")
	for _, cl := range s.Claims {
		for _, lines := range [][]campaign.ClaimLine{cl.Lines, cl.ToCome} {
			for _, l := range lines {
				if l.Kind == campaign.LineEarning {
					sum = plus(tb, sum, l.Amount)
				}
			}
		}
	}
	return sum
}

func plus(tb testing.TB, a, b endorse.Money) endorse.Money {
	sum, err := a.Add(b)
	if err != nil {
		tb.Fatal(err)
	}
	return sum
}

// BenchmarkScale is a campaign from its first event to its report: an agreement for
// each creator, ten posts of each with a reading, and a hundred orders of each on a
// ledger, one in eleven given back in part. It reports the seconds of processor time
// of each stage, the making of the input included, and of all of them up to the
// report, and the most memory that the process held until then and after the report
// was written as JSON: run it alone.
func BenchmarkScale(b *testing.B) {
	sizes := []int{100}
	if long() {
		sizes = append(sizes, 10_000)
	}
	k, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		b.Fatal(err)
	}
	for _, creators := range sizes {
		for i, detail := range []affiliate.Detail{affiliate.TotalsOnly, affiliate.WithLines} {
			b.Run(fmt.Sprint("creators=", creators, []string{"/totals", "/lines"}[i]), func(b *testing.B) {
				for b.Loop() {
					measureScale(b, k, creators, detail)
				}
			})
		}
	}
}

func measureScale(b *testing.B, k *disclosure.Checker, creators int, detail affiliate.Detail) {
	start, _ := usage()
	last := start
	stage := func(name string) {
		now, _ := usage()
		b.ReportMetric((now - last).Seconds(), name+"-cpu-s")
		last = now
	}
	c := watched(b, creators, 10)
	stage("apply")
	statements := sold(b, creators, 100*creators, detail)
	stage("orders")
	on := day(5, 1)
	status, err := campaign.Monitor(c, k, on)
	if err != nil || len(status.Disclosure) != 10*creators {
		b.Fatal(err, len(status.Disclosure))
	}
	stage("monitor")
	s, err := campaign.Settle(c, statements, on)
	if err != nil {
		b.Fatal(err)
	}
	stage("settle")
	if got, want := claimed(b, s), earned(b, statements); !got.Equal(want) || want.Sign() <= 0 {
		b.Fatalf("claims of %v for statements of %v", got, want)
	}
	y := campaign.Yardstick{Rate: engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)}
	r, err := campaign.NewReport(c, s, status, y)
	if err != nil || len(r.Results.ByCreator) != creators {
		b.Fatal(err, len(r.Results.ByCreator))
	}
	stage("report")
	now, peak := usage()
	b.ReportMetric((now - start).Seconds(), "cpu-s")
	b.ReportMetric(float64(peak)/(1<<20), "peak-MiB")
	data, err := r.MarshalJSON()
	if err != nil || len(data) < 1_000*creators {
		b.Fatal(err, len(data))
	}
	stage("json")
	_, peak = usage()
	b.ReportMetric(float64(peak)/(1<<20), "json-peak-MiB")
	b.ReportMetric(float64(len(data))/(1<<20), "json-MiB")
}
