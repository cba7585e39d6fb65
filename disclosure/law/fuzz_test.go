package law_test

import (
	"encoding/json"
	"testing"

	. "github.com/endorse-go/endorse/disclosure/law"
)

// FuzzParseBook: whatever is read as a book prints, reads back as the same and
// answers every question without a panic.
func FuzzParseBook(f *testing.F) {
	whole, _ := sample().MarshalJSON()
	f.Add(whole)
	f.Add([]byte(`{"version":1,"regimes":[{"region":"AQ","name":"x","parents":[{"region":"BV"}]},{"region":"BV","name":"y","members":[{"region":"AQ"}]}]}`))
	f.Add([]byte(`{"version":1,"regimes":[{"region":"AQ","name":"x","members":[{"region":"BV"}]},{"region":"BV","name":"y","members":[{"region":"AQ"}]}]}`))
	f.Add([]byte(`{"version":1,"regimes":[null]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := ParseBook(data)
		if err != nil {
			return
		}
		text, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseBook(text)
		if err != nil || back.Digest() != b.Digest() {
			t.Fatalf("%s\nreads back otherwise: %v", text, err)
		}
		for _, region := range append(b.Regions(), "AQ-ROS", "HM") {
			for _, day := range append(b.Changes(region), on(2024, 2, 29)) {
				b.At(region, day)
				b.Markdown(region, day)
				b.Diff(back, day)
				b.Stale(day)
			}
		}
	})
}

// FuzzParseRegime: whatever is read as a regime is valid or refused, and a book
// changed by it stands.
func FuzzParseRegime(f *testing.F) {
	r := ice()
	whole, _ := json.Marshal(r)
	f.Add(whole)
	f.Add([]byte(`{"region":"AQ","placements":[{"rule":"throughout-video","strength":"must","measures":[{"kind":"share-of-length","n":1,"d":3}],"instrument":"aq-code"}]}`))
	f.Add([]byte(`{"region":"BV","tools":[{"verdict":"sufficient","instrument":"bv-act","part":"x"}],"connections":[{"tie":"loan","asks":"conditional","when":"in-return","instrument":"bv-act"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := ParseRegime(data)
		if err != nil {
			return
		}
		valid := r.Validate() == nil
		b, err := sample().With(r)
		if err != nil {
			return
		}
		if !valid && r.Region != "AQ" && r.Region != "BV" {
			t.Fatalf("%s is not valid and makes a book", data)
		}
		got, ok := b.Regime(r.Region)
		if !ok || got.Validate() != nil {
			t.Fatalf("the book has a regime that is not valid: %v", got.Validate())
		}
	})
}
