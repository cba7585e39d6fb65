package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/law"
)

func TestChineseSentences(t *testing.T) {
	tells(t, []telling{
		{"部分链接为商家联盟链接，结算时我们可能获得佣金", plain, law.Affiliate},
		{"本文含推广链接，不增加你的成本", plain, law.Affiliate},
		{"本期节目由 XYZ 赞助播出", plain, law.Payment},
		{"感谢XYZ赞助本期视频", plain, law.Payment},
		{"本视频为商业推广", plain, law.Payment},
		{"这条视频是恰饭，感谢大家支持", plain, law.Payment},
		{"我收了品牌的广告费，但是真的好用", plain, law.Payment},
		{"品牌方寄来的大衣，说说优缺点", plain, law.FreeProduct},
		{"商家提供试用，用了一个月", plain, law.FreeProduct},
		{"这是我们自己的品牌", plain, law.Ownership},
		{"我是 XYZ 的员工", plain, law.Employment},
		{"恰饭时间到", vague, law.Payment},
		{"下单用优惠码 XYZ10", vague, law.Discount},
		{"推广链接放在下面", vague, law.Affiliate},
		{"受邀体验新店", vague, law.EventOrTrip},
		{"应邀试吃新菜", vague, law.FreeProduct},
		{"自费购买，用了三年", denial, 0},
		{"我个人用的就是这个（没收广告费）", denial, 0},
		{"本文无利益相关", denial, 0},
		{"我们不会获得佣金", denial, 0},
		{"商务合作请加微信", otherSense, 0},
		{"感谢赞助！请作者喝一杯奶茶", otherSense, 0},
		{"正在发送测试消息", otherSense, 0},
		{"平台收取佣金", otherSense, 0},
		{"商家提供的服务很好", otherSense, 0},
	})
}

func TestTraditionalChineseSentences(t *testing.T) {
	tells(t, []telling{
		{"本文包含聯盟行銷連結", plain, law.Affiliate},
		{"透過連結購買，本站可能獲得佣金", plain, law.Affiliate},
		{"這是業配，但我真的每天用", plain, law.Payment},
		{"本篇為廠商合作文", plain, law.Payment},
		{"本集由 XYZ 贊助播出", plain, law.Payment},
		{"廠商提供體驗，心得是自己的", plain, law.FreeProduct},
		{"廠商寄來的大衣，穿了一個冬天", plain, law.FreeProduct},
		{"店家送的小菜", vague, law.FreeProduct},
		{"我自己的品牌終於上架", plain, law.Ownership},
		{"我們自己的網店", plain, law.SelfPromotion},
		{"應邀試吃新菜", vague, law.FreeProduct},
		{"我是XYZ的員工", plain, law.Employment},
		{"感謝邀約，新菜單很好吃", vague, law.Payment},
		{"團購開跑，連結在這裡", vague, law.Affiliate},
		{"折扣碼 XYZ10 在這裡", vague, law.Discount},
		{"（非業配，但覺得真的不錯）", denial, 0},
		{"純粹分享，無業配", denial, 0},
		{"自費購買，開箱給大家看", denial, 0},
		{"作業配置與工業配線", otherSense, 0},
		{"歡迎！合作邀約請私訊", otherSense, 0},
		{"協力廠商提供者的限制", otherSense, 0},
	})
}

func TestChineseLabels(t *testing.T) {
	stand(t, []standing{
		{"广告 这件大衣很暖和", "广告", true, ""},
		{"本内容含有广告", "广告", true, ""},
		{"真金白银测过的，不是广告", "广告", false, ""},
		{"不是打广告", "广告", false, ""},
		{"非广告", "广告", false, ""},
		{"不只是广告", "广告", true, "more than advertising is advertising"},
		{"不是朋友送的。广告", "广告", true, "a second sentence"},
		{"我在广告公司上班", "广告", false, "a firm"},
		{"楼道里的小广告", "广告", false, ""},
		{"广告\n费了好大劲才买到", "广告", true, "a line of its own"},
		{"拉赞助真难", "赞助", false, "looked for"},
		{"无赞助", "赞助", false, ""},
		{"廣告｜這件大衣真的很暖", "廣告", true, ""},
		{"非廣告", "廣告", false, ""},
		{"在廣告公司上班", "廣告", false, "a firm"},
		{"電視廣告看到的", "廣告", false, ""},
	})
}

func TestWords(t *testing.T) {
	words := statements.Words()
	for _, w := range words {
		if w.Text == "" || w.Lang == "" {
			t.Errorf("%+v: no text or no language", w)
		}
	}
	words[0].Text = "spoilt"
	if statements.Words()[0].Text == "spoilt" {
		t.Error("the list is shared")
	}
}
