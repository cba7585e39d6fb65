package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() { add(zhHans); add(zhHant); add(zh) }

// zhHans are sentences in simplified characters. 合作, 推广 and 送测 by themselves are no sentence: 合作伙伴, 推广普通话 and 发送测试
// hold them as well.
var zhHans = []Sentence{
	// Affiliate. Notices of sites: 部分链接为商家联盟链接, 我们可能获得佣金. A platform that takes a commission (收取佣金) is none.
	{Pattern: "(联盟链接|返利链接|返佣链接|带货链接)", Lang: "zh-Hans", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(获得|赚取|拿到|得到) …4 佣金", Lang: "zh-Hans", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(本文|文中|本页|以下|部分|评论区) …4 推广链接", Lang: "zh-Hans", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(推广链接|购物链接|商品链接|小黄车)", Lang: "zh-Hans", Sense: Vague, Tells: law.Affiliate},

	// Payment. Opening lines of videos and podcasts: 本期节目由某某赞助播出. Viewers' gifts to a project (感谢赞助) are none.
	{Pattern: "(视频|节目|本期|本集|内容|文章) 由 …12 (赞助|冠名)", Lang: "zh-Hans", Sense: Plain, Tells: law.Payment},
	{Pattern: "(赞助播出|冠名播出)", Lang: "zh-Hans", Sense: Plain, Tells: law.Payment},
	{Pattern: "(赞助|支持) (了)? (本期|本集|本次|这期) (视频|节目)", Lang: "zh-Hans", Sense: Plain, Tells: law.Payment},
	{Pattern: "(本视频|本文|本篇|本笔记|本期|这期|这条) (视频)? (为|是|含|包含|含有) …4 (商业推广|付费推广|品牌推广|合作推广|商单|恰饭)", Lang: "zh-Hans", Sense: Plain, Tells: law.Payment},
	{Pattern: "收了 …8 (广告费|推广费|赞助费)", Lang: "zh-Hans", Sense: Plain, Tells: law.Payment},
	{Pattern: "(付费合作|品牌合作|合作推广|商单|恰饭)", Lang: "zh-Hans", Sense: Vague, Tells: law.Payment},
	{Pattern: "(品牌大使|代言人)", Lang: "zh-Hans", Sense: Vague, Tells: law.Payment | law.Ambassador},

	// Things given. What a shop gives (商家送的) may be what every buyer gets.
	{Pattern: "品牌方 (赠送|寄送|寄来|送) (的|给我)", Lang: "zh-Hans", Sense: Plain, Tells: law.InKind},
	{Pattern: "(品牌方|品牌|商家|厂商) (免费)? 提供 (试用|体验|样品|样机|产品)", Lang: "zh-Hans", Sense: Plain, Tells: law.InKind},
	{Pattern: "(品牌|商家|厂商) (赠送|寄送|寄来|送) (的|给我)", Lang: "zh-Hans", Sense: Vague, Tells: law.InKind},
	{Pattern: "(受邀|应邀) (体验|试吃|入住|探店)", Lang: "zh-Hans", Sense: Vague, Tells: law.EventOrTrip | law.InKind},

	// The creator's own, the employer's.
	{Pattern: "(我|我们) 自己的 (品牌|公司|店|网店|淘宝店)", Lang: "zh-Hans", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(自家|自有) 品牌", Lang: "zh-Hans", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "我是 {brand} (的)? 员工", Lang: "zh-Hans", Sense: Plain, Tells: law.Employment},

	// Codes.
	{Pattern: "(优惠码|折扣码|邀请码|推荐码)", Lang: "zh-Hans", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials. 没收广告费 and 无利益相关 close recommendations on smzdm.com and in blogs.
	{Pattern: "(没|没有|未|不) (收|收过|收到|收取|拿) …4 (广告费|推广费|赞助费|赞助)", Lang: "zh-Hans", Sense: Denial},
	{Pattern: "(自费|自掏腰包|自己花钱买|自己掏钱|无广)", Lang: "zh-Hans", Sense: Denial},
	{Pattern: "(无|没有) (任何)? 利益 (相关|关系)", Lang: "zh-Hans", Sense: Denial},
	{Pattern: "(#非广告|#自费|#自费测评|#自费购买|#无广)", Lang: "zh-Hans", Sense: Denial},

	// Other senses.
	{Pattern: "(广告公司|广告费|广告商|广告位|广告牌|广告学|广告词|广告语|广告业|广告行业|广告设计|广告投放|广告屏蔽|广告法)", Lang: "zh-Hans", Sense: OtherSense},
	{Pattern: "(小广告|垃圾广告|弹窗广告|电视广告|公益广告|户外广告|电梯广告)", Lang: "zh-Hans", Sense: OtherSense},
	{Pattern: "(广告合作|商务合作|推广合作|品牌合作) (请|联系|微信|邮箱|私信|加|方式|\\:)", Lang: "zh-Hans", Sense: OtherSense},
	{Pattern: "(求赞助|拉赞助|寻求赞助|招募赞助|赞助商招募)", Lang: "zh-Hans", Sense: OtherSense},

	// Small words.
	{Pattern: "(不是|并非|并不是|不属于|不会|没有|不含)", Lang: "zh-Hans", Sense: Negator, Reach: 2},
	{Pattern: "(但是|不过)", Lang: "zh-Hans", Sense: Turn},
}

// zhHant are sentences in traditional characters. 業配 is read with the words beside it alone: 作業配置, 企業配合 and 工業配線 hold it as well.
var zhHant = []Sentence{
	// Affiliate. Notices of sites: 本文包含聯盟行銷連結, 購買後我們可能獲得佣金; 這是分潤連結.
	{Pattern: "(聯盟行銷連結|聯盟連結|分潤連結)", Lang: "zh-Hant", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(獲得|賺取|拿到|取得) …4 (佣金|分潤)", Lang: "zh-Hant", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "推廣連結", Lang: "zh-Hant", Sense: Vague, Tells: law.Affiliate},
	{Pattern: "(團購|開團) (開跑|連結|開團|中)", Lang: "zh-Hant", Sense: Vague, Tells: law.Affiliate},

	// Payment. What bloggers call it, as the Consumers' Foundation found (cardu.com.tw/news/detail.php?nt_pk=6&ns_pk=16883): 廠商合作文,
	// 廠商邀約, 邀稿.
	{Pattern: "(廠商合作文|廣告合作文|業配文|業配影片|付費業配)", Lang: "zh-Hant", Sense: Plain, Tells: law.Payment},
	{Pattern: "(這是|本篇為|本文為|本片為) (業配|廣告|工商)", Lang: "zh-Hant", Sense: Plain, Tells: law.Payment},
	{Pattern: "(影片|節目|本集|本片|內容|文章) 由 …12 (贊助|冠名)", Lang: "zh-Hant", Sense: Plain, Tells: law.Payment},
	{Pattern: "贊助播出", Lang: "zh-Hant", Sense: Plain, Tells: law.Payment},
	{Pattern: "(廣告合作|廠商邀約|感謝邀約|合作邀約|品牌合作|工商時間|邀稿|#業配|#合作邀約)", Lang: "zh-Hant", Sense: Vague, Tells: law.Payment},
	{Pattern: "(品牌大使|代言人)", Lang: "zh-Hant", Sense: Vague, Tells: law.Payment | law.Ambassador},

	// Things given, events. The explanations of the Fair Trade Commission name gifts and hosted trips; 廠商提供試用 as in the survey above.
	{Pattern: "(品牌方|廠商) (贈送|寄送|寄來|送) (的|給我)", Lang: "zh-Hant", Sense: Plain, Tells: law.InKind},
	{Pattern: "(品牌方|品牌|廠商|店家) (免費)? 提供 (試用|體驗|試吃|樣品|產品|商品)", Lang: "zh-Hant", Sense: Plain, Tells: law.InKind},
	{Pattern: "(品牌|店家) (贈送|寄送|寄來|送) (的|給我)", Lang: "zh-Hant", Sense: Vague, Tells: law.InKind},
	{Pattern: "(受邀|應邀) (體驗|試吃|試住|入住)", Lang: "zh-Hant", Sense: Vague, Tells: law.EventOrTrip | law.InKind},

	// The creator's own, the employer's.
	{Pattern: "(我|我們) 自己的 (品牌|公司|店|網店)", Lang: "zh-Hant", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "我是 {brand} (的)? 員工", Lang: "zh-Hant", Sense: Plain, Tells: law.Employment},

	// Codes.
	{Pattern: "(優惠碼|折扣碼|推薦碼|邀請碼)", Lang: "zh-Hant", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(非業配|無業配|不是業配|沒業配|沒有業配|非廣告|無廣告)", Lang: "zh-Hant", Sense: Denial},
	{Pattern: "(自費|自掏腰包|自己花錢買)", Lang: "zh-Hant", Sense: Denial},
	{Pattern: "(沒|沒有|未|不) (收|收過|收取|拿) …4 (廣告費|業配費|贊助)", Lang: "zh-Hant", Sense: Denial},
	{Pattern: "(#非業配|#無業配|#自費|#自費購買)", Lang: "zh-Hant", Sense: Denial},

	// Other senses.
	{Pattern: "(廣告公司|廣告費|廣告商|廣告牌|廣告看板|廣告學|廣告詞|廣告業|廣告設計|廣告代理|廣告法)", Lang: "zh-Hant", Sense: OtherSense},
	{Pattern: "(垃圾廣告|電視廣告|公益廣告|戶外廣告|打廣告|看廣告|廣告信)", Lang: "zh-Hant", Sense: OtherSense},
	{Pattern: "(廣告合作|商務合作|品牌合作|合作邀約|廠商邀約) (請|聯絡|聯繫|信箱|私訊|合作|\\:)", Lang: "zh-Hant", Sense: OtherSense},
	{Pattern: "(求贊助|拉贊助|尋求贊助|招募贊助)", Lang: "zh-Hant", Sense: OtherSense},

	// Small words.
	{Pattern: "(不是|並非|並不是|不屬於|不會|沒有|不含)", Lang: "zh-Hant", Sense: Negator, Reach: 2},
	{Pattern: "(但是|不過)", Lang: "zh-Hant", Sense: Turn},
}

// zh are small words of both.
var zh = []Sentence{
	{Pattern: "(不只是|不仅是|不僅是|不单是|不單是|不光是|是不是)", Lang: "zh", Sense: OtherSense},
	{Pattern: "(非|无|無)", Lang: "zh", Sense: Negator},
}
