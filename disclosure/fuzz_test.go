package disclosure_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/endorse-go/endorse/disclosure"
)

// FuzzPublication: what decodes is valid, reads back, and is judged, briefed
// and reported without a panic, with spans inside its texts.
func FuzzPublication(f *testing.F) {
	for _, seed := range []string{
		`{"on":"2026-03-01"}`,
		`{"id":"p1","on":"2026-03-01","platform":"instagram","format":"story","language":"en","markets":["GB","UK"],"sector":"fashion","ties":["affiliate"],"brand":["XYZ","xyzofficial"],"caption":"Ad – #gifted","frames":[{"overlays":[{"text":"Ad","legible":true,"covered":false}]},{"overlays":[]}],"seen":["caption","frames"]}`,
		`{"on":"2025-10-01","markets":["IN","KR","DE"],"format":"short-video","ties":[{"kind":"past-relationship","brand":"XYZ","months":5},{"kind":"free-product","asked":false,"duty":false}],"overlays":[{"text":"#광고","from":0,"to":3.5}],"spoken":[{"text":"this video was sponsored by XYZ","at":2}],"duration":90,"followers":12000,"minors":"25%"}`,
		`{"on":"2024-11-07","markets":["FR"],"ties":["none"],"platform_label":"Partenariat rémunéré","profile":"Pub","first_comment":"#pub","links":["https://amzn.to/x"],"tags":["xyz"],"thumbnail":"Publicité","title":"Werbung","facts":{"retouched":true,"ai":null,"plain_ad":false}}`,
		`{"on":"2026-03-01","markets":["US-NY","AT","AQ"],"ties":["payment"],"caption":"not an ad \u200b#a\u0301d https://a.b/?tag=c"}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var p disclosure.Publication
		if err := p.UnmarshalJSON(data); err != nil {
			if diff := cmp.Diff(disclosure.Publication{}, p); diff != "" {
				t.Fatalf("an error changed the target:\n%s", diff)
			}
			return
		}
		if err := p.Validate(); err != nil {
			t.Fatalf("decoded and not valid: %v", err)
		}
		text, err := p.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var q disclosure.Publication
		if err := q.UnmarshalJSON(text); err != nil {
			t.Fatalf("%s does not read back: %v", text, err)
		}
		if diff := cmp.Diff(p, q, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("reads back otherwise (-was +is):\n%s", diff)
		}
		holdReport(t, p)
	})
}

// holdReport judges a valid publication.
func holdReport(t *testing.T, p disclosure.Publication) {
	r, err := ourChecker().Check(p)
	if err != nil {
		return // a text or brand beyond the bounds of the scanner
	}
	for _, m := range r.Markets {
		for _, f := range m.Findings {
			if fault := spanFault(p, f); fault != "" {
				t.Fatalf("%s: %s", fault, f.Says())
			}
		}
	}
	if _, err := r.AppendLines(nil); err != nil {
		t.Fatal(err)
	}
	b, err := ourChecker().Brief(p)
	if err != nil {
		t.Fatalf("judged and not briefed: %v", err)
	}
	if b.String() == "" || b.Markdown() == "" {
		t.Fatal("an empty brief")
	}
}
