package roi_test

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// TestFeeBands: every band is in order, in one currency, of a source that there
// is, and none stands twice.
func TestFeeBands(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, b := range roi.PublishedFeeBands() {
		source, ok := roi.FeeSource(b.Source)
		if !ok || source.URL == "" || source.Checked.IsZero() {
			t.Errorf("%v has no source", b)
		}
		posts := roi.Posts{Number: n(1), Views: n(1000), Followers: n(1000), Engagements: n(1)}
		fee, err := b.Fee(posts, nil)
		if err != nil || !fee.Low.Equal(b.Low) || !fee.High.Equal(b.High) || b.Low.Sign() <= 0 {
			t.Errorf("%v: %v, %v", b, fee, err)
		}
		key := fmt.Sprint(b.Source, b.Platform, b.Format, b.Rung, b.Called, b.Basis)
		if seen[key] {
			t.Errorf("%s stands twice", key)
		}
		seen[key] = true
	}
	if _, ok := roi.FeeSource("nobody"); ok {
		t.Error("a source that there is not")
	}
}

func TestFeeBandsFor(t *testing.T) {
	t.Parallel()
	text := ""
	for _, b := range roi.FeeBandsFor(endorse.Instagram, endorse.FormatShortVideo, "micro") {
		text += fmt.Sprintln(b.Source, b.Basis, b.Low, b.High)
	}
	want := `katha-ads engagement INR 3.50 INR 8.40
sponsorrate thousand-views USD 8.00 USD 8.00
easyappsecom-2026 post USD 200.00 USD 1200.00
easyappsecom-2026 thousand-views USD 15.00 USD 35.00
untapper-2026 thousand-views USD 10.00 USD 25.00
agentcalc post USD 500.00 USD 5000.00
costcalculator thousand-followers USD 10.00 USD 15.00
`
	check(t, "bands", text, want, "narrower first")
	for _, b := range roi.FeeBandsFor("", endorse.FormatNotSaid, "") {
		t.Errorf("%v holds for a post of which nothing is said", b)
	}
}

func TestSponsorRate(t *testing.T) {
	t.Parallel()
	rows := []struct {
		platform  endorse.Platform
		format    endorse.Format
		followers endorse.Count
		want      string
	}{
		{endorse.Instagram, endorse.FormatShortVideo, n(50_000), "~20000"},
		{endorse.Instagram, endorse.FormatStory, n(1_999), "~199"},
		{endorse.YouTube, endorse.FormatShortVideo, n(1 << 62), "~1614090106449585766"},
		{endorse.Instagram, endorse.FormatCarousel, n(50_000), ""},
		{endorse.TikTok, endorse.FormatShortVideo, endorse.Count{}, ""},
	}
	for _, row := range rows {
		got, ok := roi.SponsorRateViews(row.platform, row.format, row.followers)
		if got.String() != row.want || ok != (row.want != "") {
			t.Errorf("%s %s of %v: %v, want %s", row.platform, row.format, row.followers, got, row.want)
		}
	}
	if f, ok := roi.SponsorRateFactor("region", "western-europe"); !ok || f.Times.String() != "0.85" {
		t.Errorf("western Europe: %v", f)
	}
	for _, bad := range [][2]string{{"niche", "law"}, {"tier", "micro"}, {"engagement", "above-3%"}} {
		if f, ok := roi.SponsorRateFactor(bad[0], bad[1]); ok {
			t.Errorf("%v: %v", bad, f)
		}
	}
	for _, u := range roi.PublishedUplifts() {
		if _, ok := roi.FeeSource(u.Source); !ok || u.Low.Cmp(u.High) > 0 || u.Kind != roi.UpliftRights {
			t.Errorf("%v", u)
		}
	}
}
