package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(en)
	add(hashtags("en", law.Affiliate, "#affiliatelink", "#affiliatelinks", "#containsaffiliatelinks"))
	add(hashtags("en", law.Payment, "#paidpost", "#paidad", "#paidadvert", "#paidadvertisement", "#paidcollab", "#paidcollaboration", "#paidcontent", "#sponsoredpost", "#sponsoredcontent", "#sponsoredvideo", "#sponsoredreel"))
	add(hashtags("en", law.InKind, "#freeproduct", "#freeproducts", "#giftedproduct", "#giftedproducts"))
	add(hashtags("en", 0, "#thisisanad"))
}

// en are English sentences as creators write and say them.
var en = []Sentence{
	// Plain: the sentence says who gave what.
	{Pattern: "(is|was|are|were|been|being|kindly|proudly|generously|partly|partially) sponsored by", Lang: "en", Sense: Plain, Tells: law.Payment},
	{Pattern: "(video|videos|post|posts|reel|reels|story|episode|stream|content|article|newsletter|podcast|trip) … sponsored by", Lang: "en", Sense: Plain, Tells: law.Payment},
	{Pattern: "thanks to {brand} for sponsoring", Lang: "en", Sense: Plain, Tells: law.Payment},
	{Pattern: "(i|we) (was|were|am|are|got|have been|'ve been|'m|'re)? (being|also|kindly|generously)? paid (by|to)", Lang: "en", Sense: Plain, Tells: law.Payment},
	{Pattern: "(this|it) is (a|an) … (paid|sponsored) (ad|advert|advertisement|promotion|post|partnership|collaboration)", Lang: "en", Sense: Plain, Tells: law.Payment},
	{Pattern: "(this|it) is an (ad|advert|advertisement)", Lang: "en", Sense: Plain},
	{Pattern: "(this|my) (post|video|reel|story|blog|article) (is|contains|includes) (a|an)? (paid)? (ad|advert|advertisement|advertising)", Lang: "en", Sense: Plain},
	{Pattern: "(contains|includes) (paid)? advertising", Lang: "en", Sense: Plain},
	{Pattern: "paid (ad|advert|advertisement|advertising)", Lang: "en", Sense: Plain, Tells: law.Payment},
	{Pattern: "(warning|notice|disclaimer|disclosure) : (this is)? (an)? (ad|advert|advertisement)", Lang: "en", Sense: Plain},
	{Pattern: "in (a|an)? paid (partnership|collaboration) with", Lang: "en", Sense: Plain, Tells: law.Payment},
	{Pattern: "affiliate (link|links)", Lang: "en", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(link|links) … (is|are) (an)? … affiliate", Lang: "en", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(link|links) marked … are affiliate", Lang: "en", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(i|we) … (earn|get|receive|make) … (commission|commissions|kickback|percentage)", Lang: "en", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(earn|earns|get|gets|receive|receives|make|makes|earning|getting|receiving) (me|us)? (a|an|any|some)? (small|tiny|little|modest|affiliate|referral|sales)? (affiliate|referral|sales)? (commission|commissions)", Lang: "en", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "as an amazon (associate|affiliate|influencer) (i|we) earn", Lang: "en", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "amazon (associate|associates|affiliate)", Lang: "en", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(commissionable|commissioned|commissions) (link|links|earned)", Lang: "en", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "{brand} (sent|gave|gifted) (me|us)", Lang: "en", Sense: Plain, Tells: law.InKind},
	{Pattern: "(thanks|thank you) …4 for (gifting|sending|giving) (me|us)", Lang: "en", Sense: Plain, Tells: law.InKind},
	{Pattern: "(sent|given|gifted) to (me|us) … by", Lang: "en", Sense: Plain, Tells: law.InKind},
	{Pattern: "(i|we) (received|got|was given|were given|was sent|were sent) … (for free|free of charge|complimentary|free)", Lang: "en", Sense: Plain, Tells: law.InKind},
	{Pattern: "(sent|provided|supplied|given|gave|received) … (for free|free of charge|complimentary)", Lang: "en", Sense: Plain, Tells: law.InKind},
	{Pattern: "(c \\/ o|courtesy of)", Lang: "en", Sense: Plain, Tells: law.InKind},
	{Pattern: "(kindly|generously) (gifted|provided|sent)", Lang: "en", Sense: Plain, Tells: law.InKind},
	{Pattern: "on loan from", Lang: "en", Sense: Plain, Tells: law.Loan},
	{Pattern: "{brand} … (invited|hosted|flew) (me|us)", Lang: "en", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(i|we) (was|were) (hosted|invited) by", Lang: "en", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(i|we) (work|works) for {brand}", Lang: "en", Sense: Plain, Tells: law.Employment},
	{Pattern: "(i|we) (own|founded|co-founded|invested in)", Lang: "en", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "my own (company|brand|label|business|shop|line)", Lang: "en", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},

	// Vague: a hint that something is sold or shared.
	{Pattern: "amazon (link|links|finds|storefront|store|shop)", Lang: "en", Sense: Vague, Tells: law.Affiliate},
	{Pattern: "(use|with|enter|try|grab) (my|our|the|this)? (discount|promo|promotional|coupon|referral)? code {code}", Lang: "en", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(my|our) (discount|promo|coupon|referral|affiliate) (code|link|links)", Lang: "en", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(discount|promo|coupon) code", Lang: "en", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "code {code}", Lang: "en", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "code \\: {code}", Lang: "en", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "support (the|my|our|this)? (channel|blog|show|podcast|work) by (shopping|buying|using|ordering)", Lang: "en", Sense: Vague, Tells: law.Affiliate},
	{Pattern: "(aff|referral|ref|partner) (link|links)", Lang: "en", Sense: Vague, Tells: law.Affiliate},
	{Pattern: "shop (my|our|the|this) (link|links|look|looks|favorites|favourites)", Lang: "en", Sense: Vague, Tells: law.Affiliate},
	{Pattern: "my (company|brand|shop)", Lang: "en", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(excited|proud|happy|thrilled) to (partner|team up|collaborate|work) with", Lang: "en", Sense: Vague, Tells: law.Payment | law.Ambassador},

	// Denials.
	{Pattern: "(#notsponsored|#notanad|#notad|#unsponsored|#nonsponsored|#nospon|#notspon)", Lang: "en", Sense: Denial},
	{Pattern: "not (a|an)? … (sponsored|paid|affiliated|endorsed)", Lang: "en", Sense: Denial},
	{Pattern: "(never|not) (been|being|getting)? (paid|sponsored)", Lang: "en", Sense: Denial},
	{Pattern: "(bought|paid for|purchased) … with (my|our) own money", Lang: "en", Sense: Denial},
	{Pattern: "not (a|an) (paid)? (ad|advert|advertisement|sponsorship|collaboration|partnership)", Lang: "en", Sense: Denial},
	{Pattern: "(unsponsored|non-sponsored|unpaid)", Lang: "en", Sense: Denial},

	// Other senses of the words of labels.
	{Pattern: "(looking|searching|hoping) for … (sponsor|sponsors|sponsorship|sponsorships|partners)", Lang: "en", Sense: OtherSense},
	{Pattern: "(sponsor|sponsors|sponsorship) (wanted|needed|welcome|enquiries|inquiries)", Lang: "en", Sense: OtherSense},
	{Pattern: "become (a|an|my|our) (sponsor|patron|affiliate|partner)", Lang: "en", Sense: OtherSense},
	{Pattern: "not (only|just|merely|simply)", Lang: "en", Sense: OtherSense},
	{Pattern: "not affiliated with", Lang: "en", Sense: OtherSense},
	{Pattern: "affiliate (id|program|programme|programs|marketing|manager|network|networks)", Lang: "en", Sense: OtherSense},
	{Pattern: "(join|become|our) … affiliates", Lang: "en", Sense: OtherSense},
	{Pattern: "(european|planning|police|royal|art|custom) (commission|commissions)", Lang: "en", Sense: OtherSense},
	{Pattern: "commissions (open|closed|are open|are closed)", Lang: "en", Sense: OtherSense},
	{Pattern: "(mind my|none of my|my daily|my monkey) business", Lang: "en", Sense: OtherSense},
	{Pattern: "ad (hoc|lib|libs|nauseam|infinitum|blocker|blockers|blocking|revenue|free|agency|agencies|campaign|campaigns|break|breaks|copy|spend)", Lang: "en", Sense: OtherSense},
	{Pattern: "(this|that|an|the|these|new|first|favourite|favorite|tv|old|print) (ad|advert|advertisement) (made|makes|is so|was so|is great|was great|with|featuring|from)", Lang: "en", Sense: OtherSense},
	{Pattern: "(place|run|post|your|my|our|magazine|newspaper|banner|radio|billboard|instagram|facebook|google) (ad|ads|advert|adverts)", Lang: "en", Sense: OtherSense},
	{Pattern: "(ad|ads) (template|templates|design|designs|banner|banners|space|slot|manager|set|sets|rates|network|server)", Lang: "en", Sense: OtherSense},
	{Pattern: "support (bracket|brackets|rig|rigs|group|groups|team|worker|teacher|supplement)", Lang: "en", Sense: OtherSense},
	{Pattern: "gift (idea|ideas|guide|guides|card|cards|wrap|wrapped|wrapping|shop|shops|set|sets|box|boxes|boxed|bag|bags|for|basket|baskets|voucher|vouchers|tag|tags|inspired|inspiration|giving|to)", Lang: "en", Sense: OtherSense},
	{Pattern: "(perfect|great|lovely|ideal|best|nice|cute|thoughtful|unique|beautiful|wonderful|special) (gift|gifts)", Lang: "en", Sense: OtherSense},
	{Pattern: "(christmas|xmas|birthday|anniversary|wedding|bridal|bridesmaid|bridesmaids|party|baby|shower|holiday|hostess|graduation|housewarming|retirement|teacher|teachers|stocking|valentine's|valentines|mother's|mothers|father's|fathers|day|v-day|tech|luxury|handmade|homemade|personalized|personalised|custom|beauty) (gift|gifts)", Lang: "en", Sense: OtherSense},
	{Pattern: "(gift|gifts) (for|from) (her|him|mom|mum|dad|men|women|kids|girls|boys|friends|family|families|teens|teachers|travelers|travellers|the|all|any|every|a|your)", Lang: "en", Sense: OtherSense},
	{Pattern: "gifted (child|children|student|students|artist|artists|hands|person|people|musician|writer)", Lang: "en", Sense: OtherSense},
	{Pattern: "paid (in|for|off|attention|leave|time|version|app|subscription|membership)", Lang: "en", Sense: OtherSense},
	{Pattern: "(got|get|getting|received a|earned a|my) promotion (at|to)", Lang: "en", Sense: OtherSense},
	{Pattern: "thank you (all|everyone|guys|for watching|for following|for reading|so much)", Lang: "en", Sense: OtherSense},
	{Pattern: "thanks (all|everyone|guys|for watching|for following|for reading|to everyone|to you all)", Lang: "en", Sense: OtherSense},

	// Small words.
	{Pattern: "(not|isn't|isnt|ain't|wasn't|aren't|weren't|is not|was not|are not) (a|an|any|the)?", Lang: "en", Sense: Negator, Reach: 2},
	{Pattern: "(no|never|without|non|neither|nor) (a|an|any)?", Lang: "en", Sense: Negator, Reach: 1},
	{Pattern: "(nobody|unpaid|unsponsored)", Lang: "en", Sense: Negator, Reach: 2},
	{Pattern: "(don't|dont|do not|doesn't|does not|didn't|did not|won't|will not)", Lang: "en", Sense: Negator, Reach: 1},
	{Pattern: "(but|however|although|though|yet)", Lang: "en", Sense: Turn},
}
