package disclosure

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// kept is what a rule of placement makes of a set of labels.
type kept struct {
	outcome Outcome
	reason  Reason
	at      *rated // the label it speaks of, if one
	fact    fact   // what is missing where it is unclear
	silent  bool   // the rule has nothing to measure here
}

func met(at *rated) kept               { return kept{outcome: Met, at: at} }
func breach(r Reason, at *rated) kept  { return kept{outcome: Breached, reason: r, at: at} }
func unknown(r Reason, fact fact) kept { return kept{outcome: Unclear, reason: r, fact: fact} }
func metOr(ok bool, r Reason, at *rated) kept {
	if ok {
		return met(at)
	}
	return breach(r, at)
}

// judgePlaces holds the labels against each rule of placement. Rows of one
// group stand together; one that is met is enough. Of a label that is not
// enough by its wording only the place in the text is looked at, and only what
// is wrong with it.
func (c *check) judgePlaces(tie int, row *connRow, set *labelSet) {
	if set.grade < open && len(set.texts) == 0 {
		return
	}
	set.tie = tie
	c.judgeUnseen(set, row)
	text, kind, group := c.bestText(set), c.post.Ties[tie].Kind, int32(0)
	c.group = c.group[:0]
	sitings := c.rules.sitings[c.post.Format]
	for i := range sitings {
		one := &sitings[i]
		if !one.ties.Covers(kind) || set.grade < open && !one.ofText {
			continue
		}
		a := c.sitingApplies(one, tie)
		if a.holds == endorse.No {
			continue
		}
		if one.group != group {
			c.endGroup(set.grade)
			group = one.group
		}
		c.judgePlace(one, a, set, text)
	}
	c.endGroup(set.grade)
}

// sitingApplies is whether a row of placement speaks of the post.
func (c *check) sitingApplies(one *siting, tie int) answer {
	if one.always {
		return yes
	}
	return c.placeApplies(&c.rules.places[one.row], tie)
}

// judgePlacesOpen judges the places of labels that are enough beside others of
// which it is open whether they are. What those would keep is no breach.
func (c *check) judgePlacesOpen(tie int, row *connRow, set *labelSet, labels []rated) {
	first := len(c.notes)
	c.judgePlaces(tie, row, set)
	doubtful := slices.IndexFunc(labels, func(k rated) bool { return k.grade == open && k.surface&body != 0 })
	if set.grade != enough || doubtful < 0 || !slices.ContainsFunc(c.notes[first:], breachedMust) {
		return
	}
	end := len(c.notes)
	all := c.gatherSet(labels, open, enough)
	c.judgePlaces(tie, row, &all)
	for i := first; i < end; i++ {
		n := &c.notes[i]
		if breachedMust(*n) && !slices.ContainsFunc(c.notes[end:], func(m note) bool { return m.row == n.row && m.outcome == Breached }) {
			n.outcome, n.fact = Unclear, labels[doubtful].fact
		}
	}
	c.notes = c.notes[:end]
}

func breachedMust(n note) bool { return n.must && n.outcome == Breached }

// endGroup takes the findings of rows of which one is enough. What is met by a
// row of which it is open whether it speaks of the post is met only if all such
// rows are.
func (c *check) endGroup(g grade) {
	group := c.group
	c.group = c.group[:0]
	sure := func(n note) bool { return n.outcome == Met && n.fact == noFact }
	kept := func(n note) bool { return n.outcome == Met }
	if !slices.ContainsFunc(group, sure) && !all(group, kept) {
		for i := range group {
			if n := &group[i]; kept(*n) {
				n.outcome, n.reason = Unclear, UnknownFact
			}
		}
	}
	best := Breached
	for i := range group {
		if o := group[i].outcome; o == Met || o == Unclear && best == Breached {
			best = o
		}
	}
	for i := range group {
		if n := group[i]; n.outcome == best && (g >= open || best == Breached) {
			if n.outcome == Met {
				n.fact = noFact
			}
			c.add(n)
		}
	}
}

func all(group []note, ok func(note) bool) bool {
	return !slices.ContainsFunc(group, func(n note) bool { return !ok(n) })
}

