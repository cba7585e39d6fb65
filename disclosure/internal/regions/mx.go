package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&mx) }

// mx is the law of Mexico.
var mx = law.Regime{
	Region:    "MX",
	Name:      "Mexico",
	Languages: []string{"es"},
	Authorities: []law.Authority{
		{Name: "Procuraduría Federal del Consumidor", Abbr: "PROFECO", Role: "consumer protection"},
		{Name: "Comisión Federal para la Protección contra Riesgos Sanitarios", Abbr: "COFEPRIS", Role: "health advertising"},
		{Name: "Consejo de Autorregulación y Ética Publicitaria", Abbr: "CONAR", Role: "self-regulator"},
	},
	CompleteFrom: on(2026, 1, 16), // the ban on vape advertising, the newest of the texts
	Instruments: []law.Instrument{
		{ID: "mx-lfpc-32", Title: "Ley Federal de Protección al Consumidor, information and advertising", Citation: "LFPC arts. 32, 35, 37, 127-128", Kind: law.Statute, Binding: true, URL: "https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPC.pdf", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "mx-profeco-guide", Title: "Guía de publicidad para influencers", Citation: "Acuerdo PROFECO, DOF 21 August 2023 (evening edition), in force 22 August 2023", Kind: law.RegulatorGuidance, Days: since(2023, 8, 22), URL: "https://www.dof.gob.mx/nota_detalle.php?codigo=5702018&fecha=15/09/2023", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "mx-rlgsmp", Title: "Reglamento de la Ley General de Salud en Materia de Publicidad", Citation: "RLGSMP", Kind: law.Regulation, Binding: true, Days: since(2000, 5, 5), URL: "https://www.diputados.gob.mx/LeyesBiblio/regley/Reg_LGS_MP.pdf", Checked: on(2026, 11, 21)},
		{ID: "mx-const-vapes", Title: "Constitution, ban on vapes", Citation: "CPEUM arts. 4 and 5 as amended 17 January 2025", Kind: law.Statute, Binding: true, Days: since(2025, 1, 18), URL: "https://www.diputados.gob.mx/LeyesBiblio/pdf/CPEUM.pdf", Checked: on(2026, 11, 21)},
		{ID: "mx-lgs-vapes", Title: "Ley General de Salud, ban on vapes and on their advertising", Citation: "Ley General de Salud, decree in the DOF of 15 January 2026, in force 16 January 2026", Kind: law.Statute, Binding: true, Days: since(2026, 1, 16), URL: "https://www.eluniversal.com.mx/nacion/este-16-de-enero-entra-en-vigor-la-prohibicion-de-vapeadores-en-mexico-preven-sanciones-de-hasta-ocho-anos-de-prision/", Verified: law.Secondary, Checked: on(2026, 11, 25)},
		{ID: "mx-rlgsmp-79", Title: "Advertising of health goods, health services and drink: permit first", Citation: "Ley General de Salud and RLGSMP, art. 79 (permits), as noted by Legal Digital and Regulads; COFEPRIS guide of September 2024 for advertisers and influencers, as noted by Expansión", Kind: law.Regulation, Binding: true, URL: "https://legaldigital.mx/blog/post/que-tiene-que-ver-cofepris-con-la-publicidad", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "any recommendation of goods or services shared on social media is advertising; the link is stated", Instrument: "mx-profeco-guide"},
		{Tie: law.FreeProduct, Asks: law.Required, Instrument: "mx-profeco-guide"},
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "a given product makes every post about it advertising", Instrument: "mx-profeco-guide"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "invitations and trips, also without money", Instrument: "mx-profeco-guide"},
		{Tie: law.Ambassador, Asks: law.Required, Instrument: "mx-profeco-guide"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "as any other benefit; not named in what was read", Instrument: "mx-profeco-guide"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.Judgement, Detail: "sellers' own ads must be true and clear; a label is not named", Instrument: "mx-lfpc-32"},
	},
	Wordings: []law.Wording{
		{Text: "#Publicidad", Lang: "es", Verdict: law.Accepted, Instrument: "mx-profeco-guide"},
		{Text: "#PublicidadPagada", Lang: "es", Verdict: law.Accepted, Instrument: "mx-profeco-guide"},
		{Text: "#Patrocinio", Lang: "es", Verdict: law.Accepted, Instrument: "mx-profeco-guide"},
		{Text: "#PatrocinadoPor", Lang: "es", Verdict: law.Accepted, Instrument: "mx-profeco-guide"},
		{Text: "#PatrocinadoPor[brand]", Form: law.Placed, Lang: "es", Verdict: law.Accepted, Detail: "the tag run together with the brand that it is to name", Instrument: "mx-profeco-guide"},
		{Text: "Publicidad", Lang: "es", Verdict: law.Accepted, Formats: law.Audio | law.Live | law.ShortVideo | law.LongVideo, Detail: "the word of the tag where the guide wants it said aloud or read in the video", Instrument: "mx-profeco-guide"},
		{Text: "#OpinionesPersonales", Lang: "es", Verdict: law.Insufficient, Ties: law.Payment | law.FreeProduct | law.UnsolicitedGift | law.EventOrTrip | law.Affiliate | law.Ambassador, Detail: "meant for posts with nothing received; it does not mark an ad", Instrument: "mx-profeco-guide"},
	},
	Placements: []law.Placement{
		{Rule: law.Legible, Strength: law.Should, Detail: "In a visible place, there at all times.", Instrument: "mx-profeco-guide"},
		{Rule: law.NotAmongHashtags, Strength: law.Should, Detail: "Not next to many tags or links that blur it.", Instrument: "mx-profeco-guide"},
		{Rule: law.ThroughoutVideo, Formats: law.Story | law.ShortVideo | law.LongVideo, Strength: law.Should, Measures: []law.Measure{{Kind: law.WholePart}}, Detail: "In images and video it can be read and noticed for the whole length.", Instrument: "mx-profeco-guide"},
		{Rule: law.StartOfVideo, Formats: law.ShortVideo | law.LongVideo, Strength: law.Should, Detail: "At the beginning of the post or in the video.", Instrument: "mx-profeco-guide"},
		{Rule: law.SpokenInAudio, Formats: law.Audio, Strength: law.Should, Detail: "Said aloud in podcasts and other audio.", Instrument: "mx-profeco-guide"},
		{Rule: law.RepeatDuringLive, Formats: law.Live, When: law.Judgement, Strength: law.Should, Detail: "Live streams state that it is advertising; no interval given, nor that it is said again.", Instrument: "mx-profeco-guide"},
		{Rule: law.EachPost, Strength: law.Should, Detail: "Each time, whichever network is used.", Instrument: "mx-profeco-guide"},
		{Rule: law.Legible, Formats: law.Post | law.Carousel, Strength: law.Should, Detail: "In images the notice can be read and noticed.", Instrument: "mx-profeco-guide", Part: "images"},
	},
	Content: []law.ContentRule{
		{ID: "mx-truth", Kind: law.OtherContent, Detail: "Advertising is true, provable and clear, with safety warnings and restrictions for the product.", Instrument: "mx-lfpc-32"},
		{ID: "mx-health", Kind: law.HealthContent, Detail: "Food, drinks, supplements, cosmetics, health goods and services follow the health advertising rules; some need a COFEPRIS permit or notice first.", Instrument: "mx-rlgsmp"},
		{ID: "mx-vapes", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Vapes may not be advertised.", Instrument: "mx-const-vapes"},
		{ID: "mx-vapes-advertising", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising for electronic cigarettes, vapes and devices like them, with or without nicotine, in any printed, digital, broadcast or other medium.", Instrument: "mx-lgs-vapes"},
		{ID: "mx-permit", Kind: law.HealthContent, Effect: law.Permit, Sectors: law.Medicine | law.PrescriptionMedicine | law.MedicalTreatment | law.MedicalDevice | law.HealthProduct | law.CosmeticSurgery | law.Alcohol | law.Spirits, Ties: law.AllTies, Strength: law.Must, Detail: "Advertising of medicines, herbal remedies, supplements, medical devices, health services, surgical or aesthetic procedures and alcoholic drinks needs the permit of COFEPRIS first.", Instrument: "mx-rlgsmp-79"},
	},
	Actors: []law.ActorRule{
		{ID: "mx-all-ages", Kind: law.AudienceThreshold, Followers: endorse.MustCount(0), Detail: "Meant for influencers of any age; no follower minimum.", Instrument: "mx-profeco-guide"},
		{ID: "mx-provider", Kind: law.JointLiability, Detail: "Influencers and brands can be sanctioned like other suppliers.", Instrument: "mx-profeco-guide"},
	},
	Penalties: []law.Penalty{
		{Detail: "PROFECO may suspend the advertising and fine under the consumer law; refunds and bonuses to consumers are possible. Amounts not looked up.", Instrument: "mx-lfpc-32"},
	},
	Open: []string{
		"The DOF text of the guide was not read; labels agree across four notes (#Patrocinio in two, #PatrocinadoPor in three).",
		"Claims of a new binding influencer law in 2025-2026 were found only on weak sites and as a Mexico City initiative of November 2025 sent to committee; treat as not in force.",
		"\"#ColaboraciónPagada\" appears on a weak site only; English tags are not addressed.",
		"Fine ranges under LFPC arts. 127-128 change every year and were not looked up.",
		"Whether the articles of the Constitution speak of advertising vapes was not read; the health law does since 16 January 2026.",
	},
}
