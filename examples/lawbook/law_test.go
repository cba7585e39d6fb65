package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/google/go-cmp/cmp"
)

// books are the invented law and the library's, by name.
func books(t *testing.T) map[string]*law.Book {
	return map[string]*law.Book{"invented": readBook(t), "library": disclosure.Law()}
}

// places are the regions of a book, and some that it knows by membership or
// not at all.
func places(b *law.Book) []endorse.Region { return append(b.Regions(), "HM", "AT", "US-TX", "CX") }

// daysAround are the days of change of a region, those before them, and one
// later than all.
func daysAround(b *law.Book, region endorse.Region) []endorse.Date {
	days := []endorse.Date{endorse.On(2030, 1, 1)}
	for _, d := range b.Changes(region) {
		days = append(days, d, d.AddDays(-1))
	}
	return days
}

// TestExtract holds that a part says of its region and day what the whole book
// says, and that its JSON reads back as the same book.
func TestExtract(t *testing.T) {
	for name, book := range books(t) {
		for _, region := range places(book) {
			for _, day := range daysAround(book, region) {
				part, err := extract(book, region, day)
				if err != nil {
					t.Fatalf("%s, %s on %s: %v", name, region, day, err)
				}
				if diff := cmp.Diff(fmt.Sprintf("%+v", book.At(region, day)), fmt.Sprintf("%+v", part.At(region, day))); diff != "" {
					t.Fatalf("%s, %s on %s mismatch (-want +got):\n%s", name, region, day, diff)
				}
			}
		}
	}
}

// TestJSONReadsBack prints the whole book and parts of it and reads them.
func TestJSONReadsBack(t *testing.T) {
	whole := program("-format", "json")
	if book, err := law.ParseBook([]byte(whole.out)); err != nil || book.Digest() != disclosure.Law().Digest() {
		t.Errorf("the whole book: %v", err)
	}
	for _, args := range [][]string{{"-on", "2024-11-07"}, {"-region", "FR", "-on", "2024-11-07"}, {"-region", "US-NY"}} {
		part := program(append(args, "-format", "json")...)
		if book, err := law.ParseBook([]byte(part.out)); err != nil || book.Digest() == disclosure.Law().Digest() {
			t.Errorf("%v: %v", args, err)
		}
	}
}

// TestDiffIsTheLibrarys compares books with law.Book.Diff, which knows ids
// alone.
func TestDiffIsTheLibrarys(t *testing.T) {
	book := readBook(t)
	aq, _ := book.Regime("AQ")
	bv, _ := book.Regime("BV")
	with := func(change law.Regime) *law.Book {
		b, err := book.With(change)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	ended := aq.Connections[0]
	ended.Days.Until = endorse.On(2026, 2, 28)
	alone, err := law.NewBook(&bv)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name  string
		other *law.Book
		on    endorse.Date
		want  int
	}{
		{"itself", book, today, 0},
		{"a row ended", with(law.Regime{Region: "AQ", Connections: []law.Connection{ended}}), today, 1},
		{"a row that will end", with(law.Regime{Region: "AQ", Connections: []law.Connection{ended}}), today.AddDays(-1), 1},
		{"a region removed", alone, today, 8},
		{"a region removed, earlier", alone, endorse.On(2019, 12, 31), 3},
		{"another book", disclosure.Law(), today, -1},
		{"nothing", &law.Book{}, today, 11},
	} {
		for _, sides := range [][2]side{{{book, row.on}, {row.other, row.on}}, {{row.other, row.on}, {book, row.on}}} {
			got := []law.Change{}
			for _, c := range (options{}).between(sides[0], sides[1]) {
				got = append(got, c.Change)
			}
			want := append([]law.Change{}, sides[0].book.Diff(sides[1].book, row.on)...)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s mismatch (-want +got):\n%s", row.name, diff)
			}
			if row.want >= 0 && len(got) != row.want {
				t.Errorf("%s: %d changes, want %d: %v", row.name, len(got), row.want, got)
			}
		}
	}
}

