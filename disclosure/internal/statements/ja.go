package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() { add(ja) }

// ja are Japanese sentences as creators write and say them. 提供, 案件 and PR by themselves are no sentence: 個人情報の提供, 案件の状況
// and 自己PR are as common.
var ja = []Sentence{
	// Affiliate. The sentence that Amazon's associates programme prescribes (適格販売により収入を得ています); notices of networks
	// (katikati.jp/contents.php?c=fairlabeling) and of sites (winpctrouble-guide.jp).
	{Pattern: "アフィリエイト (広告|リンク|プログラム) …3 ((利用して|掲載して|参加して|含んで|含まれて) (います|おり)|含みます|含まれます)", Lang: "ja", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "アフィリエイト (広告|リンク) です", Lang: "ja", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "適格販売により (収入|紹介料) を (得て|獲得)", Lang: "ja", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "紹介料を (受け取る|受け取って|いただく|いただいて|得る|得て|獲得)", Lang: "ja", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "報酬 (を受け取る|が支払われる) (こと|場合) が", Lang: "ja", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "amazon アソシエイト", Lang: "ja", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "アフィリエイト (リンク|広告)", Lang: "ja", Sense: Vague, Tells: law.Affiliate},

	// Payment. enterprise.cuepid.net/tips/influencer-031 (〇〇社の提供でお届けします); trust-kol.com; the WOMJ guideline of 2026.
	{Pattern: "提供で (お送り|お届け)", Lang: "ja", Sense: Plain, Tells: law.Payment},
	{Pattern: "(広告費|原稿料|謝礼) を (いただいて|頂いて|もらって)", Lang: "ja", Sense: Plain, Tells: law.Payment},
	{Pattern: "(企業|メーカー|ブランド|広告主) (様|さん)? (から|より) …2 (報酬|依頼) を (いただ|頂|受けて)", Lang: "ja", Sense: Plain, Tells: law.Payment},
	{Pattern: "(企業|PR) 案件 (です|でした|になります|をいただ)", Lang: "ja", Sense: Plain, Tells: law.Payment},
	{Pattern: "タイアップ (動画|記事|企画|投稿) です", Lang: "ja", Sense: Plain, Tells: law.Payment},
	{Pattern: "(タイアップ (動画|記事|企画)|企業案件|コラボ案件)", Lang: "ja", Sense: Vague, Tells: law.Payment},
	{Pattern: "提供 \\:", Lang: "ja", Sense: Vague, Tells: law.Payment | law.InKind},
	{Pattern: "アンバサダー (を務めて|として活動|に就任|をして)", Lang: "ja", Sense: Plain, Tells: law.Ambassador},
	{Pattern: "公式 アンバサダー", Lang: "ja", Sense: Vague, Tells: law.Ambassador | law.Payment},

	// Things given, events. cuepid.net as above (〇〇社から商品提供を受けて投稿しています); the CAA's standard as the region's rows have it.
	{Pattern: "(商品|製品|サンプル|コスメ|書籍|機材) (を|の)? (無償で|無料で)? ご? 提供 を? (いただ|頂|受けて|受けま)", Lang: "ja", Sense: Plain, Tells: law.InKind},
	{Pattern: "(様|さん|さま) (から|より) ご? 提供 を? (いただ|頂|受けて|受けま)", Lang: "ja", Sense: Plain, Tells: law.InKind},
	{Pattern: "(商品|製品|サンプル) モニター (に|として) (参加|協力|当選)", Lang: "ja", Sense: Vague, Tells: law.InKind},
	{Pattern: "献本 を? (いただ|頂)", Lang: "ja", Sense: Plain, Tells: law.InKind},
	{Pattern: "(様|さん|さま) に ご? 提供 (いただ|頂)", Lang: "ja", Sense: Plain, Tells: law.InKind},
	{Pattern: "商品提供 \\:", Lang: "ja", Sense: Plain, Tells: law.InKind},
	{Pattern: "(発表会|試食会|内覧会|展示会|イベント|ツアー|体験会) に ご? 招待 (いただ|頂|して|され)", Lang: "ja", Sense: Plain, Tells: law.EventOrTrip},

	// The creator's own and the employer's.
	{Pattern: "(私|わたし|僕|自分) が (プロデュース|立ち上げ|経営) (した|している|しています)", Lang: "ja", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(私|わたし|僕|自分) の (ブランド|会社|お店)", Lang: "ja", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "{brand} の (社員|従業員|スタッフ) (です|として)", Lang: "ja", Sense: Plain, Tells: law.Employment},

	// Codes.
	{Pattern: "(クーポン|割引|紹介|招待) コード", Lang: "ja", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(自腹|自費購入|自腹購入)", Lang: "ja", Sense: Denial},
	{Pattern: "(#非広告|#自腹|#自腹購入|#自腹レビュー)", Lang: "ja", Sense: Denial},
	{Pattern: "(広告なし|案件なし|PRなし|タイアップなし)", Lang: "ja", Sense: Denial},
	{Pattern: "(案件|タイアップ|ステマ) (では|じゃ) (ありません|ない|ございません|なく)", Lang: "ja", Sense: Denial},
	{Pattern: "(報酬|謝礼|対価|金銭) は (いただいて|もらって|受け取って) (いません|おりません)", Lang: "ja", Sense: Denial},

	// Other senses. Compounds stand in one word: with a space between, "広告" on a line of its own would be read with the next line.
	{Pattern: "(広告代理店|広告会社|広告費|広告業界|広告収入|広告ブロック|広告デザイン|広告運用|広告枠|広告媒体)", Lang: "ja", Sense: OtherSense},
	{Pattern: "(求人広告|新聞広告|屋外広告|折込広告|雑誌広告|電車広告)", Lang: "ja", Sense: OtherSense},
	{Pattern: "(広告が多|広告がうざ|広告が邪魔|広告が流れ|広告が出て|広告が長)", Lang: "ja", Sense: OtherSense},
	{Pattern: "(宣伝費|宣伝効果|宣伝部|宣伝担当|宣伝文句)", Lang: "ja", Sense: OtherSense},
	{Pattern: "(プロモーションビデオ|プロモーション来日|プロモーション活動|プロモーションコード|プロモーション費)", Lang: "ja", Sense: OtherSense},
	{Pattern: "(PR会社|PR担当|PR代理店|PR活動)", Lang: "ja", Sense: OtherSense},
	{Pattern: "自己PR", Lang: "ja", Sense: OtherSense},
	{Pattern: "(写真|画像|映像|情報|素材|楽曲|動画|資料) 提供 (\\:)?", Lang: "ja", Sense: OtherSense},
	{Pattern: "アフィリエイト (で稼|の始め方|初心者|収入)", Lang: "ja", Sense: OtherSense},
	{Pattern: "だけ (では|じゃ) (ありません|ない|なく)", Lang: "ja", Sense: OtherSense},

	// Small words.
	{Pattern: "(ではありません|じゃありません|ではない|じゃない|ではございません|じゃないです|でない|ではなく)", Lang: "ja", Sense: TrailingNegator, Reach: 1},
	{Pattern: "(を受けていません|を受けておりません|は受けていません|は受けておりません|をもらっていません|は発生しません)", Lang: "ja", Sense: TrailingNegator, Reach: 3},
	{Pattern: "(いません|おりません)", Lang: "ja", Sense: TrailingNegator},
}
