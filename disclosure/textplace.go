package disclosure

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// textPlace holds the labels against a rule on the place in the text. A label
// on the picture or in the video that is there from the start is met with
// before the text, and so satisfies it, unless the row is the alternative to a
// label on the picture.
func (c *check) textPlace(p *placeRow, set *labelSet, text *rated) kept {
	if text != nil {
		if k := c.inText(p, text); k.outcome == Met {
			return k
		}
	}
	if set.tool >= open {
		return met(nil)
	}
	if p.textOnly && text == nil {
		return breach(MissingLabel, set.any())
	}
	early, untimed := c.shownBefore(p, set)
	if early != nil {
		return met(early)
	}
	k := c.laterPlace(p, set, text)
	if k.outcome == Breached && untimed != nil {
		return kept{outcome: Unclear, reason: k.reason, at: untimed, fact: fromOf(untimed.at)}
	}
	return k
}

// laterPlace is the answer where no label is known to be met with before the text.
func (c *check) laterPlace(p *placeRow, set *labelSet, text *rated) kept {
	first := set.firstOnMedia()
	switch {
	case text != nil:
		return c.inText(p, text)
	case first == nil:
		return kept{silent: true} // hidden labels are judged as such
	case p.Rule == law.StartOfText || p.Rule == law.BeforeFold:
		return breach(LateLabel, first)
	}
	return met(first) // in no run of hashtags, behind no link, at no end of a text
}

// shownBefore is the first label on the picture or in the sound that is there
// from the start, and so met with before the text, or else the first that may be.
func (c *check) shownBefore(p *placeRow, set *labelSet) (early, untimed *rated) {
	if p.textOnly {
		return nil, nil
	}
	for _, list := range [...][]*rated{set.media, set.spoken} {
		for _, k := range list {
			switch {
			case c.lateInBlock(p, k):
			case k.early(c):
				return k, nil
			case untimed == nil && k.text(c).untimed:
				untimed = k
			}
		}
	}
	return nil, untimed
}

// firstOnMedia is the first label on the picture, or else the first spoken one.
func (s *labelSet) firstOnMedia() *rated {
	switch {
	case len(s.media) > 0:
		return s.media[0]
	case len(s.spoken) > 0:
		return s.spoken[0]
	}
	return nil
}

// lateInBlock reports whether a label on the frame of a story, where the blocks
// on the picture are the text, does not come first in its own.
func (c *check) lateInBlock(p *placeRow, k *rated) bool {
	return p.Rule == law.StartOfText && c.post.Format == endorse.FormatStory && k.surface != OnSpoken && !k.first(c)
}

// inText holds one label in title or caption against a rule on its place.
func (c *check) inText(p *placeRow, k *rated) kept {
	switch {
	case !k.breaks.has(p.Rule) || len(p.Measures) > 0 && widened(p, k.candidate):
		return met(k)
	case p.Rule == law.BeforeFold && c.on.foldFact != noFact:
		return kept{outcome: Unclear, reason: LateLabel, at: k, fact: c.on.foldFact}
	}
	return breach(ofTextRule(p.Rule), k)
}

// ofTextRule is the reason of a breach of a rule on the place in the text.
func ofTextRule(r law.Rule) Reason {
	switch r {
	case law.NotAmongHashtags:
		return BuriedLabel
	case law.NotOnlyAfterLink:
		return AfterLink
	}
	return LateLabel
}

// widened reports whether a measure of the row lets the place do that would
// break the rule without it.
func widened(p *placeRow, k *candidate) bool {
	switch p.Rule {
	case law.StartOfText:
		return startMeasures(p.Measures, k)
	case law.NotAmongHashtags:
		return tagMeasures(p.Measures, k)
	}
	return false
}

// startMeasures reports whether a measure widens what counts as the start.
func startMeasures(ms []law.Measure, k *candidate) bool {
	for _, m := range ms {
		switch m.Kind {
		case law.WithinLines:
			if k.match.Place.Line < m.N {
				return true
			}
		case law.WithinFirstTags:
			if k.match.Place.Run > 0 && k.match.Place.Hashtags < m.N {
				return true
			}
		}
	}
	return false
}

