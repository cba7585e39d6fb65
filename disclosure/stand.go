package disclosure

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// stand is where a label counts.
type stand uint8

const (
	nowhere   stand = iota // on no part of the post itself
	inText                 // in title or caption
	onMedia                // on the picture or in the video, to be seen
	inSpeech               // spoken
	unseeable              // covered or illegible
)

// ruleSet is a set of rules of placement.
type ruleSet uint32

func setOf(rules ...law.Rule) (set ruleSet) {
	for _, r := range rules {
		set |= 1 << r
	}
	return set
}

func (s ruleSet) has(r law.Rule) bool { return s>>r&1 != 0 }

// textRules are the rules about the place in the text.
var textRules = setOf(law.StartOfText, law.BeforeFold, law.NotAmongHashtags, law.NotOnlyAtEnd, law.NotOnlyAfterLink)

// findStands numbers the candidates and notes of each what does not turn on the
// market: where it counts, which rules on the place in the text it breaks, and whether it
// stands apart from all others.
func (c *check) findStands() {
	var widest *candidate // of those before in the same text, that which ends last
	for i := range c.candidates {
		k := &c.candidates[i]
		k.number = int32(i) + 1
		k.stand, k.breaks, k.apart = c.standOf(k), c.breaksOf(k, c.on.fold), true
		if widest != nil && widest.at == k.at && k.match.Span.Start < widest.match.Span.End {
			k.apart, widest.apart = false, false
		}
		if widest == nil || widest.at != k.at || k.match.Span.End > widest.match.Span.End {
			widest = k
		}
	}
}

func (c *check) standOf(k *candidate) stand {
	switch t := k.text(c); {
	case t.on&body == 0:
		return nowhere
	case !t.shown():
		return unseeable
	case t.on == OnSpoken:
		return inSpeech
	case t.on&c.media != 0:
		return onMedia
	case t.on == OnTitle || t.on == OnCaption:
		return inText
	}
	return nowhere
}

// breaksOf are the rules on the place in the text that a label there breaks,
// measures that a row may add apart. Without a known fold it breaks that rule
// where it does not lead.
func (c *check) breaksOf(k *candidate, f fold) ruleSet {
	at := &k.match.Place
	set := ruleIf(law.StartOfText, !k.first(c)) | ruleIf(law.BeforeFold, !c.beforeFold(k, f))
	set |= ruleIf(law.NotAmongHashtags, at.Run > 1 && at.RunPlace != 1) | ruleIf(law.NotOnlyAfterLink, at.Links != 0)
	return set | ruleIf(law.NotOnlyAtEnd, c.atEnd(k))
}

// ruleIf is the set of one rule if the condition holds, else none.
func ruleIf(r law.Rule, is bool) ruleSet {
	if is {
		return 1 << r
	}
	return 0
}

// beforeFold holds a label against what the platform shows of a text. An
// article is read on a page of its own, where nothing is folded.
func (c *check) beforeFold(k *candidate, f fold) bool {
	t, at := k.text(c), &k.match.Place
	return t.on == OnTitle || c.post.Format == endorse.FormatArticle || k.leads(c) ||
		at.EndRunes <= f.runes && (f.lines == 0 || at.Line < f.lines)
}

// atEnd reports whether a label comes when the text is over. One beside a link
// speaks of the link, which is not over.
func (c *check) atEnd(k *candidate) bool {
	t, m := k.text(c), k.match
	return t.proseEnd <= m.Span.End && !k.first(c) && (m.Place.Run != 0 || !besideLink(t, m))
}
