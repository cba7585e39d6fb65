package statements

func init() { add(ja) }

// ja are Japanese denials and what takes back the words before it.
var ja = []Sentence{
	{Pattern: "(ではありません|じゃありません|ではない|じゃない|ではございません|じゃないです|でない)", Lang: "ja", Sense: TrailingNegator, Reach: 1},
	{Pattern: "(を受けていません|を受けておりません|は受けていません|は受けておりません|をもらっていません|は発生しません)", Lang: "ja", Sense: TrailingNegator, Reach: 3},
	{Pattern: "(だけではありません|だけではない|だけじゃない)", Lang: "ja", Sense: OtherSense},
	{Pattern: "(自腹|自費購入|自腹購入)", Lang: "ja", Sense: Denial},
	{Pattern: "(#非広告|#自腹|#自腹購入)", Lang: "ja", Sense: Denial},
}
