package whole_test

import (
	"fmt"
	"math"
	"os"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi/attribution"
)

// must is the value of a constructor that cannot fail here.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func eur(amount string) endorse.Money { return endorse.MustMoney("EUR " + amount) }

// checker judges by the whole law.
var checker = must(disclosure.NewChecker(disclosure.Law()))

// scanner finds all wordings of the law.
var scanner = must(label.Compile(wordings()))

func wordings() []label.Entry {
	var all []label.Entry
	for _, w := range disclosure.Law().Wordings() {
		if w.Form == law.Literal {
			all = append(all, label.Entry{ID: len(all), Text: w.Text, Role: label.Wording})
		}
	}
	return all
}

// byFollowers is the definition of the posts of feed.
var byFollowers = engagement.EngagementRate(engagement.ByFollowers, must(engagement.NewActions(endorse.CountLikes)))

// feed is posts with counts as large and as small as there are.
func feed(n int) []engagement.Post {
	posts := make([]engagement.Post, n)
	for i := range posts {
		p := &posts[i]
		p.On = endorse.On(2024, 1, 1).AddDays(i)
		p.Counts.Likes = endorse.MustCount([]int64{0, 1, math.MaxInt64}[i%3])
		p.Counts.Followers = endorse.MustCount([]int64{math.MaxInt64, 1}[i%2])
	}
	return posts
}

func readings(n int) []engagement.Reading {
	all := make([]engagement.Reading, n)
	for i := range all {
		all[i] = engagement.Reading{On: endorse.On(1, 1, 1).AddDays(i), Followers: endorse.MustCount([]int64{1, math.MaxInt64, 0}[i%3])}
	}
	return all
}

// paths is people who met channels in every order.
func paths(n, channels int) []attribution.Path {
	all := make([]attribution.Path, n)
	for i := range all {
		at := time.Date(2026, 3, 1, 0, 0, i, 0, time.UTC)
		p := attribution.Path{Order: fmt.Sprint(i), At: at, Conversions: 1 + int64(i%3), Nulls: 1, Value: eur("80.01")}
		for j := range 1 + i%9 {
			p.Touches = append(p.Touches, attribution.Touch{Channel: attribution.Channel(fmt.Sprint((i*7 + j*j) % channels)), At: at.Add(-time.Duration(9-j) * time.Hour)})
		}
		all[i] = p
	}
	return all
}

// deal owes so many posts of one kind.
func deal(count int) contract.Terms {
	return contract.Terms{
		ID: "deal", Version: 1, Governing: "DE", Markets: []endorse.Region{"DE", "FR"},
		Parties: []contract.Party{{ID: "brand", Role: contract.Brand, Signs: true}, {ID: "anna", Role: contract.Creator, Signs: true}},
		Deliverables: []contract.Deliverable{
			{ID: "reels", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: count},
			{ID: "coded", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: count, Must: contract.Content{Codes: []string{"TEA5"}}},
		},
	}
}

// published is posts of the deal's kind, all on one day.
func published(n int) []contract.Post {
	all := make([]contract.Post, n)
	for i := range all {
		all[i] = contract.Post{ID: fmt.Sprint(i), Platform: endorse.Instagram, Format: endorse.FormatShortVideo, On: endorse.On(2026, 3, 3)}
		if i%2 == 0 {
			all[i].Codes = []string{"tea5"}
		}
	}
	return all
}

// tiers is a plan with every kind of memory.
func tiers(currency endorse.Currency) pay.Plan {
	return pay.Plan{ID: "tiers", Version: 1, Currency: currency, Pay: pay.Sum{Of: []pay.Node{
		pay.Fixed{Amount: eur("100"), Every: pay.Month},
		pay.Tiers{Reading: pay.Retroactive, By: pay.ByRevenue, Over: pay.Month, Bands: []pay.Band{
			{Pay: pay.ShareOfSales{Rate: endorse.MustRate("5%")}},
			{FromAmount: eur("1000"), Pay: pay.ShareOfSales{Rate: endorse.MustRate("8%")}},
		}},
	}}}
}

// nested is sums within sums.
func nested(depth int) pay.Node {
	n := pay.Node(pay.ShareOfSales{Rate: endorse.MustRate("5%")})
	for range depth {
		n = pay.Sum{Of: []pay.Node{n}}
	}
	return n
}

