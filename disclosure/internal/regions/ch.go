package regions

import (
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&ch) }

// ch is the law of Switzerland.
var ch = law.Regime{
	// Switzerland is no member of the Union, nor of the European Economic Area.
	Region:    "CH",
	Name:      "Switzerland",
	Languages: []string{"de", "fr", "it"},
	Authorities: []law.Authority{
		{Name: "Schweizerische Lauterkeitskommission / Commission suisse pour la loyauté", Abbr: "SLK/CSL", Role: "self-regulator"},
		{Name: "Staatssekretariat für Wirtschaft", Abbr: "SECO", Role: "regulator"},
	},
	// The day of the last decision that was read; the principles were due for revision
	// after it.
	CompleteFrom: on(2020, 5, 6),
	Instruments: []law.Instrument{
		{ID: "ch-uwg", Title: "Federal act against unfair competition", Citation: "UWG (SR 241) Art. 2, 3, 23", Kind: law.Statute, Binding: true, Days: since(1988, 3, 1), URL: "https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/de", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ch-slk-b15", Title: "SLK principles: recognisability of commercial communication", Citation: "Grundsätze der SLK Nr. B.15 (15.1, 15.2)", Kind: law.SelfRegulatoryCode, Days: since(2019, 1, 1), URL: "https://www.faire-werbung.ch/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ch-slk-2019", Title: "SLK decisions on five Instagram complaints", Citation: "SLK 2019 (Podladtchikov upheld; Neff recommendation; Federer, Tchoumitcheva dismissed)", Kind: law.CaseLaw, Days: since(2019, 1, 1), URL: "https://emr-sb.de/schweiz-keine-klare-linie-bei-kennzeichnungspflichten-von-influencern", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ch-slk-maeder", Title: "SLK decision Mäder", Citation: "SLK, II. Kammer, 6.5.2020", Kind: law.CaseLaw, Days: since(2020, 5, 6), URL: "https://www.legalis.ch/de/sic/berichte-rapports/maeder-entscheid-der-schweizerischen-lauterkeitskommission-slke-vom-6-mai-2020-ii-kammer", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "ch-practice", Title: "Lawyer and industry notes on wording", Citation: "Steiger Legal; Conscious Influence Hub; influencer-finden.ch", Kind: law.SelfRegulatoryCode, URL: "https://www.consciousinfluencehub.org/post/influencer-werbung-richtig-kennzeichnen", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ch-watson-2024", Title: "Press: no duty to label as such", Citation: "CH Media / watson July 2024", Kind: law.SelfRegulatoryCode, Days: since(2024, 7, 1), URL: "https://www.watson.ch/schweiz/influencer/558468586-schleichwerbung-was-sich-schweizer-influencer-alles-erlauben-koennen", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ch-awv", Title: "Ordinance on the advertising of medicines", Citation: "AWV (SR 812.212.5) Art. 16 Abs. 3 and 5, Art. 22 lit. g; Swissmedic, Kontrolle der Publikumswerbung, 6 July 2021, and on social media", Kind: law.Regulation, Binding: true, Days: since(2016, 4, 1), URL: "https://lawbrary.ch/law/art/AWV-v2020.01-de-art-16/print", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "ch-hmg", Title: "Federal act on medicines and medical devices, advertising", Citation: "HMG (SR 812.21) Art. 31 Abs. 1 lit. b, Art. 32", Kind: law.Statute, Binding: true, URL: "https://entscheide.weblaw.ch/print.php?link=VPB-2006-V-2005-09-07-70.91&sel_lang=de", Verified: law.Read, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "disclose the relation, unless the commercial nature is unmistakable from the post or account", Instrument: "ch-slk-b15"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "benefits in kind comparable to sponsoring", Instrument: "ch-slk-b15"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "hotel nights, invitations, free samples or services given for the post", Instrument: "ch-practice"},
		{Tie: law.Ambassador, Asks: law.Conditional, When: law.UnlessPlain, Detail: "sponsorship must be disclosed; held obvious for a sports star with visible sponsor logos and for a wholly commercial account", Instrument: "ch-slk-2019"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "when the business expects a mention or sets terms", Instrument: "ch-practice"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "pay or its like for commercial communication on the own account; the relation is told", Instrument: "ch-slk-b15"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "commercial communication is unfair where it cannot be told as such", Instrument: "ch-slk-b15"},
		{Tie: law.Ownership, Asks: law.Conditional, When: law.UnlessPlain, Detail: "commercial communication is unfair where it cannot be told as such", Instrument: "ch-slk-b15"},
	},
	Wordings: []law.Wording{
		{Text: "Werbung", Lang: "de", Verdict: law.Accepted, Detail: "no wording is fixed by law or code", Instrument: "ch-practice"},
		{Text: "Anzeige", Lang: "de", Verdict: law.Accepted, Detail: "no wording is fixed by law or code", Instrument: "ch-practice"},
		{Text: "#werbung", Lang: "de", Verdict: law.Accepted, Detail: "at the start of the caption", Instrument: "ch-practice"},
		{Text: "#anzeige", Lang: "de", Verdict: law.Accepted, Detail: "at the start of the caption", Instrument: "ch-practice"},
		{Text: "#ad", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Detail: "used in Swiss practice at the start of the caption together with the platform function; no ruling seen", Instrument: "ch-practice"},
		{Text: "unterstützt durch Produktplatzierung", Lang: "de", Verdict: law.Qualified, When: law.Subordinate, Detail: "product shown but not in focus", Instrument: "ch-practice"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted, Detail: "no wording is fixed by law or code: what counts is that the commercial nature and the relation are clear", Instrument: "ch-practice"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel | law.Story | law.Text | law.Article | law.Pin, Strength: law.Should, Detail: "Tag at the beginning of the caption.", Instrument: "ch-practice"},
		{Rule: law.StartOfVideo, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Should, Detail: "In video a mention at the beginning.", Instrument: "ch-practice"},
		{Rule: law.NearClaim, When: law.WithLinks, Strength: law.Should, Detail: "Commercial content clearly recognisable and separate from the rest.", Instrument: "ch-slk-b15"},
	},
	Tools: []law.Tool{
		{Verdict: law.Recommended, Detail: "Practice guides advise switching on the paid-partnership function as well as a tag.", Instrument: "ch-practice"},
	},
	Content: []law.ContentRule{
		{ID: "ch-prescription", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.PrescriptionMedicine, Ties: law.AllTies, Strength: law.Must, Detail: "To the public only medicines sold without prescription may be advertised.", Instrument: "ch-hmg"},
		{ID: "ch-medicine-advice", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.Medicine, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Advertising to the public may not rest on a recommendation by scientists, health workers, well-known persons or laymen; what is a recommendation is for judgment.", Instrument: "ch-awv"},
		{ID: "ch-medicine-notice", Kind: law.MedicineContent, Effect: law.Mention, Sectors: law.Medicine, Ties: law.AllTies, When: law.Judgement, Texts: []law.Message{{Text: "Dies ist ein zugelassenes Arzneimittel. Lesen Sie die Packungsbeilage.", Lang: "de"}, {Text: "Dies ist ein zugelassenes Arzneimittel. Lesen Sie die Angaben auf der Packung.", Lang: "de"}}, Equivalent: true, Strength: law.Must, Detail: "Medicines of category D are plainly shown to be medicines and carry the notice, legible; which category a remedy is in no fact tells, and the French and Italian words were not seen.", Instrument: "ch-awv"},
	},
	Actors: []law.ActorRule{
		{ID: "ch-no-duty", Kind: law.OtherActor, Detail: "The rule is recognisability, not labelling: where the commercial or the private nature is unmistakable no mark is needed (SLK Mäder 2020).", Instrument: "ch-watson-2024"},
	},
	Penalties: []law.Penalty{
		{Detail: "Civil claims by competitors, customers, organisations and the Confederation; SLK: recommendation and publication, no fines.", Instrument: "ch-uwg"},
	},
	Open: []string{
		"SLK case law is inconsistent and the principles were due for revision after 2020; the current wording of B.15 and any influencer guideline were not read.",
		"French and Italian label words are not documented in what was seen; a plain one is taken as clear, since the rule asks for no particular word.",
		"Payment, goods and trips: the row lifts the duty where plainness is shown (Federer, Tchoumitcheva); for a sponsorship the decisions went both ways, so that plainness has to be known.",
		"ch-awv: articles 16 and 22 were read in copies of 2020; its rules on the size and the time of the notice in electronic media (Art. 17) were not.",
		"Kept as background, no row rests on: ch-slk-maeder.",
	},
}
