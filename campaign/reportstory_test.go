package campaign_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

func money(s string) endorse.Money { return endorse.MustMoney(s) }

func count(n int64) endorse.Count { return endorse.MustCount(n) }

func rate(s string) endorse.Rate { return endorse.MustRate(s) }

func day(m, d int) endorse.Date { return endorse.On(2026, m, d) }

// story is a campaign in the making, for tests: it stops the test at the first event
// that is refused.
type story struct {
	t testing.TB
	c campaign.Campaign
}

func begin(t testing.TB, b campaign.Brief) *story {
	t.Helper()
	c, err := campaign.New(b)
	if err != nil {
		t.Fatal(err)
	}
	return &story{t, c}
}

func (s *story) on(m, d int, events ...campaign.Event) *story {
	s.t.Helper()
	for _, e := range events {
		var err error
		if s.c, err = s.c.Apply(e, day(m, d)); err != nil {
			s.t.Fatal(err)
		}
	}
	return s
}

// agree brings an agreement from offer to its start on one day.
func (s *story) agree(m, d int, t contract.Terms, creators ...string) *story {
	s.t.Helper()
	digest, err := t.Digest()
	if err != nil {
		s.t.Fatal(err)
	}
	step := func(kind contract.AgreementStep, by string) campaign.Event {
		e := contract.AgreementEvent{Step: kind, By: by}
		if kind == contract.Accept || kind == contract.Sign {
			e.Version, e.Digest = t.Version, digest
		}
		return campaign.Negotiated{Terms: t.ID, Step: e}
	}
	creator := t.Parties[1].ID
	return s.on(m, d, campaign.Offered{Creators: creators, Terms: t, By: "nowhere"},
		step(contract.Accept, creator), step(contract.Sign, creator), step(contract.Sign, "nowhere"), step(contract.Start, ""))
}

// teapotTerms are for a fee, half at signature and half when all is done.
func teapotTerms(id, creator, fee string, owed ...contract.Deliverable) contract.Terms {
	t := contract.Terms{
		ID: id, Version: 1, Days: endorse.Between(day(2, 1), day(8, 31)), Governing: "DE",
		Markets: []endorse.Region{"DE", "GB"}, Brands: []string{"nowhere"}, Categories: []string{"teapots"},
		Parties: []contract.Party{
			{ID: "nowhere", Role: contract.Brand, Name: "Nowhere Teapots", Region: "DE", Signs: true},
			{ID: creator, Role: contract.Creator, Region: "DE", Signs: true},
		},
		Deliverables: owed,
		Payment: contract.Payment{
			Net: count(14), Late: contract.Late{Rate: rate("12%"), Per: contract.PerYear},
		},
	}
	if fee != "" {
		f := money(fee)
		t.Compensation.Plan = pay.Plan{ID: id, Version: 1, Currency: f.Currency(), Pay: pay.Fixed{Amount: f}}
		t.Payment.Instalments = []contract.Part{
			{ID: "start", Share: rate("50%"), When: contract.Anchor{Event: contract.Signature}},
			{ID: "done", Share: rate("50%"), When: contract.Anchor{Event: contract.Completion, LongStop: day(8, 31)}},
		}
	}
	return t
}

func owes(id string, p endorse.Platform, f endorse.Format, n int) contract.Deliverable {
	return contract.Deliverable{ID: id, Platform: p, Format: f, Count: n, Window: endorse.Between(day(3, 1), day(3, 31))}
}

func teapotBrief() campaign.Brief {
	return campaign.Brief{
		ID: "spring-kettle", Title: "Spring Kettle (made up)", Brand: []string{"Nowhere Teapots", "@nowhereteapots"},
		Objective: campaign.Sales, Approach: campaign.ApproachPaid, Trade: campaign.B2C,
		Days: endorse.Between(day(3, 1), day(3, 31)), Markets: []endorse.Region{"DE", "GB"},
		Budget: money("EUR 12000"), Margin: rate("60%"),
		Rates: []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: rate("0.9"), On: day(3, 1), Source: "made up"}},
		Goals: []campaign.Goal{
			{ID: "orders", Count: endorse.CountConversions, Of: count(700)},
			{ID: "talk", Engagements: engagement.LikesAndComments, Of: count(40_000)},
			{ID: "sales", Revenue: money("EUR 9500")},
			{ID: "rate", Rate: engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments), AtLeast: rate("2%")},
		},
	}
}

