package law_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// A lawyer of an agency reads what the place asks of a loan, adds the house's
// own stricter list of wordings to the book, and shows what that changes.
func Example_houseRulesOnTopOfTheLaw() {
	day := endorse.On(2026, 3, 1)
	for _, c := range disclosure.Law().At("GB", day).Connections {
		if c.Tie == law.Loan {
			fmt.Println("a loan:", c.Asks, "by", c.Instrument)
		}
	}
	house, err := disclosure.Law().With(law.Regime{
		Region: "GB",
		Instruments: []law.Instrument{{
			ID: "gb-house", Title: "House rules", Citation: "House rules, page 3",
			Kind: law.SelfRegulatoryCode, Verified: law.Read, Checked: day,
		}},
		Wordings: []law.Wording{{Text: "Brand family", Lang: "en", Verdict: law.Insufficient, Instrument: "gb-house"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, change := range disclosure.Law().Diff(house, day) {
		fmt.Println(change)
	}
	fmt.Println("another digest:", house.Digest() != disclosure.Law().Digest())
	// Output:
	// a loan: required by gb-cma-all
	// GB gb-house added
	// GB gb-house/label/en/Brand family added
	// another digest: true
}

func ExampleBook_At() {
	book := disclosure.Law()
	for _, day := range []endorse.Date{endorse.On(2020, 12, 31), endorse.On(2021, 1, 1)} {
		fmt.Println(day, book.At("GB", day).Regimes)
	}
	f := book.At("HR", endorse.On(2026, 3, 1))
	fmt.Println("Croatia has a file:", f.Own, "and is judged by", f.Regimes)
	// Output:
	// 2020-12-31 [GB EU]
	// 2021-01-01 [GB]
	// Croatia has a file: false and is judged by [EU]
}

// A row that ends is given again under the same name with a last day.
func ExampleBook_With() {
	tides := law.Regime{
		Region: "AQ", Name: "Antarctica",
		Instruments: []law.Instrument{{
			ID: "aq-code", Title: "Code of the Ice", Citation: "Code, art. 1",
			Kind: law.SelfRegulatoryCode, Checked: endorse.On(2026, 1, 1),
		}},
		Connections: []law.Connection{{Tie: law.Loan, Asks: law.Required, Instrument: "aq-code"}},
	}
	book, err := law.NewBook(&tides)
	if err != nil {
		fmt.Println(err)
		return
	}
	ended := tides.Connections[0]
	ended.Days.Until = endorse.On(2026, 6, 30)
	next, err := book.With(law.Regime{Region: "AQ", Connections: []law.Connection{ended}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(next.At("AQ", endorse.On(2026, 6, 30)).Connections), "row on the last day")
	fmt.Println(len(next.At("AQ", endorse.On(2026, 7, 1)).Connections), "rows on the day after")
	// Output:
	// 1 row on the last day
	// 0 rows on the day after
}

func ExampleBook_Diff() {
	code := law.Regime{
		Region: "AQ", Name: "Antarctica",
		Instruments: []law.Instrument{{
			ID: "aq-code", Title: "Code", Citation: "Code, 1", Kind: law.Statute, Checked: endorse.On(2026, 5, 1),
		}},
		Wordings: []law.Wording{{Text: "Ad", Lang: "en", Verdict: law.Accepted, Instrument: "aq-code"}},
	}
	old, err := law.NewBook(&code)
	if err != nil {
		fmt.Println(err)
		return
	}
	code.Wordings[0].Verdict = law.Insufficient
	code.Connections = []law.Connection{{Tie: law.Loan, Asks: law.Required, Instrument: "aq-code"}}
	next, err := old.With(code)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, change := range old.Diff(next, endorse.On(2026, 6, 1)) {
		fmt.Println(change)
	}
	// Output:
	// AQ aq-code/loan added
	// AQ aq-code/label/en/Ad altered
}

// Instruments that nobody has looked at since a day.
func ExampleBook_Stale() {
	parent := law.Regime{
		Region: "AQ", Name: "Antarctica",
		Instruments: []law.Instrument{
			{ID: "aq-code", Title: "Code", Citation: "Code, 1", Kind: law.Statute, Checked: endorse.On(2024, 5, 1)},
			{ID: "aq-guide", Title: "Guide", Citation: "Guide, 1", Kind: law.Statute, Checked: endorse.On(2026, 5, 1)},
		},
	}
	book, err := law.NewBook(&parent)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, i := range book.Stale(endorse.On(2025, 1, 1)) {
		fmt.Println(i.ID, "checked", i.Checked)
	}
	// Output: aq-code checked 2024-05-01
}

func ExampleBook_Markdown() {
	page := disclosure.Law().Markdown("GB", endorse.On(2026, 3, 1))
	for line := range strings.Lines(page) {
		if strings.HasPrefix(line, "#") {
			fmt.Print(line)
		}
	}
	// Output:
	// # Disclosure law: United Kingdom (GB) on 2026-03-01
	// ## Ties
	// ## Wordings
	// ## Placement
	// ## Platform tools
	// ## Content
	// ## People and deals
	// ## Penalties
	// ## Instruments
	// ## Open questions
}

func ExampleNewBook() {
	_, err := law.NewBook(&law.Regime{
		Region:   "AQ",
		Wordings: []law.Wording{{Text: "Ad", Lang: "en", Instrument: "aq-code"}},
	})
	fmt.Println(err)
	// Output:
	// AQ.name: empty
	// AQ.wordings[0]: no instrument "aq-code"
	// AQ.wordings[0]: no verdict
}

func ExampleParseRegime() {
	change, err := law.ParseRegime([]byte(`{"region":"GB","wordings":[
		{"text":"Brand family","lang":"en","verdict":"insufficient","instrument":"gb-cap-guide"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	book, err := disclosure.Law().With(change)
	if err != nil {
		fmt.Println(err)
		return
	}
	before, _ := disclosure.Law().Regime("GB")
	after, _ := book.Regime("GB")
	fmt.Println(len(after.Wordings)-len(before.Wordings), "wording more")
	_, err = law.ParseRegime([]byte(`{"region":"GB","labels":[]}`))
	fmt.Println(err)
	// Output:
	// 1 wording more
	// parsing regime: json: unknown field "labels"
}

func ExampleParseBook() {
	text, err := json.Marshal(disclosure.Law())
	if err != nil {
		fmt.Println(err)
		return
	}
	book, err := law.ParseBook(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("the same law:", book.Digest() == disclosure.Law().Digest())
	_, err = law.ParseBook([]byte(strings.Replace(string(text), "United Kingdom", "Albion", 1)))
	fmt.Println(err)
	// Output:
	// the same law: true
	// parsing book: digest does not fit the rows
}

func ExampleTies() {
	inKind := law.FreeProduct | law.Loan
	fmt.Println(inKind, inKind.Covers(law.Loan), inKind.Covers(law.Payment))
	for _, one := range inKind.Each() {
		fmt.Println(one)
	}
	// Output:
	// free-product|loan true false
	// free-product
	// loan
}
