package disclosure

import "github.com/endorse-go/endorse"

// fold is what a platform shows of a text before the reader has to open it.
type fold struct {
	platform endorse.Platform
	runes    int // code points shown
	lines    int // lines shown; 0 is not known
}

// folds are the folds of platforms as publishers and tool makers state them in
// 2025 and 2026; none is promised by a platform, and the width of a screen
// moves each. The smaller figure is taken where sources differ.
var folds = [...]fold{
	{endorse.Instagram, 125, 2},
	{endorse.Facebook, 477, 0},
	{endorse.TikTok, 150, 1},
	{endorse.YouTube, 157, 3},
	{endorse.X, 280, 0},
	{endorse.LinkedIn, 210, 0},
	{endorse.Pinterest, 50, 0},
	{endorse.Weibo, 140, 0},
}

// medium is what a check knows of the platform of a post. The next post is often
// on the same one.
type medium struct {
	platform endorse.Platform
	known    bool // the rest is of the platform
	fold     fold
	foldFact fact   // what is missing to know the fold
	assumed  string // what a report says of the fold
	hasTool  bool   // it has a label of its own for paid content
}

func mediumOf(p endorse.Platform) medium {
	m := medium{platform: p, known: true, hasTool: hasTool(p)}
	known := false
	switch m.fold, known = foldOf(p); {
	case known:
	case p == "":
		m.foldFact = factPlatform
	default:
		m.foldFact = factFold
	}
	return m
}

func foldOf(p endorse.Platform) (fold, bool) {
	for _, f := range folds {
		if f.platform == p {
			return f, true
		}
	}
	return fold{}, false
}

// platformLabels are the texts that platforms show as their own label of paid
// content, as seen in 2025 and 2026, with their language. They are looked for
// so that a hand-written copy is known for what it is.
var platformLabels = [...]struct{ text, lang string }{
	{"Paid partnership", "en"},
	{"Paid partnership with [brand]", "en"},
	{"Includes paid promotion", "en"},
	{"Promotional content", "en"},
	{"Brand partnership", "en"},
	{"Bezahlte Partnerschaft", "de"},
	{"Bezahlte Partnerschaft mit [brand]", "de"},
	{"Bezahlte Werbepartnerschaft", "de"},
	{"Enthält bezahlte Werbung", "de"},
	{"Partenariat rémunéré", "fr"},
	{"Inclut une communication commerciale", "fr"},
	{"Colaboración pagada", "es"},
	{"Incluye promoción pagada", "es"},
	{"Parceria paga", "pt"},
	{"Inclui promoção paga", "pt"},
	{"Partnership pubblicizzata", "it"},
	{"Betaald partnerschap", "nl"},
	{"タイアップ投稿", "ja"},
	{"[brand]とのタイアップ投稿", "ja"},
	{"プロモーションを含みます", "ja"},
	{"유료 파트너십", "ko"},
	{"유료 광고 포함", "ko"},
	{"Placené partnerství", "cs"},
	{"Mối quan hệ tài trợ", "vi"},
	{"Apmaksāta sadarbība", "lv"},
	{"Post sponsorowany", "pl"},
	{"שותפות בתשלום", "he"},
	{"شراكة مدفوعة", "ar"},
	{"Kemitraan berbayar", "id"},
	{"付费合伙", "zh-Hans"},
	{"付費合作", "zh-Hant"},
	{"有償パートナーシップ", "ja"},
	{"Maksettu kumppanuus", "fi"},
	{"ücretli ortaklık", "tr"},
	{"Πληρωμένη συνεργασία", "el"},
	{"Платное партнерство", "ru"},
	{"Есть платная реклама", "ru"},
	{"Оплачуване партнерство", "uk"},
	{"Платено партньорство", "bg"},
	{"Реклама", "ru"},
}
