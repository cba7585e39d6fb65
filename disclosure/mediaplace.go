package disclosure

import (
	"cmp"
	"slices"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// startReading is how late a label may come in a video, stream or recording
// and still be taken to stand at the start, where the law names no number. It
// is a reading of this library, and so is lateReading, after which it is late;
// between the two it is unclear.
const (
	startReading = 3 * time.Second
	lateReading  = 10 * time.Second
)

// missingOnMedia is the answer where no label stands on the media.
func (c *check) missingOnMedia(r Reason, at *rated) kept {
	if s := c.media; !c.post.sees(s &^ OnCaption) {
		return unknown(r, (s &^ OnCaption).fact())
	}
	return breach(r, at)
}

// onTheMedia holds the labels against the rule that one stands on the picture
// or in the video; on a carousel of several frames on the first, and of any series on
// each where the row says so.
func (c *check) onTheMedia(p *placeRow, set *labelSet) kept {
	switch {
	case len(set.media) > 0:
		switch several := len(c.post.Frames) > 1; {
		case several && hasMeasure(p.Measures, law.EveryFrame):
			return c.onFrames(set, law.EveryFrame)
		case several && c.post.Format == endorse.FormatCarousel:
			return c.onFrames(set, law.FirstFrame)
		}
		return met(set.media[0])
	case len(set.spoken) > 0 && c.post.Format.Video():
		return met(set.spoken[0])
	case set.tool >= open:
		return set.byTool(NotOnMedia)
	}
	return c.missingOnMedia(NotOnMedia, set.any())
}

// byTool is the answer where the platform's own label stands on the picture: it
// is there, and if it is open whether it does, so is whether this is kept.
func (s *labelSet) byTool(r Reason) kept {
	if s.tool == enough {
		return met(nil)
	}
	return kept{outcome: Unclear, reason: r}
}

// eachFrame holds a story against the rule that every frame bears a label, or
// those that the row names.
func (c *check) eachFrame(p *placeRow, set *labelSet) kept {
	if set.tool >= open {
		return met(nil)
	}
	which := law.MeasureNotSaid
	if len(p.Measures) > 0 {
		which = p.Measures[0].Kind
	}
	if len(c.post.Frames) == 0 {
		if len(set.media) > 0 {
			return met(set.media[0])
		}
		if len(set.hidden) > 0 {
			return kept{silent: true}
		}
		return c.missingOnMedia(FrameMissing, set.any())
	}
	return c.onFrames(set, which)
}

// onFrames looks at the frames that have to bear a label.
func (c *check) onFrames(set *labelSet, which law.MeasureKind) kept {
	n := len(c.post.Frames)
	for i := range n {
		asked := which != law.FirstFrame && which != law.FirstAndLastFrame || i == 0 || which == law.FirstAndLastFrame && i == n-1
		if asked && !c.frameLabelled(set, i) {
			if !c.post.sees(OnFrames) {
				return unknown(FrameMissing, OnFrames.fact())
			}
			return breach(FrameMissing, set.any())
		}
	}
	return met(set.any())
}

func (c *check) frameLabelled(set *labelSet, frame int) bool {
	return slices.ContainsFunc(set.media, func(k *rated) bool { return k.text(c).frame == frame })
}

// startOfVideo holds the labels against the rule that one is there from the
// start. What stands in the title, or before the fold of a caption that is
// shown beside the picture, is.
func (c *check) startOfVideo(p *placeRow, set *labelSet) kept {
	if set.tool >= open {
		return met(nil)
	}
	first := c.firstShown(p, set)
	switch {
	case first.outcome == Met && hasMeasure(p.Measures, law.StartAndEnd):
		return c.alsoAtEnd(set, first)
	case first.outcome == Met && hasMeasure(p.Measures, law.AlsoInText) && len(set.texts) == 0:
		if !c.post.sees(OnCaption) {
			return unknown(LateLabel, OnCaption.fact())
		}
		return breach(LateLabel, first.at)
	}
	return first
}

func hasMeasure(ms []law.Measure, kind law.MeasureKind) bool {
	return slices.ContainsFunc(ms, func(m law.Measure) bool { return m.Kind == kind })
}

func (c *check) firstShown(p *placeRow, set *labelSet) kept {
	for _, k := range set.texts {
		beside := c.post.Format == endorse.FormatShortVideo || c.post.Format == endorse.FormatLive
		if k.surface == OnTitle || beside && !k.breaks.has(law.BeforeFold) {
			return met(k)
		}
	}
	best := kept{silent: true}
	for _, k := range slices.Concat(set.media, set.spoken) {
		best = better(best, c.startsInTime(p, k))
	}
	if best.silent && len(set.hidden) == 0 {
		return c.missingOnMedia(NotOnMedia, set.any())
	}
	return best
}

// better is the answer that is worth more, the former of equals.
func better(best, next kept) kept {
	if best.silent || rank(next.outcome) < rank(best.outcome) {
		return next
	}
	return best
}

// whenNotSaid is the answer on a label of which it is not said when it begins.
func whenNotSaid(k *rated) kept {
	return kept{outcome: Unclear, reason: LateLabel, at: k, fact: fromOf(k.at)}
}

// startsInTime is whether a label on the media begins at the start.
func (c *check) startsInTime(p *placeRow, k *rated) kept {
	t := k.text(c)
	if t.on == OnFrames {
		return metOr(t.frame == 0, LateLabel, k)
	}
	if t.untimed {
		return whenNotSaid(k)
	}
	for _, m := range p.Measures {
		if m.Kind == law.WithinSeconds {
			return metOr(t.from <= time.Duration(m.N)*time.Second, LateLabel, k)
		}
	}
	if t.from > startReading && t.from <= lateReading {
		return kept{outcome: Unclear, reason: LateLabel, at: k}
	}
	return metOr(t.from <= startReading, LateLabel, k)
}

// alsoAtEnd wants a label in the last seconds as well.
func (c *check) alsoAtEnd(set *labelSet, first kept) kept {
	if len(c.post.Frames) > 1 {
		return metOr(c.frameLabelled(set, len(c.post.Frames)-1), NotThroughout, first.at)
	}
	if c.post.Duration == 0 {
		return unknown(NotThroughout, factDuration)
	}
	open := noFact
	for _, k := range slices.Concat(set.media, set.spoken) {
		if t := k.text(c); max(t.from, t.to) >= c.post.Duration-lateReading {
			return first
		}
		open = cmp.Or(open, c.openTime(k))
	}
	return notThroughout(first.at, open)
}

// openTime is what is not said of the time of a label: when it is said, or until
// when it is shown.
func (c *check) openTime(k *rated) fact {
	switch t := k.text(c); {
	case t.on == OnSpoken && t.untimed:
		return fromOf(k.at)
	case t.on == OnOverlays && t.to == 0:
		return toOf(k.at)
	}
	return noFact
}

// notThroughout is the answer where labels whose times are said do not do: a
// breach, or unclear if those of others are open.
func notThroughout(at *rated, open fact) kept {
	if open != noFact {
		return kept{outcome: Unclear, reason: NotThroughout, at: at, fact: open}
	}
	return breach(NotThroughout, at)
}

// throughout holds the labels against how long they have to be shown.
func (c *check) throughout(p *placeRow, set *labelSet) kept {
	if len(set.media) == 0 {
		switch {
		case set.tool >= open:
			return set.byTool(NotThroughout)
		case len(set.hidden) > 0:
			return kept{silent: true}
		}
		return c.missingOnMedia(NotThroughout, set.any())
	}
	m, fact := c.measureFor(p.Measures)
	if c.post.Duration == 0 && m.Kind != law.AtLeastSeconds {
		fact = factDuration
	}
	if fact != noFact {
		return kept{outcome: Unclear, reason: NotThroughout, at: set.media[0], fact: fact}
	}
	return c.measured(m, set.media)
}

// measured holds labels against a measure. Those whose times are not said can
// only help: what is not kept without them is unclear.
func (c *check) measured(m law.Measure, labels []*rated) kept {
	timed, open := c.timed(labels)
	k := c.measure(m, timed, labels[0])
	if k.outcome != Met && open != noFact {
		return notThroughout(labels[0], open)
	}
	return k
}

// timed are the labels whose times are said, and what is not said of the first
// of the others.
func (c *check) timed(labels []*rated) (timed []*rated, open fact) {
	for _, k := range labels {
		open = cmp.Or(open, c.openTime(k))
	}
	if open == noFact {
		return labels, noFact
	}
	return slices.DeleteFunc(slices.Clone(labels), func(k *rated) bool { return c.openTime(k) != noFact }), open
}

// measureFor is the first measure that fits the length of the post; that of
// the whole promotional part where the row has none.
func (c *check) measureFor(ms []law.Measure) (m law.Measure, fact fact) {
	for _, m := range ms {
		if m.UpTo > 0 && c.post.Duration == 0 {
			return m, factDuration
		}
		if m.UpTo == 0 || c.post.Duration <= time.Duration(m.UpTo)*time.Second {
			return m, noFact
		}
	}
	return law.Measure{Kind: law.WholePart}, noFact
}

func (c *check) measure(m law.Measure, labels []*rated, at *rated) kept {
	shown, longestGap := c.coverage(labels)
	length := c.post.Duration
	switch m.Kind {
	case law.AtLeastSeconds:
		asked := time.Duration(m.N) * time.Second
		if length > 0 {
			asked = min(asked, length) // a shorter video can show it no longer
		}
		return metOr(shown >= asked, NotThroughout, at)
	case law.ShareOfLength:
		return metOr(shown*time.Duration(m.D) >= length*time.Duration(m.N), NotThroughout, at)
	case law.EverySeconds:
		return metOr(longestGap <= time.Duration(m.N)*time.Second, NotThroughout, at)
	}
	switch {
	case shown >= length:
		return met(at)
	case c.post.Facts.MainProduct == endorse.Yes:
		return breach(NotThroughout, at)
	}
	// Which part is promotional is not known.
	return kept{outcome: Unclear, reason: NotThroughout, at: at, fact: factMainProduct}
}

// coverage is how long any of the labels is shown, and the longest time from
// the start to the end without one.
func (c *check) coverage(labels []*rated) (shown, gap time.Duration) {
	sorted := slices.Clone(labels)
	slices.SortFunc(sorted, func(a, b *rated) int { return cmp.Compare(a.text(c).from, b.text(c).from) })
	var end time.Duration
	for _, k := range sorted {
		t := k.text(c)
		from, to := min(t.from, c.post.Duration), max(t.to, t.from)
		if c.post.Duration > 0 {
			to = min(to, c.post.Duration)
		} else {
			from = t.from
		}
		if from > end {
			gap = max(gap, from-end)
			end = from
		}
		if to > end {
			shown += to - end
			end = to
		}
	}
	return shown, max(gap, c.post.Duration-end)
}

// spokenAndOnScreen wants a label in sound and one in the picture, or where the
// row says so one that is seen, whatever is said.
func (c *check) spokenAndOnScreen(p *placeRow, set *labelSet) kept {
	if hasMeasure(p.Measures, law.SeenToo) {
		if len(set.texts)+len(set.media) > 0 || set.tool >= open {
			return met(set.any())
		}
		return c.missingOnMedia(NotOnMedia, set.any())
	}
	if len(set.spoken) == 0 {
		if !c.post.sees(OnSpoken) {
			return unknown(NotSpoken, OnSpoken.fact())
		}
		return breach(NotSpoken, set.any())
	}
	if len(set.media) == 0 {
		return c.missingOnMedia(NotOnMedia, set.spoken[0])
	}
	return met(set.spoken[0])
}

// spokenInAudio wants a spoken label, where there is only sound or the row
// says so.
func (c *check) spokenInAudio(p *placeRow, set *labelSet) kept {
	if len(set.spoken) == 0 {
		if !c.post.sees(OnSpoken) {
			return unknown(NotSpoken, OnSpoken.fact())
		}
		return breach(NotSpoken, set.any())
	}
	if hasMeasure(p.Measures, law.AtStart) || hasMeasure(p.Measures, law.StartAndEnd) {
		first := c.firstSpoken(set)
		if first.outcome == Met && hasMeasure(p.Measures, law.StartAndEnd) {
			return c.alsoAtEnd(set, first)
		}
		return first
	}
	return met(set.spoken[0])
}

// firstSpoken is whether a spoken label comes at the start.
func (c *check) firstSpoken(set *labelSet) kept {
	best := kept{silent: true}
	for _, k := range set.spoken {
		best = better(best, c.saidInTime(k))
	}
	return best
}

// saidInTime is whether a spoken label comes at the start: among the first
// words, or within the time that counts as the start.
func (c *check) saidInTime(k *rated) kept {
	switch t := k.text(c); {
	case t.untimed:
		return whenNotSaid(k)
	case t.index == 0 && t.from <= lateReading || t.from <= startReading:
		return met(k)
	case t.from <= lateReading:
		return kept{outcome: Unclear, reason: LateLabel, at: k}
	}
	return breach(LateLabel, k)
}

// repeated wants a label again and again while a stream runs.
func (c *check) repeated(p *placeRow, set *labelSet) kept {
	labels := slices.Concat(set.media, set.spoken)
	if len(labels) == 0 {
		if set.tool >= open {
			return met(nil)
		}
		return c.missingOnMedia(NotThroughout, set.any())
	}
	m, fact := c.measureFor(p.Measures)
	if fact == noFact && c.post.Duration == 0 {
		fact = factDuration
	}
	if m.Kind != law.WholePart || len(p.Measures) > 0 {
		if fact != noFact {
			return kept{outcome: Unclear, reason: NotThroughout, at: labels[0], fact: fact}
		}
		return c.measured(m, labels)
	}
	timed, open := c.timed(labels)
	shown, _ := c.coverage(timed)
	if c.again(timed) || c.post.Duration > 0 && shown >= c.post.Duration {
		return met(labels[0])
	}
	return notThroughout(labels[0], open)
}

// again reports whether a label comes back after the first one is over; of those
// that begin together the longest counts.
func (c *check) again(labels []*rated) bool {
	if len(labels) == 0 {
		return false
	}
	first := labels[0].text(c)
	for _, k := range labels {
		if t := k.text(c); t.from < first.from || t.from == first.from && t.to > first.to {
			first = t
		}
	}
	return slices.ContainsFunc(labels, func(k *rated) bool {
		return k.text(c).from > max(first.from, first.to)+lateReading
	})
}
