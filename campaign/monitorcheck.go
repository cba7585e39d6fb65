package campaign

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
)

// PostCheck is what the check of a post came to.
type PostCheck struct {
	Post     string           `json:"post"`               // id of the post
	Creator  string           `json:"creator"`            // id of the account
	Terms    string           `json:"terms,omitempty"`    // id of the agreement that it was posted under; empty is none
	On       endorse.Date     `json:"on"`                 // day of going live; the law is that of this day
	Platform endorse.Platform `json:"platform,omitempty"` // where it stands
	Format   endorse.Format   `json:"format,omitzero"`    // zero is not said

	// Outcome is the worst of the Markets; unclear without any.
	Outcome disclosure.Outcome `json:"outcome"`
	Markets []MarketCheck      `json:"markets,omitempty"`

	// Fault says why the post could not be checked. It is unclear then.
	Fault string `json:"fault,omitempty"`
}

// MarketCheck is what it came to in one market.
type MarketCheck struct {
	Region  endorse.Region     `json:"region"`  // the market
	Outcome disclosure.Outcome `json:"outcome"` // of this market

	// Findings are those that are breached or unclear, by code, surface and span. Met
	// are the codes of those that are met: [disclosure.Checker.Check] of
	// [Post.Publication] has them whole.
	Findings []disclosure.Finding `json:"findings,omitempty"`
	Met      []string             `json:"met,omitempty"`
}

// check checks all posts, by id.
func (s *Status) check(c *Campaign, checker *disclosure.Checker) error {
	if checker == nil {
		return nil
	}
	s.Disclosure = make([]PostCheck, 0, c.posts.Len())
	for _, p := range c.posts.All() {
		post := c.outside(p)
		k := PostCheck{
			Post: post.ID, Creator: post.Creator, Terms: post.Terms, On: post.Post.On,
			Platform: post.Post.Platform, Format: post.Post.Format,
		}
		r, err := checker.Check(post.Publication())
		if err != nil {
			k.Fault = err.Error()
		} else {
			k.take(r)
			s.Book, s.Version = r.Book, r.Version
		}
		s.Disclosure = append(s.Disclosure, k)
	}
	return nil
}

func (k *PostCheck) take(r disclosure.Report) {
	k.Outcome = r.Outcome()
	k.Markets = make([]MarketCheck, len(r.Markets))
	for i, m := range r.Markets {
		in := &k.Markets[i]
		in.Region, in.Outcome = m.Region, m.Outcome
		met := 0
		for j := range m.Findings {
			if m.Findings[j].Outcome == disclosure.Met {
				met++
			}
		}
		in.Met = slices.Grow(in.Met, met)
		in.Findings = slices.Grow(in.Findings, len(m.Findings)-met)
		for _, f := range m.Findings {
			if f.Outcome == disclosure.Met {
				in.Met = append(in.Met, f.Code())
			} else {
				in.Findings = append(in.Findings, f)
			}
		}
	}
}

// disclosed is whether the post discloses as it has to; not said where it is unclear.
func (k *PostCheck) disclosed() endorse.Fact {
	switch k.Outcome {
	case disclosure.Met, disclosure.NotRequired:
		return endorse.Yes
	case disclosure.Breached:
		return endorse.No
	}
	return endorse.NotSaid
}
