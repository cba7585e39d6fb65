package law

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"github.com/endorse-go/endorse"
)

// With is the book with the changes of a regime: a row whose id the book's
// regime of that region has takes its place, another is added; instruments
// likewise by id. A row is ended by the same row with a last day. Name,
// parents, members, languages, authorities, CompleteFrom and open questions
// take the place of the book's where they are said. A region the book does not
// know is added. The book itself stays as it was; the result has another digest
// where anything changed. Errors are those of [NewBook].
func (b *Book) With(change Regime) (*Book, error) {
	regimes := slices.Clone(b.regimes)
	i := slices.IndexFunc(regimes, func(r *Regime) bool { return r.Region == change.Region })
	if i < 0 {
		return NewBook(append(regimes, &change)...)
	}
	regimes[i] = regimes[i].merged(&change)
	return NewBook(regimes...)
}

func (r *Regime) merged(c *Regime) *Regime {
	m := r.clone()
	m.Name = cmp.Or(c.Name, m.Name)
	m.CompleteFrom = cmp.Or(c.CompleteFrom, m.CompleteFrom)
	m.Parents = orOther(c.Parents, m.Parents)
	m.Members = orOther(c.Members, m.Members)
	m.Languages = orOther(c.Languages, m.Languages)
	m.Authorities = orOther(c.Authorities, m.Authorities)
	m.Open = orOther(c.Open, m.Open)
	m.Instruments = mergedRows(m.Instruments, c.Instruments, func(i Instrument) string { return i.ID })
	m.Connections = mergedRows(m.Connections, c.Connections, Connection.ID)
	m.Wordings = mergedRows(m.Wordings, c.Wordings, Wording.ID)
	m.Placements = mergedRows(m.Placements, c.Placements, Placement.ID)
	m.Tools = mergedRows(m.Tools, c.Tools, Tool.ID)
	m.Content = mergedRows(m.Content, c.Content, func(c ContentRule) string { return c.ID })
	m.Actors = mergedRows(m.Actors, c.Actors, func(a ActorRule) string { return a.ID })
	m.Penalties = mergedRows(m.Penalties, c.Penalties, func(p Penalty) string { return p.Instrument + p.Detail })
	return m
}

func orOther[T any](a, b []T) []T {
	if len(a) > 0 {
		return a
	}
	return b
}

func mergedRows[T any](rows, changes []T, id func(T) string) []T {
	at := map[string]int{}
	for i, r := range slices.Backward(rows) {
		at[id(r)] = i // the first of its id
	}
	for _, c := range changes {
		i, known := at[id(c)]
		if !known {
			at[id(c)] = len(rows)
			rows = append(rows, c)
			continue
		}
		rows[i] = c
	}
	return rows
}

// ChangeKind says what became of a row.
type ChangeKind uint8

// The kinds of change. The zero value is not said.
const (
	ChangeNotSaid ChangeKind = iota
	Added
	Removed
	Altered
)

var changeNames = [...]string{"", "added", "removed", "altered"}

// String is "added", "removed" or "altered".
func (k ChangeKind) String() string { return enumText(uint64(k), changeNames[:]) }

// MarshalText writes the text form.
func (k ChangeKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Change is a row or instrument that one book has in force and another has
// not, or has otherwise.
type Change struct {
	Region endorse.Region `json:"region"` // whose own regime the row is in
	ID     string         `json:"id"`     // name of the row, or id of the instrument
	Kind   ChangeKind     `json:"kind"`   // what became of it in the other book
}

// String is the change in a line: "GB gb-cap-2/start-of-text added".
func (c Change) String() string { return fmt.Sprintf("%s %s %s", c.Region, c.ID, c.Kind) }

// Diff lists what the other book has otherwise on the day, by region and in
// the order of its rows, removed rows last. Only the rows of each region's own
// regime are compared, and only those in force on the day.
func (b *Book) Diff(other *Book, day endorse.Date) []Change {
	regions := append(b.Regions(), other.Regions()...)
	slices.Sort(regions)
	var changes []Change
	for _, region := range slices.Compact(regions) {
		old, now := b.rowsOn(region, day), other.rowsOn(region, day)
		for _, row := range now {
			if i := indexRow(old, row); i < 0 {
				changes = append(changes, Change{region, row.id, Added})
			} else if !reflect.DeepEqual(old[i].value, row.value) {
				changes = append(changes, Change{region, row.id, Altered})
			}
		}
		for _, row := range old {
			if indexRow(now, row) < 0 {
				changes = append(changes, Change{region, row.id, Removed})
			}
		}
	}
	return changes
}

// anyRow is a row of whatever kind with its id.
type anyRow struct {
	id    string
	value any
}

// indexRow finds the row of the same kind and id: a content rule may bear the
// name of the instrument it rests on.
func indexRow(rows []anyRow, want anyRow) int {
	kind := reflect.TypeOf(want.value)
	return slices.IndexFunc(rows, func(r anyRow) bool { return r.id == want.id && reflect.TypeOf(r.value) == kind })
}

// rowsOn lists the rows of the region's own regime in force on the day.
func (b *Book) rowsOn(region endorse.Region, day endorse.Date) []anyRow {
	r := b.find(region)
	if r == nil {
		return nil
	}
	var rows []anyRow
	add := func(id, instrument string, own endorse.Period, value any) {
		if b.DaysOf(instrument, own).Contains(day) {
			rows = append(rows, anyRow{id, value})
		}
	}
	for _, i := range r.Instruments {
		add(i.ID, i.ID, i.Days, i)
	}
	for _, c := range r.Connections {
		add(c.ID(), c.Instrument, c.Days, c)
	}
	for _, w := range r.Wordings {
		add(w.ID(), w.Instrument, w.Days, w)
	}
	for _, p := range r.Placements {
		add(p.ID(), p.Instrument, p.Days, p)
	}
	for _, t := range r.Tools {
		add(t.ID(), t.Instrument, t.Days, t)
	}
	for _, c := range r.Content {
		add(c.ID, c.Instrument, c.Days, c)
	}
	for _, a := range r.Actors {
		add(a.ID, a.Instrument, a.Days, a)
	}
	return rows
}

// Stale lists the instruments that were last checked before the day, the day
// itself not counted, or never, by region and in the order of their rows. The
// slice is the caller's.
func (b *Book) Stale(before endorse.Date) []Instrument {
	var stale []Instrument
	for _, r := range b.regimes {
		for _, i := range r.Instruments {
			if i.Checked.Before(before) {
				stale = append(stale, i)
			}
		}
	}
	return stale
}
