package tier_test

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
)

func TestNewRefuses(t *testing.T) {
	t.Parallel()
	own := tier.Source{ID: "own"}
	many := make([]tier.Rung, 101)
	for i := range many {
		many[i] = tier.Rung{Name: strconv.Itoa(i), From: int64(i), Below: int64(i + 1)}
	}
	many[100].Below = 0
	rows := []struct {
		name  string
		src   tier.Source
		rungs []tier.Rung
		want  error
		text  string // must be part of the message
	}{
		{"no rungs", own, nil, tier.ErrNoRungs, `ladder "own"`},
		{"101 rungs", own, many, tier.ErrTooMany, "100"},
		{"gap of one", own, []tier.Rung{{Name: "a", Below: 10}, {Name: "b", From: 11}}, tier.ErrGap, `rungs[1] "b" [11, ∞)`},
		{"overlap of one", own, []tier.Rung{{Name: "a", Below: 10}, {Name: "b", From: 9}}, tier.ErrOverlap, `rungs[1] "b"`},
		{"from the same count", own, []tier.Rung{{Name: "a", From: 10, Below: 20}, {Name: "b", From: 10}}, tier.ErrOverlap, `rungs[1] "b"`},
		{"unordered", own, []tier.Rung{{Name: "a", From: 10, Below: 20}, {Name: "b", From: 5}}, tier.ErrUnordered, `rungs[1] "b"`},
		{"empty", own, []tier.Rung{{Name: "a", From: 10, Below: 10}, {Name: "b", From: 10}}, tier.ErrEmpty, `rungs[0] "a" [10, 10)`},
		{"reversed", own, []tier.Rung{{Name: "a", From: 10, Below: 9}, {Name: "b", From: 10}}, tier.ErrEmpty, `rungs[0] "a"`},
		{"negative from", own, []tier.Rung{{Name: "a", From: -1, Below: 10}, {Name: "b", From: 10}}, tier.ErrNegative, `rungs[0] "a"`},
		{"negative below", own, []tier.Rung{{Name: "a", Below: -10}, {Name: "b", From: 10}}, tier.ErrNegative, `rungs[0] "a"`},
		{"most negative", own, []tier.Rung{{Name: "a", From: math.MinInt64, Below: math.MinInt64}}, tier.ErrNegative, `rungs[0] "a"`},
		{"open in the middle", own, []tier.Rung{{Name: "a"}, {Name: "b", From: 10}}, tier.ErrOpen, `rungs[0] "a"`},
		{"closed at the top", own, []tier.Rung{{Name: "a", Below: 10}, {Name: "b", From: 10, Below: 20}}, tier.ErrClosed, `rungs[1] "b"`},
		{"unnamed", own, []tier.Rung{{}}, tier.ErrUnnamed, `rungs[0] ""`},
		{"same name twice", own, []tier.Rung{{Name: "a", Below: 10}, {Name: "a", From: 10}}, tier.ErrDuplicate, `rungs[1] "a"`},
		{"slash in a name", own, []tier.Rung{{Name: "a/b"}}, tier.ErrBadName, `"a/b"`},
		{"bracket in a name", own, []tier.Rung{{Name: "a (b)"}}, tier.ErrBadName, `"a (b)"`},
		{"space around a name", own, []tier.Rung{{Name: " a"}}, tier.ErrBadName, `" a"`},
		{"line break in a name", own, []tier.Rung{{Name: "a\nb"}}, tier.ErrBadName, `"a\nb"`},
		{"invalid UTF-8 in a name", own, []tier.Rung{{Name: "a\xff"}}, tier.ErrBadName, "rungs[0]"},
		{"name of a standing", own, []tier.Rung{{Name: "below"}}, tier.ErrBadName, `"below"`},
		{"long name", own, []tier.Rung{{Name: strings.Repeat("ナ", 30)}}, tier.ErrBadName, "…"},
		{"invalid UTF-8 in a note", own, []tier.Rung{{Name: "a", Note: "\xff"}}, tier.ErrBadText, "rungs[0]"},
		{"no id", tier.Source{}, []tier.Rung{{Name: "a"}}, tier.ErrBadID, `ladder ""`},
		{"capitals in the id", tier.Source{ID: "Seed"}, []tier.Rung{{Name: "a"}}, tier.ErrBadID, `"Seed"`},
		{"hyphen at the end of the id", tier.Source{ID: "own-"}, []tier.Rung{{Name: "a"}}, tier.ErrBadID, `"own-"`},
		{"published id", tier.Source{ID: "seed"}, []tier.Rung{{Name: "a"}}, tier.ErrTaken, `"seed"`},
		{"standard's id", tier.Source{ID: "standard-2026"}, []tier.Rung{{Name: "a"}}, tier.ErrTaken, ""},
		{"day that there is not", tier.Source{ID: "own", Published: "2026-02-31"}, []tier.Rung{{Name: "a"}}, tier.ErrBadPublished, ""},
		{"month that there is not", tier.Source{ID: "own", Published: "2026-13"}, []tier.Rung{{Name: "a"}}, tier.ErrBadPublished, ""},
		{"no such verification", tier.Source{ID: "own", Verified: tier.Read + 1}, []tier.Rung{{Name: "a"}}, tier.ErrBadVerified, ""},
		{"long id", tier.Source{ID: strings.Repeat("a", 65)}, []tier.Rung{{Name: "a"}}, tier.ErrBadID, "…"},
		{"name of 65 bytes", own, []tier.Rung{{Name: strings.Repeat("a", 65)}}, tier.ErrBadName, "…"},
		{"long note of a rung", own, []tier.Rung{{Name: "a", Note: strings.Repeat("a", 4097)}}, tier.ErrBadText, "rungs[0]"},
		{"long note", tier.Source{ID: "own", Note: strings.Repeat("a", 4097)}, []tier.Rung{{Name: "a"}}, tier.ErrBadText, ""},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			l, err := tier.New(row.src, row.rungs...)
			if !errors.Is(err, row.want) || !strings.Contains(err.Error(), row.text) {
				t.Fatalf("New() = %v, want %v with %q", err, row.want, row.text)
			}
			if !l.IsZero() {
				t.Error("New() gives a ladder with its error")
			}
		})
	}
}

