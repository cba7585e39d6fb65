package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// TestSample holds the embedded campaign against what it is made from. With -update it
// is written anew.
func TestSample(t *testing.T) {
	c, statements := sampleStory(t)
	for _, file := range []struct {
		name string
		text []byte
		want any
	}{{"sample.json", sampleCampaign, c}, {"statements.json", sampleStatements, statements}} {
		want := indented(t, file.want)
		if flag.Lookup("update").Value.String() == "true" {
			write(t, file.name, want)
		} else if !bytes.Equal(file.text, want) {
			t.Errorf("%s is not what the story makes; run with -update", file.name)
		}
	}
}

func indented(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return append(data, '\n')
}

func day(m, d int) endorse.Date { return endorse.On(2026, m, d) }

func count(n int64) endorse.Count { return endorse.MustCount(n) }

// story is a campaign in the making; it stops the test at the first event refused.
type story struct {
	t testing.TB
	c campaign.Campaign
}

func (s *story) on(d endorse.Date, events ...campaign.Event) {
	s.t.Helper()
	for _, e := range events {
		var err error
		if s.c, err = s.c.Apply(e, d); err != nil {
			s.t.Fatalf("%+v: %v", e, err)
		}
	}
}

// agree brings an agreement from offer to start on one day.
func (s *story) agree(d endorse.Date, terms contract.Terms, creators ...string) {
	s.t.Helper()
	digest, err := terms.Digest()
	if err != nil {
		s.t.Fatal(err)
	}
	step := func(kind contract.AgreementStep, by string) campaign.Event {
		e := contract.AgreementEvent{Step: kind, By: by}
		if kind == contract.Accept || kind == contract.Sign {
			e.Version, e.Digest = terms.Version, digest
		}
		return campaign.Negotiated{Terms: terms.ID, Step: e}
	}
	party := terms.Parties[1].ID
	s.on(d, campaign.Offered{Creators: creators, Terms: terms, By: "brand"},
		step(contract.Accept, party), step(contract.Sign, party), step(contract.Sign, "brand"), step(contract.Start, ""))
}

// people are the accounts of the sample; who has a fee gets half at signature and half
// when all is done.
var people = []struct {
	id, person, name string
	platform         endorse.Platform
	followers        int64
	out              string
}{
	{"anna", "", "Anna Example", endorse.Instagram, 48_200, ""},
	{"ben-tt", "ben", "Ben Sample", endorse.TikTok, 210_000, ""},
	{"ben-yt", "ben", "Ben Sample", endorse.YouTube, 31_000, ""},
	{"cleo", "", "Cleo Placeholder", endorse.Instagram, 7_400, ""},
	{"dora", "", "Dora Fiction", endorse.Instagram, 0, "no time in March"},
	{"emil", "", "Emil Nobody", endorse.TikTok, 88_000, ""},
	{"fay", "", "Fay Invented", endorse.Instagram, 640_000, ""},
	{"gus", "", "Gus Imaginary of the Long Name", endorse.YouTube, 152_000, ""},
	{"hana", "", "Hana Made-Up", endorse.TikTok, 19_500, ""},
}

func terms(id, party, fee string, markets []endorse.Region, owed ...contract.Deliverable) contract.Terms {
	t := contract.Terms{
		ID: id, Version: 1, Days: endorse.Between(day(2, 1), day(8, 31)), Governing: markets[0],
		Markets: markets, Brands: []string{"Nowhere Teapots"}, Categories: []string{"teapots"},
		Parties: []contract.Party{
			{ID: "brand", Role: contract.Brand, Name: "Nowhere Teapots", Region: "GB", Signs: true},
			{ID: party, Role: contract.Creator, Region: markets[0], Signs: true},
		},
		Deliverables: owed,
		Payment:      contract.Payment{Net: count(14), Late: contract.Late{Rate: endorse.MustRate("12%"), Per: contract.PerYear}},
	}
	if fee == "" {
		t.Compensation = contract.Compensation{Programme: "teapot-friends",
			Plan: pay.Plan{ID: id, Version: 1, Currency: endorse.EUR, Pay: pay.ShareOfSales{Rate: endorse.MustRate("10%")}}}
		return t
	}
	f := endorse.MustMoney(fee)
	t.Compensation.Plan = pay.Plan{ID: id, Version: 1, Currency: f.Currency(), Pay: pay.Fixed{Amount: f}}
	t.Payment.Instalments = []contract.Part{
		{ID: "start", Share: endorse.MustRate("50%"), When: contract.Anchor{Event: contract.Signature}},
		{ID: "done", Share: endorse.MustRate("50%"), When: contract.Anchor{Event: contract.Completion, LongStop: day(8, 31)}},
	}
	return t
}

