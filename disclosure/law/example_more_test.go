package law_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// coast is a book of one made-up code, which changed once.
func coast() (*law.Book, error) {
	return law.NewBook(&law.Regime{
		Region: "AQ", Name: "Antarctica",
		Instruments: []law.Instrument{{
			ID: "aq-code", Title: "Code of the Ice", Citation: "Code, art. 1", Kind: law.SelfRegulatoryCode, Checked: endorse.On(2026, 5, 1),
		}},
		Wordings: []law.Wording{
			{Text: "Ad", Lang: "en", Verdict: law.Accepted, Instrument: "aq-code", Days: endorse.Period{From: endorse.On(2024, 1, 1)}},
			{Text: "#gifted", Lang: "en", Verdict: law.Accepted, Instrument: "aq-code", Days: endorse.Between(endorse.On(2024, 1, 1), endorse.On(2025, 6, 30))},
			{Text: "#gifted", Lang: "en", Verdict: law.Insufficient, Instrument: "aq-code", Part: "since 2025", Days: endorse.Period{From: endorse.On(2025, 7, 1)}},
		},
	})
}

// What was ever said of one and the same hashtag, and when.
func ExampleBook_Wordings() {
	book, err := coast()
	if err != nil {
		fmt.Println(err)
		return
	}
	for region, wording := range book.Wordings() {
		if wording.Text == "#gifted" {
			fmt.Println(region, wording.Verdict, "by", wording.Instrument, wording.Days)
		}
	}
	// Output:
	// AQ accepted by aq-code 2024-01-01/2025-06-30
	// AQ insufficient by aq-code 2025-07-01/..
}

// The days on which the law of a place changed: a post of the day before is
// judged by other rows.
func ExampleBook_Changes() {
	book, err := coast()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, day := range book.Changes("AQ") {
		fmt.Println(day)
		for _, wording := range book.At("AQ", day).Wordings {
			fmt.Println(" ", wording.Text, wording.Verdict)
		}
	}
	// Output:
	// 2024-01-01
	//   Ad accepted
	//   #gifted accepted
	// 2025-07-01
	//   Ad accepted
	//   #gifted insufficient
}

// What a finding rests on, by the id that it gives.
func ExampleBook_Instrument() {
	instrument, found := disclosure.Law().Instrument("gb-cma-all")
	fmt.Println(instrument.Citation, "|", instrument.Kind, instrument.Verified, found)
	_, found = disclosure.Law().Instrument("gb-house")
	fmt.Println(found)
	// Output:
	// CMA guidance updated 28 August 2025 | regulator-guidance read true
	// false
}

// The rules of placement that a row may name, for a form in which a lawyer picks
// one.
func ExampleRules() {
	for _, rule := range law.Rules()[:4] {
		fmt.Println(rule)
	}
	// Output:
	// start-of-text
	// before-fold
	// not-among-hashtags
	// on-the-media
}

// A row without days of its own has those of its instrument, and no row outlasts it.
func ExampleBook_DaysOf() {
	book, err := law.NewBook(&law.Regime{
		Region: "AQ", Name: "Antarctica",
		Instruments: []law.Instrument{{
			ID: "aq-code", Title: "Code of the Ice", Citation: "Code, art. 1", Kind: law.SelfRegulatoryCode, Checked: endorse.On(2026, 5, 1),
			Days: endorse.Between(endorse.On(2020, 1, 1), endorse.On(2025, 12, 31)),
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(book.DaysOf("aq-code", endorse.Period{}))
	fmt.Println(book.DaysOf("aq-code", endorse.Period{From: endorse.On(2024, 7, 1)}))
	// Output:
	// 2020-01-01/2025-12-31
	// 2024-07-01/2025-12-31
}