// TestNewTakesTheMost fills each bound to the last.
func TestNewTakesTheMost(t *testing.T) {
	t.Parallel()
	rungs := make([]tier.Rung, 100)
	for i := range rungs {
		rungs[i] = tier.Rung{Name: strconv.Itoa(i), From: int64(i), Below: int64(i + 1)}
	}
	rungs[0].Name, rungs[0].Note = strings.Repeat("a", 64), strings.Repeat("a", 4096)
	rungs[99].Below = 0
	src := tier.Source{ID: strings.Repeat("a", 64), Verified: tier.Read, Note: strings.Repeat("a", 4096)}
	if _, err := tier.New(src, rungs...); err != nil {
		t.Errorf("New() = %v, of 100 rungs and texts as long as may be", err)
	}
}

func TestErrorsShortenAfter40Bytes(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{40: strings.Repeat("A", 40), 41: strings.Repeat("A", 40) + "…"} {
		_, err := tier.New(tier.Source{ID: strings.Repeat("A", n)}, tier.Rung{Name: "a"})
		if err == nil || !strings.Contains(err.Error(), strconv.Quote(want)) {
			t.Errorf("New() with an id of %d bytes = %v, want %q in it", n, err, want)
		}
	}
}

func TestNewJoinsFaults(t *testing.T) {
	t.Parallel()
	_, err := tier.New(tier.Source{ID: "Own"}, tier.Rung{Below: 10}, tier.Rung{Name: "b", From: 12, Below: 9})
	for _, want := range []error{tier.ErrBadID, tier.ErrUnnamed, tier.ErrGap, tier.ErrEmpty} {
		if !errors.Is(err, want) {
			t.Errorf("New() = %v, which leaves out %v", err, want)
		}
	}
	var fault *tier.RungError
	if !errors.As(err, &fault) || fault.Index != 0 {
		t.Errorf("New() = %v, want a *RungError about rungs[0] first", err)
	}
}

// An open rung before the last is one fault, not also a gap after it.
func TestNewNamesAFaultOnce(t *testing.T) {
	t.Parallel()
	_, err := tier.New(tier.Source{ID: "own"}, tier.Rung{Name: "a"}, tier.Rung{Name: "b", From: 5})
	if !errors.Is(err, tier.ErrOpen) || errors.Is(err, tier.ErrGap) || errors.Is(err, tier.ErrOverlap) {
		t.Errorf("%v, want ErrOpen alone", err)
	}
}

func TestMustPanics(t *testing.T) {
	t.Parallel()
	defer func() {
		if recover() == nil {
			t.Error("Must did not panic")
		}
	}()
	tier.Must(tier.New(tier.Source{ID: "own"}))
}

func TestPublishedIn(t *testing.T) {
	t.Parallel()
	rows := []struct {
		text, want string
	}{
		{"2022", "2022-01-01/2022-12-31"},
		{"2022-07", "2022-07-01/2022-07-31"},
		{"2022-06", "2022-06-01/2022-06-30"},
		{"2024-02", "2024-02-01/2024-02-29"},
		{"2023-02", "2023-02-01/2023-02-28"},
		{"2022-07-15", "2022-07-15/2022-07-15"},
		{"", ""}, {"0000", ""}, {"2022-00", ""}, {"2022-7", ""}, {"22", ""}, {"July", ""}, {"2022/07", ""},
	}
	for _, row := range rows {
		p, ok := tier.Source{Published: row.text}.PublishedIn()
		if ok != (row.want != "") || ok && p.String() != row.want {
			t.Errorf("PublishedIn(%q) = %v, %v, want %q", row.text, p, ok, row.want)
		}
	}
}

func TestSourceKept(t *testing.T) {
	t.Parallel()
	src := tier.Source{ID: "agency-2026", Publisher: "An agency", Published: "2026-03", Platform: endorse.TikTok, Verified: tier.Secondary}
	l := tier.Must(tier.New(src, tier.Rung{Name: "all"}))
	if l.Source() != src || l.ID() != "agency-2026" || l.String() != "agency-2026" {
		t.Errorf("Source() = %v, want %v", l.Source(), src)
	}
}
