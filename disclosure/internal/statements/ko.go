package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() { add(ko) }

// ko are Korean sentences as creators write and say them. "대가 없이" is no denial: beside goods that were given it is the wording by which
// the goods are played down.
var ko = []Sentence{
	// Affiliate. The sentence of Coupang Partners (artontv.kr/coupang-partners-post-write-time-required-elements-3) and those that
	// withpartner.kr gives its members; "may receive" tells of nothing, so the KFTC since 2024.
	{Pattern: "수수료 (를|가)? …1 (제공|지급|지원)? (받습니다|받았|받고|받음|받아)", Lang: "ko", Sense: Plain, Tells: law.Affiliate | law.Payment},
	{Pattern: "커미션을 (받습니다|받았|받고|받음|얻습니다|얻음)", Lang: "ko", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(제휴|파트너스|구매) …8 수익이 발생 (합니다|함|하며|됩니다)", Lang: "ko", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "제휴 링크 (입니다|이며|임|를 포함하고|가 포함되어)", Lang: "ko", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(쿠팡 파트너스|파트너스 활동|파트너스 링크|제휴 링크)", Lang: "ko", Sense: Vague, Tells: law.Affiliate},
	{Pattern: "(공동구매|공구) (오픈|링크|진행|시작)", Lang: "ko", Sense: Vague, Tells: law.Affiliate},

	// Payment. The fee for writing (원고료) closes sponsored blog posts; 경제적 대가 is the word of the KFTC's sentence of 2014
	// (digitalog.com/604), which stands for money, goods and shares alike.
	{Pattern: "(소정의 원고료|원고료|광고비|제작비|광고료|출연료) (를|을)? …1 (제공|지급|지원)? (받습니다|받았|받고|받음|받아|받은)", Lang: "ko", Sense: Plain, Tells: law.Payment},
	{Pattern: "대가 (를|을)? (제공|지급)? (받습니다|받았|받고|받음|받아)", Lang: "ko", Sense: Plain},
	{Pattern: "(영상|글|포스팅|게시물|콘텐츠) (은|는|에|에는) …6 광고 (를|가)? 포함", Lang: "ko", Sense: Plain},
	{Pattern: "(영상|글|포스팅|게시물|게시글|콘텐츠) (은|는) (유료)? 광고 (입니다|임)", Lang: "ko", Sense: Plain},
	{Pattern: "(유료 광고|광고) (글|영상|포스팅|게시물|콘텐츠) 입니다", Lang: "ko", Sense: Plain},
	{Pattern: "(제작 지원|제작지원) \\:", Lang: "ko", Sense: Plain, Tells: law.Payment},
	{Pattern: "(저는|제가) …10 (앰버서더|앰배서더|홍보대사) (로|입니다)", Lang: "ko", Sense: Plain, Tells: law.Ambassador},
	{Pattern: "(앰버서더|앰배서더|서포터즈) (로)? 활동", Lang: "ko", Sense: Vague, Tells: law.Ambassador | law.InKind},

	// Things given, lent, visits. Answers of the KFTC to reviewers of books and restaurants (nanumtip.com/qa/145387, /qa/145317).
	{Pattern: "협찬 (을|를)? 받 (았|고|아|은|음)", Lang: "ko", Sense: Plain, Tells: law.InKind | law.Payment},
	{Pattern: "(무상|무료) (으로)? …8 (제공|지원|증정) (을)? 받 (았|고|아|은|음)", Lang: "ko", Sense: Plain, Tells: law.InKind},
	{Pattern: "로 부터 …10 (제공|협찬|증정) (을)? 받 (았|고|아|은|음)", Lang: "ko", Sense: Plain, Tells: law.InKind},
	{Pattern: "(제품|상품|서비스|식사권|숙박권|이용권|체험권|도서|혜택) (을|를|만)? …3 (제공|지원|협찬|증정) (을)? 받 (았|고|아|은|음)", Lang: "ko", Sense: Plain, Tells: law.InKind},
	{Pattern: "(제공|지원|증정) 받아 (작성|솔직|리뷰|체험|방문)", Lang: "ko", Sense: Plain, Tells: law.InKind},
	{Pattern: "대여 받아 (작성|리뷰|체험|사용|시승)", Lang: "ko", Sense: Plain, Tells: law.Loan},
	{Pattern: "(브랜드|업체|호텔|주최측|행사|팝업) …5 초대 (를)? 받", Lang: "ko", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "체험단 (으로|에) (선정|참여|당첨|선발)", Lang: "ko", Sense: Vague, Tells: law.InKind},

	// The creator's own, the employer's, the family's: the KFTC's questions and answers of 2025 ask for the last
	// (news.sbs.co.kr, news_id=N1008352539).
	{Pattern: "제가 (직접)? (운영|만든|런칭|론칭) (하는|한)? (브랜드|쇼핑몰|가게|매장|제품)", Lang: "ko", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(가족|남편|아내|언니|누나|오빠|동생|부모님|엄마|아빠) (이|가) (운영|하는) (하는)? (가게|매장|식당|카페|브랜드|쇼핑몰)", Lang: "ko", Sense: Plain, Tells: law.Family},
	{Pattern: "(친구|지인) (이|가) (운영|하는) (하는)? (가게|매장|식당|카페|브랜드|쇼핑몰)", Lang: "ko", Sense: Plain, Tells: law.PersonalRelationship},
	{Pattern: "{brand} (의)? (직원|임직원) (입니다|으로서)", Lang: "ko", Sense: Plain, Tells: law.Employment},
	{Pattern: "{brand} (에서|에) (일해요|일합니다|일하고|근무)", Lang: "ko", Sense: Plain, Tells: law.Employment},
	{Pattern: "(저희|우리) (브랜드|회사|쇼핑몰) (제품|상품|신상)", Lang: "ko", Sense: Vague, Tells: law.Ownership | law.SelfPromotion | law.Employment},

	// Codes.
	{Pattern: "(할인|쿠폰|추천인|프로모션) 코드", Lang: "ko", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials. 내돈내산, bought with my own money: dev.sedaily.com/NewsView/22NO66EQV1.
	{Pattern: "(내돈내산|내 돈 내 산|내돈주고|내 돈 주고|제 돈 주고|제 돈으로|내 돈으로)", Lang: "ko", Sense: Denial},
	{Pattern: "(#내돈내산|#내돈내산후기|#내돈내산리뷰|#광고아님|#협찬아님|#광고아닙니다)", Lang: "ko", Sense: Denial},
	{Pattern: "(협찬|대가|원고료|광고비) (을|를) (받고|받아) …8 (아닙|아님|아니)", Lang: "ko", Sense: Denial},
	{Pattern: "(협찬|광고|대가|원고료) (이나|나|및) …5 (받지 않|없이|없는)", Lang: "ko", Sense: Denial},

	// Other senses. Compounds stand in one word: with a space between, "광고" on a line of its own would be read with the next line.
	{Pattern: "(광고대행|광고회사|광고모델|광고업|광고학|광고전화|광고문자|광고차단|광고수익|광고효과|광고비|광고판|광고문의)", Lang: "ko", Sense: OtherSense},
	{Pattern: "(뒷광고|구인광고|지하철광고|버스광고)", Lang: "ko", Sense: OtherSense},
	{Pattern: "(협찬사|협찬문의|제휴문의)", Lang: "ko", Sense: OtherSense},
	{Pattern: "(광고|협찬|협업|제휴) (및|\\/|·|,) (광고|협찬|협업|제휴) 문의", Lang: "ko", Sense: OtherSense},
	{Pattern: "뿐 (만)? 아니라", Lang: "ko", Sense: OtherSense},

	// Small words. "없이" reaches no farther than a particle, so that it takes back no gift told before "별도의 대가 없이".
	{Pattern: "(아닙니다|아님|아니에요|아니예요|아녜요|아니고|아닌|아니라|아니며|아니었)", Lang: "ko", Sense: TrailingNegator, Reach: 1},
	{Pattern: "(없이|없는|없음|없습니다|없어요)", Lang: "ko", Sense: TrailingNegator, Reach: 1},
	{Pattern: "(받지 않|받은 적 없|받은 적이 없|받은 것 없)", Lang: "ko", Sense: TrailingNegator, Reach: 1},
	{Pattern: "(하지|되지|하고 있지|되어 있지) 않", Lang: "ko", Sense: TrailingNegator},
}
