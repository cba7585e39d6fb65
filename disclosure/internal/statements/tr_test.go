package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestTurkishSentences(t *testing.T) {
	tells(t, []telling{
		{"Bu sitedeki bazı bağlantılar satış ortaklığı bağlantılarıdır.", plain, law.Affiliate},
		{"Bu linklere tıklayıp alışveriş yaptığınızda komisyon alabiliriz.", plain, law.Affiliate},
		{"Amazon İş Ortağı olarak uygun alımlardan kazanç sağlıyorum.", plain, law.Affiliate},
		{"Bu video XYZ sponsorluğunda hazırlanmıştır.", plain, law.Payment},
		{"Sponsorlu içerik, fikirler bana ait", plain, law.Payment},
		{"Video XYZ ile ücretli iş birliği kapsamında hazırlandı", plain, law.Payment},
		{"BU PAYLAŞIM İŞ BİRLİĞİ İÇERİR", plain, law.Payment},
		{"Bu paylaşım reklam içerir", plain, 0},
		{"Bu bir reklamdır", plain, 0},
		{"XYZ ile iş birliği yaptık", plain, law.Payment},
		{"XYZ tarafından hediye edildi", plain, law.FreeProduct},
		{"Markanın hediyesi olan krem", plain, law.FreeProduct},
		{"XYZ davetlisi olarak Kapadokya'dayız", plain, law.EventOrTrip},
		{"Kendi markamın ilk koleksiyonu", vague, law.Ownership},
		{"Çalıştığım şirketin yeni ürünü", plain, law.Employment},
		{"XYZ marka elçisiyim", plain, law.Ambassador},
		{"İndirim kodum: XYZ10", vague, law.Discount},
		{"PR paketi açılışı", vague, law.FreeProduct},
		{"Linkten alışveriş yapabilirsiniz", vague, law.Affiliate},
		{"Bu yazı reklam amacı taşımaz", denial, 0},
		{"Sponsorlu değil, severek kullanıyorum", denial, 0},
		{"Sponsorlu içerik değildir", denial, 0},
		{"Kendi paramla aldım", denial, 0},
		{"Hiçbir markayla ücretli iş birliğimiz yoktur", otherSense, 0},
		{"Ücretli iş birliği arıyorum", otherSense, 0},
		{"Babam reklamcı", otherSense, 0},
		{"Annem tarafından hediye edildi", otherSense, 0},
		{"Bankalar ek komisyon alabilir", otherSense, 0},
		{"En iyi tavsiye mutlu müşteridir", otherSense, 0},
	})
}

func TestTurkishLabels(t *testing.T) {
	stand(t, []standing{
		{"Reklam | yeni krem", "reklam", true, ""},
		{"#Reklam #xyz", "#reklam", true, ""},
		{"Reklam değil, tavsiye", "reklam", false, ""},
		{"Bu bir reklam değildir", "reklam", false, ""},
		{"Bu bir işbirliği değildir", "işbirliği", false, ""},
		{"Sadece reklam değil, aynı zamanda bir hikâye", "reklam", true, "more than advertising is advertising"},
		{"Reklam değil ama işbirliği", "işbirliği", true, "behind the turn"},
		{"Reklam ajansında çalışıyorum", "reklam", false, "an agency"},
		{"Reklam arası verdik", "reklam", false, "a break"},
		{"Reklam ve iş birliği için DM", "reklam", false, "for enquiries"},
		{"İşbirliği içermez", "işbirliği", false, ""},
		{"#Reklam\nArası soğuk kahve", "#reklam", true, "a line of its own"},
		{"İŞBİRLİĞİ", "işbirliği", true, "capitals with and without dots"},
	})
}
