package campaign_test

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// large is the events of a campaign of so many creators, ten posts each, published,
// measured twice and seen, with the goods that each creator got: some forty events a
// creator.
func large(creators int) []campaign.Taken {
	day := on(2026, 3, 1)
	var list []campaign.Taken
	add := func(e campaign.Event) { list = append(list, campaign.Taken{On: day, Event: e}) }
	id := func(i int) string { return fmt.Sprintf("creator-%05d", i*7919%creators) }
	for i := range creators {
		add(campaign.Selected{Creator: campaign.Creator{
			ID: id(i), Name: "Made Up", Platform: endorse.Instagram, Followers: endorse.MustCount(int64(1000 + i)), Niches: []string{"tea"},
		}})
		add(campaign.Spent{ID: fmt.Sprintf("goods-%05d", i), Cost: 2, Amount: eur("12.50"), Creator: id(i)})
	}
	add(campaign.Started{})
	for n := range 10 {
		day = day.AddDays(1)
		for i := range creators {
			post := fmt.Sprintf("post-%05d-%d", i, n)
			add(campaign.Published{
				Creator: id(i),
				Post:    contract.Post{ID: post, Format: endorse.FormatShortVideo, URL: "https://example.com/p/" + post},
				Text:    disclosure.Publication{Language: "en", Caption: "#ad My morning with the new kettle, a month in: what I like, and what I do not. #tea"},
			})
		}
		for wave := range 2 {
			for i := range creators {
				add(campaign.Measured{Post: fmt.Sprintf("post-%05d-%d", i, n), Counts: endorse.Counts{
					Likes: endorse.MustCount(int64(i + wave)), Comments: endorse.MustCount(12), Impressions: endorse.MustCount(int64(20 * i)),
					Reach: endorse.MustCount(int64(15 * i)), Clicks: endorse.MustCount(3), Followers: endorse.MustCount(1000),
				}, Revenue: eur("31.20")})
			}
		}
		for i := range creators {
			add(campaign.Seen{Post: fmt.Sprintf("post-%05d-%d", i, n)})
		}
	}
	return list
}

// BenchmarkApply applies some 42,000 events of 1,000 creators, and in the long check
// 420,000 of 10,000.
func BenchmarkApply(b *testing.B) {
	sizes := []int{1_000}
	if long() {
		sizes = append(sizes, 10_000)
	}
	for _, creators := range sizes {
		b.Run(fmt.Sprint(creators), func(b *testing.B) {
			events := large(creators)
			held = campaign.Campaign{}
			before := inUse()
			b.ReportAllocs()
			for b.Loop() {
				c, err := campaign.Replay(spring(), events)
				if err != nil {
					b.Fatal(err)
				}
				held = c
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(events)), "ns/event")
			b.ReportMetric((inUse()-before)/float64(len(events)), "B-held/event")
			runtime.KeepAlive(events)
		})
	}
}

var held campaign.Campaign

// inUse is the bytes that are in use after a collection.
func inUse() float64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

func BenchmarkJSON(b *testing.B) {
	c, err := campaign.Replay(spring(), large(1_000))
	if err != nil {
		b.Fatal(err)
	}
	data, err := c.MarshalJSON()
	if err != nil {
		b.Fatal(err)
	}
	b.Run("write", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := c.MarshalJSON(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("read", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := campaign.Parse(data); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkPosts(b *testing.B) {
	c, err := campaign.Replay(spring(), large(1_000))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for p := range c.Posts() {
			n += len(p.Publication().Caption)
		}
		if n == 0 {
			b.Fatal("no text")
		}
	}
}
