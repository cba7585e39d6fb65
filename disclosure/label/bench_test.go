package label_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure/label"
)

// stems are words and phrases for advertising in many languages; benchEntries makes of them what the laws and platforms of the world ask for, in number and kind.
var stems = []string{
	"ad", "advert", "advertisement", "advertising", "advertorial", "sponsored", "sponsor", "spon", "sp", "paid partnership", "paid promotion", "paid ad", "paid link",
	"branded content", "gifted", "gift", "affiliate", "affiliate link", "aff", "collab", "collaboration", "partner", "partnership", "ambassador", "brand ambassador",
	"pr", "pr trip", "pr stay", "thanks to", "thank you", "in association with", "made possible by", "funded by", "free gift", "employee", "promotion", "promo", "client",
	"werbung", "anzeige", "dauerwerbesendung", "bezahlte werbepartnerschaft", "bezahlte partnerschaft", "unterstützt durch produktplatzierung", "in kooperation",
	"publicité", "collaboration commerciale", "partenariat rémunéré", "sponsorisé", "produit offert", "annonce", "réclame", "contenu sponsorisé",
	"publicidad", "colaboración pagada", "contenido promocional", "patrocinado", "regalo", "embajador", "promoción pagada", "publicidade", "parceria paga", "publi", "oferta",
	"pubblicità", "sponsorizzato", "contenuto pubblicitario", "prodotto fornito", "invitato", "omaggio", "partnership a pagamento",
	"reclame", "advertentie", "betaald partnerschap", "gekregen", "reklam", "annons", "betalt samarbete", "reklame", "sponsoreret", "sponset", "annonse",
	"mainos", "kaupallinen yhteistyö", "saatu tuote", "reklama", "materiał reklamowy", "współpraca reklamowa", "płatna współpraca", "prezent", "autopromocja",
	"hirdetés", "reklám", "fizetett együttműködés", "szponzorált tartalom", "publicitate", "parteneriat plătit", "διαφήμιση", "πληρωμένη συνεργασία",
	"işbirliği", "ücretli ortaklık", "tanıtım", "hediye", "реклама", "платное партнерство", "פרסומת", "תוכן ממומן", "إعلان", "مادة إعلانية", "شراكة مدفوعة",
	"広告", "宣伝", "プロモーション", "タイアップ投稿", "商品提供", "광고", "협찬", "유료광고 포함", "체험단", "제품 협찬", "广告", "推广", "赞助", "付费合作", "廣告", "贊助", "โฆษณา", "ได้รับการสนับสนุน",
	"quảng cáo", "iklan", "kemitraan berbayar", "placené partnerství", "apmaksāta sadarbība", "ad gifted", "ad – gifted", "fógra", "i samarbejde med", "unbezahlte werbung",
}

// sentences are patterns as a caller may have them for one language.
var sentences = []string{
	"links (are|may be|could be) affiliate (links)?", "(this|it) is (an)? …2 affiliate link", "(contains|contain|includes) …2 affiliate (link|links)",
	"(earn|get|receive|make) (a|an)? (small|tiny)? (commission|percentage|fee)", "as an amazon associate i earn", "(video|post|reel|episode) (is|was) …2 sponsored by",
	"sent (me|us) (this|these|it)? (for free|free of charge)", "(link|links) marked (with)? \\* (are|is) affiliate", "use (my|the)? code {code}", "{brand} sent me", "commission …5 (buy|purchase|shop)",
}

func benchEntries() []label.Entry {
	var out []label.Entry
	add := func(text string, role label.Role, form label.Form) {
		out = append(out, label.Entry{ID: len(out), Text: text, Role: role, Form: form})
	}
	for _, s := range stems {
		add(s, label.Wording, label.Literal)
		add("#"+strings.ReplaceAll(s, " ", ""), label.Wording, label.Literal)
		add("["+s+"]", label.Wording, label.Literal)
		add(s+" {brand}", label.Wording, label.Placed)
	}
	for _, s := range []string{"#{brand}_ambassador", "#{brand}partner", "#{brand}_ad", "@{brand}", "#{brand}", "{brand} partner", "{brand}のプロモーションに参加しています", "#iworkwith{brand}"} {
		add(s, label.Wording, label.Placed)
	}
	for _, s := range sentences {
		add(s, label.Statement, label.Pattern)
	}
	for _, s := range []string{"not (a|an|any)?", "never", "kein", "keine", "pas", "ikke", "inte", "nie", "geen"} {
		out = append(out, label.Entry{ID: len(out), Text: s, Role: label.Negator, Form: label.Pattern, Reach: 2})
	}
	for _, s := range []string{"ad hoc", "ad free", "gift idea", "gift ideas", "looking for sponsors", "not affiliated with", "not only"} {
		add(s, label.OtherSense, label.Literal)
	}
	for _, s := range []string{"but", "aber", "mais", "pero", "men", "maar"} {
		add(s, label.Turn, label.Literal)
	}
	return out
}

