package statements

func init() { add(de) }

// de are German denials and small words.
var de = []Sentence{
	{Pattern: "(unbezahlt|unbeauftragt)", Lang: "de", Sense: Denial},
	{Pattern: "(unbezahlt|unbezahlte|unbezahlter|unbezahltes|unbezahlten|unbeauftragt|unbeauftragte)", Lang: "de", Sense: Negator},
	{Pattern: "(#unbezahlt|#unbezahltewerbung|#unbeauftragtewerbung|#keinewerbung|#keineanzeige|#nichtgesponsert)", Lang: "de", Sense: Denial},
	{Pattern: "(selbst|selber) (gekauft|bezahlt)", Lang: "de", Sense: Denial},
	{Pattern: "(kein|keine|keinen|keiner|keinerlei)", Lang: "de", Sense: Negator, Reach: 1},
	{Pattern: "(nicht|nie|niemals|weder|ohne)", Lang: "de", Sense: Negator, Reach: 2},
	{Pattern: "nicht (nur|bloß|allein)", Lang: "de", Sense: OtherSense},
	{Pattern: "(aber|jedoch|sondern|allerdings)", Lang: "de", Sense: Turn},
}