// judgePlace takes the finding of one row, given whether it speaks of the post.
// That of a row in a group waits for the others.
func (c *check) judgePlace(one *siting, a answer, set *labelSet, text *rated) {
	p := &c.rules.places[one.row]
	k := c.place(p, set, text)
	if k.silent {
		return
	}
	if k.outcome == Breached && a.holds != endorse.Yes {
		k.outcome, k.fact = Unclear, a.fact
	}
	if one.group == 0 && k.outcome != Breached && set.grade < open {
		return
	}
	f := p.on(k.outcome, k.reason)
	f.fact = k.fact
	if k.at != nil {
		f.stand(k.at.candidate)
	}
	if one.group == 0 {
		c.add(f)
		return
	}
	if k.outcome == Met {
		f.fact = a.fact // whether the row speaks of the post
	}
	c.group = append(c.group, f)
}

func (c *check) placeApplies(p *placeRow, tie int) answer {
	post := c.post
	switch {
	case p.Formats != 0 && post.Format == endorse.FormatNotSaid:
		return answer{fact: factFormat}
	case !p.Formats.Has(post.Format):
		return no
	case len(p.Platforms) > 0 && post.Platform == "":
		return answer{fact: factPlatform}
	case !onPlatform(p.Platforms, post.Platform):
		return no
	}
	return c.holds(p.When, tie)
}

// ofText reports whether the rule is about the place in the text.
func ofText(r law.Rule) bool { return textRules.has(r) }

// place holds the set against one rule.
func (c *check) place(p *placeRow, set *labelSet, text *rated) kept {
	switch p.Rule {
	case law.StartOfText, law.BeforeFold, law.NotAmongHashtags, law.NotOnlyAtEnd, law.NotOnlyAfterLink:
		return c.textPlace(p, set, text)
	case law.OnTheMedia:
		return c.onTheMedia(p, set)
	case law.StartOfVideo:
		return c.startOfVideo(p, set)
	case law.ThroughoutVideo:
		return c.throughout(p, set)
	case law.SpokenAndOnScreen:
		return c.spokenAndOnScreen(p, set)
	case law.EachStoryFrame:
		return c.eachFrame(p, set)
	case law.RepeatDuringLive:
		return c.repeated(p, set)
	case law.SpokenInAudio:
		return c.spokenInAudio(p, set)
	case law.SameLanguage:
		return c.sameLanguage(p, set)
	case law.Legible:
		return metOr(set.visible() || !set.illegible(c), IllegibleLabel, set.firstHidden(text))
	case law.NotHiddenByInterface:
		return metOr(set.visible() || !set.covered(c), HiddenLabel, set.firstHidden(text))
	case law.InTitle:
		return c.onSurface(OnTitle, set, LateLabel)
	case law.Thumbnail:
		return c.onSurface(OnThumbnail, set, NotOnMedia)
	case law.NearClaim:
		return c.nearClaim(p, set, text)
	}
	// NotOnlyProfile, NotOnlyComment, EachPost: the label is on the post.
	return met(set.any())
}

// bestText is the label in title or caption whose place breaks the fewest
// rules; the first of equals, nil if there is none.
func (c *check) bestText(set *labelSet) *rated {
	switch len(set.texts) {
	case 0:
		return nil
	case 1:
		return set.texts[0]
	}
	best, fewest := set.texts[0], -1
	for _, k := range set.texts {
		if broken := c.broken(k, set.tie); fewest < 0 || broken < fewest {
			best, fewest = k, broken
		}
		if fewest == 0 {
			break
		}
	}
	return best
}

// broken counts the rules that the place of a label in the text breaks, those for
// other ties among them. One that must be kept outweighs all advice.
func (c *check) broken(k *rated, tie int) (n int) {
	if k.breaks == 0 {
		return 0
	}
	sitings := c.rules.sitings[c.post.Format]
	for i := range sitings {
		one := &sitings[i]
		p := &c.rules.places[one.row]
		if !one.ofText || !k.breaks.has(p.Rule) || c.sitingApplies(one, tie).holds != endorse.Yes || c.inText(p, k).outcome == Met {
			continue
		}
		if n++; p.must {
			n += len(c.rules.places)
		}
	}
	return n
}