func corpus(b *testing.B, name string) ([]string, int64) {
	b.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		b.Fatal(err)
	}
	var captions []string
	size := 0
	for c := range strings.SplitSeq(string(data), "\n%%\n") {
		captions = append(captions, c)
		size += len(c)
	}
	return captions, int64(size)
}

// BenchmarkScan reads the captions of testdata by the scanner, and by the two ways that come to mind first: a loop of
// strings.Contains over the same wordings in small letters, and one regular expression of them all. Those two know no tokens, places or patterns.
func BenchmarkScan(b *testing.B) {
	scanner := label.MustCompile(benchEntries())
	brands, err := label.NewBrands([]string{"Fernhill", "northlight.optics"})
	if err != nil {
		b.Fatal(err)
	}
	for _, name := range []string{"ascii", "mixed"} {
		captions, size := corpus(b, "captions_"+name+".txt")
		b.Run(name+"/scan", func(b *testing.B) { benchScan(b, scanner, label.Brands{}, captions, size) })
		b.Run(name+"/scan-with-brands", func(b *testing.B) { benchScan(b, scanner, brands, captions, size) })
		b.Run(name+"/contains", func(b *testing.B) { benchContains(b, captions, size) })
		b.Run(name+"/regexp", func(b *testing.B) { benchRegexp(b, captions, size) })
	}
}

func benchScan(b *testing.B, s *label.Scanner, brands label.Brands, captions []string, size int64) {
	b.SetBytes(size)
	b.ReportAllocs()
	var r label.Result
	matches := 0
	for b.Loop() {
		for _, c := range captions {
			if err := s.ScanInto(&r, c, brands); err != nil {
				b.Fatal(err)
			}
			matches += len(r.Matches)
		}
	}
	b.ReportMetric(float64(matches)/float64(b.N), "matches/op")
}

// groups finds the innermost alternatives of a pattern.
var groups = regexp.MustCompile(`\(([^()|]*)(\|[^()]*)?\)\??`)

// needles are the entries as a plain search would look for them, each once: without places, of alternatives the first, and of the
// words on both sides of a gap the longer ones. A search that found as much as the scanner would need many more.
func needles() []string {
	var out []string
	seen := make(map[string]bool)
	for _, e := range benchEntries() {
		text := strings.ReplaceAll(e.Text, "{brand}", "")
		if e.Form == label.Pattern {
			for groups.MatchString(text) {
				text = groups.ReplaceAllString(text, "$1")
			}
			longest := ""
			for part := range strings.SplitSeq(text, "…") {
				if part = strings.Trim(part, " 0123456789\\"); len(part) > len(longest) {
					longest = part
				}
			}
			text = longest
		}
		text = strings.ToLower(strings.TrimSpace(text))
		if len(text) > 1 && !seen[text] {
			seen[text] = true
			out = append(out, text)
		}
	}
	return out
}

func benchContains(b *testing.B, captions []string, size int64) {
	list := needles()
	b.SetBytes(size)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for _, c := range captions {
			c = strings.ToLower(c)
			for _, needle := range list {
				if strings.Contains(c, needle) {
					n++
				}
			}
		}
	}
	b.ReportMetric(float64(n)/float64(b.N), "matches/op")
	b.ReportMetric(float64(len(list)), "needles")
}

func benchRegexp(b *testing.B, captions []string, size int64) {
	list := needles()
	for i, needle := range list {
		list[i] = regexp.QuoteMeta(needle)
	}
	re := regexp.MustCompile("(?i)" + strings.Join(list, "|"))
	b.SetBytes(size)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for _, c := range captions {
			n += len(re.FindAllStringIndex(c, -1))
		}
	}
	b.ReportMetric(float64(n)/float64(b.N), "matches/op")
}

// BenchmarkCompile compiles as many wordings as the laws of all regions have.
func BenchmarkCompile(b *testing.B) {
	entries := benchEntries()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := label.Compile(entries); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(entries)), "entries")
}
