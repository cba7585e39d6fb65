package disclosure

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// lister gathers the items of one market.
type lister struct {
	*check
	items []Item
}

// item is one that rests on the row.
func (s *source) item(kind ItemKind) Item {
	return Item{
		Kind: kind, Must: s.must, Code: s.basis.Code, Instrument: s.basis.Instrument, Citation: s.basis.Citation, URL: s.basis.URL,
		Verified: s.basis.Verified, Binding: s.basis.Binding, Detail: s.basis.Detail,
	}
}

func (l *lister) add(i Item) { l.items = append(l.items, i) }

// silent is an item that says what the book does not know.
func (l *lister) silent(r Reason, ties law.Ties) {
	i := l.rules.silence[r].item(ItemSilence)
	i.Must, i.Ties, i.Detail = true, ties, sentences[r]
	l.add(i)
}

// ties says of each tie whether it has to be told, and of all whether any has.
func (l *lister) ties() endorse.Fact {
	if len(l.post.Ties) == 0 {
		l.silent(UnknownTie, 0)
		return endorse.NotSaid
	}
	asked := endorse.No
	for n := range l.post.Ties {
		kind := l.post.Ties[n].Kind
		if kind == law.NoTie {
			continue
		}
		row, a, any := l.asks(n)
		if !any {
			l.silent(NoLaw, kind)
			a.holds = endorse.NotSaid
		} else {
			i := row.item(ItemTie)
			i.Ties, i.Asks, i.If = kind, a.holds, l.nameOf(a.fact)
			i.Must = a.holds == endorse.Yes
			l.add(i)
		}
		if a.holds == endorse.Yes || a.holds == endorse.NotSaid && asked == endorse.No {
			asked = a.holds
		}
	}
	return asked
}

// wordings lists, for each tie that may have to be told, what does and what
// does not.
func (l *lister) wordings() {
	for n := range l.post.Ties {
		kind := l.post.Ties[n].Kind
		if _, a, any := l.asks(n); kind == law.NoTie || any && a.holds == endorse.No {
			continue
		}
		do, avoid := l.sort(kind)
		if len(do) == 0 {
			do = l.plainLabels()
		}
		l.add(Item{Kind: ItemWording, Must: true, Ties: kind, Wordings: do, Code: string(l.rules.region) + "/wording"})
		if len(avoid) > 0 {
			l.add(Item{Kind: ItemAvoid, Must: true, Ties: kind, Wordings: avoid, Code: string(l.rules.region) + "/avoid"})
		}
	}
}

// sort parts the wordings that the place names for the tie into those that do
// and those that do not. What holds only under a condition is in neither.
func (l *lister) sort(kind law.Ties) (do, avoid []law.Message) {
	for _, rows := range l.rules.words.rows {
		verdict := law.VerdictNotSaid
		var first *wordRow
		for _, row := range rows {
			if !row.Ties.Covers(kind) || !row.speaks(l.post) {
				continue
			}
			if named := row.Ties != 0; first == nil || named && first.Ties == 0 || named == (first.Ties != 0) && row.Verdict != law.Accepted {
				first, verdict = row, row.Verdict
			}
		}
		switch {
		case verdict == law.Accepted:
			do = append(do, law.Message{Text: first.Text, Lang: first.Lang})
		case verdict == law.Insufficient && first.When == law.Always || verdict == law.Prohibited:
			avoid = append(avoid, law.Message{Text: first.Text, Lang: first.Lang})
		}
	}
	slices.SortFunc(do, compareMessages)
	slices.SortFunc(avoid, compareMessages)
	return slices.Compact(do), slices.Compact(avoid)
}

func compareMessages(a, b law.Message) int {
	return cmp.Or(cmp.Compare(a.Lang, b.Lang), cmp.Compare(len(a.Text), len(b.Text)), cmp.Compare(a.Text, b.Text))
}

// plainLabels are labels of other places in a language of this one, where it
// has no list of its own.
func (l *lister) plainLabels() []law.Message {
	list := l.checker.labelsFor(l.rules.region, l.post)
	slices.SortFunc(list, compareMessages)
	return list
}

func (l *lister) places() {
	for i := range l.rules.places {
		p := &l.rules.places[i]
		a, may := l.placeFor(p)
		if !may {
			continue
		}
		item := p.item(ItemPlace)
		item.Ties, item.Rule, item.Group, item.If = p.Ties, p.Rule, p.Group, l.nameOf(a.fact)
		item.Measures = slices.Clone(p.Measures)
		l.add(item)
	}
}

// placeFor reports whether the rule of placement may speak of a tie of the draft,
// and for the first such tie what that turns on. Where the ties are not known it
// may be any.
func (l *lister) placeFor(p *placeRow) (answer, bool) {
	if len(l.post.Ties) == 0 {
		a := l.placeApplies(p, -1)
		return a, a.holds != endorse.No
	}
	for n := range l.post.Ties {
		if !p.Ties.Covers(l.post.Ties[n].Kind) {
			continue
		}
		if a := l.placeApplies(p, n); a.holds != endorse.No {
			return a, true
		}
	}
	return no, false
}

func (l *lister) tools() {
	for i := range l.rules.tools {
		row := &l.rules.tools[i]
		if row.Platform != "" && row.Platform != l.post.Platform {
			continue
		}
		item := row.item(ItemTool)
		item.Must = row.Verdict == law.NotEnoughAlone
		item.Detail = toolWords(row.Verdict)
		if row.Detail != "" {
			item.Detail += ": " + row.Detail
		}
		for _, reads := range row.Reads {
			item.Wordings = append(item.Wordings, law.Message{Text: reads})
		}
		l.add(item)
	}
}

func toolWords(v law.ToolVerdict) string {
	switch v {
	case law.Sufficient:
		return "the platform's own label is enough"
	case law.NotEnoughAlone:
		return "the platform's own label is not enough alone"
	case law.Recommended:
		return "turn the platform's own label on as well"
	}
	return "whether the platform's own label is enough is open"
}

// content lists what the content has to carry and may not promote, and what
// the place asks of people and deals.
func (l *lister) content() {
	for i := range l.rules.content {
		row := &l.rules.content[i]
		a := l.conductApplies(row)
		if a.holds == endorse.No {
			continue
		}
		item := row.item(itemOf(row.Effect))
		item.Ties, item.Wordings, item.If = row.Ties, slices.Clone(row.Texts), l.nameOf(a.fact)
		if row.Effect == law.Permit && !l.post.Facts.Licensed.Said() {
			item.If = "licensed"
		}
		l.add(item)
	}
	for i := range l.rules.notes {
		row := &l.rules.notes[i]
		if a := l.conductApplies(row); a.holds != endorse.No {
			item := row.item(ItemNote)
			item.Must, item.If = false, l.nameOf(a.fact)
			l.add(item)
		}
	}
}

func itemOf(e law.Effect) ItemKind {
	switch e {
	case law.Mention:
		return ItemMention
	case law.Ban:
		return ItemBan
	case law.Permit:
		return ItemPermit
	case law.Audience:
		return ItemAudience
	}
	return ItemNote
}

func (l *lister) silence() {
	r := l.rules
	if !r.known || !r.own && !r.region.IsPart() || !r.complete(l.post.On) {
		l.silent(NoLaw, 0)
	}
}
