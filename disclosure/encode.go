package disclosure

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
)

type publicationJSON struct {
	ID            string           `json:"id,omitempty"`
	On            endorse.Date     `json:"on"`
	Platform      endorse.Platform `json:"platform,omitempty"`
	Format        endorse.Format   `json:"format,omitzero"`
	Language      string           `json:"language,omitempty"`
	Markets       []endorse.Region `json:"markets,omitempty"`
	Sector        string           `json:"sector,omitempty"`
	Ties          []tieJSON        `json:"ties,omitempty"`
	Brand         []string         `json:"brand,omitempty"`
	Caption       string           `json:"caption,omitempty"`
	Title         string           `json:"title,omitempty"`
	Overlays      []overlayJSON    `json:"overlays,omitempty"`
	Spoken        []spokenJSON     `json:"spoken,omitempty"`
	PlatformLabel string           `json:"platform_label,omitempty"`
	Profile       string           `json:"profile,omitempty"`
	FirstComment  string           `json:"first_comment,omitempty"`
	Links         []string         `json:"links,omitempty"`
	Tags          []string         `json:"tags,omitempty"`
	Thumbnail     string           `json:"thumbnail,omitempty"`
	Frames        []frameJSON      `json:"frames,omitempty"`
	Duration      json.Number      `json:"duration,omitempty"`
	Followers     endorse.Count    `json:"followers,omitzero"`
	Minors        string           `json:"minors,omitempty"`
	Youngest      endorse.Count    `json:"youngest,omitzero"`
	Seen          []string         `json:"seen,omitempty"`
	Facts         *factsJSON       `json:"facts,omitempty"`
}

type tieJSON struct {
	Kind    string        `json:"kind"`
	Brand   string        `json:"brand,omitempty"`
	Months  endorse.Count `json:"months,omitzero"`
	Asked   endorse.Fact  `json:"asked,omitzero"`
	Duty    endorse.Fact  `json:"duty,omitzero"`
	Control endorse.Fact  `json:"control,omitzero"`
	Public  endorse.Fact  `json:"public,omitzero"`
}

// MarshalJSON writes a tie without details as its kind alone.
func (t tieJSON) MarshalJSON() ([]byte, error) {
	if t == (tieJSON{Kind: t.Kind}) {
		return json.Marshal(t.Kind)
	}
	type detailed tieJSON
	return plainJSON(detailed(t))
}

type overlayJSON struct {
	Text    string       `json:"text"`
	From    json.Number  `json:"from,omitempty"`
	To      json.Number  `json:"to,omitempty"`
	Legible endorse.Fact `json:"legible,omitzero"`
	Covered endorse.Fact `json:"covered,omitzero"`
}

type spokenJSON struct {
	Text string      `json:"text"`
	At   json.Number `json:"at,omitempty"`
}

type frameJSON struct {
	Overlays []overlayJSON `json:"overlays"`
}

type factsJSON struct {
	Retouched   endorse.Fact `json:"retouched,omitzero"`
	AI          endorse.Fact `json:"ai,omitzero"`
	MainProduct endorse.Fact `json:"main_product,omitzero"`
	Control     endorse.Fact `json:"control,omitzero"`
	Minor       endorse.Fact `json:"minor,omitzero"`
	Boosted     endorse.Fact `json:"boosted,omitzero"`
	Licensed    endorse.Fact `json:"licensed,omitzero"`
	OwnAccount  endorse.Fact `json:"own_account,omitzero"`
	PlainAd     endorse.Fact `json:"plain_ad,omitzero"`
}

// MarshalJSON writes the publication in the line format. What is not said is
// left out; times are in seconds, to the millisecond.
func (p Publication) MarshalJSON() ([]byte, error) {
	w := publicationJSON{
		ID: p.ID, On: p.On, Platform: p.Platform, Format: p.Format, Language: p.Language,
		Markets: p.Markets, Brand: p.Brand, Caption: p.Caption, Title: p.Title,
		PlatformLabel: p.PlatformLabel, Profile: p.Profile, FirstComment: p.FirstComment,
		Links: p.Links, Tags: p.Tags, Thumbnail: p.Thumbnail, Followers: p.Followers,
		Overlays: overlaysJSON(p.Overlays), Duration: secondsJSON(p.Duration),
		Minors: p.Minors.String(), Youngest: p.Youngest, Seen: p.Seen.Names(),
	}
	if p.Sector != 0 {
		w.Sector = p.Sector.String()
	}
	for _, t := range p.Ties {
		w.Ties = append(w.Ties, tieJSON{t.Kind.String(), t.Brand, t.Months, t.Asked, t.Duty, t.Control, t.Public})
	}
	for _, l := range p.Spoken {
		w.Spoken = append(w.Spoken, spokenJSON{l.Text, momentJSON(l.At)})
	}
	for _, f := range p.Frames {
		w.Frames = append(w.Frames, frameJSON{overlaysJSON(f.Overlays)})
	}
	if p.Facts != (Facts{}) {
		f := factsJSON(p.Facts)
		w.Facts = &f
	}
	return plainJSON(w)
}

func overlaysJSON(list []Overlay) []overlayJSON {
	var w []overlayJSON
	for _, o := range list {
		w = append(w, overlayJSON{o.Text, secondsJSON(o.From), secondsJSON(o.To), o.Legible, o.Covered})
	}
	return w
}

// momentJSON writes a moment, the start too; one that is not said is left out.
func momentJSON(m Moment) json.Number {
	if m == At(0) {
		return "0"
	}
	return secondsJSON(m.after)
}

// secondsJSON writes a time in seconds, cut to the millisecond; 0 is left out.
func secondsJSON(d time.Duration) json.Number {
	if d <= 0 {
		return ""
	}
	ms := d.Milliseconds()
	s := strconv.FormatInt(ms/1000, 10)
	if rest := ms % 1000; rest > 0 {
		s += "." + strings.TrimRight(strconv.FormatInt(1000+rest, 10)[1:], "0")
	}
	return json.Number(s)
}
