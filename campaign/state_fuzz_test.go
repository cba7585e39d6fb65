package campaign_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/endorse-go/endorse/campaign"
)

// FuzzParse: what is read writes the same bytes again and again, its history leads
// to it, and everything that looks at a campaign copes with it.
func FuzzParse(f *testing.F) {
	data, err := os.ReadFile("testdata/state-format-2.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	head := `{"format":2,"brief":{"id":"b","days":{"from":"2026-03-01","until":"2026-03-31"},"budget":{"amount":"1","currency":"EUR"}},"events":[`
	for _, events := range []string{
		``, `{"on":"2026-03-01","event":"cancelled","reason":"x"},{"on":"9999-12-31","event":"closed"}`,
		`{"on":"2026-03-01","event":"selected","creator":{"id":"a","platform":"tiktok","asks":{"fee":{"amount":"5","currency":"USD"}}}},{"on":"2026-03-01","event":"started"},` +
			`{"on":"2026-03-01","event":"published","creator":"a","post":{"id":"p","seconds":604801},"text":{"caption":"#ad","ties":["none"],"minors":"25%"}},` +
			`{"on":"2026-03-01","event":"amplified","post":"p","spend":{"amount":"999999999999999999999999.99","currency":"EUR"}},` +
			`{"on":"2026-03-01","event":"amplified","post":"p","spend":{"amount":"999999999999999999999999.99","currency":"EUR"}}`,
	} {
		f.Add([]byte(head + events + `]}`))
	}
	f.Add([]byte(`{"version":1,"name":"n","currency":"JPY","creators":[{"name":"a","platform":"tiktok","costs":{"fees":{"amount":"5","currency":"EUR"}},"orders":3,"posts":[{"id":"p","on":"2026-03-02","counts":{"likes":5}}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := campaign.Parse(data)
		if err != nil {
			return
		}
		first, err := c.MarshalJSON()
		if err != nil {
			t.Fatalf("%s\nis read and not written: %v", data, err)
		}
		again, err := campaign.Parse(first)
		if err != nil {
			t.Fatalf("%s: %v", first, err)
		}
		if second, err := again.MarshalJSON(); err != nil || !bytes.Equal(first, second) {
			t.Fatalf("%s\n%s\n%v", first, second, err)
		}
		look(c)
	})
}

// look calls what looks at a campaign; it must not panic.
func look(c campaign.Campaign) {
	for range c.Creators() {
	}
	for d := range c.Deals() {
		d.Agreement.Steps("")
	}
	for p := range c.Posts() {
		if q := p.Publication(); q.Validate() != nil || !p.Equal(p) {
			panic("a post that can't be checked, or is not itself: " + p.ID)
		}
	}
	for range c.Spent() {
	}
	for range c.Paid() {
	}
	c.Brief().Notices()
	for _, k := range c.Steps() {
		_ = k.String()
	}
}
