package endorse_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
	"github.com/endorse-go/endorse/tier"
)

// A creator with 48,200 followers was paid 600 euros for a post that sold for
// 2,130. Who is she, how did her audience answer, did it pay, and does the post
// say what British rules ask? A program would handle the errors that this
// prints.
func Example() {
	followers := endorse.MustCount(48_200)
	fmt.Println("tier:", tier.Standard(endorse.Instagram).Of(followers))

	post := engagement.Post{Counts: endorse.Counts{
		Likes: endorse.MustCount(1_900), Comments: endorse.MustCount(84),
		Impressions: endorse.MustCount(41_300), Followers: followers,
	}}
	answer := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	rate, err := answer.Of(post)
	fmt.Println("rate:", rate.Value.Round(4, endorse.HalfEven).Percent(), rate.Definition, err)

	cost, revenue := endorse.MustMoney("EUR 600"), endorse.MustMoney("EUR 2130")
	cpm, err := roi.CPM(cost, post.Counts.Impressions)
	fmt.Println("CPM:", cpm.Round(endorse.HalfEven), err)
	roas, err := roi.ROAS(revenue, cost)
	fmt.Println("ROAS:", roas, err)
	onMargin, err := roi.ROIOnMargin(revenue, endorse.MustRate("40%"), cost)
	fmt.Println("ROI on margin:", onMargin.Percent(), err)

	checker, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := checker.Check(disclosure.Publication{
		On: endorse.On(2026, 3, 4), Markets: []endorse.Region{"GB"},
		Ties:    []disclosure.Tie{{Kind: law.Payment}},
		Caption: "So happy with my new kettle! #gifted",
	})
	fmt.Println("disclosure:", report.Outcome(), err)
	// Output:
	// tier: standard-2026/micro (48200 followers)
	// rate: 4.12% engagement-rate (likes+comments) by followers <nil>
	// CPM: EUR 14.53 <nil>
	// ROAS: 3.55 <nil>
	// ROI on margin: 42% <nil>
	// disclosure: breached <nil>
}
