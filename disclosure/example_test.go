package disclosure_test

import (
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// checker is compiled once and shared by all examples, as a program would.
func checker() *disclosure.Checker { return ourChecker() }

// An agency checks a story in France. The brand sent a watch and asked for a
// post; the first draft thanks the brand, the second says what it is.
func Example_giftedStoryInFrance() {
	story := disclosure.Publication{
		ID:       "watch-1",
		On:       endorse.On(2026, 3, 1),
		Platform: endorse.Instagram,
		Format:   endorse.FormatStory,
		Language: "fr",
		Markets:  []endorse.Region{"FR"},
		Brand:    []string{"XYZ", "xyz_montres"},
		Ties:     []disclosure.Tie{{Kind: law.FreeProduct, Asked: endorse.Yes}},
		Frames: []disclosure.Frame{
			{Overlays: []disclosure.Overlay{{Text: "Merci à @xyz_montres pour cette montre !"}}},
		},
		Facts: disclosure.Facts{Retouched: endorse.No, AI: endorse.No},
	}
	for _, text := range []string{story.Frames[0].Overlays[0].Text, "Publicité – @xyz_montres"} {
		story.Frames[0].Overlays[0].Text = text
		report, err := checker().Check(story)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(text, "–", report.Outcome())
		for _, f := range report.Markets[0].Findings {
			if f.Must && f.Outcome != disclosure.Met {
				fmt.Println("  ", f.Reason, f.Evidence().Surface, f.Evidence().Quote)
			}
		}
	}
	// Output:
	// Merci à @xyz_montres pour cette montre ! – breached
	//    ambiguous-label frames[0].overlays[0] Merci à @xyz_montres
	// Publicité – @xyz_montres – met
}

func ExampleChecker_Check() {
	report, err := checker().Check(disclosure.Publication{
		On:       endorse.On(2026, 3, 1),
		Platform: endorse.Instagram,
		Format:   endorse.FormatPost,
		Language: "en",
		Markets:  []endorse.Region{"GB", "AQ"},
		Ties:     []disclosure.Tie{{Kind: law.FreeProduct}},
		Caption:  "#gifted A soft cream for the evening.",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range report.Markets {
		fmt.Println(m.Region, m.Outcome)
		for _, f := range m.Findings {
			if f.Must && f.Outcome != disclosure.Met {
				fmt.Printf("  %s %s: %s %v %q\n", f.Outcome, f.Reason, f.Evidence().Surface, f.Evidence().Span, f.Evidence().Quote)
			}
		}
	}
	// Output:
	// GB breached
	//   breached ambiguous-label: caption {0 7} "#gifted"
	// AQ unclear
	//   unclear no-law:  {0 0} ""
}

// Yesterday's post is judged by yesterday's law: a French "Partenariat
// rémunéré" was not enough until an ordinance of 2024 took equal wordings in.
func ExampleChecker_Check_days() {
	post := disclosure.Publication{
		Platform: endorse.Instagram,
		Format:   endorse.FormatPost,
		Language: "fr",
		Markets:  []endorse.Region{"FR"},
		Ties:     []disclosure.Tie{{Kind: law.Payment}},
		Caption:  "Partenariat rémunéré. Une crème douce pour le soir.",
		Facts:    disclosure.Facts{Retouched: endorse.No, AI: endorse.No},
	}
	for _, day := range []endorse.Date{endorse.On(2024, 11, 7), endorse.On(2024, 11, 8)} {
		post.On = day
		report, err := checker().Check(post)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(day, report.Outcome())
	}
	// Output:
	// 2024-11-07 breached
	// 2024-11-08 unclear
}

// A surface that nobody looked at is unknown, not empty.
func ExamplePublication_seen() {
	post := disclosure.Publication{
		On:       endorse.On(2026, 3, 1),
		Platform: endorse.TikTok,
		Format:   endorse.FormatShortVideo,
		Language: "en",
		Markets:  []endorse.Region{"GB"},
		Ties:     []disclosure.Tie{{Kind: law.Payment}},
		Caption:  "A soft cream for the evening.",
		Seen:     disclosure.OnCaption,
	}
	for _, seen := range []disclosure.Surfaces{disclosure.OnCaption, 0} {
		post.Seen = seen
		report, err := checker().Check(post)
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, f := range report.Markets[0].Findings {
			if f.Reason == disclosure.MissingLabel {
				fmt.Println(f.Outcome, f.Reason, f.Evidence().Fact)
			}
		}
	}
	// Output:
	// unclear missing-label overlays
	// breached missing-label
}

// A finding says in one sentence what was found, what is asked and by whom.
func ExampleFinding_Says() {
	f := disclosure.Finding{
		Reason:  disclosure.LateLabel,
		Outcome: disclosure.Breached,
		Must:    true,
	}.Showing(disclosure.Evidence{Surface: "caption", Quote: "#ad"}).RestingOn(disclosure.Basis{
		Code:       "aq-code/before-fold",
		Instrument: "aq-code",
		Citation:   "Code of the Ice, art. 4",
		Verified:   law.Read,
		Detail:     "the label is seen without opening the text",
	})
	fmt.Println(f.Says())
	// Output:
	// "#ad" in caption comes late: not first, not before the fold or not at the start (Code of the Ice, art. 4): the label is seen without opening the text
}

// One JSON line a market is what programs exchange.
func ExampleReport_AppendLines() {
	report := disclosure.Report{
		ID: "p1",
		Markets: []disclosure.Market{{
			Region:  "AQ",
			Outcome: disclosure.Unclear,
			Findings: []disclosure.Finding{
				disclosure.Finding{Reason: disclosure.NoLaw, Must: true}.RestingOn(disclosure.Basis{Code: "AQ/no-law"}),
			},
		}},
		Version: disclosure.Version,
	}
	lines, err := report.AppendLines(nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	os.Stdout.Write(lines)
	// Output:
	// {"id":"p1","market":"AQ","outcome":"unclear","findings":[{"code":"AQ/no-law","reason":"no-law","outcome":"unclear","must":true,"verified":"","binding":false,"instrument":"","citation":"","url":"","surface":"","span":[0,0],"quote":"","fact":"","says":"no rule that we have speaks of this place, tie or day, or not of all of it"}],"fix":"","version":"0.1.0","book":""}
}

func ExamplePublication_MarshalJSON() {
	b, err := json.Marshal(disclosure.Publication{
		ID:       "p1",
		On:       endorse.On(2026, 3, 1),
		Platform: endorse.Instagram,
		Format:   endorse.FormatStory,
		Markets:  []endorse.Region{"GB"},
		Ties: []disclosure.Tie{
			{Kind: law.Affiliate},
			{Kind: law.PastRelationship, Brand: "XYZ", Months: endorse.MustCount(5)},
		},
		Caption:  "Ad – a soft cream",
		Overlays: []disclosure.Overlay{{Text: "Ad", To: 3500 * time.Millisecond, Covered: endorse.No}},
		Seen:     disclosure.OnCaption | disclosure.OnOverlays,
		Facts:    disclosure.Facts{MainProduct: endorse.Yes},
	})
	fmt.Println(string(b), err)
	// Output:
	// {"id":"p1","on":"2026-03-01","platform":"instagram","format":"story","markets":["GB"],"ties":["affiliate",{"kind":"past-relationship","brand":"XYZ","months":5}],"caption":"Ad – a soft cream","overlays":[{"text":"Ad","to":3.5,"covered":false}],"seen":["caption","overlays"],"facts":{"main_product":true}} <nil>
}

// Decoding is strict; each fault is told with its path.
func ExamplePublication_UnmarshalJSON() {
	var p disclosure.Publication
	err := json.Unmarshal([]byte(`{"on":"2026-03-01","markets":["UK"],"ties":["payment",{"kind":"gold"}],"captoin":"Ad"}`), &p)
	fmt.Println(err)
	err = json.Unmarshal([]byte(`{"on":"2026-03-01","markets":["UK"],"ties":["payment"],"duration":42.5}`), &p)
	fmt.Println(p.Markets, p.Ties[0].Kind, p.Duration, err)
	// Output:
	// ties[1].kind: parsing tie "gold": no such kind of tie
	// unknown field "captoin"
	// [GB] payment 42.5s <nil>
}

func ExamplePublication_Validate() {
	p := disclosure.Publication{
		Markets: []endorse.Region{"GB", "Utopia"},
		Ties:    []disclosure.Tie{{Kind: law.NoTie}, {Kind: law.Payment}},
	}
	fmt.Println(p.Validate())
	// Output:
	// on: no day
	// markets[1]: unknown region "Utopia"
	// ties[0]: none stands beside other ties
}

// A house rule on top of the law: the book is a value, and so is a change.
func ExampleNewChecker() {
	book, err := disclosure.Law().With(law.Regime{
		Region: "GB",
		Instruments: []law.Instrument{{
			ID: "gb-house", Title: "House rules", Citation: "House rules, page 3",
			Kind: law.SelfRegulatoryCode, Verified: law.Read, Checked: endorse.On(2026, 3, 1),
		}},
		Wordings: []law.Wording{{Text: "Brand family", Lang: "en", Verdict: law.Insufficient, Instrument: "gb-house"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	house, err := disclosure.NewChecker(book)
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := house.Check(disclosure.Publication{
		On:       endorse.On(2026, 3, 1),
		Platform: endorse.Instagram,
		Format:   endorse.FormatPost,
		Language: "en",
		Markets:  []endorse.Region{"GB"},
		Ties:     []disclosure.Tie{{Kind: law.Ambassador}},
		Caption:  "Brand family: a soft cream for the evening.",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range report.Markets[0].Findings {
		if f.Basis().Instrument == "gb-house" {
			fmt.Println(f.Outcome, f.Reason, "by", f.Basis().Citation)
		}
	}
	fmt.Println("the report names another book:", report.Book != disclosure.Law().Digest())
	// Output:
	// breached ambiguous-label by House rules, page 3
	// the report names another book: true
}

// What to add so that the post would do.
func ExampleChecker_Fix() {
	fix, err := checker().Fix(disclosure.Publication{
		On:       endorse.On(2026, 3, 1),
		Platform: endorse.Instagram,
		Format:   endorse.FormatPost,
		Language: "de",
		Markets:  []endorse.Region{"DE"},
		Ties:     []disclosure.Tie{{Kind: law.Payment}},
		Caption:  "Eine weiche Creme am Abend. #ad",
	})
	fmt.Println(fix, err)
	// Output:
	// put “Anzeige” first in the caption <nil>
}

// Before anything is written: what the law will ask of a paid post.
func ExampleChecker_Brief() {
	brief, err := checker().Brief(disclosure.Publication{
		On:       endorse.On(2026, 3, 1),
		Platform: endorse.Instagram,
		Format:   endorse.FormatPost,
		Language: "sv",
		Markets:  []endorse.Region{"SE"},
		Ties:     []disclosure.Tie{{Kind: law.Payment}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("has to be told:", brief.Markets[0].Asked)
	fmt.Println("in a language of:", brief.Markets[0].Languages)
	fmt.Println(brief.Label)
	// Output:
	// has to be told: yes
	// in a language of: [sv]
	// show “Annons” on the picture from the start to the end
}

func ExampleParseShare() {
	minors, err := disclosure.ParseShare("25%")
	fmt.Println(minors, err)
	_, err = disclosure.ParseShare("125%")
	fmt.Println(err)
	// Output:
	// 0.25 <nil>
	// parsing share "1.25": not from 0 to 1
}

func ExampleReasons() {
	for _, r := range disclosure.Reasons()[:3] {
		fmt.Println(r)
	}
	// Output:
	// missing-label
	// ambiguous-label
	// understated-tie
}
