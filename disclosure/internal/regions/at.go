package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&at) }

// at is the law of Austria.
var at = law.Regime{
	Region:    "AT",
	Name:      "Austria",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(1995, 1, 1)}},
	Languages: []string{"de"},
	Authorities: []law.Authority{
		{Name: "Kommunikationsbehörde Austria, with RTR as its office", Abbr: "KommAustria", Role: "media regulator for audiovisual and on-demand services, video platforms"},
		{Name: "Bezirksverwaltungsbehörden and Magistrat", Abbr: "BVB", Role: "administrative fines under MedienG and ECG"},
		{Name: "Österreichischer Werberat", Abbr: "ÖWR", Role: "advertising self-regulator"},
		{Name: "Österreichischer Ethik-Rat für Public Relations", Abbr: "PR-Ethik-Rat", Role: "self-regulator of the communication trade"},
		{Name: "Arbeiterkammer and Verein für Konsumenteninformation", Abbr: "AK/VKI", Role: "collective injunction claims under UWG and KSchG"},
	},
	// The day of § 26 MedienG as it was read; the duty and its three words are
	// older, but no older version was looked at.
	CompleteFrom: on(2023, 1, 1),
	Instruments: []law.Instrument{
		{ID: "at-mediengesetz-26", Title: "Mediengesetz, labelling of paid publications and of political advertising", Citation: "§ 26 MedienG (BGBl 314/1981 as amended by BGBl I 125/2022)", Kind: law.Statute, Binding: true, Days: since(2023, 1, 1), URL: "https://360.lexisnexis.at/d/rechtsnorm-ris/26_medieng/L-10000719-P26?origin=lesen", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-mediengesetz-27", Title: "Mediengesetz, administrative offences", Citation: "§ 27 MedienG (version 1 September 2012 to 31 December 2022)", Kind: law.Statute, Binding: true, Days: since(2012, 9, 1), URL: "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10000719&Paragraf=27", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-mediengesetz-25", Title: "Mediengesetz, imprint and disclosure of the media owner", Citation: "§§ 24, 25 MedienG", Kind: law.Statute, Binding: true, URL: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10000719", Checked: on(2026, 11, 21)},
		{ID: "at-ogh-4ob62-09k", Title: "Oberster Gerichtshof on other label words under § 26 MedienG", Citation: "OGH, 4 Ob 62/09k", Kind: law.CaseLaw, Binding: true, URL: "https://oezv.or.at/?p=58246", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "at-uvs-entgelt", Title: "Administrative tribunal: consideration under § 26 MedienG can be in kind", Citation: "UVS decision reproduced as jusline no 509057, relying on VwGH 21 November 1990, 1990/01/0153, and OGH 29 January 1991, 4 Ob 172/90", Kind: law.CaseLaw, Binding: true, URL: "https://jusline.at/entscheidung/509057", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-lvwg-wien-2021", Title: "Verwaltungsgericht Wien: one label for two contributions on a page is not enough", Citation: "VGW-001/086/12767/2021, 2 November 2021", Kind: law.CaseLaw, Binding: true, Days: since(2021, 11, 2), URL: "https://jusline.at/entscheidung/710325", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-medkftv", Title: "Ordinance on the labelling of publications by public bodies", Citation: "Verordnung zum MedKF-TG, § 2", Kind: law.Regulation, Binding: true, URL: "https://jusline.at/gesetz/medkft-vo/paragraf/2", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-ecg-6", Title: "E-Commerce-Gesetz, commercial communication and provider identity", Citation: "§§ 5, 6 ECG (BGBl I 152/2001)", Kind: law.Statute, Binding: true, Days: since(2002, 1, 1), URL: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20001703", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-ecg-26", Title: "E-Commerce-Gesetz, fines", Citation: "§§ 26, 27 ECG", Kind: law.Statute, Binding: true, Days: since(2002, 1, 1), URL: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20001703", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-uwg", Title: "Bundesgesetz gegen den unlauteren Wettbewerb", Citation: "§§ 1, 1a, 2, 14 UWG; Anhang Z 11, Z 22, Z 28", Kind: law.Statute, Binding: true, Days: since(2007, 12, 12), URL: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10002665", Checked: on(2026, 11, 21)},
		{ID: "at-amdg", Title: "Audiovisuelle Mediendienste-Gesetz, commercial communication", Citation: "§§ 9, 31-38, 42a, 64 AMD-G (BGBl I 84/2001 as amended)", Kind: law.Statute, Binding: true, URL: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20001412", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "at-kommaustria-042", Title: "KommAustria penal decision: advertisement not easily recognisable as such", Citation: "KOA 1.965/20-042, 9 June 2021", Kind: law.CaseLaw, Binding: true, Days: since(2021, 6, 9), URL: "https://9dok.net/document/y6e84g15-verletzung-von-werbebestimmungen.html", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-kommaustria-gery", Title: "KommAustria on a cooking channel on YouTube as on-demand service: product placement not marked at start and end", Citation: "KOA 1.965/20-051", Kind: law.CaseLaw, Binding: true, URL: "https://9dok.net/document/zx58m7dd-verletzung-von-werbebestimmungen.html", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-werberat", Title: "Ethik-Kodex der Werbewirtschaft, influencer marketing", Citation: "Österreichischer Werberat, Ethik-Kodex, section 1.8", Kind: law.SelfRegulatoryCode, URL: "https://werberat.at/show_4379.aspx", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-prethikrat", Title: "Influencer:innen-Check", Citation: "PR-Ethik-Rat, 17 June 2021", Kind: law.SelfRegulatoryCode, Days: since(2021, 6, 17), URL: "https://www.prethikrat.at/news/pr-ethik-rat-prasentiert-influencerinnen-check/", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "at-guide", Title: "Influencer marketing guide, chapter on labelling", Citation: "influencermarketingguide.at, Werbung und Transparenz", Kind: law.SelfRegulatoryCode, URL: "https://influencermarketingguide.at/themen/werbung-transparenz", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "at-sectors", Title: "Sector limits on advertising", Citation: "TNRSG § 11 (tobacco, vaping); AMG §§ 50-56 (medicines); ÄsthOpG § 7 (cosmetic surgery); GSpG § 56 (gambling)", Kind: law.Statute, Binding: true, URL: "https://www.ris.bka.gv.at/", Checked: on(2026, 11, 21)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "unless layout or arrangement excludes any doubt about the payment", Instrument: "at-mediengesetz-26"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.InReturn, Detail: "consideration may be in kind when given for the sake of the publication (causal and conditional link); a media lawyer quoted in the press in 2019 denied it for product-only deals, the self-regulatory texts label it in any case", Instrument: "at-uvs-entgelt"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.Judgement, Detail: "any advantage from the first cent counts for the guide, also where nothing is expected; not settled under § 26 MedienG", Instrument: "at-guide"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "the guide lets any advantage from the first cent count; under § 26 MedienG a gift without any expected counter-performance is doubtful", Instrument: "at-guide"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.Judgement, Detail: "the guide lets any advantage from the first cent count; under § 26 MedienG a gift without any expected counter-performance is doubtful", Instrument: "at-guide", Part: "no-return"},
		{Tie: law.Loan, Asks: law.Conditional, When: law.InReturn, Detail: "any advantage counts for the guide; not named in the statute", Instrument: "at-guide"},
		{Tie: law.Loan, Asks: law.Conditional, When: law.Judgement, Detail: "any advantage counts for the guide; not named in the statute", Instrument: "at-guide", Part: "no-return"},
		{Tie: law.Discount, Asks: law.Conditional, When: law.InReturn, Detail: "any advantage counts for the guide", Instrument: "at-guide"},
		{Tie: law.Discount, Asks: law.Conditional, When: law.Judgement, Detail: "any advantage counts for the guide", Instrument: "at-guide", Part: "no-return"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.Judgement, Detail: "legal notes treat a supplied affiliate link as consideration; no ruling found", Instrument: "at-guide"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.InReturn, Detail: "any advantage counts for the guide", Instrument: "at-guide"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.Judgement, Detail: "any advantage counts for the guide", Instrument: "at-guide", Part: "no-return"},
		{Tie: law.Ownership, Asks: law.Conditional, When: law.UnlessPlain, Detail: "own products need a notice where the tie is not apparent", Instrument: "at-guide"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "objectively advertising content can need a notice even when unpaid", Instrument: "at-guide"},
		{Tie: law.Political, Asks: law.Required, Detail: "paid content tied to a federal or European election, party or candidate, between the cut-off date and polling day: label plus the name of whoever commissioned it, even when the payment is obvious", Instrument: "at-mediengesetz-26"},
	},
	Wordings: []law.Wording{
		{Text: "Anzeige", Lang: "de", Verdict: law.Accepted, Detail: "one of the three statutory words", Instrument: "at-mediengesetz-26"},
		{Text: "entgeltliche Einschaltung", Lang: "de", Verdict: law.Accepted, Detail: "one of the three statutory words", Instrument: "at-mediengesetz-26"},
		{Text: "Werbung", Lang: "de", Verdict: law.Accepted, Detail: "one of the three statutory words", Instrument: "at-mediengesetz-26"},
		{Text: "#Werbung", Lang: "de", Verdict: law.Accepted, Detail: "the recommended uniform hashtag; not buried among dozens of others; before the video starts", Instrument: "at-prethikrat"},
		{Text: "Bezahlte Anzeige", Lang: "de", Verdict: law.Accepted, Detail: "named beside Werbung and Entgeltliche Einschaltung", Instrument: "at-prethikrat"},
		{Text: "entgeltliche Einschaltung des/der", Lang: "de", Verdict: law.Qualified, When: law.Judgement, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "only where a public body commissions the item in broadcasting or on-demand video; followed by its name or logo", Instrument: "at-medkftv"},
		{Text: "Eine Information des/der", Lang: "de", Verdict: law.Qualified, When: law.Judgement, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "only where a public body commissions the item in broadcasting or on-demand video; followed by its name or logo", Instrument: "at-medkftv"},
		{Text: "bezahlte Anzeige des/der", Lang: "de", Verdict: law.Qualified, When: law.Judgement, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "only where a public body commissions the item in broadcasting or on-demand video; followed by its name or logo", Instrument: "at-medkftv"},
		{Text: "advertisement", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Detail: "no ruling on this word; one legal note thinks it may carry the same meaning; other words pass only if the audience understands them exactly as the statutory ones (strict test, OGH 4 Ob 62/09k)", Instrument: "at-ogh-4ob62-09k"},
		{Text: "Promotion", Lang: "en", Verdict: law.Insufficient, Detail: "held not enough under § 26 MedienG: other words have to mean the same to the audience by a strict test", Instrument: "at-ogh-4ob62-09k"},
		{Text: "sponsored", Lang: "en", Verdict: law.Insufficient, Fault: law.Foreign, When: law.UnlessInItsLanguage, Detail: "no ruling on this word; under the strict same-meaning test legal writing largely rejects English terms", Instrument: "at-ogh-4ob62-09k"},
		{Text: "ad", Lang: "en", Verdict: law.Insufficient, Fault: law.Foreign, When: law.UnlessInItsLanguage, Detail: "no ruling on this word; under the strict same-meaning test legal writing largely rejects English terms", Instrument: "at-ogh-4ob62-09k"},
		{Text: "#ad", Lang: "en", Verdict: law.Insufficient, Fault: law.Foreign, When: law.UnlessInItsLanguage, Detail: "no ruling on this word; under the strict same-meaning test legal writing largely rejects English terms", Instrument: "at-ogh-4ob62-09k"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Qualified, When: law.Judgement, Detail: "words other than the three of the statute pass only where the audience understands them exactly as those, by a strict test", Instrument: "at-ogh-4ob62-09k"},
	},
	Placements: []law.Placement{
		{Rule: law.Legible, Strength: law.Must, Detail: "The paid nature has to come out sufficiently and beyond doubt; strict yardstick.", Instrument: "at-ogh-4ob62-09k"},
		{Rule: law.EachPost, Strength: law.Must, Detail: "One label must be plainly tied to each paid contribution; leaving it to the reader's interpretation which one is meant is a breach (print case).", Instrument: "at-lvwg-wien-2021"},
		{Rule: law.NotAmongHashtags, Formats: law.Post | law.Carousel | law.ShortVideo | law.Story | law.Text, Strength: law.Should, Detail: "Not hidden among dozens of hashtags.", Instrument: "at-prethikrat"},
		{Rule: law.StartOfVideo, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Should, Detail: "Before the video starts.", Instrument: "at-prethikrat"},
		{Rule: law.StartOfVideo, Formats: law.LongVideo, When: law.Judgement, Strength: law.Must, Measures: []law.Measure{{Kind: law.StartAndEnd}}, Detail: "On-demand service with product placement: notice at the beginning and at the end (AMD-G § 38).", Instrument: "at-kommaustria-gery"},
		{Rule: law.SameLanguage, Strength: law.Should, Measures: []law.Measure{{Kind: law.PlaceLanguage}}, Detail: "The word must mean to the audience what the statutory German words mean; legal writing largely rejects English terms.", Instrument: "at-ogh-4ob62-09k"},
		{Rule: law.NearClaim, Strength: law.Must, Measures: []law.Measure{{Kind: law.NamesBrand}}, Detail: "Commercial communication shows clearly who commissioned it; gifts, prize draws and the like are recognisable as such.", Instrument: "at-ecg-6"},
	},
	Tools: []law.Tool{
		{Verdict: law.Recommended, Detail: "Recommended in addition to #Werbung, not in place of it.", Instrument: "at-prethikrat"},
		{Verdict: law.NotEnoughAlone, Detail: "In addition to #Werbung, not in place of it.", Instrument: "at-prethikrat", Part: "alone"},
	},
	Content: []law.ContentRule{
		{ID: "at-political", Kind: law.OtherContent, Effect: law.Mention, Ties: law.Political, When: law.Judgement, Strength: law.Must, Detail: "In the election period paid political content names its commissioner.", Days: since(2023, 1, 1), Instrument: "at-mediengesetz-26"},
		{ID: "at-spirits", Kind: law.AlcoholContent, Effect: law.Ban, Sectors: law.Spirits, Ties: law.AllTies, Formats: law.ShortVideo | law.LongVideo | law.Live, When: law.Judgement, Strength: law.Must, Detail: "Audiovisual media services: no commercial communication for spirits (KommAustria enforced it for television, KOA 1.965/16-022).", Instrument: "at-amdg"},
		{ID: "at-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco | law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Advertising and sponsoring for tobacco, vaping and related products banned.", Instrument: "at-sectors"},
		{ID: "at-medicine", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.PrescriptionMedicine, Ties: law.AllTies, Strength: law.Must, Detail: "No lay advertising for prescription medicines; limits for the others, no endorsements by health professionals or celebrities.", Instrument: "at-sectors"},
		{ID: "at-cosmetic-surgery", Kind: law.CosmeticSurgeryContent, Sectors: law.CosmeticSurgery, Detail: "Advertising for aesthetic operations is restricted.", Instrument: "at-sectors"},
		{ID: "at-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Only licensed operators, responsible standard; foreign casinos need a permit to advertise.", Instrument: "at-sectors"},
		{ID: "at-children", Kind: law.Minors, Detail: "No direct exhortation to children (Anhang Z 28).", Instrument: "at-uwg"},
	},
	Actors: []law.ActorRule{
		{ID: "at-identity", Kind: law.IdentityDisplay, Detail: "Commercial accounts are information society services: name, postal address, email, register number, chamber or authority and VAT number easily and permanently reachable; commercial communication and its commissioner recognisable.", Instrument: "at-ecg-6"},
		{ID: "at-offenlegung", Kind: law.IdentityDisplay, Detail: "Disclosure of the media owner for websites and recurring electronic media; reduced for small presentational ones.", Instrument: "at-mediengesetz-25"},
		{ID: "at-notify", Kind: law.Registration, Detail: "A channel that qualifies as an on-demand audiovisual service is notified to KommAustria and falls under the AMD-G advertising rules; KommAustria applied them to a YouTube cooking channel.", Instrument: "at-amdg"},
		{ID: "at-media-owner", Kind: law.JointLiability, Detail: "The media owner (for a social account, the creator) answers for a missing § 26 label.", Instrument: "at-mediengesetz-27"},
	},
	Penalties: []law.Penalty{
		{Detail: "Missing or insufficient label under § 26: administrative fine.", Amount: endorse.MustMoney("EUR 20000"), Instrument: "at-mediengesetz-27"},
		{Detail: "Breach of the duties to inform in §§ 5 and 6 ECG: administrative fine of up to this sum, none if the authority sets a period and the lawful state is restored within it.", Amount: endorse.MustMoney("EUR 3000"), Instrument: "at-ecg-26"},
		{Detail: "Fine imposed in one case for an advertisement that was not easily recognisable.", Amount: endorse.MustMoney("EUR 1000"), Instrument: "at-kommaustria-042"},
		{Detail: "Injunction, damages and publication of the judgment at the suit of competitors and associations.", Instrument: "at-uwg"},
	},
	Open: []string{
		"Whether a free product alone is Entgelt within § 26 MedienG: a tribunal accepted barter, a lawyer quoted in Kurier (2019) denied it for product-only cooperation, a law-firm article in Der Standard (2019) affirmed it for products and affiliate links. No Supreme Court ruling on influencers found.",
		"Whether an account is a periodic medium is a precondition of § 26 (recurring at least four times a year, from memory).",
		"at-mediengesetz-27: the version read ended on 31 December 2022; the amount after that was not checked (the press quoted EUR 250 to 20,000 in 2019, the lower figure is doubtful).",
		"at-medkftv: the stored version may predate the 2024 reform of the MedKF-TG.",
		"The verdicts on ad, #ad, sponsored and advertisement are opinion in legal writing (note at www.netidee.at/node/1607) applying the test of OGH 4 Ob 62/09k, not rulings. Who stands behind the guide in at-guide was not checked. Collaboration words such as Kooperation, Bezahlte Partnerschaft, PR-Sample or Gesponsert were not found ruled on by an Austrian authority; German practice (DE file) is persuasive only.",
		"at-uwg, at-sectors, at-mediengesetz-25 and the notification duty are from memory (the public copy of the UWG ends in 2000); ECG §§ 5, 6, 26 and 27 were read in a public copy of RIS.",
		"The Werberat said in July 2025 that it prefers self-regulation and offers an e-learning; no statute aimed at influencers was found as of November 2026.",
		"Whether a channel is an on-demand audiovisual service is told by no fact, so the notice at the end of a video and the ban on spirits are for people to judge.",
		"Loan, discount and trip: asked for where the brand asked for the post or had a say in it, by the reasoning of at-uvs-entgelt; what the guide adds for benefits without return is left open.",
		"Kept as background, no row rests on: at-werberat.",
	},
}
