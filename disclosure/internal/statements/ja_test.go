package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestJapaneseSentences(t *testing.T) {
	tells(t, []telling{
		{"当サイトはアフィリエイト広告を利用しています", plain, law.Affiliate},
		{"この投稿にはアフィリエイトリンクが含まれています", plain, law.Affiliate},
		{"Amazonのアソシエイトとして、このブログは適格販売により収入を得ています。", plain, law.Affiliate},
		{"リンクから購入されると紹介料を受け取ることがあります", plain, law.Affiliate},
		{"リンク先でのお申し込みにより、運営者に報酬が支払われることがあります", plain, law.Affiliate},
		{"この動画はXYZの提供でお送りします", plain, law.Payment},
		{"メーカー様からご依頼を受けて書きました", plain, law.Payment},
		{"広告費をいただいて紹介しています", plain, law.Payment},
		{"今回は企業案件です！", plain, law.Payment},
		{"XYZ様より商品をご提供いただきました", plain, law.FreeProduct},
		{"XYZさんから商品提供を受けて投稿しています", plain, law.FreeProduct},
		{"美容液の商品モニターに参加しています", vague, law.FreeProduct},
		{"著者の方から献本いただきました", plain, law.FreeProduct},
		{"新作の発表会にご招待いただきました", plain, law.EventOrTrip},
		{"XYZのアンバサダーを務めています", plain, law.Ambassador},
		{"私がプロデュースしたリップです", plain, law.Ownership},
		{"XYZの社員です", plain, law.Employment},
		{"割引コード「XYZ10」で10％オフ", vague, law.Discount},
		{"アフィリエイトリンクはプロフィールに", vague, law.Affiliate},
		{"提供：XYZ", vague, law.Payment},
		{"XYZ公式アンバサダー", vague, law.Ambassador},
		{"自分のブランドができるまで", vague, law.Ownership},
		{"自腹で買って三年使いました", denial, 0},
		{"案件ではありません！自腹レビュー", denial, 0},
		{"メーカーから報酬はいただいておりません", denial, 0},
		{"企業案件ではありません", denial, 0},
		{"メーカーから商品提供を受けていません", denial, 0},
		{"広告費をいただいておりません", denial, 0},
		{"写真提供：友人", otherSense, 0},
		{"個人情報をご提供いただく場合があります", otherSense, 0},
		{"アフィリエイトで稼ぐ方法", otherSense, 0},
		{"友だちの結婚式にご招待いただきました", otherSense, 0},
		{"クエストの報酬を受け取ってください", otherSense, 0},
	})
}

func TestJapaneseLabels(t *testing.T) {
	stand(t, []standing{
		{"広告です", "広告", true, ""},
		{"広告じゃないです", "広告", false, ""},
		{"広告ではなく個人の感想です", "広告", false, ""},
		{"これは広告ではありません。広告", "広告", true, "a second sentence"},
		{"広告だけではありません", "広告", true, "more than advertising is advertising"},
		{"広告なし", "広告", false, ""},
		{"広告代理店で働いています", "広告", false, "an agency"},
		{"広告\n会社帰りに寄りました", "広告", true, "a line of its own"},
		{"新聞広告で見ました", "広告", false, ""},
		{"PR 新しいコート", "pr", true, ""},
		{"PR会社に勤めています", "pr", false, "a firm"},
		{"自己PRを書きました", "pr", false, "an applicant's"},
		{"プロモーションに参加しています", "プロモーション", true, ""},
		{"プロモーションビデオ公開", "プロモーション", false, "an artist's"},
	})
}
