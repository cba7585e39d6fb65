package label_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/endorse-go/endorse/disclosure/label"
)

// A caption is read for three labels; which of them count, and where, is for the caller.
func Example() {
	scanner, err := label.Compile([]label.Entry{
		{ID: 1, Text: "#ad", Role: label.Wording},
		{ID: 2, Text: "gifted", Role: label.Wording},
		{ID: 3, Text: "Ad – Gifted", Role: label.Wording},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	caption := "🎁 AD – GIFTED\nThis scarf is softer than it looks. #knitwear #ad"
	result, err := scanner.Scan(caption, label.Brands{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for m := range label.Speaking(result.Matches, nil) {
		p := m.Place
		fmt.Printf("%q [%d, %d) folded by %s; first %t; hashtag %d of %d\n", m.Span.In(caption), m.Span.Start, m.Span.End, m.Fold, p.First(), p.RunPlace, p.Run)
	}
	// Output:
	// "AD – GIFTED" [5, 18) folded by case; first true; hashtag 0 of 0
	// "#ad" [65, 68) folded by ; first false; hashtag 2 of 2
}

// The brand of the post fills the brand places, in whatever way it is written.
func ExampleNewBrands() {
	brands, err := label.NewBrands([]string{"Acme Foods", "acmefoods.de"})
	if err != nil {
		fmt.Println(err)
		return
	}
	scanner := label.MustCompile([]label.Entry{
		{Text: "#{brand}_ad", Role: label.Wording, Form: label.Placed},
		{Text: "thanks to {brand}", Role: label.Wording, Form: label.Placed},
	})
	for _, caption := range []string{"Lunch! #AcmeFoods_ad", "Thanks to ACME foods", "Thanks to @acmefoods.de", "Thanks to Northlight", "Thanks to you"} {
		result, _ := scanner.Scan(caption, brands)
		for _, m := range result.Matches {
			fmt.Printf("%s: %t\n", m.Span.In(caption), m.Brand == label.Named)
		}
	}
	// Output:
	// #AcmeFoods_ad: true
	// Thanks to ACME foods: true
	// Thanks to @acmefoods.de: true
	// Thanks to Northlight: false
}

// A pattern finds a sentence in its many forms.
func ExamplePattern() {
	scanner := label.MustCompile([]label.Entry{
		{Text: "(i|we) … (earn|get) … commission", Role: label.Statement, Form: label.Pattern},
		{Text: "(never|don't)", Role: label.Negator, Form: label.Pattern, Reach: 2},
	})
	for _, caption := range []string{
		"I may earn a small commission if you buy.",
		"We get an affiliate\ncommission, thank you!",
		"We never get a commission.",
		"I earn my money otherwise. A commission of experts looked at it.",
	} {
		result, _ := scanner.Scan(caption, label.Brands{})
		for _, m := range result.Matches {
			if m.Role == label.Statement {
				fmt.Printf("%q negated %t\n", m.Span.In(caption), m.Negated)
			}
		}
	}
	// Output:
	// "I may earn a small commission" negated false
	// "We get an affiliate\ncommission" negated false
	// "We never get a commission" negated true
}

// A label that is denied, or is none, is found and marked.
func ExampleMatch() {
	scanner := label.MustCompile([]label.Entry{
		{Text: "ad", Role: label.Wording},
		{Text: "広告", Role: label.Wording},
		{Text: "no (more)?", Role: label.Negator, Form: label.Pattern, Reach: 1},
		{Text: "ではありません", Role: label.TrailingNegator},
		{Text: "ad hoc", Role: label.OtherSense},
	})
	for _, caption := range []string{"No paid ad, promised.", "これは広告ではありません。", "A trip planned ad hoc", "ad-free", "Ad: new in"} {
		result, _ := scanner.Scan(caption, label.Brands{})
		for _, m := range result.Matches {
			if m.Role == label.Wording {
				fmt.Printf("%s: negated %t, fused %t, under another sense %t\n", m.Span.In(caption), m.Negated, m.Fused, m.Under.Has(label.OtherSense))
			}
		}
	}
	// Output:
	// ad: negated true, fused false, under another sense false
	// 広告: negated true, fused false, under another sense false
	// ad: negated false, fused false, under another sense true
	// ad: negated false, fused true, under another sense false
	// Ad: negated false, fused false, under another sense false
}

// One result may be used for many texts, so that scanning a stream allocates nothing.
func ExampleScanner_ScanInto() {
	scanner := label.MustCompile([]label.Entry{{Text: "#ad", Role: label.Wording}})
	var result label.Result
	for _, caption := range []string{"#ad one", "two", strings.Repeat("three ", label.MaxText)} {
		err := scanner.ScanInto(&result, caption, label.Brands{})
		fmt.Println(len(result.Matches), result.Words, errors.Is(err, label.ErrTooLong))
	}
	// Output:
	// 1 2 false
	// 0 1 false
	// 0 0 true
}

// Of nested labels the longest of those that a market lists speaks.
func ExampleSpeaking() {
	scanner := label.MustCompile([]label.Entry{
		{ID: 1, Text: "Werbung", Role: label.Wording},
		{ID: 2, Text: "unbezahlte Werbung", Role: label.Wording},
	})
	const caption = "Unbezahlte Werbung"
	result, _ := scanner.Scan(caption, label.Brands{})
	for _, listed := range []int{2, 1} {
		ours := func(m label.Match) bool {
			for id := range scanner.IDs(m.Wording) {
				if id <= listed {
					return true
				}
			}
			return false
		}
		for m := range label.Speaking(result.Matches, ours) {
			fmt.Println(m.Span.In(caption))
		}
	}
	// Output:
	// Unbezahlte Werbung
	// Werbung
}

func ExampleFoldKey() {
	fmt.Println(label.FoldKey("L’Oréal Paris"), label.FoldKey("@loreal_paris") == label.FoldKey("#LOréalParis"))
	// Output: lorealparis true
}
