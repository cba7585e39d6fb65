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
