package story

import (
	"strings"

	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure"
)

// sheetPart is the sheet of one creator: the first who is in and is asked for a post.
type sheetPart struct {
	Sheet *campaign.Sheet `json:"sheet,omitempty"`
}

func tellSheet(t *teller) (Part, error) {
	b := t.Campaign.Brief()
	for c := range t.Campaign.Creators() {
		c = t.candidate(c)
		if _, out := t.Campaign.Dropped(c.ID); out || len(b.Drafts(c)) == 0 {
			continue
		}
		sheet, err := b.Sheet(c, t.checker)
		return &sheetPart{&sheet}, err
	}
	return &sheetPart{}, nil
}

// candidate is the creator as the list knows them, which says more than the campaign:
// what they ask, and so what they are tied by.
func (t *teller) candidate(c campaign.Creator) campaign.Creator {
	for _, other := range t.Creators {
		if other.ID == c.ID && other.Platform == c.Platform {
			return other
		}
	}
	return c
}

func (s *sheetPart) draw(p *page) {
	if s.Sheet == nil {
		p.say(0, "No creator is asked for a post yet.")
		return
	}
	plain := *s.Sheet
	plain.Law = nil
	for line := range strings.Lines(plain.String()) {
		if strings.TrimSpace(line) == "" {
			p.b.WriteByte('\n')
			continue
		}
		p.say(0, "%s", line)
	}
	for i, brief := range s.Sheet.Law {
		drawLaw(p, brief, i == 0)
	}
}

// drawLaw is what the law asks of one post: how to tell the tie, and for the first
// post all that has to be kept.
func drawLaw(p *page, b disclosure.Brief, whole bool) {
	p.head("What the law asks of a %s on %s, by the law on %s", b.Format, b.Platform.Name(), b.On)
	if label := b.Label.String(); label != "" {
		p.say(2, "In all markets at once: %s.", label)
	}
	advice := 0
	for _, item := range b.All {
		switch {
		case !item.Must:
			advice++
		case whole:
			p.say(2, "[ ] %s (%s)", item.Says(), list(item.Markets))
		}
	}
	if whole && advice > 0 {
		p.say(2, "%d pieces of advice beside these: -format json has them, with what each rests on.", advice)
	}
}
