package disclosure

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

type briefJSON struct {
	On       endorse.Date     `json:"on"`
	Platform endorse.Platform `json:"platform,omitempty"`
	Format   endorse.Format   `json:"format,omitzero"`
	Label    labelJSON        `json:"label"`
	All      []itemJSON       `json:"all"`
	Markets  []marketJSON     `json:"markets"`
	Version  string           `json:"version"`
	Book     string           `json:"book"`
}

type labelJSON struct {
	Says     string           `json:"says"`
	Wordings []law.Message    `json:"wordings,omitempty"`
	Left     []endorse.Region `json:"left,omitempty"`
}

type marketJSON struct {
	Market    endorse.Region `json:"market"`
	Asked     endorse.Fact   `json:"asked,omitzero"`
	Languages []string       `json:"languages,omitempty"`
	Items     []itemJSON     `json:"items"`
}

type itemJSON struct {
	Kind       ItemKind         `json:"kind"`
	Must       bool             `json:"must"`
	Ties       law.Ties         `json:"ties,omitzero"`
	Asks       endorse.Fact     `json:"asks,omitzero"`
	Wordings   []law.Message    `json:"wordings,omitempty"`
	Rule       string           `json:"rule,omitempty"`
	Measures   []law.Measure    `json:"measures,omitempty"`
	Group      string           `json:"group,omitempty"`
	If         string           `json:"if,omitempty"`
	Code       string           `json:"code"`
	Instrument string           `json:"instrument,omitempty"`
	Citation   string           `json:"citation,omitempty"`
	URL        string           `json:"url,omitempty"`
	Verified   string           `json:"verified,omitempty"`
	Binding    bool             `json:"binding,omitempty"`
	Markets    []endorse.Region `json:"markets"`
	Says       string           `json:"says"`
}

// MarshalJSON writes the brief as one object; each item carries its sentence.
func (b Brief) MarshalJSON() ([]byte, error) {
	w := briefJSON{
		On: b.On, Platform: b.Platform, Format: b.Format, All: itemsJSON(b.All), Markets: []marketJSON{},
		Label:   labelJSON{b.Label.String(), b.Label.Labels, b.Label.Left},
		Version: b.Version, Book: b.Book,
	}
	for _, m := range b.Markets {
		w.Markets = append(w.Markets, marketJSON{m.Region, m.Asked, m.Languages, itemsJSON(m.Items)})
	}
	return plainJSON(w)
}

func itemsJSON(items []Item) []itemJSON {
	list := make([]itemJSON, 0, len(items))
	for _, i := range items {
		w := itemJSON{
			Kind: i.Kind, Must: i.Must, Ties: i.Ties, Asks: i.Asks, Wordings: i.Wordings, Rule: i.Rule.String(),
			Measures: i.Measures, Group: i.Group, If: i.If, Code: i.Code, Instrument: i.Instrument,
			Citation: i.Citation, URL: i.URL, Binding: i.Binding, Markets: i.Markets, Says: i.Says(),
		}
		if i.Instrument != "" {
			w.Verified = i.Verified.String()
		}
		list = append(list, w)
	}
	return list
}
