package disclosure

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// rated is a candidate with its worth for a tie.
type rated struct {
	*candidate
	worth
	reach  int  // up to where it or one before it in the text goes
	silent bool // another speaks instead
}

// judgeLabel finds the label that speaks for the tie, and judges its wording
// and its places.
func (c *check) judgeLabel(tie int, row *connRow) {
	labels := c.rate(tie)
	best := bestOf(labels, body)
	tool := c.toolWorth(tie, labels)
	switch {
	case best <= named && tool.grade == worthNothing:
		c.judgeMissing(labels, row)
		if best == named {
			set := c.gatherSet(labels, best, best)
			c.judgeWording(&set, row)
		}
	case tool.grade > best:
		c.judgeTool(tool, row)
		set := labelSet{}
		if best >= open {
			set = c.gatherSet(labels, best, best)
		}
		set.tool, set.grade = tool.grade, tool.grade
		c.judgePlaces(tie, row, &set)
	default:
		set := c.gatherSet(labels, best, best)
		set.tool = tool.grade
		c.judgeWording(&set, row)
		c.judgePlacesOpen(tie, row, &set, labels)
	}
	c.judgeToolUse(tie)
}

// rate gives every candidate its worth for the tie. What stands inside a
// longer wording that the place has a verdict on is left out: the longest
// speaks.
func (c *check) rate(tie int) []rated {
	if cap(c.labels) < len(c.candidates) {
		c.labels = make([]rated, len(c.candidates))
	}
	labels, n, apart := c.labels[:len(c.candidates)], 0, true
	kind := c.post.Ties[tie].Kind
	for i := range c.candidates {
		k := &c.candidates[i]
		if w := c.worthOf(k, tie, kind); w.grade != worthNothing {
			labels[n].candidate, labels[n].worth = k, w
			apart = apart && k.apart
			n++
		}
	}
	if apart {
		return labels[:n]
	}
	return outspeak(labels[:n])
}

// outspeak leaves out the labels instead of which others speak.
func outspeak(labels []rated) []rated {
	findReach(labels)
	for i := range labels {
		labels[i].silent = !labels[i].apart && outspoken(labels, i)
	}
	n := 0
	for i := range labels {
		if labels[i].silent {
			continue
		}
		if n != i {
			labels[n] = labels[i]
		}
		n++
	}
	return labels[:n]
}

// findReach notes how far the labels of a text go, up to each.
func findReach(labels []rated) {
	for i := range labels {
		labels[i].reach = labels[i].match.Span.End
		if i > 0 && labels[i].at == labels[i-1].at {
			labels[i].reach = max(labels[i].reach, labels[i-1].reach)
		}
	}
}

// outspoken reports whether another label on the same words speaks instead of
// this one. A longer wording that a row of the place names covers what is
// inside it, and a named one the sentence around it, unless that is worth more
// by a row. Of the rest the longer speaks.
//
// Labels stand in the order of their places, so that those on the same words are
// near: before this one as far back as one of them still reaches its end, and after
// it up to its end.
func outspoken(labels []rated, i int) bool {
	one := &labels[i]
	for j := i - 1; j >= 0 && labels[j].at == one.at && labels[j].reach >= one.match.Span.End; j-- {
		if outspeaks(&labels[j], one) {
			return true
		}
	}
	for j := i + 1; j < len(labels) && labels[j].at == one.at && labels[j].match.Span.Start < one.match.Span.End; j++ {
		if outspeaks(&labels[j], one) {
			return true
		}
	}
	return false
}

// outspeaks reports whether the other label speaks instead of one.
func outspeaks(other, one *rated) bool {
	switch {
	case one.match == other.match:
	case one.surface == OnPlatformLabel && one.match.Span != other.match.Span: // it is a whole, whatever words it is made of
		return other.match.Span.Contains(one.match.Span)
	case other.match.Span.Contains(one.match.Span):
		longer := other.match.Span.Len() > one.match.Span.Len()
		return other.listed && (longer || !one.listed) || longer && (!one.listed || other.grade > one.grade && other.grade != open)
	case one.match.Span.Contains(other.match.Span) && other.listed && !one.listed && other.grade > named:
		return one.grade == open || other.grade >= one.grade
	}
	return false
}

func bestOf(labels []rated, on Surfaces) grade {
	best := worthNothing
	for i := range labels {
		if labels[i].surface&on != 0 {
			best = max(best, labels[i].grade)
		}
	}
	return best
}

// labelSet is the labels of one tie that are worth most, by where they stand.
type labelSet struct {
	grade  grade
	texts  []*rated // in title or caption
	media  []*rated // on the picture or in the video, to be seen
	spoken []*rated
	hidden []*rated // covered or illegible
	tool   grade    // what the platform's label is worth
	tie    int      // place among those of the post
}

// gatherSet takes the labels whose grade is from least to best.
func (c *check) gatherSet(labels []rated, least, best grade) labelSet {
	if cap(c.lists[0]) < len(labels) {
		for i := range c.lists {
			c.lists[i] = make([]*rated, 0, 2*len(labels))
		}
	}
	set := labelSet{grade: best, texts: c.lists[0], media: c.lists[1], spoken: c.lists[2], hidden: c.lists[3]}
	for i := range labels {
		k := &labels[i]
		if k.grade < least || k.grade > best {
			continue
		}
		switch k.stand {
		case unseeable:
			set.hidden = enlist(set.hidden, k)
		case inSpeech:
			set.spoken = enlist(set.spoken, k)
		case onMedia:
			set.media = enlist(set.media, k)
		case inText:
			set.texts = enlist(set.texts, k)
		}
	}
	return set
}