// tagMeasures reports whether a measure lets a label inside a run of hashtags
// do.
func tagMeasures(ms []law.Measure, k *candidate) bool {
	at := &k.match.Place
	return slices.ContainsFunc(ms, func(m law.Measure) bool {
		return m.Kind == law.FirstOrLastTag && at.RunPlace == at.Run || m.Kind == law.WithinFirstTags && at.Hashtags < m.N
	})
}

// sameLanguage holds the label's language against the post's, or where that is
// not said or the row wants it, the place's.
func (c *check) sameLanguage(p *placeRow, set *labelSet) kept {
	k := set.any()
	if k == nil {
		return kept{silent: true}
	}
	ofPlace := hasMeasure(p.Measures, law.PlaceLanguage) || c.post.Language == ""
	if ofPlace && len(c.rules.languages) == 0 {
		return met(k)
	}
	return metOr(c.inLanguage(k.candidate, ofPlace) || c.saidInLanguage(ofPlace), WrongLanguage, k)
}

// saidInLanguage reports whether another plain label of the post says it in the
// language asked for: of "Ad | Werbung" one is enough.
func (c *check) saidInLanguage(ofPlace bool) bool {
	for i := range c.candidates {
		if k := &c.candidates[i]; k.surface&body != 0 && !k.cancelled && !k.doubtful && c.reading(k.match).plain && c.inLanguage(k, ofPlace) {
			return true
		}
	}
	return false
}

// inLanguage reports whether the label is in a language of the place, or in
// that of the post.
func (c *check) inLanguage(k *candidate, ofPlace bool) bool {
	if ofPlace {
		return k.read.isIn(c.rules.spoken)
	}
	return k.read.isIn(c.language)
}

// onSurface holds the post against a rule that wants a label on one surface.
func (c *check) onSurface(s Surfaces, set *labelSet, r Reason) kept {
	for i := range c.candidates {
		k := &c.candidates[i]
		if k.surface == s && set.sameWording(k) {
			return met(&rated{candidate: k})
		}
	}
	if !c.post.sees(s) {
		return unknown(r, s.fact())
	}
	return breach(r, set.any())
}

// sameWording reports whether a candidate is the same wording as a label of
// the set, or as good: not taken back.
func (s *labelSet) sameWording(k *candidate) bool {
	if k.cancelled {
		return false
	}
	for _, list := range [...][]*rated{s.texts, s.media, s.spoken} {
		for _, other := range list {
			if other.candidate == k || other.match.Wording == k.match.Wording {
				return true
			}
		}
	}
	return false
}

// nearClaim holds the labels against the rule that they stand by what they
// speak of: the links and codes, or the brand.
func (c *check) nearClaim(p *placeRow, set *labelSet, text *rated) kept {
	for _, m := range p.Measures {
		if m.Kind == law.NamesBrand {
			return c.brandNamed(set.tie)
		}
	}
	if !c.links {
		return kept{silent: true}
	}
	for _, k := range set.texts {
		if besideLink(k.text(c), k.match) {
			return met(k)
		}
	}
	if text == nil {
		return metOr(set.visible(), AfterLink, set.any())
	}
	long := c.post.Format == endorse.FormatArticle || c.post.Format == endorse.FormatLongVideo
	switch first := text.first(c); {
	case first && (!long || len(text.text(c).linkLines) == 0):
		return met(text)
	case first:
		return kept{outcome: Unclear, reason: AfterLink, at: text}
	}
	return breach(AfterLink, text)
}

// namesBrandOn is where the brand may be named.
const namesBrandOn = OnTitle | OnCaption | OnOverlays | OnSpoken | OnTags

func (c *check) brandNamed(tie int) kept {
	switch {
	case c.namesBrand(tie):
		return met(nil)
	case len(c.brandOf(tie)) == 0:
		return unknown(UnknownFact, factBrand)
	case !c.post.sees(namesBrandOn):
		return unknown(MissingMention, (namesBrandOn &^ c.post.Seen).fact())
	}
	return breach(MissingMention, nil)
}
