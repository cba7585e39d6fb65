package main

import (
	"slices"
	"strings"
	"unicode"

	"github.com/endorse-go/endorse"
)

// kind is what a column of a table of creators holds.
type kind uint8

const (
	kindUnused kind = iota
	kindCreator
	kindPlatform
	kindCurrency
	kindCount         // one of endorse.Counts, over all posts of the row
	kindAverage       // likes or comments of the average post
	kindRecentAverage // the same over recent posts alone
	kindCost
	kindRevenue
	kindGiven     // a rate that somebody else has computed
	kindAmbiguous // read two ways, so not used
)

// given names a rate that a file brings along.
type given uint8

const (
	givenEngagement given = iota
	givenCPM
	givenCPE
	givenROAS
	givenROI
	numGiven
)

var givenNames = [numGiven]string{"engagement_rate", "cpm", "cpe", "roas", "roi"}

// meaning is what a header says.
type meaning struct {
	kind  kind
	count endorse.CountName // of kindCount, kindAverage, kindRecentAverage
	given given             // of kindGiven
	says  string            // in words
}

// count is the meaning of a column of counts.
func count(n endorse.CountName) meaning {
	return meaning{kind: kindCount, count: n, says: strings.ReplaceAll(n.String(), "_", " ")}
}

// spellings are the headers that are known, folded as fold does. One that ends
// in one of the words of a given rate, such as "60 day eng rate", is one too.
var spellings = spelled()

func spelled() map[string]meaning {
	known := map[string]meaning{}
	for _, s := range []struct {
		meaning meaning
		headers string
	}{
		{meaning{kind: kindCreator, says: "creator"}, "creator, influencer, name, creator name, influencer name, user, username, user name, handle, instagram handle, tiktok handle, account, account name, channel, channel info, channel name, profile, talent, kol, konto"},
		{meaning{kind: kindPlatform, says: "platform"}, "platform, network, social network, social platform, social media, plattform, plateforme, plataforma, red social"},
		{meaning{kind: kindCurrency, says: "currency"}, "currency, currency code, ccy, währung, devise, moneda"},
		{count(endorse.CountFollowers), "followers, subscribers, subs, fans, audience size, followers count, abonnenten, abonnés, seguidores"},
		{count(endorse.CountFollowing), "following, followees"},
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
		{meaning{kindAverage, endorse.CountLikes, 0, "likes of the average post"}, "avg likes, average likes, mean likes, likes per post, avg likes per post, average likes per post"},
		{meaning{kindAverage, endorse.CountComments, 0, "comments of the average post"}, "avg comments, average comments, mean comments, comments per post, avg comments per post, average comments per post"},
		{meaning{kindRecentAverage, endorse.CountLikes, 0, "likes of the average recent post"}, "new post avg like, recent avg likes, recent average likes"},
		{meaning{kind: kindCost, says: "cost"}, "cost, costs, campaign cost, influencer cost, spend, ad spend, amount spent, fee, influencer fee, price, price paid, investment, kosten, honorar, coût, coste, inversión"},
		{meaning{kind: kindRevenue, says: "revenue"}, "revenue, campaign revenue, attributed revenue, sales revenue, sales value, gmv, turnover, umsatz, chiffre affaires, ingresos"},
		{meaning{kind: kindGiven, given: givenEngagement, says: "engagement rate, as given"}, "engagement rate, eng rate, er, engagementrate"},
		{meaning{kind: kindGiven, given: givenCPM, says: "CPM, as given"}, "cpm, cost per mille, cost per thousand, tkp"},
		{meaning{kind: kindGiven, given: givenCPE, says: "CPE, as given"}, "cpe, cost per engagement"},
		{meaning{kind: kindGiven, given: givenROAS, says: "ROAS, as given"}, "roas, return on ad spend"},
		{meaning{kind: kindGiven, given: givenROI, says: "ROI, as given"}, "roi, return on investment"},
		{meaning{kind: kindAmbiguous, says: "not used: orders or money? Call it orders or revenue"}, "sales, ventas, ventes, verkäufe"},
		{meaning{kind: kindAmbiguous, says: "not used: planned or spent? Call it cost if it was spent"}, "budget, campaign budget, presupuesto"},
		{meaning{kind: kindAmbiguous, says: "not used: a number or a rate? Call it engagement rate, or likes and comments"}, "engagement, engagements"},
	} {
		for header := range strings.SplitSeq(s.headers, ",") {
			known[fold(header)] = s.meaning
		}
	}
	return known
}

// noise are words that change nothing in a header.
var noise = []string{"the", "of", "number", "no", "num", "nr", "count", "total", "sum", "in"}

// fold brings the spellings of a header together: "No. of Likes", "likesCount"
// and "LIKES" are all "like".
func fold(header string) string {
	var words []string
	for _, w := range strings.Fields(breakWords(header)) {
		if w = singular(w); !slices.Contains(noise, w) {
			words = append(words, w)
		}
	}
	return strings.Join(words, " ")
}

// breakWords is s in lower case, with a space where a word ends: at all but
// letters and digits, and where a small letter meets a capital.
func breakWords(s string) string {
	var b strings.Builder
	var last rune
	for _, r := range s {
		if unicode.IsLower(last) && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		if last = r; !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
			r = ' '
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

func singular(word string) string {
	if len(word) > 3 && !strings.HasSuffix(word, "ss") {
		return strings.TrimSuffix(word, "s")
	}
	return word
}

// column is one column of a file: what stands over it and what it means.
type column struct {
	header   string
	meaning  meaning
	currency endorse.Currency // named in the header, as in "Cost (USD)"
}

// columnsOf gives every header its meaning. Of two columns that mean the same
// the first is used.
func columnsOf(headers []string) []column {
	columns := make([]column, len(headers))
	for i, h := range headers {
		c := column{header: h}
		c.meaning, c.currency = meaningOf(h)
		for j, before := range columns[:i] {
			if c.used() && before.meaning == c.meaning {
				c.meaning = meaning{says: "not used: means the same as column " + itoa(j+1)}
			}
		}
		columns[i] = c
	}
	return columns
}

// used reports whether the column is read.
func (c column) used() bool { return c.meaning.kind != kindUnused && c.meaning.kind != kindAmbiguous }

// meaningOf is what the header says; a currency at its end is taken off.
func meaningOf(header string) (meaning, endorse.Currency) {
	if len(header) > 200 {
		return meaning{says: "not used"}, 0
	}
	folded := fold(header)
	if m, ok := lookUp(folded); ok {
		return m, 0
	}
	words := strings.Fields(folded)
	if n := len(words); n > 1 && len(words[n-1]) == 3 {
		c, err := endorse.ParseCurrency(strings.ToUpper(words[n-1]))
		m, ok := lookUp(strings.Join(words[:n-1], " "))
		if err == nil && ok && m.kind.money() {
			return m, c
		}
	}
	return meaning{says: "not used"}, 0
}

func lookUp(folded string) (meaning, bool) {
	if m, ok := spellings[folded]; ok {
		return m, true
	}
	for _, tail := range []string{" eng rate", " engagement rate"} {
		if strings.HasSuffix(folded, tail) {
			return spellings[strings.TrimSpace(tail)], true
		}
	}
	return meaning{}, false
}

// money reports whether the column holds amounts.
func (k kind) money() bool { return k == kindCost || k == kindRevenue }
