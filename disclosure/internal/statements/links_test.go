package statements_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure/internal/statements"
)

func TestAffiliateLink(t *testing.T) {
	for _, row := range []struct {
		link string
		want string // the network, "" for none
		why  string
	}{
		{"https://www.amazon.com/dp/B000?tag=anna-20", "Amazon Associates", ""},
		{"amazon.de/dp/B000/?psc=1&tag=anna-21#reviews", "Amazon Associates", "no scheme, a later parameter"},
		{"HTTPS://SMILE.AMAZON.CO.UK/dp/B000?TAG=anna-21", "Amazon Associates", "any case, a country, a host below"},
		{"https://www.amazon.com/dp/B000", "", "no tag"},
		{"https://www.amazon.com/dp/B000?tag=", "", "an empty tag"},
		{"https://www.amazon.com/dp/B000#tag=anna-20", "", "the fragment is no query"},
		{"https://www.amazon.com/dp/B000?hashtag=x", "", "another parameter"},
		{"https://amazonia.example/?tag=anna-20", "", "another host"},
		{"https://shop.example/amazon.com?tag=anna-20", "", "the host is what counts"},
		{"https://amzn.to/3abc", "Amazon short link", ""},
		{"amzn.to/3abc", "Amazon short link", ""},
		{"https://amzn.to:443/3abc", "Amazon short link", "with a port"},
		{"https://notamzn.to/3abc", "", "another host that ends alike"},
		{"https://www.awin1.com/cread.php?awinmid=1234&awinaffid=9999&ued=https%3A%2F%2Fshop.example", "Awin", ""},
		{"https://www.ebay.de/itm/1?mkevt=1&mkcid=1&campid=5338", "eBay Partner Network", ""},
		{"https://www.ebay.de/itm/1?mkevt=1", "", "no campaign of a partner"},
		{"https://shareasale.com/r.cfm?u=123456&b=654321&m=12345", "ShareASale", ""},
		{"https://shareasale.com/info", "", "a page of the network itself"},
		{"https://acme.sjv.io/c/1/2/3", "impact.com", "a host below"},
		{"http://click.linksynergy.com/deeplink?id=a&mid=1&murl=x", "Rakuten Advertising", ""},
		{"http://www.kqzyfj.com/click-1-2", "CJ", ""},
		{"https://shop.example/?PAffiliateID=7", "", "a parameter that no table row names"},
		{"/www.awin1.com", "", "a path without a host"},
		{"", "", ""},
		{"://", "", ""},
	} {
		n, ok := statements.AffiliateLink(row.link)
		if n.Name != row.want || ok != (row.want != "") {
			t.Errorf("AffiliateLink(%q) = %q, %v, want %q (%s)", row.link, n.Name, ok, row.want, row.why)
		}
	}
}

// TestNetworksAreSourced holds the table: every row says where the form of its
// address is described, and finds a link made from it.
func TestNetworksAreSourced(t *testing.T) {
	for _, n := range statements.Networks() {
		if n.Name == "" || n.Host == "" || !strings.HasPrefix(n.Source, "http") || n.Host != strings.ToLower(n.Host) {
			t.Errorf("%+v", n)
		}
		link := "https://" + n.Host
		if strings.HasSuffix(n.Host, ".") {
			link += "com"
		}
		link += "/x"
		if n.Query != "" {
			link += "?a=b&" + n.Query + "=7"
		}
		if got, ok := statements.AffiliateLink(link); !ok || got.Name != n.Name {
			t.Errorf("AffiliateLink(%q) = %q, want %q", link, got.Name, n.Name)
		}
	}
}