func owes(id string, p endorse.Platform, f endorse.Format, n int) contract.Deliverable {
	return contract.Deliverable{ID: id, Platform: p, Format: f, Count: n, Window: endorse.Between(day(3, 1), day(3, 31))}
}

// post is one of the sample, with its readings; no likes is not measured.
type post struct {
	id, creator, terms string
	day                int
	format             endorse.Format
	language, caption  string
	reach, likes, talk int64
	orders             int64
	revenue            string
}

var posts = []post{
	{"a1", "anna", "anna-1", 3, endorse.FormatShortVideo, "en", "Ad | Anzeige: the kettle that I use every day.", 21_000, 1_480, 66, 41, "EUR 1640"},
	{"a2", "anna", "anna-1", 6, endorse.FormatShortVideo, "en", "Tea at five, with my new kettle.", 18_400, 1_220, 51, 22, "EUR 870"},
	{"a3", "anna", "anna-1", 9, endorse.FormatShortVideo, "de", "Anzeige | Drei Blätter, ein Kessel.", 19_900, 1_390, 71, 30, "EUR 1190"},
	{"a4", "anna", "anna-1", 12, endorse.FormatShortVideo, "de", "Werbung: Der Kessel singt.", 17_200, 1_105, 48, 19, "EUR 751"},
	{"a5", "anna", "anna-1", 16, endorse.FormatShortVideo, "de", "Werbung | Erst das Kochen, dann die Stille.", 20_300, 1_310, 60, 27, "EUR 1075.50"},
	{"a6", "anna", "anna-1", 20, endorse.FormatStory, "de", "Danke für eure Fragen! #werbung", 9_800, 610, 19, 8, "EUR 312"},
	{"b1", "ben-tt", "ben-1", 4, endorse.FormatShortVideo, "en", "You won't believe this kettle #kettle #tea #ad #fyp", 140_000, 9_800, 410, 60, "USD 2200"},
	{"b2", "ben-yt", "ben-1", 11, endorse.FormatLongVideo, "en", "Includes paid promotion. Ten kettles compared.", 12_000, 700, 140, 35, "USD 1310.40"},
	{"c1", "cleo", "cleo-1", 9, endorse.FormatPost, "de", "Werbung: meine Kanne, und ein Code für euch.", 3_900, 420, 37, 12, "EUR 466"},
	{"c2", "cleo", "cleo-1", 15, endorse.FormatStory, "de", "", 0, 0, 0, 0, ""},
	{"e1", "emil", "emil-1", 5, endorse.FormatShortVideo, "fr", "Publicité : le thé de quatre heures.", 31_000, 900, 21, 9, "EUR 280"},
	{"e2", "emil", "emil-1", 8, endorse.FormatShortVideo, "fr", "Publicité : une bouilloire qui chante.", 28_500, 860, 33, 7, "EUR 244"},
	{"e3", "emil", "emil-1", 14, endorse.FormatShortVideo, "fr", "Merci à la marque pour cette bouilloire !", 27_000, 790, 18, 6, "EUR 190"},
	{"e4", "emil", "emil-1", 18, endorse.FormatShortVideo, "fr", "Collaboration commerciale : trois infusions.", 30_100, 910, 25, 11, "EUR 352"},
	{"e5", "emil", "emil-1", 24, endorse.FormatShortVideo, "fr", "Publicité : la dernière tasse.", 26_400, 770, 17, 5, "EUR 161"},
	{"f1", "fay", "fay-1", 7, endorse.FormatShortVideo, "en", "Ad: ceramics I keep coming back to.", 152_000, 2_900, 120, 38, "GBP 1180"},
	{"f2", "fay", "fay-1", 13, endorse.FormatShortVideo, "en", "Ad: how the glaze is made.", 149_000, 3_050, 98, 31, "GBP 990"},
	{"f3", "fay", "fay-1", 17, endorse.FormatPost, "en", "Ad: one pot, six cups.", 131_000, 2_600, 75, 22, "GBP 705"},
	{"f4", "fay", "fay-1", 21, endorse.FormatShortVideo, "en", "gifted by friends at Nowhere Teapots", 158_000, 3_300, 141, 40, "GBP 1260"},
	{"f5", "fay", "fay-1", 26, endorse.FormatPost, "en", "Ad: the shelf is full.", 127_000, 2_480, 66, 19, "GBP 590"},
	{"g1", "gus", "gus-1", 10, endorse.FormatLongVideo, "en", "Ad. A kettle, taken apart.", 61_000, 4_100, 690, 70, "USD 2610"},
	{"g2", "gus", "gus-1", 22, endorse.FormatLongVideo, "en", "#ad A kettle, put together again.", 57_500, 3_920, 610, 66, "USD 2475"},
	{"h1", "hana", "", 19, endorse.FormatShortVideo, "en", "Bought this myself. It pours.", 7_700, 640, 58, 0, ""},
}