// TestDiffByDays: the two days may stand in either order, and a file is another
// book.
func TestDiffByDays(t *testing.T) {
	want := program("-book", testBook, "-region", "AQ", "-on", "2024-05-31", "-diff", "2024-06-01")
	if got := program("-book", testBook, "-region", "AQ", "-on", "2024-06-01", "-diff", "2024-05-31"); got != want || got.code != 0 {
		t.Errorf("days the other way round:\n%s", cmp.Diff(want.out, got.out))
	}
	if got := program("-book", testBook, "-region", "AQ", "-diff", today.String()); !strings.Contains(got.out, "No row begins") {
		t.Errorf("one day with itself: %s", got.out)
	}
	changed := changedBook(t)
	for _, row := range []struct{ region, want string }{
		{"AQ", "| AQ | altered | wording | aq-code-2020/label/en/gifted | accepted: by a ruling that nobody made | 2020-01-01/.. |"},
		{"BV", "No row begins or ceases to hold."},
	} {
		got := program("-book", testBook, "-region", row.region, "-diff", changed)
		if got.code != 0 || !strings.Contains(got.out, row.want) || strings.Count(got.out, "\n| ") > 2 {
			t.Errorf("%s: exit code %d, %s%s", row.region, got.code, got.out, got.err)
		}
	}
	var changes []struct{ Before, After law.Wording }
	got := program("-book", testBook, "-diff", changed, "-format", "json")
	if err := json.Unmarshal([]byte(got.out), &changes); err != nil || len(changes) != 1 {
		t.Fatalf("%v: %s", err, got.out)
	}
	if changes[0].Before.Verdict != law.Insufficient || changes[0].After.Verdict != law.Accepted {
		t.Errorf("before and after: %+v", changes[0])
	}
}

// TestTimelineAddsUp replays the changes of each region from its first day on:
// after each step the rows are those that hold on the day.
func TestTimelineAddsUp(t *testing.T) {
	for name, book := range books(t) {
		for _, region := range places(book) {
			o := options{region: region}
			steps := o.timeline(book)
			if len(steps) == 0 {
				continue
			}
			have := ids(side{book, steps[0].On.AddDays(-1)}.rows(region, false))
			for _, s := range steps {
				for _, c := range s.Changes {
					if id := c.Of + " " + c.ID; c.Kind == law.Added {
						have = append(have, id)
					} else {
						have = slices.DeleteFunc(have, func(h string) bool { return h == id })
					}
				}
				slices.Sort(have)
				if diff := cmp.Diff(ids(side{book, s.On}.rows(region, false)), have); diff != "" {
					t.Fatalf("%s, %s on %s mismatch (-want +got):\n%s", name, region, s.On, diff)
				}
			}
		}
	}
}

func ids(rows []row) []string {
	list := []string{}
	for _, r := range rows {
		list = append(list, r.kind+" "+r.id)
	}
	slices.Sort(list)
	return list
}

// TestTimelineOfAll: what is told of all regions together is what is told of
// each one's own rows.
func TestTimelineOfAll(t *testing.T) {
	for name, book := range books(t) {
		count := func(steps []step, of endorse.Region) (n int) {
			for _, s := range steps {
				for _, c := range s.Changes {
					if c.Region == of {
						n++
					}
				}
			}
			return n
		}
		all := options{}.timeline(book)
		if !slices.IsSortedFunc(all, func(a, b step) int { return a.On.Compare(b.On) }) {
			t.Errorf("%s: days are not in order", name)
		}
		for _, region := range book.Regions() {
			r, _ := book.Regime(region)
			if len(r.Parents) > 0 {
				continue // the rows of a child may begin while its parents change
			}
			if got, want := count(all, region), count(options{region: region}.timeline(book), region); got != want {
				t.Errorf("%s, %s: %d changes among all, %d alone", name, region, got, want)
			}
		}
	}
}

// TestTables checks every page of the library's law as Markdown: each row of a
// table has as many cells as its head, which an unescaped bar would break.
func TestTables(t *testing.T) {
	pages := []outcome{program(), program("-changes"), program("-stale", "2030-01-01"), program("-on", "2020-01-01", "-diff", "2026-01-01")}
	for _, region := range disclosure.Law().Regions() {
		pages = append(pages, program("-region", string(region)))
	}
	for i, p := range pages {
		if p.code != 0 || p.out == "" {
			t.Fatalf("page %d: exit code %d, %s", i, p.code, p.err)
		}
		cells := 0
		for _, line := range strings.Split(p.out, "\n") {
			bars := strings.Count(strings.ReplaceAll(line, "\\|", ""), "|")
			switch {
			case !strings.HasPrefix(line, "|"):
				cells = 0
			case cells == 0:
				cells = bars
			case bars != cells:
				t.Errorf("page %d: %d bars under a head of %d: %s", i, bars, cells, line)
			}
		}
	}
}
