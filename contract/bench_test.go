package contract_test

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// engagements makes n agreements of n/50 creators over ten years, in 20 categories.
func engagements(n int) []contract.Terms {
	all := make([]contract.Terms, n)
	for i := range all {
		day := on(2020, 1, 1).AddDays((i*i*31 + i*17) % 3650)
		category := fmt.Sprint("category ", i%20)
		all[i] = contract.Terms{
			ID: fmt.Sprint("t", i), Version: 1, Brands: []string{fmt.Sprint("b", i%500)}, Categories: []string{category}, Markets: []endorse.Region{"DE"},
			Parties:      []contract.Party{{ID: fmt.Sprint("creator ", i%max(1, n/50)), Role: contract.Creator}},
			Deliverables: []contract.Deliverable{{ID: "d", Platform: endorse.Instagram, Count: 1, Window: endorse.Between(day, day.AddDays(6))}},
			Exclusivity:  []contract.Exclusivity{{ID: "x", Categories: []string{category}, Anchor: contract.Anchor{Event: contract.GoLive}, Before: 14, After: 30}},
		}
	}
	return all
}

func BenchmarkConflicts(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		all := engagements(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			found := 0
			for b.Loop() {
				found = len(contract.Conflicts(all))
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/terms")
			b.ReportMetric(float64(found), "conflicts")
		})
	}
}

func BenchmarkFulfil(b *testing.B) {
	for _, size := range []struct{ deliverables, posts int }{{3, 10}, {20, 200}, {100, 1_000}} {
		terms := contract.Terms{ID: "t", Version: 1}
		for i := range size.deliverables {
			from := on(2026, 1, 1).AddDays(i)
			terms.Deliverables = append(terms.Deliverables, contract.Deliverable{ID: fmt.Sprint("d", i), Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Count: 3,
				Window: endorse.Between(from, from.AddDays(13)), Must: contract.Content{Codes: []string{fmt.Sprint("CODE", i%7)}}})
		}
		var posts []contract.Post
		for i := range size.posts {
			posts = append(posts, contract.Post{ID: fmt.Sprint("p", i), Platform: endorse.TikTok, Format: endorse.FormatShortVideo, On: on(2026, 1, 1).AddDays(i * 97 % (size.deliverables + 10)), Codes: []string{fmt.Sprint("CODE", i%9)}})
		}
		b.Run(fmt.Sprintf("%d deliverables %d posts", size.deliverables, size.posts), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := contract.Fulfil(terms, posts, on(2027, 1, 1)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkDuties(b *testing.B) {
	terms, book := sample(), disclosure.Law()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := contract.Duties(terms, book, on(2026, 1, 15)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAgreementApply(b *testing.B) {
	deal, err := contract.NewAgreement(sample())
	if err != nil {
		b.Fatal(err)
	}
	e := contract.AgreementEvent{Step: contract.Offer, By: "acme"}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := deal.Apply(e, on(2026, 1, 16)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	data, err := sample().MarshalJSON()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := contract.Parse(data); err != nil {
			b.Fatal(err)
		}
	}
}