var sampleBrief = campaign.Brief{
	ID: "spring-kettle", Title: "Spring Kettle (people and figures are made up)", Brand: []string{"Nowhere Teapots", "@nowhereteapots"},
	Objective: campaign.Sales, Approach: campaign.ApproachPaid, Trade: campaign.B2C,
	Days: endorse.Between(day(3, 1), day(3, 31)), Markets: []endorse.Region{"DE", "FR", "GB", "US-CA"},
	Budget: endorse.MustMoney("EUR 18000"), Margin: endorse.MustRate("60%"),
	Rates: []endorse.FX{
		{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.9"), On: day(3, 1), Source: "made up"},
		{From: endorse.GBP, To: endorse.EUR, Rate: endorse.MustRate("1.15"), On: day(3, 1), Source: "made up"},
	},
	Goals: []campaign.Goal{
		{ID: "orders", Count: endorse.CountConversions, Of: count(700)},
		{ID: "talk", Engagements: engagement.LikesAndComments, Of: count(53_000)},
		{ID: "sales", Revenue: endorse.MustMoney("EUR 15000")},
		{ID: "rate", Rate: engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments), AtLeast: endorse.MustRate("2%")},
	},
}

// sampleStory is the campaign that is embedded, from brief to the last payment.
func sampleStory(t testing.TB) (campaign.Campaign, []affiliate.Statement) {
	t.Helper()
	c, err := campaign.New(sampleBrief)
	if err != nil {
		t.Fatal(err)
	}
	s := &story{t, c}
	for _, p := range people {
		who := campaign.Creator{ID: p.id, Person: p.person, Name: p.name, Platform: p.platform}
		if p.followers > 0 {
			who.Followers = count(p.followers)
		}
		s.on(day(2, 1), campaign.Selected{Creator: who})
		if p.out != "" {
			s.on(day(2, 1), campaign.Dropped{Creator: p.id, Reason: p.out})
		}
	}
	sampleDeals(s)
	s.on(day(3, 1), campaign.Started{})
	for d := 1; d <= 31; d++ {
		samplePosts(s, d)
		sampleMoney(s, d)
	}
	return s.c, []affiliate.Statement{{
		Programme: "teapot-friends", Party: "cleo", Currency: endorse.EUR, Period: endorse.Between(day(3, 1), day(3, 15)), Final: true,
		Opening: endorse.MustMoney("EUR 0"), Earned: endorse.MustMoney("EUR 52.60"), Returned: endorse.MustMoney("EUR -6"), Posted: endorse.MustMoney("EUR 0"),
		Adjusted: endorse.MustMoney("EUR 0"), Recouped: endorse.MustMoney("EUR 0"), Fee: endorse.MustMoney("EUR 0.50"), Payout: endorse.MustMoney("EUR 46.10"),
		Closing: endorse.MustMoney("EUR 0"), Pending: endorse.MustMoney("EUR 0"), PayOn: day(3, 20),
	}}
}

