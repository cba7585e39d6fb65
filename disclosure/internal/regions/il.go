package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&il) }

// il is the law of Israel.
var il = law.Regime{
	Region:    "IL",
	Name:      "Israel",
	Languages: []string{"he"},
	Authorities: []law.Authority{
		{Name: "הרשות להגנת הצרכן ולסחר הוגן", Abbr: "CPFTA", Role: "regulator"},
		{Name: "Attorney General", Abbr: "AG", Role: "other"},
		{Name: "District Court of Jerusalem", Role: "court"},
	},
	// The day of the court's decision, the last word on the duty.
	CompleteFrom: on(2023, 2, 22),
	Instruments: []law.Instrument{
		{ID: "il-cpl-7c", Title: "Consumer Protection Law: an advert that does not look like one is misleading", Citation: "חוק הגנת הצרכן, התשמ\"א-1981, סעיף 7(ג)(1)", Kind: law.Statute, Binding: true, Days: since(1981, 1, 1), URL: "https://arnontl.com/news/authentic-or-advertising-on-instagram/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "il-ag-2021", Title: "Attorney General position on hidden advertising on Instagram", Citation: "AG brief of 21.1.2021, class actions 15396-05-18 and 29075-04-19", Kind: law.RegulatorGuidance, Days: since(2021, 1, 21), URL: "https://www.pearlcohen.com/israeli-attorney-general-celebritys-advertisement-on-social-media-platforms-must-be-disclosed/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "il-ag-2021-press", Title: "The same position as reported (place and language)", Citation: "Jerusalem Post report", Kind: law.RegulatorGuidance, Days: since(2021, 1, 21), URL: "https://www.jpost.com/special-content/shai-masot-hidden-advertising-is-going-to-be-outlawed-in-israel-diplomacy-is-not-going-to-help-656859", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "il-adika-2023", Title: "Jerusalem District Court, Schoenberger v Adika Style", Citation: "22.2.2023, approval of withdrawal", Kind: law.CaseLaw, Days: since(2023, 2, 22), URL: "https://arnontl.com/news/authentic-or-advertising-on-instagram/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "il-cpfta-reviews", Title: "Authority draft on consumer reviews and recommendations", Citation: "Draft reported by Globes, March 2021", Kind: law.RegulatorGuidance, Days: since(2021, 1, 1), URL: "https://en.globes.co.il/news/article.aspx?did=1001363290", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "il-smoking-2019", Title: "Law against advertising of tobacco and smoking products, amendment 7", Citation: "חוק איסור פרסומת והגבלת השיווק של מוצרי טבק ועישון, התשמ\"ג-1983, תיקון מס' 7, in force 8 March 2019", Kind: law.Statute, Binding: true, Days: since(2019, 3, 8), URL: "https://smokefree.org.il/regulations/%D7%AA%D7%99%D7%A7%D7%95%D7%9F-%D7%9E%D7%A1-7-%D7%9C%D7%97%D7%95%D7%A7-%D7%90%D7%99%D7%A1%D7%95%D7%A8-%D7%A4%D7%A8%D7%A1%D7%95%D7%9D/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "il-isa-2025", Title: "Israel Securities Authority, staff position on marketing mutual funds on social media", Citation: "Staff position of 30 November 2025 (Globes)", Kind: law.RegulatorGuidance, Days: since(2025, 11, 30), URL: "https://www.globes.co.il/news/article.aspx?did=1001527941", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Instrument: "il-cpl-7c"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "recommendation given in return for a free product or other reward", Instrument: "il-cpfta-reviews"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "celebrities and influencers engaged by a company", Instrument: "il-ag-2021"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.InReturn, Detail: "goods in return for the post: it may not look like anything but an advertisement", Days: until(2020, 12, 31), Instrument: "il-cpl-7c"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "the Attorney General applied the section to celebrities whom companies engaged, in suits of 2018 and 2019", Days: until(2021, 1, 20), Instrument: "il-cpl-7c"},
	},
	Wordings: []law.Wording{
		{Text: "פרסומת", Lang: "he", Verdict: law.Accepted, Detail: "clear statement that it is an advert, at the beginning of the post", Instrument: "il-ag-2021"},
		{Text: "תוכן ממומן", Lang: "he", Verdict: law.Accepted, Detail: "flagged as funded content", Instrument: "il-ag-2021"},
		{Text: "ממומן", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "funded, without the word for content; the position asks for a clear statement and names no closed list", Instrument: "il-ag-2021"},
		{Text: "#ממומן", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "as ממומן", Instrument: "il-ag-2021"},
		{Text: "תוכן שיווקי", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "marketing content; the position asks for a clear statement and names no closed list", Instrument: "il-ag-2021"},
		{Text: "מודעה", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "another word for an advertisement; the position names no closed list", Instrument: "il-ag-2021"},
		{Text: "@[brand]", Form: law.Placed, Lang: "und", Verdict: law.Insufficient, Detail: "tagging the advertiser does not suffice", Instrument: "il-ag-2021"},
		{Text: "#ad", Lang: "en", Verdict: law.Insufficient, Detail: "a simple hashtag is not enough notice and the notice should be in Hebrew for an Israeli audience", Instrument: "il-ag-2021-press"},
		{Text: "תוכן פרסומי", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "advertising content; says what the word for advertisement says, and is not named in the position", Instrument: "il-ag-2021"},
		{Text: "#תוכןפרסומי", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "as תוכן פרסומי", Instrument: "il-ag-2021"},
		{Text: "שיתוף פעולה בתשלום", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "paid cooperation, in plain words; the position names none", Instrument: "il-ag-2021"},
		{Text: "בשיתוף פעולה בתשלום", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "as שיתוף פעולה בתשלום, with in before it", Instrument: "il-ag-2021"},
		{Text: "שת\"פ בתשלום", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "paid cooperation, shortened", Instrument: "il-ag-2021"},
		{Text: "פרסום", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "publicity; another word, and the position names no closed list", Instrument: "il-ag-2021"},
		{Text: "#פרסום", Lang: "he", Verdict: law.Qualified, When: law.Judgement, Detail: "as פרסום", Instrument: "il-ag-2021"},
		{Text: "לא פרסומת", Lang: "he", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "il-ag-2021"},
		{Text: "אין פרסומת", Lang: "he", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "il-ag-2021"},
		{Text: "לא תוכן ממומן", Lang: "he", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "il-ag-2021"},
		{Text: "לא ממומן", Lang: "he", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "il-ag-2021"},
		{Text: "ללא פרסומת", Lang: "he", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "il-ag-2021"},
		{Text: "לא פרסום", Lang: "he", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "il-ag-2021"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Strength: law.Should, Detail: "Notice at the beginning of the post.", Instrument: "il-ag-2021-press"},
		{Rule: law.NotOnlyAfterLink, Strength: law.Should, Detail: "On the post itself, not on a separate link.", Instrument: "il-ag-2021-press"},
		{Rule: law.SameLanguage, Strength: law.Should, Measures: []law.Measure{{Kind: law.PlaceLanguage}}, Detail: "Hebrew where the post is aimed at Israelis.", Instrument: "il-ag-2021-press"},
	},
	Tools: []law.Tool{
		{Detail: "The court left the manner of disclosure to the legislator.", Instrument: "il-adika-2023"},
	},
	Content: []law.ContentRule{
		{ID: "il-smoking", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco | law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising of smoking products, electronic cigarettes and their refills among them, on the net too, hidden and in passing; the printed press and special shops are left out", Instrument: "il-smoking-2019"},
		{ID: "il-funds", Kind: law.FinanceContent, Effect: law.Permit, Sectors: law.Securities, Ties: law.Payment | law.Affiliate | law.Ambassador | law.FutureBenefit, When: law.Judgement, Strength: law.Must, Detail: "Who gets anything from a mutual fund is its manager's long arm: posts keep to a pattern that the trustee approved, or are approved one by one; other securities are left out", Instrument: "il-isa-2025"},
	},
	Penalties: []law.Penalty{
		{Detail: "Financial sanction of about ILS 47,000 for a deception, multiplied with the number of consumers misled (as reported in 2021).", Amount: endorse.MustMoney("ILS 47000"), Instrument: "il-cpfta-reviews"},
	},
	Open: []string{
		"The law of 2012 on advertising alcoholic drinks bans it outdoors and in print for children; whether its warning is due in other advertising was not read.",
		"The 2023 court decision set the principle of disclosure but no form; whether legislation or final Authority guidelines followed by 2026 was not found.",
		"The label verdicts rest on the Attorney General’s position, which is not binding law.",
	},
}