// beside is as many shares beside each other.
func beside(n int) pay.Node {
	return pay.Sum{Of: repeated(n, pay.Node(pay.ShareOfSales{Rate: endorse.MustRate("5%")}))}
}

// repeated is a list of the same, so many times.
func repeated[T any](n int, v T) []T {
	all := make([]T, n)
	for i := range all {
		all[i] = v
	}
	return all
}

var program = must(pay.Compile(tiers(endorse.EUR)))

// sale is an order of many lines.
func sale(lines int) *pay.Order {
	return &pay.Order{ID: "o", On: endorse.On(2026, 3, 2), Lines: repeated(lines, pay.OrderLine{Quantity: 1, Base: eur("999999999.99")})}
}

// used is a tally after years of orders, one a month.
func used() *pay.Tally {
	t := program.Open(endorse.On(2000, 1, 1))
	for month := range 300 {
		o := sale(1)
		o.On = endorse.On(2000, 1, 1).AddDays(month * 30)
		must(program.Price(t, o, nil))
	}
	return t
}

// programme has a party that posts and one that takes a cut.
func programme() affiliate.Programme {
	return affiliate.Programme{
		ID: "autumn", Version: 1, Zone: "UTC", Period: pay.Month, Days: endorse.Period{From: endorse.On(2026, 3, 1)},
		Parties: []affiliate.Party{{ID: "anna", Cuts: []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("15%")}}}, {ID: "agency"}},
		Terms:   []affiliate.Terms{{Plan: tiers(endorse.EUR)}},
	}
}

// ledger has so many orders of one instant, every other of which came back.
func ledger(orders int) *affiliate.Ledger {
	l := must(affiliate.NewLedger(programme(), time.UTC))
	at := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	for i := range orders {
		id := fmt.Sprint(i)
		order := &affiliate.Order{ID: id, At: at, Creator: "anna", Items: []affiliate.Item{{Quantity: 1, Price: eur("999999.99")}}}
		mustAdd(l, order)
		if i%2 == 0 {
			mustAdd(l, &affiliate.Refund{ID: "r" + id, At: at.AddDate(0, 0, 1), Order: id})
		}
	}
	return l
}

func mustAdd(l *affiliate.Ledger, e affiliate.Event) {
	if err := l.Add(e); err != nil {
		panic(err)
	}
}

// brief is the least that a campaign begins with.
func brief() campaign.Brief {
	return campaign.Brief{ID: "c", Days: endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31)), Markets: []endorse.Region{"DE"}, Budget: eur("1000")}
}

// offers is a choice that is hard: all bring nearly the same at nearly the same price.
func offers(n int) campaign.Problem {
	p := campaign.Problem{Aim: campaign.MostReach, Budget: eur("5000"), Population: endorse.MustCount(1_000_000)}
	for i := range n {
		p.Offers = append(p.Offers, campaign.Offer{
			ID: fmt.Sprint(i), Creator: fmt.Sprint(i), Count: 1,
			Cost: endorse.MustMoney(fmt.Sprintf("EUR %d", 997+i%7)), Reach: endorse.MustCount(int64(10_000 + i%11)),
		})
	}
	return p
}

// longest is how long the texts of a post are: as long as they may be in the long
// check, and an eighth of that otherwise.
func longest() int {
	if os.Getenv("ENDORSE_LONG") != "" {
		return label.MaxText
	}
	return label.MaxText / 8
}

// heavy is a post with all surfaces full of labels that nearly hold, in all markets.
func heavy(piece string) disclosure.Publication { return repeating(piece, longest(), 100) }

func repeating(piece string, bytes, frames int) disclosure.Publication {
	text := strings.Repeat(piece, bytes/len(piece))
	p := disclosure.Publication{
		ID: "p", On: endorse.On(2026, 3, 1), Platform: endorse.Instagram, Format: endorse.FormatStory, Language: "en", Brand: []string{"Acme"},
		Title: text, Caption: text, Ties: []disclosure.Tie{{Kind: law.Payment}, {Kind: law.Affiliate}},
	}
	p.Markets = disclosure.Law().Regions()
	for range frames {
		p.Frames = append(p.Frames, disclosure.Frame{Overlays: []disclosure.Overlay{{Text: text[:min(len(text), 600)]}}})
	}
	return p
}