// enlist appends a label. Of wordings that stand on the same words the one whose
// row has the lowest code comes first.
func enlist(list []*rated, k *rated) []*rated {
	list = append(list, k)
	for i := len(list) - 1; i > 0; i-- {
		prev := list[i-1]
		if prev.at != k.at || prev.match.Span != k.match.Span || prev.row == nil || k.row == nil || prev.row.rank <= k.row.rank {
			break
		}
		list[i-1], list[i] = k, prev
	}
	return list
}

// any is a label of the set, one in the text first; nil if there is none.
func (s *labelSet) any() *rated {
	switch {
	case len(s.texts) > 0:
		return s.texts[0]
	case len(s.media) > 0:
		return s.media[0]
	case len(s.spoken) > 0:
		return s.spoken[0]
	case len(s.hidden) > 0:
		return s.hidden[0]
	}
	return nil
}

// judgeWording is the finding on the wording that speaks for the tie. A row
// that rests on memory does not soften what the tie itself asks.
func (c *check) judgeWording(set *labelSet, row *connRow) {
	k := set.any()
	if k == nil {
		return
	}
	on := k.row
	if on == nil || k.grade < open && on.verified == law.Memory {
		on = &row.source
	}
	switch {
	case k.grade == enough:
		c.add(k.point(on.on(Met, NoReason)))
	case k.grade == open:
		f := k.point(on.on(Unclear, k.reason))
		f.fact = k.fact
		c.add(f)
	default:
		c.add(k.point(on.on(Breached, k.reason)))
	}
}

// judgeMissing is the finding where nothing on the post itself tells of the
// tie.
func (c *check) judgeMissing(labels []rated, row *connRow) {
	for i := range labels {
		k := &labels[i]
		if k.grade < open {
			continue
		}
		switch t := k.text(c); t.on {
		case OnProfile:
			c.add(k.point(c.placeOr(law.NotOnlyProfile, row).on(Breached, ProfileOnly)))
			return
		case OnFirstComment:
			c.add(k.point(c.placeOr(law.NotOnlyComment, row).on(Breached, CommentOnly)))
			return
		}
	}
	f := row.on(Breached, MissingLabel)
	c.add(c.pointAtFused(f))
}

// unseen is a surface that the caller has not looked at and where a label
// could stand that speaks for the tie; none if there is none.
func (c *check) unseen() fact {
	for _, s := range [...]Surfaces{OnCaption, OnTitle, c.media, OnSpoken, OnPlatformLabel} {
		if !c.post.sees(s) && c.carries(s) {
			return (s &^ c.post.Seen).fact()
		}
	}
	return noFact
}

// elsewhere lists the reasons that a better label on another surface undoes.
// The others are about a surface of their own and ask for it themselves.
const elsewhere = 1<<MissingLabel | 1<<AmbiguousLabel | 1<<UnderstatedTie | 1<<LateLabel | 1<<BuriedLabel |
	1<<HiddenLabel | 1<<IllegibleLabel | 1<<ProfileOnly | 1<<CommentOnly | 1<<AfterLink | 1<<WrongLanguage |
	1<<ToolNotEnough | 1<<CancelledLabel

// onPicture lists the reasons that more labels on the picture would undo.
const onPicture = 1<<NotOnMedia | 1<<NotThroughout | 1<<FrameMissing

// doubtUnseen makes breaches unclear that a label on a surface nobody looked
// at would undo.
func (c *check) doubtUnseen(notes []note) {
	if c.post.Seen == 0 {
		return
	}
	anywhere, picture := c.unseen(), c.media&^OnCaption
	for i := range notes {
		n := &notes[i]
		switch {
		case n.outcome != Breached || !n.must:
		case anywhere != noFact && elsewhere>>n.reason&1 != 0:
			n.outcome, n.fact = Unclear, anywhere
		case !c.post.sees(picture) && onPicture>>n.reason&1 != 0:
			n.outcome, n.fact = Unclear, picture.fact()
		case !c.post.sees(OnSpoken) && n.reason == NotThroughout:
			n.outcome, n.fact = Unclear, OnSpoken.fact()
		}
	}
}

// carries reports whether posts of the format have the surface, so that one
// outside Seen matters.
func (c *check) carries(s Surfaces) bool {
	f := c.post.Format
	switch s {
	case OnTitle:
		return f == endorse.FormatLongVideo || f == endorse.FormatArticle || f == endorse.FormatLive
	case OnSpoken:
		return f.Video() || f == endorse.FormatAudio
	case OnOverlays, OnFrames, OnOverlays | OnCaption:
		return f != endorse.FormatText && f != endorse.FormatAudio
	}
	return true
}

// placeOr is the row with the rule, if it must be kept, or else that of the tie.
func (c *check) placeOr(rule law.Rule, row *connRow) *source {
	for i := range c.rules.places {
		if p := &c.rules.places[i]; p.Rule == rule && p.must && p.Formats.Has(c.post.Format) {
			return &p.source
		}
	}
	return &row.source
}

// pointAtFused shows a label that is lost in a longer hashtag.
func (c *check) pointAtFused(f note) note {
	for i := range c.texts {
		t := &c.texts[i]
		for j := range t.found.Matches {
			m := &t.found.Matches[j]
			if m.Fused && m.Role == label.Wording && t.on&body != 0 {
				k := candidate{at: i, match: m}
				return k.point(f)
			}
		}
	}
	return f
}
