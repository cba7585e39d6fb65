package peers

import (
	"bytes"
	"testing"

	"golang.org/x/text/cases"

	"github.com/endorse-go/endorse/disclosure/label"
)

// BenchmarkSearch looks for the wordings of the law in captions: our scanner with these
// needles alone and with all that the checker looks for, and the peers on the text as
// it stands ("bytes") and, within the measured time, in small letters ("lower") and
// folded ("folded").
func BenchmarkSearch(b *testing.B) {
	needles := lawNeedles()
	ours, all := ofNeedles(needles), ofLaw()
	others := append(peers(b, needles), contains(needles), alternation(needles))
	for _, corpus := range []string{"ascii", "mixed"} {
		texts := captions(b, corpus)
		b.Run(corpus+"/label/needles", func(b *testing.B) { measureScanner(b, ours, texts) })
		b.Run(corpus+"/label/law", func(b *testing.B) { measureScanner(b, all, texts) })
		for _, p := range others {
			b.Run(corpus+"/"+p.name+"/bytes", func(b *testing.B) { measure(b, texts, p.count) })
			fold := cases.Fold()
			b.Run(corpus+"/"+p.name+"/lower", func(b *testing.B) {
				measure(b, texts, func(text []byte) int { return p.count(bytes.ToLower(text)) })
			})
			b.Run(corpus+"/"+p.name+"/folded", func(b *testing.B) {
				measure(b, texts, func(text []byte) int { return p.count(fold.Bytes(text)) })
			})
		}
	}
}

func measureScanner(b *testing.B, s *label.Scanner, texts []string) {
	begin(b, texts)
	var r label.Result
	matches := 0
	for b.Loop() {
		for _, t := range texts {
			if err := s.ScanInto(&r, t, label.Brands{}); err != nil {
				b.Fatal(err)
			}
			matches += len(r.Matches)
		}
	}
	b.ReportMetric(float64(matches)/float64(b.N), "matches/op")
}

func measure(b *testing.B, texts []string, count func([]byte) int) {
	var list [][]byte
	for _, t := range texts {
		list = append(list, []byte(t))
	}
	begin(b, texts)
	matches := 0
	for b.Loop() {
		for _, t := range list {
			matches += count(t)
		}
	}
	b.ReportMetric(float64(matches)/float64(b.N), "matches/op")
}

func begin(b *testing.B, texts []string) {
	size := 0
	for _, t := range texts {
		size += len(t)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
}

// BenchmarkBuild compiles the needles.
func BenchmarkBuild(b *testing.B) {
	needles := lawNeedles()
	for _, row := range []struct {
		name  string
		build func()
	}{
		{"label", func() { ofNeedles(needles) }},
		{"cloudflare", func() { peerCloudflare(needles) }},
		{"BobuSumisu", func() { peerBobu(needles) }},
		{"petar-dambovaliev", func() { peerPetar(needles) }},
		{"coregx", func() { peerCoregx(b, needles) }},
	} {
		b.Run(row.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				row.build()
			}
			b.ReportMetric(float64(len(needles)), "needles")
		})
	}
}
