package disclosure

import (
	"math/bits"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// pools draws wordings by length, with the markets that each cures and what it leaves open.
func pools(t *rapid.T, markets int) (pool []proposal) {
	length := 0
	for i := range rapid.IntRange(0, 7).Draw(t, "wordings") {
		length += rapid.IntRange(0, 3).Draw(t, "longer by")
		p := proposal{message: law.Message{Text: strings.Repeat("é", length+1), Lang: string(rune('a' + i))}}
		for m := range markets {
			if rapid.Bool().Draw(t, "cures") {
				p.cures.add(m)
			}
			p.open = append(p.open, rapid.IntRange(0, 3).Draw(t, "open"))
		}
		pool = append(pool, p)
	}
	return pool
}

// plainCover is the number and the length of the best cover, found by trying all: each market
// that can be cured is cured by one of the wordings that leave least open there.
func plainCover(pool []proposal, sick *marketSet, markets int) (words, length int) {
	cures := make([]uint, len(pool))
	curable := uint(0)
	for m := range markets {
		least := -1
		for i := range pool {
			if sick.has(m) && pool[i].cures.has(m) && (least < 0 || pool[i].open[m] < least) {
				least = pool[i].open[m]
			}
		}
		for i := range pool {
			if least >= 0 && pool[i].cures.has(m) && pool[i].open[m] == least {
				cures[i] |= 1 << m
				curable |= 1 << m
			}
		}
	}
	words, length = -1, 0
	for chosen := range uint(1) << len(pool) {
		cured, n := uint(0), 0
		for i := range pool {
			if chosen>>i&1 != 0 {
				cured |= cures[i]
				n += len(pool[i].message.Text) / 2
			}
		}
		if count := bits.OnesCount(chosen); cured == curable && (words < 0 || count < words || count == words && n < length) {
			words, length = count, n
		}
	}
	return words, length
}

// TestCoverIsTheBest holds the cover of the sick markets against trying all: the fewest
// wordings, of those the shortest.
func TestCoverIsTheBest(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		markets := rapid.SampledFrom([]int{1, 2, 3, 5}).Draw(t, "markets")
		pool := pools(t, markets)
		var sick marketSet
		for m := range markets {
			if rapid.IntRange(0, 3).Draw(t, "sick") > 0 {
				sick.add(m)
			}
		}
		wantWords, wantLength := plainCover(pool, &sick, markets)
		s := &fixSearch{post: Publication{Markets: make([]endorse.Region, markets)}}
		for _, p := range pool {
			p.open = slices.Clone(p.open)
			s.pool = append(s.pool, p)
		}
		words, length := s.cover(sick), 0
		for _, w := range words {
			length += len(w.Text) / 2
		}
		if len(words) != wantWords || length != wantLength {
			t.Fatalf("%d wordings of %d letters: %v, want %d of %d", len(words), length, words, wantWords, wantLength)
		}
	})
}

// TestStrains holds that what is breached outweighs what is open.
func TestStrains(t *testing.T) {
	t.Parallel()
	worst := []strain{{breached: 2, open: 0}, {breached: 1, open: 5}, {breached: 1, open: 1}, {breached: 0, open: 9}, {}}
	for i, a := range worst {
		for j, b := range worst {
			if a.worse(b) != (i < j) {
				t.Errorf("%+v is worse than %+v: %v", a, b, a.worse(b))
			}
		}
	}
	if a := (strain{tool: true}); a.worse(strain{}) || (strain{}).worse(a) {
		t.Error("advice on the tool weighs something")
	}
}

// TestMarketSets holds sets of more markets than a word has bits.
func TestMarketSets(t *testing.T) {
	t.Parallel()
	var s, odd marketSet
	for i := range MaxMarkets {
		if s.add(i); i%2 == 1 {
			odd.add(i)
		}
	}
	even := s.without(&odd)
	if s.size() != MaxMarkets || even.size() != MaxMarkets/2 {
		t.Errorf("%d and %d markets", s.size(), even.size())
	}
	for i := range MaxMarkets {
		if even.has(i) != (i%2 == 0) {
			t.Errorf("market %d is even: %v", i, even.has(i))
		}
		if s.drop(i); s.has(i) {
			t.Errorf("market %d was dropped", i)
		}
	}
}
