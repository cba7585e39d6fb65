package label

import "strings"

// link looks whether the word just read begins a web or e-mail address, and if so reads that.
func (t *tokenizer) link(tok *token) {
	start := int(tok.start)
	word := t.text[start:t.pos]
	switch {
	case strings.HasPrefix(t.text[t.pos:], "://") && (strings.EqualFold(word, "http") || strings.EqualFold(word, "https")):
		t.take(tok, kindLink, t.linkEnd(t.pos+3))
	case start < t.noLink || t.text[t.pos] == ':':
		return
	default:
		t.address(tok, start)
	}
}

// address reads a host with or without path, or a mailbox.
func (t *tokenizer) address(tok *token, start int) {
	local := t.span(start, isLocal)
	if local < len(t.text) && t.text[local] == '@' {
		if host := t.span(local+1, isHost); isDomain(t.text[local+1 : host]) {
			t.take(tok, kindAddress, local+1+len(strings.TrimRight(t.text[local+1:host], ".-")))
			return
		}
	}
	host := t.span(start, isHost)
	t.noLink = max(local, host)
	name := strings.TrimRight(t.text[start:host], ".-")
	end := start + len(name)
	path := end < len(t.text) && end == host && (t.text[end] == '/' || t.text[end] == '?')
	if !isSite(name, path) {
		return
	}
	if path {
		end = t.linkEnd(end)
	}
	t.take(tok, kindLink, end)
}

func (t *tokenizer) take(tok *token, k kind, end int) {
	tok.kind = k
	t.pos = end
	t.n = 0
	tok.hash = 0
	t.at.run++
	if k == kindLink {
		t.at.links++
	}
}

// span returns where the bytes that is allows end.
func (t *tokenizer) span(i int, is func(byte) bool) int {
	for i < len(t.text) && is(t.text[i]) {
		i++
	}
	return i
}

func isAlnum(b byte) bool { return isDigit(b) || 'a' <= b|0x20 && b|0x20 <= 'z' }
func isHost(b byte) bool  { return isAlnum(b) || b == '.' || b == '-' }
func isLocal(b byte) bool { return isHost(b) || b == '_' || b == '+' || b == '%' }

// linkEnd returns where a link that is open at i ends: before white space, brackets, quotation marks, emoji and scripts
// without spaces, and without the punctuation that closes a sentence.
func (t *tokenizer) linkEnd(i int) int {
	for i < len(t.text) {
		r, size := t.rune(i)
		if r <= ' ' || strings.ContainsRune("<>\"`{}|\\^", r) {
			break
		}
		if r >= 0x80 && t.fold(r).class != letter {
			break
		}
		i += size
	}
	for i > 0 && strings.IndexByte(".,;:!?)]'*_", t.text[i-1]) >= 0 {
		i--
	}
	return max(i, t.pos)
}

// isDomain reports whether host has a dot and ends in two letters or more.
func isDomain(host string) bool {
	host = strings.TrimRight(host, ".-")
	dot := strings.LastIndexByte(host, '.')
	return dot > 0 && len(host)-dot > 2 && !isDigit(host[len(host)-1])
}

// domains are the endings of hosts that are known without a scheme. True ones are no words of a sentence whose space was
// forgotten ("love it.to be"); the others need a path behind them.
var domains = map[string]bool{
	"com": true, "net": true, "org": true, "info": true, "biz": true, "edu": true, "gov": true, "shop": true, "store": true, "io": true,
	"ly": true, "tv": true, "gg": true, "co": true, "uk": true, "eu": true, "fr": true, "nl": true, "pl": true, "jp": true, "kr": true,
	"br": true, "dk": true, "cz": true, "hu": true, "bio": true, "app": true, "dev": true, "blog": true,
	"to": false, "me": false, "it": false, "de": false, "be": false, "us": false, "es": false, "in": false, "ca": false, "au": false,
	"ch": false, "at": false, "se": false, "no": false, "fi": false, "ie": false, "pt": false, "ro": false, "gr": false, "tr": false,
	"ru": false, "ua": false, "cn": false, "tw": false, "hk": false, "sg": false, "my": false, "ph": false, "id": false, "th": false,
	"vn": false, "ae": false, "sa": false, "za": false, "mx": false, "ar": false, "cl": false, "pe": false, "ng": false, "ke": false,
	"eg": false, "il": false, "nz": false, "fm": false, "gl": false, "gle": false, "gd": false, "cc": false, "ee": false, "lt": false, "lv": false,
	"link": false, "page": false, "site": false, "online": false, "club": false, "xyz": false, "live": false, "deals": false, "style": false,
}

// isSite reports whether a host without scheme is one: it begins with www., it has a path, or its ending is plain.
func isSite(name string, path bool) bool {
	dot := strings.LastIndexByte(name, '.')
	if dot <= 0 || strings.Contains(name, "..") || strings.HasPrefix(name, ".") {
		return false
	}
	if len(name) > 4 && strings.EqualFold(name[:4], "www.") {
		return true
	}
	var lower [8]byte
	n := copy(lower[:], name[dot+1:])
	for i := range n {
		lower[i] |= 0x20
	}
	sure, known := domains[string(lower[:n])]
	return len(name)-dot-1 == n && (sure || known && path)
}
