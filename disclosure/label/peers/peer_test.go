package peers

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	bobu "github.com/BobuSumisu/aho-corasick"
	cloudflare "github.com/cloudflare/ahocorasick"
	coregx "github.com/coregx/ahocorasick"
	petar "github.com/petar-dambovaliev/aho-corasick"
)

// hit is a needle, by its number, and the byte at which it begins; below 0 the peer
// does not say where.
type hit struct{ needle, start int }

// peer is a way to look for needles. count is what is measured; find is the same
// search with all that it tells.
type peer struct {
	name  string
	count func(text []byte) int
	find  func(text []byte) []hit
}

// peers compiles the needles for each peer. All of them give overlapping matches.
func peers(tb testing.TB, needles []string) []peer {
	tb.Helper()
	return []peer{peerCloudflare(needles), peerBobu(needles), peerPetar(needles), peerCoregx(tb, needles)}
}

func peerCloudflare(needles []string) peer {
	m := cloudflare.NewStringMatcher(needles)
	find := func(text []byte) []hit {
		var hits []hit
		for _, n := range m.Match(text) {
			hits = append(hits, hit{n, -1})
		}
		return hits
	}
	return peer{"cloudflare", func(text []byte) int { return len(m.Match(text)) }, find}
}

func peerBobu(needles []string) peer {
	trie := bobu.NewTrieBuilder().AddStrings(needles).Build()
	find := func(text []byte) []hit {
		var hits []hit
		for _, m := range trie.Match(text) {
			hits = append(hits, hit{int(m.Pattern()), int(m.Pos())})
		}
		return hits
	}
	return peer{"BobuSumisu", func(text []byte) int { return len(trie.Match(text)) }, find}
}

func peerPetar(needles []string) peer {
	b := petar.NewAhoCorasickBuilder(petar.Opts{MatchKind: petar.StandardMatch, DFA: true})
	automaton := b.Build(needles)
	count := func(text []byte) int {
		n := 0
		for it := automaton.IterOverlappingByte(text); it.Next() != nil; {
			n++
		}
		return n
	}
	find := func(text []byte) []hit {
		var hits []hit
		it := automaton.IterOverlappingByte(text)
		for m := it.Next(); m != nil; m = it.Next() {
			hits = append(hits, hit{m.Pattern(), m.Start()})
		}
		return hits
	}
	return peer{"petar-dambovaliev", count, find}
}

func peerCoregx(tb testing.TB, needles []string) peer {
	tb.Helper()
	automaton, err := coregx.NewBuilder().AddStrings(needles).Build()
	if err != nil {
		tb.Fatal(err)
	}
	find := func(text []byte) []hit {
		var hits []hit
		for _, m := range automaton.FindAllOverlapping(text) {
			hits = append(hits, hit{m.PatternID, m.Start})
		}
		return hits
	}
	return peer{"coregx", func(text []byte) int { return len(automaton.FindAllOverlapping(text)) }, find}
}

// contains is the loop that comes to mind first; it says which needles occur.
func contains(needles []string) peer {
	var wanted [][]byte
	for _, n := range needles {
		wanted = append(wanted, []byte(n))
	}
	count := func(text []byte) int {
		n := 0
		for _, w := range wanted {
			if bytes.Contains(text, w) {
				n++
			}
		}
		return n
	}
	find := func(text []byte) []hit {
		var hits []hit
		for i, w := range wanted {
			if bytes.Contains(text, w) {
				hits = append(hits, hit{i, -1})
			}
		}
		return hits
	}
	return peer{"contains", count, find}
}

// alternation is one regular expression of all needles; its matches don't overlap.
func alternation(needles []string) peer {
	quoted := make([]string, len(needles))
	for i, n := range needles {
		quoted[i] = regexp.QuoteMeta(n)
	}
	re := regexp.MustCompile(strings.Join(quoted, "|"))
	return peer{name: "regexp", count: func(text []byte) int { return len(re.FindAllIndex(text, -1)) }}
}

// numbers are the needles that were hit, each once, in order.
func numbers(hits []hit) []int {
	var list []int
	for _, h := range hits {
		list = append(list, h.needle)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
