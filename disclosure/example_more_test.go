package disclosure_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// The repair is made and checked again before the creator hears of it; what she
// handed in stays as it was.
func ExampleFix_Apply() {
	draft := disclosure.Publication{
		On: endorse.On(2026, 3, 1), Platform: endorse.Instagram, Format: endorse.FormatPost, Language: "de",
		Markets: []endorse.Region{"DE"}, Ties: []disclosure.Tie{{Kind: law.Payment}},
		Caption: "Eine weiche Creme am Abend. #ad",
	}
	fix, err := checker().Fix(draft)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, post := range []disclosure.Publication{draft, fix.Apply(draft)} {
		report, err := checker().Check(post)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%q %s\n", post.Caption, report.Outcome())
	}
	// Output:
	// "Eine weiche Creme am Abend. #ad" breached
	// "Anzeige\n\nEine weiche Creme am Abend. #ad" met
}

// A share of the audience from a platform's export; nobody is 125 % of it.
// The host of a podcast says that it is an ad. A transcript without times does not
// tell when, and a label that comes too late is none.
func ExampleAt() {
	episode := disclosure.Publication{
		On:       endorse.On(2026, 3, 1),
		Platform: endorse.Podcast,
		Format:   endorse.FormatAudio,
		Markets:  []endorse.Region{"GB"},
		Ties:     []disclosure.Tie{{Kind: law.Payment}},
	}
	for _, at := range []disclosure.Moment{{}, disclosure.At(0), disclosure.At(20 * time.Minute)} {
		episode.Spoken = []disclosure.Line{{Text: "Welcome back", At: disclosure.At(0)}, {Text: "This is a paid ad for XYZ", At: at}}
		report, err := checker().Check(episode)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%q %s\n", at, report.Outcome())
	}
	// Output:
	// "" unclear
	// "0s" met
	// "20m0s" breached
}

func ExampleNewShare() {
	minors, err := disclosure.NewShare(endorse.MustRate("18%"))
	fmt.Println(minors, err)
	_, err = disclosure.NewShare(endorse.MustRate("125%"))
	fmt.Println(err)
	var unknown disclosure.Share
	_, known := unknown.Rate()
	fmt.Println("known:", known)
	// Output:
	// 0.18 <nil>
	// parsing share "1.25": not from 0 to 1
	// known: false
}

// A page for the creator, with boxes to tick: its beginning.
func ExampleBrief_Markdown() {
	brief, err := checker().Brief(disclosure.Publication{
		On: endorse.On(2026, 3, 1), Platform: endorse.Instagram, Format: endorse.FormatPost, Language: "sv",
		Markets: []endorse.Region{"SE"}, Ties: []disclosure.Tie{{Kind: law.Payment}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Join(strings.Split(brief.Markdown(), "\n")[:7], "\n"))
	// Output:
	// # Disclosure brief for 2026-03-01, Instagram, post
	//
	// ## SE
	//
	// - [ ] show “Annons” on the picture from the start to the end
	// - [ ] must: tell the tie payment: yes (Marknadsföringslag (2008:486) 9 §)
	// - [ ] must: choose a label: “Annons”, “Reklam”, “Reklam för [brand]” (for payment)
}

// Which places of a post somebody looked at, read from a column of a table and
// written back.
func ExampleParseSurface() {
	var seen disclosure.Surfaces
	for _, name := range []string{"first_comment", "caption"} {
		one, err := disclosure.ParseSurface(name)
		if err != nil {
			fmt.Println(err)
			return
		}
		seen |= one
	}
	fmt.Println(strings.Join(seen.Names(), ", "))
	_, err := disclosure.ParseSurface("bio")
	fmt.Println(err)
	// Output:
	// caption, first_comment
	// parsing surface "bio": no such surface
}
