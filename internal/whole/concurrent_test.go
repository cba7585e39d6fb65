package whole_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sync"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
	"github.com/endorse-go/endorse/roi/attribution"
	"github.com/endorse-go/endorse/tier"
)

// shared are values that are made once and used by many goroutines. Each is made anew
// for the test, so that what is made late is made while all ask for it.
var shared = []struct {
	name string
	make func() func(i int) any
}{
	{"money, rate and count", func() func(int) any {
		price, share := eur("999999999999999999999999.99"), endorse.MustRate("0.333333333333")
		return func(i int) any {
			parts, err := price.Split(i + 1)
			return []any{parts, price.Times(share).Round(endorse.HalfEven), err}
		}
	}},
	{"published ladders", func() func(int) any {
		return func(i int) any {
			var all []any
			for _, l := range tier.Published() {
				all = append(all, l.Of(endorse.MustCount(int64(i)*1000)), l.Rungs())
			}
			return append(all, tier.Standard(endorse.TikTok).Of(endorse.MustCount(int64(i)*1000)))
		}
	}},
	{"benchmarks", func() func(int) any {
		return func(i int) any {
			m, err := engagement.Lookup(benchmarkAt(endorse.On(2026, 3, 1).AddDays(-i)))
			b, err2 := engagement.BandsFor(benchmarkAt(endorse.On(2026, 3, 1)))
			return []any{m, err, b, err2}
		}
	}},
	{"a summary, a sample and a digest", func() func(int) any {
		s, m := must(engagement.Summarise(byFollowers, feed(50))), must(engagement.SampleOf(byFollowers, feed(50)))
		d := must(engagement.DigestOf(byFollowers, feed(50)))
		return func(int) any {
			pooled, err := s.Pooled()
			median, err2 := m.Median()
			half, err3 := d.Quantile(endorse.MustRate("0.5"))
			return []any{pooled, err, median, err2, half, err3}
		}
	}},
	{"prices and fees", func() func(int) any {
		return func(i int) any {
			var all []any
			for _, p := range roi.PublishedPrices() {
				v, err := p.EMV(roi.Post{Platform: endorse.Instagram, On: endorse.On(2025, 1, 1).AddDays(i), Counts: feed(1)[0].Counts})
				all = append(all, v, err)
			}
			return append(all, roi.PublishedFeeBands(), roi.PublishedUplifts())
		}
	}},
	{"models and a chain", func() func(int) any {
		people := paths(60, 6)
		models := []attribution.Model{attribution.First{}, attribution.Linear{}, attribution.Shapley{}, attribution.Markov{}, attribution.ShaoLi{}}
		chain := must(attribution.Markov{}.Chain(people))
		return func(i int) any {
			r, err := attribution.Attribute(models[i%len(models)], people)
			effect, err2 := chain.RemovalEffect("1")
			return []any{r, err, effect, err2}
		}
	}},
	{"the book of law", func() func(int) any {
		book := must(disclosure.Law().With(there(disclosure.Law().Regime("GB"))))
		return func(i int) any {
			regions := book.Regions()
			return []any{book.Digest(), book.At(regions[i%len(regions)], endorse.On(2026, 3, 1)), book.Markdown("FR", endorse.On(2024, 1, 1))}
		}
	}},
	{"a checker", func() func(int) any {
		c := must(disclosure.NewChecker(disclosure.Law()))
		return func(i int) any {
			p := repeating("#ad not gifted ", 200+i, i%3)
			r, err := c.Check(p)
			b, err2 := c.Brief(disclosure.Publication{ID: "d", On: p.On, Platform: p.Platform, Format: p.Format, Markets: p.Markets[:3], Ties: p.Ties})
			return []any{r, err, b, err2}
		}
	}},
	{"a scanner", func() func(int) any {
		s := must(label.Compile(wordings()))
		brands := must(label.NewBrands([]string{"Acme"}))
		return func(i int) any {
			r, err := s.Scan(fmt.Sprintf("%d #ad paid partnership with Acme 広告", i), brands)
			return []any{r, err}
		}
	}},
	{"terms and an agreement", func() func(int) any {
		terms := deal(20)
		agreement := must(contract.NewAgreement(terms))
		return func(i int) any {
			done, err := contract.Fulfil(terms, published(i), endorse.On(2026, 4, 1))
			duties, err2 := contract.Duties(terms, disclosure.Law(), endorse.On(2026, 3, 1))
			return []any{done, err, duties, err2, terms.Sentences(), agreement.State()}
		}
	}},
	{"a plan and its program", func() func(int) any {
		plan := tiers(endorse.EUR)
		p := must(pay.Compile(plan))
		return func(i int) any {
			t := p.Open(endorse.On(2026, 1, 1))
			amounts, err := p.Price(t, sale(i+1), nil)
			posted, err2 := p.Close(t, endorse.On(2026, 12, 31), nil)
			return []any{amounts, err, posted, err2, plan.Sentences(), p.Needs()}
		}
	}},
	{"a programme", func() func(int) any {
		p := programme()
		return func(int) any {
			l := must(affiliate.NewLedger(p, nil))
			return []any{p.Validate(), l.Programme(), l.Closed()}
		}
	}},
	{"a campaign", func() func(int) any {
		c := must(campaign.New(brief()))
		return func(i int) any {
			next, err := c.Apply(campaign.Spent{ID: fmt.Sprint(i), Cost: roi.CostProduct, Amount: eur("5")}, endorse.On(2026, 3, 1))
			status, err2 := campaign.Monitor(c, checker, endorse.On(2026, 3, 2))
			return []any{next, err, status, err2, c.Steps()}
		}
	}},
}

// benchmarkAt asks for the engagement of an account of middle size.
func benchmarkAt(on endorse.Date) engagement.Query {
	return engagement.Query{
		Platform: endorse.Instagram, Followers: endorse.MustCount(50_000), On: on,
		Metric: byFollowers.Metric, Base: byFollowers.Base, Statistic: engagement.Mean,
	}
}

func there[T any](v T, ok bool) T {
	if !ok {
		panic("not there")
	}
	return v
}

// TestShared holds that each value gives many goroutines at once what it gives one
// alone. Under the race detector it also holds that they do not meet.
func TestShared(t *testing.T) {
	t.Parallel()
	for _, s := range shared {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			const calls = 6
			alone, together := s.make(), s.make()
			want := make([][]byte, calls)
			for i := range want {
				want[i] = asText(t, alone(i))
			}
			var wg sync.WaitGroup
			for g := range 4 {
				wg.Go(func() {
					for i := range calls {
						at := (i*5 + g) % calls
						if got := asText(t, together(at)); !bytes.Equal(got, want[at]) {
							t.Errorf("call %d: alone %.300s together %.300s", at, want[at], got)
						}
					}
				})
			}
			wg.Wait()
		})
	}
}

// asText is a result as text; errors by their message.
func asText(t *testing.T, v any) []byte {
	list, _ := v.([]any)
	for i, e := range list {
		if err, ok := e.(error); ok {
			list[i] = err.Error()
		}
	}
	b, err := json.Marshal(v)
	if err != nil {
		b = fmt.Appendf(nil, "%+v", v)
	}
	if len(b) < 3 {
		t.Errorf("nothing came of it: %s", b)
	}
	return b
}
