package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() { add(cs) }

// cs are Czech sentences as creators write and say them.
var cs = []Sentence{
	// Affiliate.
	{Pattern: "affiliate (odkaz|odkazy|odkazu|odkazů)", Lang: "cs", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(provizní|partnerský|partnerské) (odkaz|odkazy)", Lang: "cs", Sense: Vague, Tells: law.Affiliate},
	{Pattern: "(mám|máme|dostávám|dostanu|dostaneme|získám) …4 provizi", Lang: "cs", Sense: Plain, Tells: law.Affiliate},

	// Payment. spir.cz, the code of 2020; big-media.cz; aluremedia.cz on marking.
	{Pattern: "(placená|placené|placenou) (spolupráce|spolupráci|spoluprací|partnerství|reklama|reklamu|propagace)", Lang: "cs", Sense: Plain, Tells: law.Payment},
	{Pattern: "(#placenaspoluprace|#reklamnispoluprace|#sponzorovano)", Lang: "cs", Sense: Plain, Tells: law.Payment},
	{Pattern: "reklamní (sdělení|spolupráce|spolupráci|příspěvek|video)", Lang: "cs", Sense: Plain},
	{Pattern: "(sponzorováno|sponzorovaný|sponzorovaná|sponzorované)", Lang: "cs", Sense: Plain, Tells: law.Payment},
	{Pattern: "(příspěvek|video|článek) (je|obsahuje) (reklama|reklamou|reklamu)", Lang: "cs", Sense: Plain},
	{Pattern: "(spolupráce|spolupráci) …1 {brand}", Lang: "cs", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(ambasador|ambasadorka|ambasadorkou) (značky|{brand})", Lang: "cs", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for: the example sentences of the code as people turn them.
	{Pattern: "(k testování|na testování|k vyzkoušení|na vyzkoušení) …1 (dodala|dodal|poslala|poslal|poskytla|poskytl|zaslala) …1 (firma|značka|společnost|{brand})", Lang: "cs", Sense: Plain, Tells: law.InKind},
	{Pattern: "(poskytla|poskytl|poskytnuto|poskytnut|poskytnuta|dostala|dostal|dostali) …3 (zdarma|darem|k testování|v rámci barteru)", Lang: "cs", Sense: Plain, Tells: law.InKind},
	{Pattern: "(barterová|barterové|barterovou) (spolupráce|spolupráci)", Lang: "cs", Sense: Plain, Tells: law.InKind},
	{Pattern: "(zapůjčila|zapůjčil|zapůjčeno|zapůjčený|zapůjčená) …2 (firma|značka|firmou|značkou|{brand})", Lang: "cs", Sense: Plain, Tells: law.Loan},
	{Pattern: "(výlet|pobyt|cestu|ubytování) …2 (platila|hradila|zaplatila|uhradila|hradil) …1 (společnost|firma|hotel|{brand})", Lang: "cs", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(pr balíček|#prbalicek|barter|#barter)", Lang: "cs", Sense: Vague, Tells: law.InKind},

	// The creator's own.
	{Pattern: "(moje|mojí|mou|vlastní) (značka|značky|značku|kolekce|kolekci|knížka|knížku|kniha|knihu)", Lang: "cs", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},

	// Codes.
	{Pattern: "(slevový|slevovým|slevového) (kód|kódem|kódu)", Lang: "cs", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(kód|kódem) {code}", Lang: "cs", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(neplacená|neplacené|neplacenou) (spolupráce|spolupráci|partnerství|reklama|reklamu)", Lang: "cs", Sense: Denial},
	{Pattern: "(nesponzorováno|nesponzorovaný|nesponzorované)", Lang: "cs", Sense: Denial},
	{Pattern: "(koupeno|koupila|koupil|zaplaceno) …1 za (vlastní|svoje|své)", Lang: "cs", Sense: Denial},
	{Pattern: "(#nereklama|#neplacenaspoluprace|#nesponzorovano|#nenitoreklama|#nespoluprace)", Lang: "cs", Sense: Denial},

	// Other senses.
	{Pattern: "reklama (v televizi|v rádiu|na eshopu)", Lang: "cs", Sense: OtherSense},
	{Pattern: "(hledám|hledáme) (sponzora|sponzory|spolupráci)", Lang: "cs", Sense: OtherSense},
	{Pattern: "není (to)? (jen|pouze)", Lang: "cs", Sense: OtherSense},

	// Small words.
	{Pattern: "(není|nejsou|nejde o|nejedná se o) (to|žádná|žádné|o)?", Lang: "cs", Sense: Negator, Reach: 2},
	{Pattern: "žádná", Lang: "cs", Sense: Negator, Reach: 1},
	{Pattern: "(neplacená|neplacené|neplaceno|nehonorovaná)", Lang: "cs", Sense: TrailingNegator},
	{Pattern: "(ale|nýbrž|avšak)", Lang: "cs", Sense: Turn},
}
