package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() { add(hu) }

// hu are Hungarian sentences as creators write and say them. "Nem", which is
// "easy" in Danish, denies only together with what it denies.
var hu = []Sentence{
	// Affiliate.
	{Pattern: "affiliate (linkek|linket|linkeket)", Lang: "hu", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(jutalékot|jutalék) …2 (kapok|kapunk)", Lang: "hu", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(kapok|kapunk) …4 jutalékot", Lang: "hu", Sense: Plain, Tells: law.Affiliate},

	// Payment. gvh.hu, information of 2022 and campaign of 2025, after piacesprofit.hu and origo.hu.
	{Pattern: "(fizetett|szponzorált) (partneri)? (partnerség|partnerségben|együttműködés|együttműködésben|együttműködéssel|tartalom|hirdetés|poszt|videó)", Lang: "hu", Sense: Plain, Tells: law.Payment},
	{Pattern: "(reklámposzt|reklámvideó|reklámtartalom|reklámegyüttműködés)", Lang: "hu", Sense: Plain},
	{Pattern: "(reklámot|hirdetést) tartalmaz", Lang: "hu", Sense: Plain},
	{Pattern: "(videót|videónkat|posztot|adást|epizódot) …4 (támogatta|támogatja|szponzorálta)", Lang: "hu", Sense: Plain, Tells: law.Payment},
	{Pattern: "(együttműködés|együttműködésben|#együttműködés)", Lang: "hu", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(márkanagykövet|márkanagykövete|nagykövete)", Lang: "hu", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for.
	{Pattern: "(ajándékba|tesztelésre|ingyen) (kaptam|kaptuk|küldte|küldték)", Lang: "hu", Sense: Plain, Tells: law.InKind},
	{Pattern: "(kaptam|kaptuk) …3 (ajándékba|tesztelésre|ingyen)", Lang: "hu", Sense: Plain, Tells: law.InKind},
	{Pattern: "(pr csomag|pr csomagot|#prcsomag)", Lang: "hu", Sense: Vague, Tells: law.InKind},

	// The creator's own.
	{Pattern: "saját (márkám|vállalkozásom|könyvem|termékem|webshopom|kollekcióm)", Lang: "hu", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(könyvem|webshopom|kollekcióm|márkám)", Lang: "hu", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},

	// Codes.
	{Pattern: "(kuponkód|kuponkóddal|kuponkódom|kedvezménykód|kedvezménykóddal)", Lang: "hu", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "nem (egy)? (reklám|hirdetés|#reklám|#hirdetés|reklámposzt)", Lang: "hu", Sense: Denial},
	{Pattern: "nem szponzorált (poszt|tartalom|videó|hirdetés)?", Lang: "hu", Sense: Denial},
	{Pattern: "nem fizetett (partnerség|együttműködés|hirdetés|reklám|tartalom|poszt)", Lang: "hu", Sense: Denial},
	{Pattern: "(#nemreklám|#nemhirdetés|#nemszponzorált|#nemfizetett)", Lang: "hu", Sense: Denial},
	{Pattern: "saját (pénzből|pénzemből) (vettem|vásároltam)", Lang: "hu", Sense: Denial},

	{Pattern: "(nem fizetett|fizetetlen)", Lang: "hu", Sense: TrailingNegator},

	// Other senses.
	{Pattern: "reklám (a tévében|a rádióban|a tv ben)", Lang: "hu", Sense: OtherSense},
	{Pattern: "(szponzort|támogatót) (keresünk|keresek)", Lang: "hu", Sense: OtherSense},
}
