package statements

import "strings"

// Network is a way to recognise an affiliate link by its address.
type Network struct {
	Name   string
	Host   string // the host or the end of it, after a dot
	Query  string // a parameter that has to be there; empty is none
	Source string // where the form of the address is described
}

// networks are affiliate programmes whose links can be told by their address.
var networks = []Network{
	{Name: "Amazon Associates", Host: "amazon.", Query: "tag", Source: "https://affiliate-program.amazon.com/help/node/topic/GP38PJ6EUR6PFBEC"},
	{Name: "Amazon short link", Host: "amzn.to", Source: "https://affiliate-program.amazon.com/help/node/topic/GP38PJ6EUR6PFBEC"},
	{Name: "Awin", Host: "awin1.com", Source: "https://success.awin.com/articles/en_US/Knowledge/What-does-an-affiliate-link-look-like"},
	{Name: "eBay Partner Network", Host: "ebay.", Query: "campid", Source: "https://developer.ebay.com/api-docs/buy/static/ref-epn-link.html"},
	{Name: "ShareASale", Host: "shareasale.com", Query: "u", Source: "https://fmtc.atlassian.net/wiki/pages/viewpage.action?pageId=681508896"},
	{Name: "Affiliate Future", Host: "scripts.affiliatefuture.com", Query: "affiliateid", Source: "https://fmtc.atlassian.net/wiki/pages/diffpages.action?originalId=664535048&pageId=668991494"},
	{Name: "impact.com", Host: "evyy.net", Source: "https://fmtc.atlassian.net/wiki/pages/diffpages.action?originalId=635961359&pageId=668696584"},
	{Name: "impact.com", Host: "sjv.io", Source: "https://www.twilio.com/docs/segment/connections/destinations/catalog/impact"},
	{Name: "Rakuten Advertising", Host: "click.linksynergy.com", Source: "https://github.com/vigiadepreco/rakuten-api-nodejs"},
	{Name: "LTK", Host: "rstyle.me", Source: "https://www.toptut.com/the-bloggers-guide-to-affiliate-links-rstyle-shopstyle-amazon"},
	{Name: "Sovrn (VigLink)", Host: "api.viglink.com", Source: "https://support.viglink.com/hc/en-us/articles/205077864-Why-is-VigLink-rewriting-my-affiliate-links-Why-are-my-links-redirecting-through-api-viglink-com-api-"},
	{Name: "Envato", Host: "graphicriver.net", Query: "ref", Source: "http://notes.envato.com/general/how-does-the-marketplace-affiliate-program-work/"},
	{Name: "Envato", Host: "themeforest.net", Query: "ref", Source: "http://notes.envato.com/general/how-does-the-marketplace-affiliate-program-work/"},
	{Name: "AliExpress", Host: "s.click.aliexpress.com", Source: "https://gist.github.com/wakawaka54/23b4d1cb352686cd99c40a8cdf3f6f86"},
	{Name: "CJ", Host: "kqzyfj.com", Source: "http://forums.digitalpoint.com/archive/index.php/t-81723.html"},
}

// AffiliateLink is the network that a link belongs to; false if its address
// tells of none. It takes links with and without scheme, in any case.
func AffiliateLink(link string) (Network, bool) {
	rest := strings.ToLower(link)
	if _, after, ok := strings.Cut(rest, "://"); ok {
		rest = after
	}
	host, query := rest, ""
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		host, query = rest[:i], rest[i:]
	}
	host, _, _ = strings.Cut(host, ":")
	for _, n := range networks {
		if onHost(host, n.Host) && hasParameter(query, n.Query) {
			return n, true
		}
	}
	return Network{}, false
}

// onHost reports whether a host is the given one or below it. A host that ends
// in a dot stands for every country's.
func onHost(host, want string) bool {
	host = strings.TrimPrefix(host, "www.")
	if strings.HasSuffix(want, ".") {
		return strings.HasPrefix(host, want) || strings.Contains(host, "."+want)
	}
	return host == want || strings.HasSuffix(host, "."+want)
}

func hasParameter(query, name string) bool {
	if name == "" {
		return true
	}
	_, query, found := strings.Cut(query, "?")
	if !found {
		return false
	}
	query, _, _ = strings.Cut(query, "#")
	for pair := range strings.SplitSeq(query, "&") {
		if key, value, ok := strings.Cut(pair, "="); ok && key == name && value != "" {
			return true
		}
	}
	return false
}
