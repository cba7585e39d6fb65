package disclosure_test

import (
	"maps"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Captions of 200 bytes each: a dense one with two labels, the brand and four hashtags, and a plain one with a label, prose and a hashtag.
const (
	caption200 = "Ad – Gifted. Three weeks with this soft night cream from XYZ and my skin has never felt calmer. The scent is gone after a minute, the jar lasts for months. Would you try it? #skincare #night #calm #ad."
	plain200   = "Ad. Three weeks with a soft night cream, and skin that was dry all winter has never felt calmer. The scent is gone after a minute, a jar lasts for months, even when it is shared. Good morning. #skincare"
)

func BenchmarkCheckOneMarket(b *testing.B) {
	benchmarkCheck(b, post("GB", "2026-03-01", law.Payment, caption200))
}

func BenchmarkCheckPlainCaption(b *testing.B) {
	benchmarkCheck(b, post("GB", "2026-03-01", law.Payment, plain200))
}

// BenchmarkCheckAllMarkets checks the dense caption in all regimes, those of parts of a country among them.
func BenchmarkCheckAllMarkets(b *testing.B) {
	p := post("GB", "2026-03-01", law.Payment, caption200)
	p.Markets = disclosure.Law().Regions()
	benchmarkCheck(b, p)
	b.ReportMetric(float64(len(p.Markets)), "markets")
}

// BenchmarkCheckJurisdictions checks it in the countries and the EU.
func BenchmarkCheckJurisdictions(b *testing.B) {
	p := post("GB", "2026-03-01", law.Payment, caption200)
	p.Markets = slices.DeleteFunc(disclosure.Law().Regions(), endorse.Region.IsPart)
	benchmarkCheck(b, p)
	b.ReportMetric(float64(len(p.Markets)), "markets")
}

// BenchmarkCheckCorpus checks the captions of the corpus, one after the other, in one market and in the countries and the EU. Time is for one of
// them; they have some 200 bytes on average.
func BenchmarkCheckCorpus(b *testing.B) {
	all := slices.DeleteFunc(disclosure.Law().Regions(), endorse.Region.IsPart)
	for _, name := range []string{"ascii", "mixed"} {
		captions, size := captionsOf(b, name)
		for _, to := range []struct {
			name    string
			markets []endorse.Region
		}{{"one market", []endorse.Region{"GB"}}, {"jurisdictions", all}} {
			b.Run(name+"/"+to.name, func(b *testing.B) {
				p := post("GB", "2026-03-01", law.Payment, "")
				p.Markets = to.markets
				b.SetBytes(int64(size / len(captions)))
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					p.Caption = captions[i%len(captions)]
					if _, err := ourChecker().Check(p); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// captionsOf are those of a corpus of the scanner, and their size in bytes.
func captionsOf(b *testing.B, name string) (captions []string, size int) {
	data, err := os.ReadFile("label/testdata/captions_" + name + ".txt")
	if err != nil {
		b.Fatal(err)
	}
	return strings.Split(string(data), "\n%%\n"), len(data)
}

func benchmarkCheck(b *testing.B, p disclosure.Publication) {
	c := ourChecker()
	if _, err := c.Check(p); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.SetBytes(int64(len(p.Caption)))
	for b.Loop() {
		if _, err := c.Check(p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNewChecker(b *testing.B) {
	book := disclosure.Law()
	book.Digest()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := disclosure.NewChecker(book); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkScanLaw scans the captions of the corpus for the wordings of all our law and for the sentences that tell of ties; in the same run for the
// wordings alone, and by a loop of strings.Contains for these, each once and without its place for the brand. The loop knows no words and no places.
func BenchmarkScanLaw(b *testing.B) {
	var entries []label.Entry
	needles := map[string]bool{}
	for _, w := range disclosure.Law().Wordings() {
		if w.Form == law.Literal || w.Form == law.Placed {
			text := strings.NewReplacer("[brand]", "{brand}", "[product]", "{product}").Replace(w.Text)
			form := label.Literal
			if text != w.Text {
				form = label.Placed
			}
			entries = append(entries, label.Entry{Text: text, Role: label.Wording, Form: form})
			needles[strings.ToLower(strings.TrimSpace(strings.NewReplacer("[brand]", "", "[product]", "").Replace(w.Text)))] = true
		}
	}
	delete(needles, "")
	wordings := label.MustCompile(entries)
	for _, s := range statements.All() {
		entries = append(entries, label.Entry{Text: s.Pattern, Role: s.Sense.Role(), Form: label.Pattern, Reach: s.Reach})
	}
	scanner := label.MustCompile(entries)
	for _, name := range []string{"ascii", "mixed"} {
		captions, size := captionsOf(b, name)
		b.Run(name+"/scan", func(b *testing.B) {
			b.SetBytes(int64(size))
			scanCaptions(b, scanner, captions)
		})
		b.Run(name+"/wordings", func(b *testing.B) {
			b.SetBytes(int64(size))
			scanCaptions(b, wordings, captions)
		})
		b.Run(name+"/contains", func(b *testing.B) {
			b.SetBytes(int64(size))
			searchCaptions(b, slices.Sorted(maps.Keys(needles)), captions)
		})
	}
}

func scanCaptions(b *testing.B, scanner *label.Scanner, captions []string) {
	b.ReportAllocs()
	var r label.Result
	for b.Loop() {
		for _, c := range captions {
			if err := scanner.ScanInto(&r, c, label.Brands{}); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(scanner.Len()), "wordings")
}

func searchCaptions(b *testing.B, needles, captions []string) {
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for _, c := range captions {
			c = strings.ToLower(c)
			for _, needle := range needles {
				if strings.Contains(c, needle) {
					n++
				}
			}
		}
	}
	if n == 0 {
		b.Fatal("nothing found")
	}
	b.ReportMetric(float64(len(needles)), "needles")
}

// initLine is a line of GODEBUG=inittrace=1: package, clock in milliseconds, bytes, allocations.
var initLine = regexp.MustCompile(`(?m)^init (\S+) @\S+ ms, (\S+) ms clock, (\d+) bytes, (\d+) allocs$`)

// imported are the packages that an import of disclosure brings, the standard library apart.
var imported = regexp.MustCompile(`^(github.com/endorse-go/endorse(/disclosure.*)?|golang.org/x/text/.*|github.com/shopspring/decimal)$`)

// TestImportCostsLittle starts this test program again, with nothing to do, and adds up what the initialisation of the imported packages
// took: at most 1 MB. The time is printed, not held.
func TestImportCostsLittle(t *testing.T) {
	t.Parallel()
	command := exec.Command(os.Args[0], "-test.run=^$")
	command.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	trace, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, trace)
	}
	bytes, ours, clock := 0, 0, 0.0
	for _, line := range initLine.FindAllStringSubmatch(string(trace), -1) {
		if !imported.MatchString(line[1]) || strings.HasSuffix(line[1], "_test") {
			continue
		}
		n, _ := strconv.Atoi(line[3])
		ms, _ := strconv.ParseFloat(line[2], 64)
		bytes, clock = bytes+n, clock+ms
		if strings.HasPrefix(line[1], "github.com/endorse-go/endorse/disclosure") {
			ours++
		}
		t.Log(line[0])
	}
	t.Logf("%d bytes, %.2f ms", bytes, clock)
	if ours == 0 {
		t.Errorf("no line of ours in\n%s", trace)
	}
	if bytes > 1<<20 {
		t.Errorf("import takes %d bytes, more than 1 MB", bytes)
	}
}
