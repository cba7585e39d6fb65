package story

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
)

// shortlistPart is the ranking, with the sentences that explain it.
type shortlistPart struct {
	Ranking campaign.Ranking    `json:"ranking"`
	Why     map[string][]string `json:"why,omitempty"` // by creator

	names map[string]string
}

func tellShortlist(t *teller) (Part, error) {
	ranking, err := campaign.Shortlist(t.Campaign.Brief(), t.Creators, t.Criteria, t.chosenOn())
	if err != nil {
		return nil, err
	}
	part := &shortlistPart{ranking, map[string][]string{}, map[string]string{}}
	for _, f := range part.fits() {
		part.Why[f.Creator] = f.Explain()
	}
	for _, c := range t.Creators {
		part.names[c.ID] = orElse(c.Name, c.ID)
	}
	return part, nil
}

// chosenOn is the day on which creators were chosen: that of the first event, or the
// day from which the campaign is looked at if there is none.
func (t *teller) chosenOn() endorse.Date {
	if history := t.Campaign.History(); len(history) > 0 {
		return history[0].On
	}
	return t.On
}

// fits are those with a place, then those who are listed apart.
func (s *shortlistPart) fits() []campaign.Fit {
	return append(slices.Clone(s.Ranking.Placed), s.Ranking.Apart...)
}

func (s *shortlistPart) draw(p *page) {
	all := s.fits()
	p.say(0, "%d creators, as they stood on %s. A place is arithmetic with the caller's weights, and no judgement of anybody.",
		len(all)+len(s.Ranking.Excluded), s.Ranking.On)
	p.b.WriteByte('\n')
	p.table(s.places(all))
	s.parts(p, all[:min(len(all), abreast)])
	if len(s.Ranking.Placed) > 0 {
		first := s.Ranking.Placed[0].Creator
		p.head("Why %s comes first", s.names[first])
		for _, line := range s.Why[first] {
			p.say(2, "%s", line)
		}
	}
	s.unknown(p, all)
	if len(s.Ranking.Excluded) > 0 {
		p.head("Left out")
	}
	for _, x := range s.Ranking.Excluded {
		p.say(2, "%s: %s – %s", s.names[x.Creator], x.Bar, x.Basis)
	}
}

func (s *shortlistPart) places(all []campaign.Fit) *grid {
	g := cols(">Place", "Creator", ">Score", ">Known", "~Strongest", "~Weakest")
	for _, f := range all {
		best, worst := ends(f.Score)
		if f.Place == 0 {
			g.add("–", s.names[f.Creator], "–", percent(f.Score.Covered, 0), "not enough is known for a place")
			continue
		}
		g.add(whole(rateOf(f.Place)), s.names[f.Creator], two(f.Score.Value), percent(f.Score.Covered, 0), best, worst)
	}
	return g
}

// ends are the best and the worst of the parts that are known.
func ends(s engagement.Score) (best, worst string) {
	var known []engagement.Part
	for _, part := range s.Parts {
		if part.Missing == "" && !part.Weight.IsZero() {
			known = append(known, part)
		}
	}
	if len(known) == 0 {
		return "", ""
	}
	by := func(a, b engagement.Part) int { return a.Value.Cmp(b.Value) }
	high, low := slices.MaxFunc(known, by), slices.MinFunc(known, by)
	return high.Name + " " + two(high.Value), low.Name + " " + two(low.Value)
}

// abreast is of how many creators the parts stand side by side.
const abreast = 6

// parts is a row for each part of the score, a column for each creator.
func (s *shortlistPart) parts(p *page, all []campaign.Fit) {
	if len(all) == 0 {
		return
	}
	heads := []string{"Part", ">Weight"}
	for _, f := range all {
		heads = append(heads, ">"+f.Creator)
	}
	g := cols(heads...)
	for i, part := range all[0].Score.Parts {
		row := []string{part.Name, part.Weight.String()}
		for _, f := range all {
			row = append(row, partText(f.Score.Parts[i]))
		}
		g.add(row...)
	}
	p.head("The parts, each from 0 to 1")
	p.table(g)
}

func partText(part engagement.Part) string {
	if part.Missing != "" {
		return "–"
	}
	return two(part.Value)
}

// unknown says of each creator what was not known.
func (s *shortlistPart) unknown(p *page, all []campaign.Fit) {
	p.head("What was not known, and counts neither for nor against")
	for i, f := range all {
		if i == MaxRows {
			p.say(2, "%d more creators: -format json has all", len(all)-i)
			return
		}
		var parts []string
		for _, part := range f.Score.Missing() {
			parts = append(parts, part.Name+" ("+part.Missing+")")
		}
		if len(parts) == 0 {
			continue
		}
		lead := ""
		if f.Place == 0 {
			lead = percent(s.Ranking.Criteria.Covered, 0) + " of the weight is asked for; "
		}
		p.say(2, "%s: %s%s", s.names[f.Creator], lead, list(parts))
	}
}
