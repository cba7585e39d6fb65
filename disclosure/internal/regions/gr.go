package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&gr) }

// gr is the law of Greece.
var gr = law.Regime{
	Region:    "GR",
	Name:      "Greece",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(1981, 1, 1)}},
	Languages: []string{"el"},
	Authorities: []law.Authority{
		{Name: "Υπουργείο Ανάπτυξης, Γενική Διεύθυνση Αγοράς και Προστασίας Καταναλωτή", Role: "regulator"},
		{Name: "Συμβούλιο Ελέγχου Επικοινωνίας", Abbr: "ΣΕΕ", Role: "self-regulator"},
	},
	// The day from which the rows of the Union are whole, on which the rows here lean;
	// those of its own are older.
	CompleteFrom: on(2024, 2, 14),
	Instruments: []law.Instrument{
		{ID: "gr-2251", Title: "Consumer protection law", Citation: "Ν. 2251/1994, as amended by Ν. 5019/2023 and Ν. 5111/2024", Kind: law.Statute, Binding: true, Days: since(1994, 11, 16), URL: "https://www.kodiko.gr/nomothesia/document/233513/nomos-2251-1994", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "gr-4779", Title: "Audiovisual media law", Citation: "Ν. 4779/2021", Kind: law.Statute, Binding: true, Days: since(2021, 2, 20), URL: "https://practiceguides.chambers.com/practice-guides/advertising-and-marketing-2024/greece/trends-and-developments", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "gr-ekd-annex", Title: "Hellenic Advertising and Communication Code, annex on influencer marketing", Citation: "ΕΚΔ-Ε, Παράρτημα Influencer Marketing (2023)", Kind: law.SelfRegulatoryCode, Days: since(2023, 1, 1), URL: "https://fashiondaily.gr/kai-to-influencer-marketing-ston-elliniko-kodika-diafimisis-epikoinonias/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "gr-see-2023", Title: "ΣΕΕ statement on the annex: transparency and heavily edited photos", Citation: "ΣΕΕ announcement (workshop call)", Kind: law.SelfRegulatoryCode, Days: since(2023, 1, 1), URL: "https://marketingweek.gr/to-see-kalei-tis-etaireies-se-workshop-ekpaidefsis-gia-to-influencer-marketing/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "gr-guide-2023", Title: "Good practice guide of advertisers and agencies", Citation: "Οδηγός Καλής Πρακτικής για το Influencer Marketing, ΣΔΕ & ΕΔΕΕ, 3.11.2023", Kind: law.SelfRegulatoryCode, Days: since(2023, 11, 3), URL: "https://www.edee.gr/nea-kai-anakoinoseis/good_practices/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "gr-tags-press", Title: "Press on the hashtags expected under the code", Citation: "capital.gr / Kathimerini report on influencers and the ΕΚΔ-Ε", Kind: law.SelfRegulatoryCode, URL: "https://capital-rampup.live/society/563475220/kanoyn-diafimisi-alla-to-kryvoyn-elegchoi-tis-eforias-sta-social-media", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "gr-sweep-2023", Title: "Ministry of Development: sweep of 20 Greek influencers", Citation: "Υπουργείο Ανάπτυξης, EU sweep 27.10.–30.11.2023", Kind: law.RegulatorGuidance, Days: since(2023, 10, 30), URL: "https://newsique.gr/influencers-20-ellines-sti-lista-gia-paraplanisi-ton-katanaloton", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "gr-games-2020", Title: "Rules on commercial communication of games of chance", Citation: "Y.A. 79292 EX 2020, FEK B 3260/5.8.2020 (on law 4002/2011), and the commission's decision 6057/14.3.2023 on the marking of announcements of licence holders and affiliates; press on the bill of February 2026", Kind: law.Regulation, Binding: true, Days: since(2020, 8, 5), URL: "https://www.forin.gr/articles/article/37229/u-a-79292-eks-2020-fek-b3260-05-08-2020-thespish-kanonismou-paigniwn-peri-emporikhs-epikoinwnias-tuxerwn-paigniwn", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Instrument: "gr-2251"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "commercial agreement in money or kind", Instrument: "gr-ekd-annex"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "commercial purpose of the post", Instrument: "gr-2251"},
		{Tie: law.SelfPromotion, Asks: law.Required, Detail: "own sales are commercial activity; identity and contact data belong to it", Instrument: "gr-sweep-2023"},
	},
	Wordings: []law.Wording{
		{Text: "#διαφήμιση", Lang: "el", Verdict: law.Accepted, Instrument: "gr-tags-press"},
		{Text: "#ad", Lang: "en", Verdict: law.Accepted, Detail: "used side by side with the Greek tag in press on the code; Greek is the safer choice", Instrument: "gr-tags-press"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Strength: law.Should, Detail: "The public must recognise the advertising character at once.", Instrument: "gr-ekd-annex"},
	},
	Tools: []law.Tool{
		{Detail: "Guide text not seen.", Instrument: "gr-guide-2023"},
	},
	Content: []law.ContentRule{
		{ID: "gr-retouch", Kind: law.RetouchedImage, Effect: law.Mention, Ties: law.AllTies, When: law.Retouched, Strength: law.Should, Detail: "The public should be told when promotional photos are heavily edited.", Instrument: "gr-see-2023"},
		{ID: "gr-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Commercial communication on games of chance is for licensed providers alone; a bill shown in February 2026 adds fines of EUR 5,000 to 50,000 for each breach by influencers, streamers and affiliates.", Instrument: "gr-games-2020"},
		{ID: "gr-gambling-marking", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Days: since(2023, 3, 14), Detail: "Announcements of licence holders and their affiliates carry the commission's marking.", Instrument: "gr-games-2020"},
	},
	Actors: []law.ActorRule{
		{ID: "gr-identity", Kind: law.IdentityDisplay, Detail: "Traders among influencers must give clear information on their commercial identity; half of those checked did not.", Instrument: "gr-sweep-2023"},
	},
	Penalties: []law.Penalty{
		{Detail: "Administrative fines under the consumer law; amounts not verified.", Instrument: "gr-2251"},
	},
	Open: []string{
		"The text of the 2023 annex and guide (exact hashtags, placement, gifts) was not read.",
		"Fine ceilings under Law 2251/1994 after 2023–2024 amendments were not verified.",
		"The words and numbers of the marking of gambling announcements were not read, nor whether the bill of February 2026 on illegal games became law.",
		"Kept as background, no row rests on: gr-4779.",
	},
}
