package endorse_test

import (
	"encoding/json"
	"fmt"

	"github.com/endorse-go/endorse"
)

func ExampleCurrency_Digits() {
	for _, c := range []endorse.Currency{endorse.JPY, endorse.EUR, endorse.KWD, endorse.CLF} {
		fmt.Println(c, c.Digits())
	}
	// Output:
	// JPY 0
	// EUR 2
	// KWD 3
	// CLF 4
}

func ExampleCurrency_Former() {
	last, successor, _ := endorse.BGN.Former()
	fmt.Println(last, successor)
	// Output: 2025-12-31 EUR
}

func ExampleParseCount() {
	for _, s := range []string{"475.8m", "1,234,567", "12 345", "1.2万", "-", "1.234"} {
		c, err := endorse.ParseCount(s)
		fmt.Printf("%q known %t rounded %t %v\n", c, c.Known(), c.Rounded(), err)
	}
	// Output:
	// "~475800000" known true rounded true <nil>
	// "1234567" known true rounded false <nil>
	// "12345" known true rounded false <nil>
	// "~12000" known true rounded true <nil>
	// "" known false rounded false <nil>
	// "" known false rounded false parsing count "1.234": ambiguous: the point may separate thousands or a fraction
}

// A hidden count hides the sum.
func ExampleCount_Add() {
	likes, comments := endorse.Count{}, endorse.MustCount(812)
	sum, err := likes.Add(comments)
	fmt.Println(sum.Known(), err)
	// Output: false <nil>
}

func ExampleCounts_Need() {
	post := endorse.Counts{Comments: endorse.MustCount(812)}
	fmt.Println(post.Need(endorse.CountComments))
	fmt.Println(post.Need(endorse.CountLikes))
	// Output:
	// 812 <nil>
	// 0 likes not known
}

func ExampleParsePlatform() {
	for _, s := range []string{"IG", "Twitter", "Mastodon"} {
		p, err := endorse.ParsePlatform(s)
		fmt.Println(p, p.Known(), err)
	}
	// Output:
	// instagram true <nil>
	// x true <nil>
	// mastodon false <nil>
}

func ExampleParseFormat() {
	f, err := endorse.ParseFormat("Reel")
	fmt.Println(f, f.Video(), err)
	// Output: short-video true <nil>
}

func ExampleParseRegion() {
	for _, s := range []string{"uk", "EL", "ca-qc"} {
		r, err := endorse.ParseRegion(s)
		fmt.Println(r, r.Country(), err)
	}
	// Output:
	// GB GB <nil>
	// GR GR <nil>
	// CA-QC CA <nil>
}

func ExampleParseDate() {
	d, err := endorse.ParseDate("2026-03-01")
	fmt.Println(d, d.Weekday(), err)
	_, err = endorse.ParseDate("2026-02-31")
	fmt.Println(err)
	// Output:
	// 2026-03-01 Sunday <nil>
	// parsing date "2026-02-31": no such day
}

// Usage rights for three months from the last day of November.
func ExampleDate_AddMonths() {
	fmt.Println(endorse.On(2025, 11, 30).AddMonths(3))
	// Output: 2026-02-28
}

// Both ends of an exclusivity are part of it.
func ExamplePeriod_Contains() {
	exclusive := endorse.Between(endorse.On(2024, 6, 1), endorse.On(2024, 6, 30))
	for _, day := range []endorse.Date{endorse.On(2024, 5, 31), endorse.On(2024, 6, 1), endorse.On(2024, 6, 30), endorse.On(2024, 7, 1)} {
		fmt.Println(day, exclusive.Contains(day))
	}
	// Output:
	// 2024-05-31 false
	// 2024-06-01 true
	// 2024-06-30 true
	// 2024-07-01 false
}

func ExamplePeriod_Intersect() {
	campaign := endorse.Between(endorse.On(2024, 6, 1), endorse.On(2024, 6, 30))
	rights := endorse.Period{From: endorse.On(2024, 6, 15)}
	fmt.Println(campaign.Intersect(rights))
	// Output: 2024-06-15/2024-06-30 true
}

func ExampleParsePeriod() {
	p, err := endorse.ParsePeriod("2024-06-15/..")
	fmt.Println(p, err)
	_, err = endorse.ParsePeriod("2024-06-15/2024-06-01")
	fmt.Println(err)
	// Output:
	// 2024-06-15/.. <nil>
	// parsing period "2024-06-15/2024-06-01": ends before it starts
}

func ExampleParseFact() {
	asked, err := endorse.ParseFact("")
	fmt.Println(asked, asked.Said(), err)
	// Output: not-said false <nil>
}

func ExampleParseRounding() {
	_, err := endorse.ParseRounding("half-up")
	fmt.Println(err)
	// Output: parsing rounding "half-up": ambiguous below zero: say half-away or ceiling
}

func ExampleInterval_Contains() {
	i := endorse.Interval{Low: endorse.MustRate("2%"), High: endorse.MustRate("4%"), Level: endorse.MustRate("95%"), Method: "wilson"}
	fmt.Println(i.Contains(endorse.MustRate("4%")), i.Contains(endorse.MustRate("4.1%")))
	// Output: true false
}

// What is hidden is null, and shorthand keeps saying that it is rounded.
func ExampleCounts() {
	views, _ := endorse.ParseCount("1.2M")
	b, err := json.Marshal(endorse.Counts{Comments: endorse.MustCount(0), Views: views})
	fmt.Println(string(b), err)

	var post endorse.Counts
	err = json.Unmarshal([]byte(`{"likes":null,"coments":3}`), &post)
	fmt.Println(err)
	// Output:
	// {"comments":0,"views":"~1200000"} <nil>
	// parsing counts "{\"likes\":null,\"coments\":3}": json: unknown field "coments"
}
