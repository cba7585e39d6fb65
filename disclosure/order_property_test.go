package disclosure_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

func marketOrder(t *rapid.T) {
	p := posts.Draw(t, "post")
	p.Markets = rapid.Permutation(deepMarkets).Draw(t, "markets")[:4]
	together := judge(t, p)
	for i, region := range p.Markets {
		one := p
		one.Markets = []endorse.Region{region}
		if diff := cmp.Diff(judge(t, one).Markets[0], together.Markets[i]); diff != "" {
			t.Fatalf("%s alone and among others differ (-alone +among):\n%s", region, diff)
		}
	}
}

var tieIndex = regexp.MustCompile(`ties\[\d+\]`)

// withoutIndex is the market with the places of ties left out of its facts.
func withoutIndex(m disclosure.Market) disclosure.Market {
	for i := range m.Findings {
		seen := m.Findings[i].Evidence()
		seen.Fact = tieIndex.ReplaceAllString(seen.Fact, "ties[…]")
		m.Findings[i] = m.Findings[i].Showing(seen)
	}
	slices.SortFunc(m.Findings, func(a, b disclosure.Finding) int { return strings.Compare(sortKey(a), sortKey(b)) })
	m.Findings = slices.CompactFunc(m.Findings, func(a, b disclosure.Finding) bool { return cmp.Equal(a, b) })
	return m
}

func sortKey(f disclosure.Finding) string {
	return f.Code() + " " + f.Evidence().Surface + " " + f.Outcome.String() + " " + f.Tie.String() + " " + f.Says()
}

func tieOrder(t *rapid.T) {
	p := posts.Draw(t, "post")
	q := p
	q.Ties = rapid.Permutation(p.Ties).Draw(t, "ties in another order")
	if diff := cmp.Diff(withoutIndex(judge(t, p).Markets[0]), withoutIndex(judge(t, q).Markets[0])); diff != "" {
		t.Fatal(diff)
	}
}

// shuffled are checkers of our book with the rows of each regime in another
// order.
var shuffled = sync.OnceValue(func() []*disclosure.Checker {
	var list []*disclosure.Checker
	for seed := range uint64(4) {
		book, random := disclosure.Law(), rand.New(rand.NewPCG(seed, 7))
		var regimes []*law.Regime
		for _, region := range book.Regions() {
			r, _ := book.Regime(region)
			mix(random, r.Instruments)
			mix(random, r.Connections)
			mix(random, r.Wordings)
			mix(random, r.Placements)
			mix(random, r.Tools)
			mix(random, r.Content)
			mix(random, r.Actors)
			regimes = append(regimes, &r)
		}
		mix(random, regimes)
		c, err := disclosure.NewChecker(mustBook(regimes...))
		if err != nil {
			panic(err)
		}
		list = append(list, c)
	}
	return list
})

func mix[T any](random *rand.Rand, rows []T) {
	random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
}

func mustBook(regimes ...*law.Regime) *law.Book {
	b, err := law.NewBook(regimes...)
	if err != nil {
		panic(err)
	}
	return b
}

func rowOrder(t *rapid.T) {
	p := posts.Draw(t, "post")
	got, err := rapid.SampledFrom(shuffled()).Draw(t, "checker").Check(p)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(judge(t, p), got, cmpopts.IgnoreFields(disclosure.Report{}, "Book")); diff != "" {
		t.Fatalf("(-our order +another):\n%s", diff)
	}
}

// widened are checkers of our book with a regime that says nothing.
var widened = sync.OnceValue(func() []*disclosure.Checker {
	var list []*disclosure.Checker
	for _, region := range []endorse.Region{"AQ", "AT", "HR", "DE-BY", "GB"} {
		book, err := disclosure.Law().With(law.Regime{Region: region, Name: "A place"})
		if err != nil {
			panic(err)
		}
		c, err := disclosure.NewChecker(book)
		if err != nil {
			panic(err)
		}
		list = append(list, c)
	}
	return list
})

func emptyRegime(t *rapid.T) {
	p := posts.Draw(t, "post")
	p.Markets = append(p.Markets, "AQ", "AT", "HR", "DE-BY")
	want := judge(t, p)
	got, err := rapid.SampledFrom(widened()).Draw(t, "checker").Check(p)
	if err != nil {
		t.Fatal(err)
	}
	if got.Book == want.Book {
		t.Fatal("the digest is the same")
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(disclosure.Report{}, "Book")); diff != "" {
		t.Fatalf("(-without +with):\n%s", diff)
	}
}