func sampleDeals(s *story) {
	reels := func(n int) contract.Deliverable { return owes("reels", endorse.Instagram, endorse.FormatShortVideo, n) }
	clips := func(n int) contract.Deliverable { return owes("clips", endorse.TikTok, endorse.FormatShortVideo, n) }
	films := func(n int) contract.Deliverable { return owes("films", endorse.YouTube, endorse.FormatLongVideo, n) }
	s.agree(day(2, 10), terms("anna-1", "anna", "EUR 3000", []endorse.Region{"DE", "GB"}, reels(6)), "anna")
	s.agree(day(2, 12), terms("ben-1", "ben", "USD 2000", []endorse.Region{"US-CA", "GB"}, clips(2), films(1)), "ben-tt", "ben-yt")
	s.agree(day(2, 14), terms("cleo-1", "cleo", "", []endorse.Region{"DE"}, owes("posts", endorse.Instagram, endorse.FormatPost, 2)), "cleo")
	s.agree(day(2, 14), terms("emil-1", "emil", "EUR 1400", []endorse.Region{"FR"}, clips(5)), "emil")
	s.agree(day(2, 16), terms("fay-1", "fay", "GBP 4200", []endorse.Region{"GB", "US-CA"}, reels(3), owes("posts", endorse.Instagram, endorse.FormatPost, 2)), "fay")
	s.agree(day(2, 18), terms("gus-1", "gus", "USD 2600", []endorse.Region{"US-CA", "GB"}, films(2)), "gus")
}

func samplePosts(s *story, d int) {
	platform, followers := map[string]endorse.Platform{}, map[string]int64{}
	for _, p := range people {
		platform[p.id], followers[p.id] = p.platform, p.followers
	}
	for _, p := range posts {
		text := disclosure.Publication{Language: p.language, Caption: p.caption}
		if p.terms == "" {
			text.Markets = []endorse.Region{"GB"}
		}
		if p.day == d {
			s.on(day(3, d), campaign.Published{Creator: p.creator, Terms: p.terms,
				Post: contract.Post{ID: p.id, Platform: platform[p.creator], Format: p.format}, Text: text})
		}
		if d == min(p.day+7, 31) && p.likes > 0 {
			m := campaign.Measured{Post: p.id, Counts: endorse.Counts{Followers: count(followers[p.creator]), Reach: count(p.reach),
				Impressions: count(p.reach + p.reach/4), Likes: count(p.likes), Comments: count(p.talk), Clicks: count(p.orders * 8)}}
			if p.revenue != "" {
				m.Counts.Conversions, m.Revenue = count(p.orders), endorse.MustMoney(p.revenue)
			}
			s.on(day(3, d), m)
		}
	}
}

func sampleMoney(s *story, d int) {
	events := map[int][]campaign.Event{
		1: {
			campaign.Paid{ID: "p1", Terms: "anna-1", Party: "anna", For: "start", Amount: endorse.MustMoney("EUR 1500")},
			campaign.Paid{ID: "p2", Terms: "emil-1", Party: "emil", For: "start", Amount: endorse.MustMoney("EUR 700")},
			campaign.Paid{ID: "p3", Terms: "fay-1", Party: "fay", For: "start", Amount: endorse.MustMoney("GBP 2100")},
			campaign.Spent{ID: "s1", Cost: roi.CostProduct, Amount: endorse.MustMoney("EUR 320"), To: "the pottery"},
			campaign.Spent{ID: "s2", Cost: roi.CostShipping, Amount: endorse.MustMoney("EUR 61.50")},
			campaign.Spent{ID: "s3", Cost: roi.CostProduct, Amount: endorse.MustMoney("EUR 64"), Creator: "hana", To: "the pottery"},
		},
		10: {campaign.Amplified{Post: "a1", Spend: endorse.MustMoney("EUR 400"), Advert: true}},
		12: {campaign.Paid{ID: "p4", Terms: "ben-1", Party: "ben", For: "start", Amount: endorse.MustMoney("USD 1000")}}, // late
		20: {
			campaign.Measured{Post: "a1", Wave: campaign.Secondary, Revenue: endorse.MustMoney("EUR 1205.50"), Counts: endorse.Counts{
				Reach: count(64_000), Impressions: count(80_000), Likes: count(900), Comments: count(22), Clicks: count(520), Conversions: count(30)}},
			campaign.Paid{ID: "p5", Terms: "gus-1", Party: "gus", For: "start", Amount: endorse.MustMoney("USD 1200")},
		},
		25: {campaign.Paid{ID: "p6", Terms: "cleo-1", Party: "cleo", Amount: endorse.MustMoney("EUR 20")}},
	}
	for _, e := range events[d] {
		s.on(day(3, d), e)
	}
}
