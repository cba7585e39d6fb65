package disclosure_test

import (
	"slices"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// post is an Instagram post of the day with one tie and a caption.
func post(market endorse.Region, on string, tie law.Ties, caption string) disclosure.Publication {
	day, err := endorse.ParseDate(on)
	if err != nil {
		panic(err)
	}
	p := disclosure.Publication{
		ID: "t", On: day, Platform: endorse.Instagram, Format: endorse.FormatPost,
		Markets: []endorse.Region{market}, Caption: caption, Brand: []string{"XYZ", "X"},
	}
	if tie != 0 {
		p.Ties = []disclosure.Tie{{Kind: tie}}
	}
	return p
}

func check(t *testing.T, p disclosure.Publication) disclosure.Market {
	t.Helper()
	r, err := ourChecker().Check(p)
	if err != nil {
		t.Fatal(err)
	}
	return r.Markets[0]
}

func hasReason(m disclosure.Market, r disclosure.Reason, o disclosure.Outcome) bool {
	return slices.ContainsFunc(m.Findings, func(f disclosure.Finding) bool { return f.Reason == r && f.Outcome == o })
}

func TestLeadingCases(t *testing.T) {
	type P = disclosure.Publication
	video := func(to time.Duration) P {
		p := post("IN", "2026-01-15", law.Payment, "")
		p.Format, p.Duration = endorse.FormatShortVideo, 90*time.Second
		p.Overlays = []disclosure.Overlay{{Text: "Ad", To: to}}
		return p
	}
	covered := post("GB", "2026-03-01", law.Affiliate, "")
	covered.Format = endorse.FormatStory
	covered.Overlays = []disclosure.Overlay{{Text: "Ad", Covered: endorse.Yes}}
	onPicture := post("FR", "2024-11-07", law.Payment, "Une crème")
	onPicture.Overlays = []disclosure.Overlay{{Text: "Publicité"}}
	rows := []struct {
		name   string
		post   P
		want   disclosure.Outcome
		reason disclosure.Reason
		at     disclosure.Outcome // outcome of the finding with the reason
	}{
		{"GB gifted", post("GB", "2026-03-01", law.FreeProduct, "#gifted A soft cream"), disclosure.Breached, disclosure.AmbiguousLabel, disclosure.Breached},
		{"GB ad gifted", post("GB", "2026-03-01", law.FreeProduct, "Ad – Gifted. A soft cream"), disclosure.Met, 0, 0},
		{"GB loan", post("GB", "2026-03-01", law.Loan, "A week with this car"), disclosure.Breached, disclosure.MissingLabel, disclosure.Breached},
		{"GB affiliate", post("GB", "2026-03-01", law.Affiliate, "#affiliate A soft cream"), disclosure.Breached, disclosure.AmbiguousLabel, disclosure.Breached},
		{"GB covered", covered, disclosure.Breached, disclosure.HiddenLabel, disclosure.Breached},
		{"KR first hashtag", post("KR", "2026-03-01", law.Payment, "#광고 오늘의 크림"), disclosure.Met, 0, 0},
		{"KR support for a fee", post("KR", "2026-03-01", law.Payment, "#협찬 오늘의 크림"), disclosure.Breached, disclosure.UnderstatedTie, disclosure.Breached},
		{"KR foreign", post("KR", "2026-03-01", law.Payment, "#AD 오늘의 크림"), disclosure.Breached, disclosure.WrongLanguage, disclosure.Breached},
		{"IN 20 s", video(20 * time.Second), disclosure.Breached, disclosure.NotThroughout, disclosure.Breached},
		{"IN 30 s, silent", video(30 * time.Second), disclosure.Breached, disclosure.NotSpoken, disclosure.Breached},
		{"FR partnership before", post("FR", "2024-11-07", law.Payment, "Partenariat rémunéré avec X. Une crème"), disclosure.Breached, disclosure.AmbiguousLabel, disclosure.Breached},
		{"FR partnership after", post("FR", "2024-11-08", law.Payment, "Partenariat rémunéré. Une crème"), disclosure.Unclear, 0, 0},
		{"DE ad", post("DE", "2026-03-01", law.Payment, "#ad Eine Creme"), disclosure.Breached, disclosure.AmbiguousLabel, disclosure.Breached},
		{"DE paid advertising partnership", post("DE", "2026-03-01", law.Payment, "Bezahlte Werbepartnerschaft. Eine Creme"), disclosure.Met, 0, 0},
		{"DE paid partnership", post("DE", "2026-03-01", law.Payment, "Bezahlte Partnerschaft mit X. Eine Creme"), disclosure.Breached, disclosure.AmbiguousLabel, disclosure.Breached},
		{"DE after the fold", post("DE", "2026-03-01", law.Payment, "Heute zeige ich euch eine neue Creme, die ich seit drei Wochen jeden Abend nehme, und ich erzähle euch auch, wie sie sich nach einer Woche anfühlt.\n\nWerbung"), disclosure.Breached, disclosure.LateLabel, disclosure.Breached},
		{"SE together with", post("SE", "2026-03-01", law.Payment, "I samarbete med X. En kräm"), disclosure.Breached, disclosure.AmbiguousLabel, disclosure.Breached},
		{"SE reklam", post("SE", "2026-03-01", law.Payment, "Reklam. En kräm"), disclosure.Met, 0, 0},
		{"SE AD", post("SE", "2026-03-01", law.Payment, "#AD En kräm"), disclosure.Breached, disclosure.AmbiguousLabel, disclosure.Breached},
		{"NL last hashtag", post("NL", "2026-03-01", law.Payment, "Een zachte crème. #huid #avond #ad"), disclosure.Met, 0, 0},
		{"ES thanks before", post("ES", "2025-09-30", law.Payment, "Gracias a X por esta crema"), disclosure.Met, 0, 0},
		{"ES thanks after", post("ES", "2025-10-01", law.Payment, "Gracias a X por esta crema"), disclosure.Breached, disclosure.AmbiguousLabel, disclosure.Breached},
		{"US spon", post("US", "2026-03-01", law.Payment, "#spon A soft cream"), disclosure.Breached, disclosure.AmbiguousLabel, disclosure.Breached},
		{"US brand ambassador", post("US", "2026-03-01", law.Ambassador, "#XYZ_Ambassador A soft cream"), disclosure.Unclear, disclosure.MemoryOnly, disclosure.Unclear},
		{"US brand ambassador for a fee", post("US", "2026-03-01", law.Payment, "#XYZ_Ambassador A soft cream"), disclosure.Unclear, disclosure.UnlistedWording, disclosure.Unclear},
		{"FR advertising before, on the picture", onPicture, disclosure.Unclear, disclosure.UnknownFact, disclosure.Unclear},
		{"FR advertising after", post("FR", "2024-11-08", law.Payment, "Publicité. Une crème"), disclosure.Unclear, 0, 0},
		{"no tie, codes", post("GB", "2026-03-01", law.NoTie, "Use code SAVE20 at the till, or my discount code ANNA10"), disclosure.Unclear, disclosure.UntoldTie, disclosure.Unclear},
		{"AR", post("AR", "2026-03-01", law.Payment, "Publicidad. Una crema"), disclosure.Unclear, 0, 0},
		{"no ties given", post("GB", "2026-03-01", 0, "Ad. A soft cream"), disclosure.Unclear, disclosure.UnknownTie, disclosure.Unclear},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			m := check(t, r.post)
			if m.Outcome != r.want || r.reason != 0 && !hasReason(m, r.reason, r.at) {
				t.Errorf("want %s %s\n%s", r.want, r.reason, describe(m))
			}
		})
	}
}
