package statements

func init() { add(da) }

// da are Danish denials and small words.
var da = []Sentence{
	{Pattern: "(ej|ikke) (betalt|sponsoreret|reklame)", Lang: "da", Sense: Denial},
	{Pattern: "ubetalt", Lang: "da", Sense: Denial},
	{Pattern: "(#ikkereklame|#ejreklame|#ikkesponsoreret|#ikkebetalt|#ejbetalt|#ubetalt)", Lang: "da", Sense: Denial},
	{Pattern: "(ikke|ej|aldrig|ingen|uden) (en|et)?", Lang: "da", Sense: Negator, Reach: 1},
	{Pattern: "(ubetalt|ej betalt|ikke betalt)", Lang: "da", Sense: Negator},
	{Pattern: "ikke (kun|bare|blot)", Lang: "da", Sense: OtherSense},
	{Pattern: "(men|dog)", Lang: "da", Sense: Turn},
}
