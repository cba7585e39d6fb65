package tier_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
)

// An agency's shortlist has a creator with 48,200 followers. The brief asks for
// "micro", but the brand and the agency read the word on different ladders.
func Example_microOnWhoseLadder() {
	followers := endorse.MustCount(48_200)

	ours := tier.Standard(endorse.Instagram)
	fmt.Println("agency:", ours.Of(followers))

	brand, _ := tier.Lookup("hypeauditor-2021")
	fmt.Println("brand: ", brand.Of(followers))

	next, missing, _ := ours.Next(followers)
	fmt.Printf("%v more followers make %s\n", missing, next.Name)

	stretches, _ := brand.Translate("micro", ours)
	for _, s := range stretches {
		fmt.Printf("the brand's micro from %d to below %d is our %s\n", s.From, s.Below, s.Other)
	}
	// Output:
	// agency: standard-2026/micro (48200 followers)
	// brand:  hypeauditor-2021/mid-tier (48200 followers)
	// 1800 more followers make mid
	// the brand's micro from 5000 to below 10000 is our nano
	// the brand's micro from 10000 to below 20000 is our micro
}

func ExampleLadder_Of() {
	seed, _ := tier.Lookup("seed")
	fmt.Println(seed.Of(endorse.MustCount(100_000)))
	fmt.Println(seed.Of(endorse.MustCount(400)))
	fmt.Println(seed.Of(endorse.Count{}))
	// Output:
	// seed/macro (100000 followers)
	// seed/below (400 followers)
	// seed/not-known (followers)
}

func ExampleLadder_Next() {
	seed, _ := tier.Lookup("seed")
	rung, missing, ok := seed.Next(endorse.MustCount(99_000))
	fmt.Println(rung, missing, ok)
	_, _, ok = seed.Next(endorse.MustCount(2_000_000))
	fmt.Println(ok)
	// Output:
	// macro [100000, 1000000) 1000 true
	// false
}

// A profile shows "10K", which may be 9,960.
func ExampleLadder_Borderline() {
	shown, _ := endorse.ParseCount("10K")
	ladder := tier.Standard(endorse.TikTok)
	fmt.Println(ladder.Of(shown), ladder.Borderline(shown))
	// Output: standard-2026/micro (~10000 followers) true
}

// A creator with two million followers whose videos few people watch any more.
func ExampleLadder_ByViews() {
	ladder := tier.Standard(endorse.TikTok)
	views := []endorse.Count{
		endorse.MustCount(31_000), endorse.MustCount(28_500), {}, endorse.MustCount(1_900_000), endorse.MustCount(40_200), endorse.MustCount(22_000),
	}
	got := ladder.ByViews(views...)
	fmt.Println(ladder.Of(endorse.MustCount(2_000_000)))
	fmt.Println(got.Tier)
	fmt.Println(got.Used, "posts,", got.LeftOut, "without views")
	// Output:
	// standard-2026/mega (2000000 followers)
	// standard-2026/micro (31000 median-views)
	// 5 posts, 1 without views
}

// An own ladder. A fault names its rung.
func ExampleNew() {
	src := tier.Source{ID: "house-2026", Publisher: "Our agency", Published: "2026-01", Verified: tier.Read}
	_, err := tier.New(src,
		tier.Rung{Name: "small", From: 0, Below: 25_000},
		tier.Rung{Name: "large", From: 30_000},
	)
	fmt.Println(err, errors.Is(err, tier.ErrGap))

	house := tier.Must(tier.New(src,
		tier.Rung{Name: "small", From: 0, Below: 25_000},
		tier.Rung{Name: "large", From: 25_000},
	))
	fmt.Println(house.Of(endorse.MustCount(25_000)))
	// Output:
	// rungs[1] "large" [30000, ∞): leaves a gap to the rung before true
	// house-2026/large (25000 followers)
}

func ExamplePublished() {
	for _, l := range tier.Published() {
		if micro, ok := l.Rung("micro"); ok && l.Source().Platform == "" {
			fmt.Println(l, l.Source().Published, micro)
		}
	}
	// Output:
	// seed 2026-11-21 micro [1000, 100000)
	// hireinfluence-2022 2022-07 micro [5000, 20000)
	// imh-2018 2018 micro [1000, 40000)
	// iab-uk 2025 micro [10000, 50000)
	// nielsen-2022 2022-06 micro [10000, 50000)
	// upfluence-2019 2019-04 micro [0, 15000)
	// five-tier-100k 2025 micro [10000, 100000)
	// elysian 2021 micro [3000, 100000)
	// agentcalc 2025 micro [10000, 100000)
	// devutl 2025 micro [1000, 5000)
	// unnamed-4-calculator-cl 2024 micro [10000, 100000)
}

func ExampleLadder_Compare() {
	seed, _ := tier.Lookup("seed")
	uk, _ := tier.Lookup("iab-uk")
	for _, o := range seed.Compare(uk) {
		fmt.Printf("%q %q from %d\n", o.Rung, o.Other, o.From)
	}
	// Output:
	// "" "" from 0
	// "micro" "nano" from 1000
	// "micro" "micro" from 10000
	// "micro" "mid" from 50000
	// "macro" "mid" from 100000
	// "macro" "macro" from 500000
	// "mega" "top" from 1000000
	// "mega" "vip" from 5000000
}

func ExampleTier_MarshalJSON() {
	seed, _ := tier.Lookup("seed")
	b, _ := json.Marshal(seed.Of(endorse.MustCount(5000)))
	fmt.Println(string(b))
	// Output: {"ladder":"seed","standing":"rung","rung":"micro","by":"followers","count":5000}
}

func ExampleStandard() {
	for _, r := range tier.Standard(endorse.YouTube).Rungs() {
		fmt.Println(r)
	}
	// Output:
	// nano [1000, 10000)
	// micro [10000, 50000)
	// mid [50000, 500000)
	// macro [500000, 1000000)
	// mega [1000000, 5000000)
	// celebrity [5000000, ∞)
}

func ExampleLookup() {
	uk, ok := tier.Lookup("iab-uk")
	fmt.Println(uk.Source().Publisher, uk.Source().Published, uk.Source().Verified, ok)
	// Output: IAB UK jargon buster 2025 read true
}

func ExampleLadder_Translate() {
	seed, _ := tier.Lookup("seed")
	nielsen, _ := tier.Lookup("nielsen-2022")
	stretches, ok := seed.Translate("micro", nielsen)
	for _, s := range stretches {
		fmt.Println(s.Other, s.From, s.Below)
	}
	fmt.Println(ok)
	// Output:
	// nano 1000 10000
	// micro 10000 50000
	// mid 50000 100000
	// true
}

// A tier that was stored as text is checked when it is read.
func ExampleParse() {
	fmt.Println(tier.Parse("seed/micro (5000 followers)"))
	_, err := tier.Parse("seed/mega (5000 followers)")
	fmt.Println(err)
	// Output:
	// seed/micro (5000 followers) <nil>
	// parsing tier "seed/mega (5000 followers)": the ladder puts that count on micro
}
