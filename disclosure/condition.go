package disclosure

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// answer is whether a condition holds, and the fact that is missing where it
// is open. An open answer without a fact is one for people to judge.
type answer struct {
	holds endorse.Fact
	fact  fact
}

var (
	yes = answer{holds: endorse.Yes}
	no  = answer{holds: endorse.No}
)

func known(b bool) answer { return answer{holds: endorse.FactOf(b)} }

func ask(f endorse.Fact, missing fact) answer {
	if f.Said() {
		return answer{holds: f}
	}
	return answer{fact: missing}
}

func (a answer) not() answer {
	switch a.holds {
	case endorse.Yes:
		return no
	case endorse.No:
		return yes
	}
	return a
}

// holds decides the conditions that need no wording. The tie is given by its
// place in the post, -1 where the row is about no tie.
func (c *check) holds(cond law.Condition, tie int) answer {
	f := &c.post.Facts
	switch cond {
	case law.Always:
		return yes
	case law.InReturn:
		return c.inReturn(tie)
	case law.Unasked:
		return c.inReturn(tie).not()
	case law.OnDuty:
		return c.ofTie(tie, tieDuty)
	case law.NoDuty:
		return c.ofTie(tie, tieDuty).not()
	case law.OnControl:
		return c.ofTie(tie, tieControl)
	case law.NoControl:
		return c.ofTie(tie, tieControl).not()
	case law.UnlessPublic:
		return c.ofTie(tie, tiePublic).not()
	case law.UnlessPlain:
		return ask(f.PlainAd, factPlainAd).not()
	case law.UnlessShownPlain:
		c.plainAssumed = c.plainAssumed || !f.PlainAd.Said()
		return known(f.PlainAd != endorse.Yes)
	case law.UnlessPlainInPost:
		if f.PlainAd == endorse.No {
			return yes
		}
		return answer{fact: factPlainAd}
	case law.UnlessOwnAccount:
		return ask(f.OwnAccount, factOwnAccount).not()
	case law.MainProduct:
		return ask(f.MainProduct, factMainProduct)
	case law.Subordinate:
		return ask(f.MainProduct, factMainProduct).not()
	case law.MadeWithAI:
		return ask(f.AI, factAI)
	case law.AIPerformer: // that something was made by AI does not say that a person was
		if f.AI == endorse.Yes {
			return answer{}
		}
		return ask(f.AI, factAI)
	case law.Retouched:
		return ask(f.Retouched, factRetouched)
	case law.MinorShown:
		return ask(f.Minor, factMinor)
	case law.Boosted:
		return ask(f.Boosted, factBoosted)
	}
	return c.ofPost(cond)
}

// ofPost decides the conditions that the surfaces answer.
func (c *check) ofPost(cond law.Condition) answer {
	p := c.post
	switch cond {
	case law.WithLinks:
		return known(c.links)
	case law.WithoutCaption:
		if p.Caption == "" && !p.sees(OnCaption) {
			return answer{fact: OnCaption.fact()}
		}
		return known(p.Caption == "")
	case law.SpokenClaim:
		if len(p.Spoken) == 0 && !p.sees(OnSpoken) {
			return answer{fact: OnSpoken.fact()}
		}
		return known(len(p.Spoken) > 0)
	case law.AdultAudience:
		if !p.Minors.known {
			return answer{fact: factMinors}
		}
		return known(p.Minors.perCent(50) < 0)
	}
	return answer{} // Judgement, and what only a wording answers
}

// inReturn is whether a benefit came for the post.
func (c *check) inReturn(tie int) answer {
	open := answer{}
	denied := 0
	for _, d := range [...]detail{tieAsked, tieDuty, tieControl} {
		switch a := c.ofTie(tie, d); a.holds {
		case endorse.Yes:
			return yes
		case endorse.No:
			denied++
		default:
			if open.fact == noFact {
				open = a
			}
		}
	}
	if denied == 3 {
		return no
	}
	return open
}

// ofTie is a detail of a tie. A detail that the post states for all its ties
// stands in where the tie does not say.
func (c *check) ofTie(tie int, d detail) answer {
	if tie < 0 || tie >= len(c.post.Ties) {
		return answer{}
	}
	t := &c.post.Ties[tie]
	var f endorse.Fact
	switch d {
	case tieAsked:
		f = t.Asked
	case tieDuty:
		f = t.Duty
	case tiePublic:
		f = t.Public
	case tieControl:
		if f = t.Control; !f.Said() {
			f = c.post.Facts.Control
		}
	}
	if f.Said() {
		return answer{holds: f}
	}
	return answer{fact: d.of(tie)}
}

// wordingHolds decides a condition of a wording that was found.
func (c *check) wordingHolds(w *wordRow, cand *candidate, tie int) answer {
	t := cand.text(c)
	switch w.When {
	case law.AsPlatformLabel:
		return known(t.on == OnPlatformLabel)
	case law.FirstAndAlone:
		return known(cand.first(c) && cand.match.Place.Run <= 1)
	case law.WithBrand:
		return c.withBrand(cand, tie)
	case law.UnlessWithBrand:
		return c.withBrand(cand, tie).not()
	case law.BesideLink:
		return known(besideLink(t, cand.match))
	case law.InItsLanguage:
		if c.post.Language == "" {
			return answer{fact: factLanguage}
		}
		return known(languageFits(c.post.Language, w.Lang))
	case law.UnlessInItsLanguage:
		return known(c.post.Language == "" || !languageFits(c.post.Language, w.Lang))
	case law.NotAlone:
		return no // beside a sufficient wording that one speaks
	}
	return c.holds(w.When, tie)
}

// withBrand is whether the brand stands beside the wording, or in it.
func (c *check) withBrand(k *candidate, tie int) answer {
	switch {
	case k.match.Brand != label.NoPlace || c.namesBrand(tie):
		return yes
	case len(c.brandOf(tie)) == 0:
		return answer{fact: factBrand}
	}
	return no
}

// besideLink reports whether a link or code stands in the line of the match or
// in one next to it.
func besideLink(t *text, m *label.Match) bool {
	i, _ := slices.BinarySearch(t.linkLines, m.Place.Line-1)
	return i < len(t.linkLines) && t.linkLines[i] <= m.Place.Line+1
}
