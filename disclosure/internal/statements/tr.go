package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() { add(tr) }

// tr are Turkish sentences as creators write and say them. Endings are part of the word, so that forms are listed.
var tr = []Sentence{
	// Affiliate. Notices of sites, and the sentence that Amazon asks its partners for (Amazon İş Ortağı olarak uygun alımlardan kazanç
	// sağlıyorum). Banks take commissions too (banka komisyon alabilir): the creator has to speak.
	{Pattern: "(affiliate|satış ortaklığı|gelir ortaklığı) (link|linki|linkler|linkleri|linkidir|linkleridir|bağlantı|bağlantısı|bağlantıları|bağlantısıdır|bağlantılarıdır)", Lang: "tr", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "komisyon (kazanabilirim|kazanabiliriz|kazanıyorum|kazanıyoruz|kazanırım|alabilirim|alabiliriz|alıyorum|alıyoruz|kazanılabilir|kazanılmaktadır)", Lang: "tr", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "amazon (iş ortağı|ortağı|satış ortağı) olarak", Lang: "tr", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(linkten|linkimden|linkim|bağlantıdan|bağlantımdan) … (alışveriş|sipariş|alırsanız|satın)", Lang: "tr", Sense: Vague, Tells: law.Affiliate},

	// Payment. İşbirliği is a label of the Kılavuz of 2021; the other words are those of notices on videos and blogs.
	{Pattern: "(sponsorluğunda|sponsorluğuyla) (hazırlandı|hazırlanmıştır|hazırlanan|hazırladık|çekildi|çekilmiştir|sunulmaktadır|yayınlanmıştır)", Lang: "tr", Sense: Plain, Tells: law.Payment},
	{Pattern: "sponsorlu (içerik|içeriktir|gönderi|gönderidir|video|videodur|paylaşım|paylaşımdır|yazı|yazıdır|iş birliği|işbirliği)", Lang: "tr", Sense: Plain, Tells: law.Payment},
	{Pattern: "ücretli (iş birliği|işbirliği|tanıtım|reklam)", Lang: "tr", Sense: Plain, Tells: law.Payment},
	{Pattern: "(iş birliği|işbirliği) (içerir|içermektedir|kapsamında)", Lang: "tr", Sense: Plain, Tells: law.Payment},
	{Pattern: "reklam (içerir|içermektedir|içeriyor|amaçlıdır)", Lang: "tr", Sense: Plain},
	{Pattern: "(bu|video|paylaşım|gönderi|içerik|yazı) (bir)? reklamdır", Lang: "tr", Sense: Plain},
	{Pattern: "{brand} ile (iş birliği|işbirliği) (yaptık|yaptım|yapıyorum|yapıyoruz|içinde|halinde)", Lang: "tr", Sense: Plain, Tells: law.Payment},
	{Pattern: "(markanın|{brand} markasının|{brand}) (yüzüyüm|elçisiyim|marka elçisiyim|marka yüzüyüm)", Lang: "tr", Sense: Plain, Tells: law.Ambassador},
	{Pattern: "marka (elçisi|elçisiyim|yüzü|yüzüyüm)", Lang: "tr", Sense: Vague, Tells: law.Ambassador | law.Payment},

	// Things given, invitations. The Kılavuz names both: tarafından sağlandı, hediye olarak alındı, and #Davet in the draft of 2025.
	{Pattern: "(markadan|firmadan|markanın|firmanın|{brand} firmasının|{brand} markasının) … (hediye|hediyesi|hediyesidir|gönderdiği|gönderdi)", Lang: "tr", Sense: Plain, Tells: law.InKind},
	{Pattern: "{brand} tarafından …2 (hediye edildi|hediye olarak|hediye edilmiştir|gönderildi|gönderilmiştir|ücretsiz)", Lang: "tr", Sense: Plain, Tells: law.InKind},
	{Pattern: "{brand} (davetlisi olarak|daveti üzerine|davetiyle)", Lang: "tr", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(pr paketi|pr paketim|pr kutusu|pr kargosu)", Lang: "tr", Sense: Vague, Tells: law.FreeProduct | law.UnsolicitedGift},

	// The creator's own, the employer's. The Kılavuz asks for a label on the creator's own goods too, so that to name them is a hint.
	{Pattern: "kendi (markam|markamın|markamız|markamızın|şirketim|şirketimin|koleksiyonum|butiğim)", Lang: "tr", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "çalıştığım (firmanın|şirketin|markanın)", Lang: "tr", Sense: Plain, Tells: law.Employment},

	// Codes.
	{Pattern: "indirim (kodu|kodum|kodumu|kodumla|kodunu|kodumuz)", Lang: "tr", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials. justahukuk.com/2025/11/19/reklamdegiltavsiye-safe-zone-mu-riskli-alan-mi: what creators mean by them, and that the Board
	// does not take them for an answer. #reklamdeğiltavsiye is a row of the region itself.
	{Pattern: "kendi (paramla|cebimden|bütçemle) …2 (aldım|aldığım|satın|ödedim)", Lang: "tr", Sense: Denial},
	{Pattern: "reklam amacı (taşımaz|taşımamaktadır|taşımıyor|yoktur)", Lang: "tr", Sense: Denial},
	{Pattern: "sponsorlu (değil|değildir)", Lang: "tr", Sense: Denial},
	{Pattern: "(#reklamdeğil|#reklamdeğildir|#işbirliğideğil|#işbirliğideğildir|#sponsordeğil)", Lang: "tr", Sense: Denial},

	// Other senses.
	{Pattern: "reklam (ajansı|ajansında|ajansına|ajansının|arası|arasında|arasından|panosu|sektörü|sektöründe|müziği|bütçesi|engelleyici)", Lang: "tr", Sense: OtherSense},
	{Pattern: "(reklam|iş birliği|işbirliği|sponsorluk) (ve|veya|\\/|&) (reklam|iş birliği|işbirliği|sponsorluk|tanıtım) (için|teklifleri|talepleri|\\:)", Lang: "tr", Sense: OtherSense},
	{Pattern: "(reklam|iş birliği|işbirliği|sponsorluk) (teklifleri|talepleri|için dm|için mail|için iletişim|için bana|için bize)", Lang: "tr", Sense: OtherSense},
	{Pattern: "(ücretli iş birliği|iş birliği|işbirliği|sponsor|sponsorluk) (arıyorum|arıyoruz|aranıyor)", Lang: "tr", Sense: OtherSense},
	{Pattern: "(annem|babam|eşim|sevgilim|ablam|abim|kardeşim|arkadaşım) tarafından …2 (hediye edildi|hediye olarak|gönderildi)", Lang: "tr", Sense: OtherSense},
	{Pattern: "değil ,? aynı zamanda", Lang: "tr", Sense: OtherSense},
	{Pattern: "değil mi", Lang: "tr", Sense: OtherSense},

	// Small words.
	{Pattern: "(değil|değildir|değildi|yok|yoktur|almıyorum|almadım|almadık)", Lang: "tr", Sense: TrailingNegator, Reach: 1},
	{Pattern: "(içermez|içermemektedir|içermiyor)", Lang: "tr", Sense: TrailingNegator},
	{Pattern: "(ama|fakat|ancak)", Lang: "tr", Sense: Turn},
}
