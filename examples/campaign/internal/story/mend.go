package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure"
)

// fixPart is a fix in words, and what the post comes to with it.
type fixPart struct {
	Says  string                 `json:"says"`
	Left  []endorse.Region       `json:"left,omitempty"`
	After []campaign.MarketCheck `json:"after,omitempty"`
}

// mend asks for a fix, adds the texts that the law wants the post to carry, and checks
// the post again with both.
func mend(checker *disclosure.Checker, p disclosure.Publication, found campaign.PostCheck) (*fixPart, error) {
	fix, err := checker.Fix(p)
	if err != nil {
		return nil, err
	}
	brief, err := checker.Brief(p)
	if err != nil {
		return nil, err
	}
	part, mended := &fixPart{Left: fix.Left}, fix.Apply(p)
	says := said(text(fix.String()))
	for _, mention := range lackingTexts(brief, found) {
		mended = carry(mended, mention)
		says = append(says, "write “"+mention+"” on every picture and at the end of the caption")
	}
	part.Says = strings.Join(says, "; ")
	again, err := checker.Check(mended)
	if err != nil {
		return nil, err
	}
	for _, m := range again.Markets {
		part.After = append(part.After, marketCheck(m))
	}
	return part, nil
}

// lackingTexts are the texts that the post has to carry and does not, as the law
// words them.
func lackingTexts(b disclosure.Brief, found campaign.PostCheck) []string {
	var texts []string
	for _, item := range b.All {
		if item.Kind != disclosure.ItemMention || len(item.Wordings) == 0 || slices.Contains(texts, item.Wordings[0].Text) {
			continue
		}
		if slices.ContainsFunc(found.Markets, func(m campaign.MarketCheck) bool {
			return slices.ContainsFunc(m.Findings, func(f disclosure.Finding) bool {
				return f.Code() == item.Code && f.Must && f.Outcome == disclosure.Breached
			})
		}) {
			texts = append(texts, item.Wordings[0].Text)
		}
	}
	return texts
}

// carry is the post with a text on every picture and last in the caption, so that a
// label stays first.
func carry(p disclosure.Publication, mention string) disclosure.Publication {
	p.Caption = strings.TrimPrefix(p.Caption+"\n"+mention, "\n")
	on := disclosure.Overlay{Text: mention, To: p.Duration}
	p.Frames = slices.Clone(p.Frames)
	for i := range p.Frames {
		p.Frames[i].Overlays = append(slices.Clone(p.Frames[i].Overlays), on)
	}
	if len(p.Frames) == 0 {
		p.Overlays = append(slices.Clone(p.Overlays), on)
	}
	return p
}

func marketCheck(m disclosure.Market) campaign.MarketCheck {
	check := campaign.MarketCheck{Region: m.Region, Outcome: m.Outcome}
	for _, f := range m.Findings {
		if f.Outcome == disclosure.Met {
			check.Met = append(check.Met, f.Code())
			continue
		}
		check.Findings = append(check.Findings, f)
	}
	return check
}

// result is what the post comes to with the fix.
func (f *fixPart) result() string {
	if f == nil {
		return ""
	}
	n := map[disclosure.Outcome]int{}
	for _, m := range f.After {
		n[m.Outcome]++
	}
	var parts []string
	for _, o := range []disclosure.Outcome{disclosure.Met, disclosure.NotRequired, disclosure.Unclear, disclosure.Breached} {
		if n[o] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[o], o))
		}
	}
	return list(parts)
}
