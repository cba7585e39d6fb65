package regions

import (
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&caqc) }

// caqc is the law of Quebec beside that of Canada.
var caqc = law.Regime{
	Region:  "CA-QC",
	Name:    "Quebec",
	Parents: []law.Membership{{Region: "CA"}},
	// A label follows the language of the post, as in the rest of the country: whether a creator's own posts
	// have to be in French is open.
	Authorities: []law.Authority{
		{Name: "Office de la protection du consommateur", Abbr: "OPC", Role: "Quebec consumer protection"},
		{Name: "Office québécois de la langue française", Abbr: "OQLF", Role: "Quebec language rules"},
	},
	// The ties, wordings and places are the country's, and so is the day.
	CompleteFrom: on(2025, 10, 1),
	Instruments: []law.Instrument{
		{ID: "ca-qc-cpa", Title: "Quebec Consumer Protection Act, advertising to children under 13", Citation: "CQLR c. P-40.1, ss. 248-249", Kind: law.Statute, Binding: true, Days: since(1980, 4, 30), URL: "https://www.opc.gouv.qc.ca/en/consumer/topic/illegal-practice/advertising-children/", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "ca-qc-charter", Title: "Charter of the French Language, commercial publications", Citation: "CQLR c. C-11, s. 52", Kind: law.Statute, Binding: true, Days: since(1977, 8, 26), URL: "https://www.legisquebec.gouv.qc.ca/en/document/cs/c-11", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ca-qc-alcohol-ethics", Title: "Code of ethics of the Quebec alcohol industry, on influencers", Citation: "Conseil d'éthique de l'industrie québécoise des boissons alcooliques, report of 29 March 2022, as told by Le Devoir 693489 and Métro", Kind: law.SelfRegulatoryCode, Days: since(2022, 3, 29), URL: "https://www.ledevoir.com/societe/693489/publicite-un-meilleur-encadrement-demande-pour-les-influenceurs-qui-font-la-promotion-d-alcool", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Content: []law.ContentRule{
		{ID: "ca-qc-children", Kind: law.ChildrenAudience, Effect: law.Ban, Sectors: law.Toys, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Quebec: no commercial advertising aimed at children under 13; what counts is the nature and purpose of the goods, the manner of presentation, and time and place. Toys are such goods by nature, others may be.", Instrument: "ca-qc-cpa"},
		{ID: "ca-qc-french", Kind: law.OtherContent, Detail: "Quebec: commercial publications in French, and not on worse terms than another language; for a brand's posts aimed at Quebec.", Instrument: "ca-qc-charter"},
		{ID: "ca-qc-alcohol-slogan", Kind: law.AlcoholContent, Effect: law.Mention, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, Texts: []law.Message{{Text: "La modération a bien meilleur goût", Lang: "fr"}}, Strength: law.Should, Detail: "Quebec: makers and sellers who adhere to the code put the slogan on every advertisement, and the code holds where they engage an influencer.", Instrument: "ca-qc-alcohol-ethics"},
	},
	Open: []string{
		"Quebec: whether a creator (not a business with an establishment there) must post in French was not settled; OQLF guidance was not read.",
		"Quebec: the regulation on the promotion of alcoholic beverages was not read; whether the code asks for the slogan in French alone is not told.",
	},
}