// told is a post's text that tells of the tie in both markets, or of nothing.
func told(caption string) disclosure.Publication {
	return disclosure.Publication{Language: "en", Caption: caption, Brand: []string{"Nowhere Teapots"},
		Ties: []disclosure.Tie{{Kind: law.Payment}}, Markets: []endorse.Region{"DE", "GB"}}
}

func posted(creator, terms, id string, p endorse.Platform, f endorse.Format, caption string) campaign.Published {
	return campaign.Published{Creator: creator, Terms: terms, Post: contract.Post{ID: id, Platform: p, Format: f}, Text: told(caption)}
}

func counted(post string, wave campaign.Wave, followers, reach, likes, comments, clicks, orders int64, revenue string) campaign.Measured {
	c := endorse.Counts{Reach: count(reach), Impressions: count(reach + reach/4), Likes: count(likes), Comments: count(comments),
		Clicks: count(clicks), Conversions: count(orders)}
	if followers > 0 {
		c.Followers = count(followers)
	}
	m := campaign.Measured{Post: post, Wave: wave, Counts: c}
	if revenue != "" {
		m.Revenue = money(revenue)
	}
	return m
}

// teapots is a made-up campaign: three creators, one of them with two accounts, and
// one who posts of her own accord.
func teapots(t testing.TB) (campaign.Campaign, []affiliate.Statement) {
	anna := teapotTerms("anna-1", "anna", "EUR 3000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 6))
	ben := teapotTerms("ben-1", "ben", "USD 2000", owes("clips", endorse.TikTok, endorse.FormatShortVideo, 2), owes("films", endorse.YouTube, endorse.FormatLongVideo, 1))
	cleo := teapotTerms("cleo-1", "cleo", "", owes("posts", endorse.Instagram, endorse.FormatPost, 2))
	cleo.Compensation = contract.Compensation{Programme: "teapot-friends",
		Plan: pay.Plan{ID: "cleo-1", Version: 1, Currency: endorse.EUR, Pay: pay.ShareOfSales{Rate: rate("10%")}}}
	anna.Rights = []contract.Grant{{ID: "ads", Uses: contract.PaidSocial, Holding: contract.NonExclusive,
		Start: contract.Anchor{Event: contract.GoLive, Deliverable: "reels"}, Term: contract.Term{Months: 1}}}

	s := begin(t, teapotBrief()).on(2, 1,
		campaign.Selected{Creator: campaign.Creator{ID: "anna", Name: "Anna Example", Platform: endorse.Instagram, Followers: count(48_200)}},
		campaign.Selected{Creator: campaign.Creator{ID: "ben-tt", Person: "ben", Name: "Ben Sample", Platform: endorse.TikTok, Followers: count(210_000)}},
		campaign.Selected{Creator: campaign.Creator{ID: "ben-yt", Person: "ben", Name: "Ben Sample", Platform: endorse.YouTube, Followers: count(31_000)}},
		campaign.Selected{Creator: campaign.Creator{ID: "cleo", Name: "Cleo Placeholder", Platform: endorse.Instagram, Followers: count(7_400)}},
		campaign.Selected{Creator: campaign.Creator{ID: "dora", Name: "Dora Fiction", Platform: endorse.Instagram}},
		campaign.Dropped{Creator: "dora", Reason: "declined"},
	)
	s.agree(2, 10, anna, "anna").agree(2, 12, ben, "ben-tt", "ben-yt").agree(2, 14, cleo, "cleo")
	s.on(2, 24, campaign.Paid{ID: "p1", Terms: "anna-1", Party: "anna", For: "start", Amount: money("EUR 1500")})
	s.on(3, 1, campaign.Started{}, campaign.Spent{ID: "s1", Cost: roi.CostProduct, Amount: money("EUR 240"), To: "the pottery"},
		campaign.Spent{ID: "s2", Cost: roi.CostShipping, Amount: money("EUR 46.50")})
	s.on(3, 3, posted("anna", "anna-1", "a1", endorse.Instagram, endorse.FormatShortVideo, "Anzeige: the kettle that I use every day. #ad"))
	s.on(3, 5, posted("ben-tt", "ben-1", "b1", endorse.TikTok, endorse.FormatShortVideo, "You won't believe this kettle #kettle #tea #ad #fyp"))
	s.on(3, 8, posted("anna", "anna-1", "a2", endorse.Instagram, endorse.FormatShortVideo, "Tea at five, with my new kettle."))
	s.on(3, 9, posted("cleo", "cleo-1", "c1", endorse.Instagram, endorse.FormatPost, "Werbung | Ad: my teapot, and a code for you."))
	s.on(3, 10, campaign.Amplified{Post: "a1", Spend: money("EUR 400"), Advert: true})
	s.on(3, 11, posted("anna", "anna-1", "a3", endorse.Instagram, endorse.FormatShortVideo, "Ad | Anzeige: three leaves, one kettle."),
		posted("anna", "anna-1", "a4", endorse.Instagram, endorse.FormatShortVideo, "Ad | Anzeige: the kettle sings."),
		posted("anna", "anna-1", "a5", endorse.Instagram, endorse.FormatShortVideo, "Ad | Anzeige: boiling, then silence."))
	s.on(3, 11, posted("ben-yt", "ben-1", "b2", endorse.YouTube, endorse.FormatLongVideo, "Includes paid promotion. Ten kettles compared."))
	s.on(3, 12, campaign.Paid{ID: "p2", Terms: "ben-1", Party: "ben", For: "start", Amount: money("USD 1000")}) // 14 days late
	s.on(3, 15, campaign.Published{Creator: "cleo", Post: contract.Post{ID: "c2", Format: endorse.FormatStory}})
	s.on(3, 20,
		counted("a1", campaign.Primary, 48_200, 21_000, 1_480, 66, 310, 41, "EUR 1640"),
		counted("a1", campaign.Secondary, 0, 64_000, 900, 22, 520, 30, "EUR 1205.50"),
		counted("a2", campaign.Primary, 48_300, 18_400, 1_220, 51, 205, 22, "EUR 870"),
		counted("a3", campaign.Primary, 48_400, 19_900, 1_390, 71, 260, 30, "EUR 1190"),
		counted("a4", campaign.Primary, 48_400, 17_200, 1_105, 48, 190, 19, "EUR 751"),
		counted("a5", campaign.Primary, 48_500, 20_300, 1_310, 60, 233, 27, "EUR 1075.50"),
		counted("b1", campaign.Primary, 210_000, 140_000, 9_800, 410, 900, 60, "USD 2200"),
		counted("b2", campaign.Primary, 31_000, 12_000, 700, 140, 480, 35, "USD 1310.40"),
		counted("c1", campaign.Primary, 7_400, 3_900, 420, 37, 88, 12, "EUR 466"),
		campaign.Measured{Creator: "cleo", Counts: endorse.Counts{Conversions: count(5)}, Revenue: money("EUR 180")},
	)
	s.on(3, 25, campaign.Paid{ID: "p3", Terms: "cleo-1", Party: "cleo", Amount: money("EUR 20")})
	return s.c, []affiliate.Statement{{
		Programme: "teapot-friends", Party: "cleo", Currency: endorse.EUR, Period: endorse.Between(day(3, 1), day(3, 15)), Final: true,
		Opening: money("EUR 0"), Earned: money("EUR 52.60"), Returned: money("EUR -6"), Posted: money("EUR 0"), Adjusted: money("EUR 0"),
		Recouped: money("EUR 0"), Fee: money("EUR 0"), Payout: money("EUR 46.60"), Closing: money("EUR 0"), PayOn: day(3, 20),
	}}
}
