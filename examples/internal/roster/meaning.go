package roster

import (
	"strings"

	"github.com/endorse-go/endorse"
)

// Kind is what a column of a table of creators holds.
type Kind uint8

// The kinds.
const (
	Unused Kind = iota
	Creator
	Platform
	Currency
	Day           // on which a row's numbers were read, or its post was published
	Post          // the id or address of a post: each row is one
	Count         // one of endorse.Counts
	Average       // a count of the average post
	RecentAverage // the same over recent posts alone
	Cost
	Revenue
	Given     // a rate that somebody else has computed
	Ambiguous // read two ways, so not used
)

// Money reports whether the column holds amounts.
func (k Kind) Money() bool { return k == Cost || k == Revenue }

// GivenRate names a rate that a table brings along.
type GivenRate uint8

// The rates.
const (
	GivenEngagement GivenRate = iota
	GivenCPM
	GivenCPE
	GivenROAS
	GivenROI
	NumGiven
)

var givenNames = [NumGiven]string{"engagement_rate", "cpm", "cpe", "roas", "roi"}

// String is the rate's name.
func (g GivenRate) String() string {
	if g < NumGiven {
		return givenNames[g]
	}
	return ""
}

// Meaning is what a header says.
type Meaning struct {
	Kind  Kind
	Count endorse.CountName // of Count, Average and RecentAverage
	Given GivenRate         // of Given
	Maybe Kind              // of Ambiguous: one of the two ways
	Says  string            // in words
}

var notUsed = Meaning{Says: "not used"}

func count(n endorse.CountName) Meaning {
	return Meaning{Kind: Count, Count: n, Says: strings.ReplaceAll(n.String(), "_", " ")}
}

func average(n endorse.CountName) Meaning {
	return Meaning{Kind: Average, Count: n, Says: n.String() + " of the average post"}
}

func recent(n endorse.CountName) Meaning {
	return Meaning{Kind: RecentAverage, Count: n, Says: n.String() + " of the average recent post"}
}

func given(g GivenRate, name string) Meaning {
	return Meaning{Kind: Given, Given: g, Says: name + ", as given"}
}

func ambiguous(maybe Kind, why string) Meaning {
	return Meaning{Kind: Ambiguous, Maybe: maybe, Says: "not used: " + why}
}

// spellings are the headers that are known, folded as fold does. One that ends
// in one of the words of a given rate, such as "60 day eng rate", is one too.
var spellings = spelled()

func spelled() map[string]Meaning {
	known := map[string]Meaning{}
	for _, s := range []struct {
		meaning Meaning
		headers string
	}{
		{Meaning{Kind: Creator, Says: "creator"}, "creator, influencer, name, creator name, influencer name, user, username, user name, handle, instagram handle, tiktok handle, account, account name, channel, channel info, channel name, profile, talent, kol, konto"},
		{Meaning{Kind: Platform, Says: "platform"}, "platform, network, social network, social platform, social media, plattform, plateforme, plataforma, red social"},
		{Meaning{Kind: Currency, Says: "currency"}, "currency, currency code, ccy, währung, devise, moneda"},
		{Meaning{Kind: Day, Says: "day"}, "day, date, on, taken at, read on, recorded at, scraped at, as of, timestamp, datetime, created at, posted, posted on, posted at, post date, date posted, published, published on, published at, publish date, date published, datum, jour, fecha"},
		{Meaning{Kind: Post, Says: "post: a row is one"}, "post id, post url, post link, permalink, shortcode, media id, media url, video id, video url, tweet id, reel url, content id, beitrag id"},
		{count(endorse.CountFollowers), "followers, subscribers, subs, fans, audience size, followers count, abonnenten, abonnés, seguidores"},
		{count(endorse.CountFollowing), "following, followees, accounts followed, abonniert, abonnements, seguidos"},
		{count(endorse.CountPosts), "posts, posts published, publications, content pieces, deliverables, beiträge, publicaciones"},
		{count(endorse.CountLikes), "likes, hearts, favourites, favorites, gefällt mir, j aime, me gusta"},
		{count(endorse.CountComments), "comments, kommentare, commentaires, comentarios"},
		{count(endorse.CountShares), "shares, sends, partages, compartidos"},
		{count(endorse.CountSaves), "saves, bookmarks, guardados"},
		{count(endorse.CountReach), "reach, unique reach, accounts reached, people reached, reichweite, portée, alcance"},
		{count(endorse.CountImpressions), "impressions, imps, impr, impressionen, impresiones"},
		{count(endorse.CountViews), "views, video views, plays, aufrufe, vues, visualizaciones"},
		{count(endorse.CountClicks), "clicks, link clicks, klicks, clics"},
		{count(endorse.CountConversions), "conversions, orders, purchases, bestellungen, commandes, pedidos"},
		{count(endorse.CountNewCustomers), "new customers, neukunden"},
		{count(endorse.CountNewFollowers), "new followers, followers gained"},
		{average(endorse.CountLikes), "avg likes, average likes, mean likes, likes per post, avg likes per post, average likes per post"},
		{average(endorse.CountComments), "avg comments, average comments, mean comments, comments per post, avg comments per post, average comments per post"},
		{average(endorse.CountViews), "avg views, average views, mean views, views per post, avg video views, average views per post"},
		{average(endorse.CountShares), "avg shares, average shares, shares per post"},
		{average(endorse.CountSaves), "avg saves, average saves, saves per post"},
		{recent(endorse.CountLikes), "new post avg like, recent avg likes, recent average likes"},
		{recent(endorse.CountComments), "new post avg comment, recent avg comments, recent average comments"},
		{Meaning{Kind: Cost, Says: "cost"}, "cost, costs, campaign cost, influencer cost, spend, ad spend, amount spent, fee, influencer fee, price, price paid, investment, kosten, honorar, coût, coste, inversión"},
		{Meaning{Kind: Revenue, Says: "revenue"}, "revenue, campaign revenue, attributed revenue, sales revenue, sales value, gmv, turnover, umsatz, chiffre affaires, ingresos"},
		{given(GivenEngagement, "engagement rate"), "engagement rate, eng rate, er, engagementrate"},
		{given(GivenCPM, "CPM"), "cpm, cost per mille, cost per thousand, tkp"},
		{given(GivenCPE, "CPE"), "cpe, cost per engagement"},
		{given(GivenROAS, "ROAS"), "roas, return on ad spend"},
		{given(GivenROI, "ROI"), "roi, return on investment"},
		{ambiguous(Revenue, "orders or money? Call it orders or revenue"), "sales, ventas, ventes, verkäufe"},
		{ambiguous(Cost, "planned or spent? Call it cost if it was spent"), "budget, campaign budget, presupuesto"},
		{ambiguous(Given, "a number or a rate? Call it engagement rate, or likes and comments"), "engagement, engagements"},
	} {
		for header := range strings.SplitSeq(s.headers, ",") {
			known[fold(header)] = s.meaning
		}
	}
	return known
}
