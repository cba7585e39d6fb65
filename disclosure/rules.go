package disclosure

import (
	"math/bits"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// source is what a finding says of the row it rests on.
type source struct {
	basis    *Basis
	number   int32 // place among the bases of the rules
	rank     int32 // place of the code among the codes of the rules
	verified law.Verification
	must     bool
}

type connRow struct {
	source
	law.Connection
}

type wordRow struct {
	source
	law.Wording
}

type placeRow struct {
	source
	textOnly bool // stands in a group with a row for the picture
	law.Placement
}

type toolRow struct {
	source
	law.Tool
}

type contentRow struct {
	source
	law.ContentRule
	texts []int32 // entries of the messages
}

// rules is what holds in a region on a stretch of days, ready to be judged by.
type rules struct {
	region    endorse.Region
	known     bool // some regime holds
	own       bool // the region has a regime of its own
	from      endorse.Date
	languages []string
	spoken    languageSet // the same

	conns    []connRow
	byTie    [tieKinds][]*connRow // the same
	words    wordTable            // by entry
	worded   wordTable            // the same by reading, the rows of its entries one behind the other
	unlisted []*wordRow
	given    []*wordRow // words for what was given, which do where the brand had no say
	places   []placeRow
	sitings  [formats][]siting // the same, by format
	tools    []toolRow
	content  []contentRow
	general  []*contentRow // of it, what speaks of every sector
	notes    []contentRow  // for people: they decide nothing

	silence [reasonsEnd]source // what rests on no row
	bases   []*Basis           // of all rows, and of silence
}

func (c *Checker) compileRules(region endorse.Region, day endorse.Date) *rules {
	f := c.book.At(region, day)
	r := &rules{
		region: region, known: len(f.Regimes) > 0, own: f.Own, from: f.CompleteFrom,
		languages: f.Languages,
	}
	for _, lang := range f.Languages {
		r.spoken = r.spoken.with(c.languages.find(lang))
	}
	ids := c.entryOf()
	for _, row := range f.Connections {
		r.conns = append(r.conns, connRow{c.source(row.Code(), row.Instrument, row.Detail, row.Days, law.Must), row})
	}
	words := map[int32]wordRows{}
	for _, row := range f.Wordings {
		w := &wordRow{c.source(row.Code(), row.Instrument, row.Detail, row.Days, law.Must), row}
		if row.Verdict == law.Qualified && row.When == law.NoControl && row.Ties != 0 && row.Ties&^law.InKind == 0 {
			r.given = append(r.given, w)
		}
		if row.Form == law.Unlisted {
			r.unlisted = append(r.unlisted, w)
		} else if id, ok := ids[row.Text]; ok {
			words[id] = append(words[id], w)
		}
	}
	r.words = newWordTable(len(c.entries), words)
	for _, row := range f.Placements {
		r.places = append(r.places, placeRow{c.source(row.Code(), row.Instrument, row.Detail, row.Days, row.Strength), false, row})
	}
	r.partGroups()
	for _, row := range f.Tools {
		r.tools = append(r.tools, toolRow{c.source(row.Code(), row.Instrument, row.Detail, row.Days, law.Must), row})
	}
	c.addConduct(r, f, ids)
	for reason := range r.silence {
		r.silence[reason] = source{basis: &Basis{Code: string(region) + "/" + Reason(reason).String(), Verified: law.Read}, verified: law.Read}
	}
	rankCodes(r.allSources())
	r.sortRows()
	r.indexRows()
	r.sitePlaces()
	r.indexWords(c)
	for i, s := range r.allSources() {
		s.number = int32(i)
		r.bases = append(r.bases, s.basis)
	}
	return r
}

// tieKinds is the number of kinds of tie.
const tieKinds = 18

// connsOn lists the rows on one kind of tie.
func (r *rules) connsOn(kind law.Ties) []*connRow { return r.byTie[bits.TrailingZeros32(uint32(kind))] }

// siting is a row of placement that may speak of posts of a format.
type siting struct {
	row    int32 // place among the rows
	group  int32 // number of its group; 0 is a row of its own
	ties   law.Ties
	ofText bool
	always bool // it speaks of each such post
}

// formats is the number of formats, the one not said among them.
const formats = endorse.FormatPin + 1

// sitePlaces lists the rows of placement by format; where that is not said any
// may speak of the post. Rows of a group stand together.
func (r *rules) sitePlaces() {
	group := int32(0)
	for i := range r.places {
		p, own := &r.places[i], int32(0)
		if p.Group != "" {
			if i == 0 || p.Group != r.places[i-1].Group {
				group++
			}
			own = group
		}
		plain := len(p.Platforms) == 0 && p.When == law.Always
		for f := range formats {
			if unsaid := f == endorse.FormatNotSaid; unsaid || p.Formats.Has(f) {
				r.sitings[f] = append(r.sitings[f], siting{int32(i), own, p.Ties, ofText(p.Rule), plain && !unsaid})
			}
		}
	}
}

// indexRows lists the rows by what most posts ask for.
func (r *rules) indexRows() {
	for i := range r.conns {
		row := &r.conns[i]
		n := bits.TrailingZeros32(uint32(row.Tie))
		r.byTie[n] = append(r.byTie[n], row)
	}
	for i := range r.content {
		if row := &r.content[i]; row.Sectors == 0 {
			r.general = append(r.general, row)
		}
	}
}

// indexWords lists the rows on wordings by what a match is read as.
func (r *rules) indexWords(c *Checker) {
	byReading, n := map[int32]wordRows{}, 0
	for one := range c.allReadings {
		var rows wordRows
		for _, id := range one.ids {
			rows = append(rows, r.words.of(id)...)
		}
		if n = max(n, int(one.number)+1); len(rows) > 0 {
			byReading[one.number] = rows
		}
	}
	r.worded = newWordTable(n, byReading)
}

// partGroups notes the rows that want a label in the text where the same group
// takes one on the picture instead.
func (r *rules) partGroups() {
	for i := range r.places {
		p := &r.places[i]
		p.textOnly = p.Group != "" && ofText(p.Rule) && slices.ContainsFunc(r.places, func(other placeRow) bool {
			return other.Group == p.Group && (other.Rule == law.OnTheMedia || other.Rule == law.SpokenAndOnScreen)
		})
	}
}

// addConduct takes the content rules and what actor rules a post can keep or
// breach; those that only people can judge stand apart.
func (c *Checker) addConduct(r *rules, f law.InForce, ids map[string]int32) {
	take := func(row law.ContentRule, code string) {
		rule := contentRow{c.source(code, row.Instrument, row.Detail, row.Days, row.Strength), row, nil}
		for _, m := range row.Texts {
			rule.texts = append(rule.texts, ids[m.Text])
		}
		if row.Effect == law.Note {
			r.notes = append(r.notes, rule)
		} else {
			r.content = append(r.content, rule)
		}
	}
	for _, row := range f.Content {
		take(row, row.Code())
	}
	for _, row := range f.Actors {
		take(law.ContentRule{
			ID: row.ID, Effect: row.Effect, Sectors: row.Sectors, Ties: row.Ties, When: row.When,
			MinFollowers: row.Followers, Strength: row.Strength, Detail: row.Detail, Days: row.Days, Instrument: row.Instrument,
		}, row.Code())
	}
}

func (c *Checker) source(code, instrument, detail string, own endorse.Period, s law.Strength) source {
	i, _ := c.book.Instrument(instrument)
	return source{must: s == law.Must, verified: i.Verified, basis: &Basis{
		Code: code, Instrument: instrument, Citation: i.Citation, URL: i.URL, Detail: detail,
		Verified: i.Verified, Binding: i.Binding, Undated: c.book.DaysOf(instrument, own).From.IsZero(),
	}}
}

// complete reports whether the rows are meant to be whole on the day.
func (r *rules) complete(day endorse.Date) bool {
	return !r.from.IsZero() && !day.Before(r.from)
}

// speaks reports whether the wording's row is about such a post.
func (w *wordRow) speaks(p *Publication) bool {
	return w.Formats.Has(p.Format) && onPlatform(w.Platforms, p.Platform)
}

func onPlatform(list []endorse.Platform, p endorse.Platform) bool {
	return len(list) == 0 || slices.Contains(list, p)
}
