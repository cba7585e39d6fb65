package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(pl)
	add(hashtags("pl", law.Affiliate, "#linkafiliacyjny", "#linkiafiliacyjne"))
	add(hashtags("pl", law.Payment, "#współpracareklamowa", "#współpracakomercyjna", "#współpracapłatna", "#płatnawspółpraca", "#płatnareklama", "#materiałsponsorowany", "#wpissponsorowany", "#postsponsorowany"))
	add(hashtags("pl", 0, "#materiałreklamowy"))
}

// pl are Polish sentences as creators write and say them.
var pl = []Sentence{
	// Affiliate. prawo-pracy.pl and wiadomoscikosmetyczne.pl on the recommendations of UOKiK (codes and links that earn).
	{Pattern: "(link|linki|linków|linkiem|linkami) (afiliacyjny|afiliacyjne|afiliacyjnych|afiliacyjnym|afiliacyjnymi)", Lang: "pl", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(otrzymuję|otrzymujemy|otrzymam|dostaję|dostajemy|dostanę|zarabiam) …8 (prowizję|prowizji|prowizje|procent)", Lang: "pl", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(mogę|możemy) (otrzymać|dostać) …8 (prowizję|wynagrodzenie)", Lang: "pl", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(mam|mamy) z (tego|nich) prowizję", Lang: "pl", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(link|linki) (partnerski|partnerskie|polecający|polecające)", Lang: "pl", Sense: Vague, Tells: law.Affiliate},

	// Payment. Recommendations of the President of UOKiK, 2022, after wiadomoscikosmetyczne.pl; legalnybiznesonline.pl.
	{Pattern: "(wpis|post|film|materiał|artykuł|odcinek|filmik) (jest|został)? (sponsorowany|opłacony)", Lang: "pl", Sense: Plain, Tells: law.Payment},
	{Pattern: "sponsorowany przez", Lang: "pl", Sense: Plain, Tells: law.Payment},
	{Pattern: "(materiał|film|wpis|post) reklamowy", Lang: "pl", Sense: Plain},
	{Pattern: "(współpraca|współpracy|współpracę) (reklamowa|reklamowej|reklamową|komercyjna|komercyjnej|płatna|płatnej)", Lang: "pl", Sense: Plain, Tells: law.Payment},
	{Pattern: "(płatna|płatnej|płatną) (współpraca|współpracy|współpracę|reklama|promocja)", Lang: "pl", Sense: Plain, Tells: law.Payment},
	{Pattern: "(partnerem|sponsorem) (odcinka|filmu|wpisu|materiału|kanału)", Lang: "pl", Sense: Plain, Tells: law.Payment},
	{Pattern: "(to|film|post|wpis) (jest|zawiera) (reklama|reklamę)", Lang: "pl", Sense: Plain},
	{Pattern: "(ten|ta) (film|post|wpis|materiał|rolka) zawiera reklamę", Lang: "pl", Sense: Plain},
	{Pattern: "zawiera reklamę", Lang: "pl", Sense: Plain},
	{Pattern: "(współpracy|współpraca) z {brand}", Lang: "pl", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(ambasador|ambasadorka|ambasadorem|ambasadorką) (marki|{brand})", Lang: "pl", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for. wiadomoscikosmetyczne.pl ("paczka PR").
	{Pattern: "(współpraca|współpracy) (barterowa|barterowej)", Lang: "pl", Sense: Plain, Tells: law.InKind},
	{Pattern: "(otrzymałam|otrzymałem|dostałam|dostałem|otrzymany|otrzymana|otrzymane) …2 od (marki|firmy|producenta|wydawnictwa|sklepu)", Lang: "pl", Sense: Plain, Tells: law.InKind},
	{Pattern: "prezent od (marki|firmy|sklepu)", Lang: "pl", Sense: Plain, Tells: law.InKind},
	{Pattern: "egzemplarz (recenzencki|recenzyjny)", Lang: "pl", Sense: Plain, Tells: law.InKind},
	{Pattern: "(wypożyczony|wypożyczona|użyczony|użyczona) (od|przez) (marki|markę|firmy|firmę|{brand})", Lang: "pl", Sense: Plain, Tells: law.Loan},
	{Pattern: "(zaproszona|zaproszony|zaproszeni) przez (markę|firmę|hotel|{brand})", Lang: "pl", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(paczka pr|#paczkapr|barter|#barter)", Lang: "pl", Sense: Vague, Tells: law.InKind},

	// The creator's own, the employer's, the family's. "Autopromocja" and "marka własna" are UOKiK's words.
	{Pattern: "(autopromocja|marka własna|markę własną|moja własna marka|mojej własnej marki)", Lang: "pl", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(moja|mojej|moją) (marka|marki|markę|firma|firmy)", Lang: "pl", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(mój|mojego|moim) (sklep|sklepu|sklepie|ebook)", Lang: "pl", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "pracuję dla {brand}", Lang: "pl", Sense: Plain, Tells: law.Employment},
	{Pattern: "(marka|sklep|firma) (mojej|mojego) (siostry|brata|przyjaciółki|przyjaciela|mamy|taty|męża|żony|chłopaka|dziewczyny)", Lang: "pl", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes.
	{Pattern: "(kod|kodem|kodu|kody) (rabatowy|rabatowym|rabatowego|rabatowe|zniżkowy|promocyjny)", Lang: "pl", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(kod|kodem) {code}", Lang: "pl", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(niesponsorowany|niesponsorowane|niesponsorowana|nieopłacony)", Lang: "pl", Sense: Denial},
	{Pattern: "(kupiony|kupiona|kupione|kupiłam|kupiłem) …1 za (własne|swoje)", Lang: "pl", Sense: Denial},
	{Pattern: "(#niesponsorowane|#niereklama|#toniereklama|#bezreklamy|#niewspółpraca)", Lang: "pl", Sense: Denial},

	// Other senses. silesialegalhouse.pl begins with the saying.
	{Pattern: "reklama (dźwignią handlu|w telewizji|w radiu|telewizyjna|leci)", Lang: "pl", Sense: OtherSense},
	{Pattern: "(ta|stara|głupia|ulubiona) reklama (z|w|leci|mnie)", Lang: "pl", Sense: OtherSense},
	{Pattern: "(szukam|szukamy) (sponsora|sponsorów|współpracy)", Lang: "pl", Sense: OtherSense},
	{Pattern: "bez (dodatkowych|żadnych)? (kosztów|opłat)", Lang: "pl", Sense: OtherSense},
	{Pattern: "nie (jest)? tylko", Lang: "pl", Sense: OtherSense},

	// Small words.
	{Pattern: "(niepłatna|nieopłacona|nieodpłatna)", Lang: "pl", Sense: TrailingNegator},
	{Pattern: "nie (jest|są|to|ma|był|była)?", Lang: "pl", Sense: Negator, Reach: 2},
	{Pattern: "(bez|żadna|żadnej|żadnych|żaden)", Lang: "pl", Sense: Negator, Reach: 1},
	{Pattern: "(ale|jednak|lecz)", Lang: "pl", Sense: Turn},
}
