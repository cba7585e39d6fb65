package campaign_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// A marketing team has its brief read before it goes out.
func ExampleBrief_Notices() {
	brief := kettleBrief()
	brief.Do = []string{"Show how it pours", `Write: "I have never had a better cup of tea in my life!"`}
	brief.Goals[0].By = endorse.On(2026, 4, 30)
	for _, notice := range brief.Notices() {
		fmt.Println(notice.Code, "at", notice.Path)
	}
	// Output:
	// goal-outside-days at goals[0].by
	// dictated-caption at do[1]
}

func ExampleBrief_Validate() {
	brief := kettleBrief()
	brief.Wanted[0].Count = 0
	brief.Margin = endorse.RateOfInt(50) // percent were meant
	fmt.Println(brief.Validate())
	// Output:
	// margin: above 1 (100%)
	// wanted[0].count: not above zero
}

// What a creator gets to read: the law is left out here, see
// [campaign.Brief.Drafts].
func ExampleBrief_Sheet() {
	brief := kettleBrief()
	brief.Do, brief.Dont = []string{"Show how it pours"}, []string{"No boiling water near children"}
	brief.Mentions, brief.Hashtags = []string{"@nowhereteapots"}, []string{"#springkettle"}
	sheet, err := brief.Sheet(kettleCreators()[0], nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(sheet)
	// Output:
	// Spring Kettle
	// For Ada Sampleton, from Nowhere Teapots, 2026-03-01 to 2026-03-31
	//
	// What is wanted
	// - 2 × short-video on Instagram
	//
	// What has to come across
	// - Show how it pours
	//
	// What to leave out
	// - No boiling water near children
	//
	// What has to stand in it
	// - @nowhereteapots
	// - #springkettle
	//
	// In your own words
	// - How you say it is yours. There is no caption to copy; if a sentence here does not sound like you, say so.
}

// A legal department asks what a paid short video has to tell in Germany and
// Britain.
func ExampleBrief_Drafts() {
	checker, err := sheetChecker()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, draft := range kettleBrief().Drafts(kettleCreators()[0]) {
		asked, err := checker.Brief(draft)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(draft.Platform, draft.Format, draft.Ties[0].Kind)
		fmt.Println(asked.Label)
	}
	// Output:
	// instagram short-video payment
	// put “Anzeige | AD” first in the caption; show “Anzeige | AD” on the picture from the start to the end; turn on the platform's own label “Paid partnership”
}

func ExampleParseCreators() {
	creators, err := campaign.ParseCreators([]byte(`{"format":1,"creators":[
		{"id":"ada","platform":"instagram","followers":48000,"niches":["tea"]},
		{"id":"bo","platform":"tiktok"}
	]}`))
	fmt.Println(len(creators), creators[0].Followers, creators[1].Followers.Known(), err)
	_, err = campaign.ParseCreators([]byte(`{"format":1,"creators":[{"id":"ada","platform":"instagram","judged":3,"told":4}]}`))
	fmt.Println(err)
	// Output:
	// 2 48000 false <nil>
	// creators[0].told: more than is taken
}
