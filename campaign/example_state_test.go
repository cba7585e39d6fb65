package campaign_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/roi"
)

// teatimeBrief is the brief of a made-up campaign.
func teatimeBrief() campaign.Brief {
	return campaign.Brief{
		ID: "kettle", Brand: []string{"Nowhere Teapots"}, Markets: []endorse.Region{"GB"},
		Days: endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31)), Budget: endorse.MustMoney("GBP 5000"),
	}
}

// Events make the campaign; each leaves the one before as it was.
func ExampleCampaign_Apply() {
	c, err := campaign.New(teatimeBrief())
	if err != nil {
		fmt.Println(err)
		return
	}
	planned := c
	day := endorse.On(2026, 3, 2)
	for _, e := range []campaign.Event{
		campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram}},
		campaign.Spent{ID: "sample", Cost: roi.CostProduct, Amount: endorse.MustMoney("GBP 48"), Creator: "ada"},
		campaign.Started{},
		campaign.Published{Creator: "ada", Post: contract.Post{ID: "p1", Format: endorse.FormatStory}},
		campaign.TakenDown{Post: "p1"},
	} {
		if c, err = c.Apply(e, day); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println(c.State(), c.Phase(), len(c.History()))
	fmt.Println(planned.State(), planned.Phase(), len(planned.History()))

	_, err = c.Apply(campaign.TakenDown{Post: "p1"}, day.AddDays(1))
	fmt.Println(err)
	fmt.Println(errors.Is(err, campaign.ErrDown))
	// Output:
	// running manage 5
	// planned make 0
	// campaign: taken-down on 2026-03-03 while running: post: is not public any more
	// true
}

// A history that was kept elsewhere, a line for each event, leads to the campaign.
func ExampleReplay() {
	lines := []string{
		`{"on":"2026-02-20","event":"selected","creator":{"id":"ada","platform":"instagram"}}`,
		`{"on":"2026-03-01","event":"started"}`,
		`{"on":"2026-03-02","event":"published","creator":"ada","post":{"id":"p1","format":"story"},"text":{"caption":"#ad Good morning"}}`,
		`{"on":"2026-03-09","event":"measured","post":"p1","counts":{"likes":310,"reach":9120}}`,
	}
	var history []campaign.Taken
	for _, line := range lines {
		var t campaign.Taken
		if err := json.Unmarshal([]byte(line), &t); err != nil {
			fmt.Println(err)
			return
		}
		history = append(history, t)
	}
	c, err := campaign.Replay(teatimeBrief(), history)
	if err != nil {
		fmt.Println(err)
		return
	}
	for p := range c.Posts() {
		fmt.Println(p.ID, "by", p.Creator, "on", p.Post.On, p.Results[campaign.Primary].Counts.Reach)
	}

	history[3].On = endorse.On(2026, 3, 1)
	_, err = campaign.Replay(teatimeBrief(), history)
	fmt.Println(err)
	// Output:
	// p1 by ada on 2026-03-02 9120
	// events[3]: campaign: measured on 2026-03-01 while running: the day is not said, or before the last event
}

// A campaign is its first brief and its events.
func ExampleCampaign_MarshalJSON() {
	c, err := campaign.New(teatimeBrief())
	if err != nil {
		fmt.Println(err)
		return
	}
	if c, err = c.Apply(campaign.Cancelled{Reason: "no kettles left"}, endorse.On(2026, 2, 1)); err != nil {
		fmt.Println(err)
		return
	}
	data, err := json.MarshalIndent(c, "", " ")
	fmt.Println(string(data), err)
	// Output:
	// {
	//  "format": 2,
	//  "brief": {
	//   "id": "kettle",
	//   "brand": [
	//    "Nowhere Teapots"
	//   ],
	//   "days": {
	//    "from": "2026-03-01",
	//    "until": "2026-03-31"
	//   },
	//   "markets": [
	//    "GB"
	//   ],
	//   "budget": {
	//    "amount": "5000.00",
	//    "currency": "GBP"
	//   }
	//  },
	//  "events": [
	//   {
	//    "on": "2026-02-01",
	//    "event": "cancelled",
	//    "reason": "no kettles left"
	//   }
	//  ]
	// } <nil>
}

// What is wrong with a document has a path.
func ExampleParse() {
	_, err := campaign.Parse([]byte(`{"format":2,
		"brief":{"id":"kettle","days":{"from":"2026-03-01","until":"2026-03-31"},"budget":{"amount":"5000","currency":"GBP"}},
		"events":[{"on":"2026-03-01","event":"started"},{"on":"2026-03-02","event":"seen","post":"p1"}]}`))
	fmt.Println(err)

	_, err = campaign.Parse([]byte(`{"format":2,"brief":{"id":"kettle","id":"teapot"}}`))
	fmt.Println(err)
	// Output:
	// events[1]: campaign: seen on 2026-03-02 while running: post: no such id in this campaign
	// json.brief.id: there twice
}

// Ties of a post follow from its terms.
func ExamplePost_Publication() {
	terms := contract.Terms{
		ID: "ada-kettle", Version: 1,
		Parties:      []contract.Party{{ID: "teapots", Role: contract.Brand, Signs: true}, {ID: "ada", Role: contract.Creator, Signs: true}},
		Deliverables: []contract.Deliverable{{ID: "reel", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: 1}},
		Compensation: contract.Compensation{InKind: []contract.Gift{{Name: "kettle", Kind: law.FreeProduct}}},
	}
	c, err := campaign.New(teatimeBrief())
	for _, e := range []campaign.Event{
		campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram}},
		campaign.Offered{Creators: []string{"ada"}, Terms: terms, By: "teapots"},
		campaign.Started{},
		campaign.Published{
			Creator: "ada", Terms: "ada-kettle",
			Post: contract.Post{ID: "p1", For: "reel", Format: endorse.FormatShortVideo},
			Text: disclosure.Publication{Language: "en", Caption: "Look at this kettle! #teatime"},
		},
	} {
		if err == nil {
			c, err = c.Apply(e, endorse.On(2026, 3, 2))
		}
	}
	p, _ := c.Post("p1")
	q := p.Publication()
	tie := q.Ties[0]
	fmt.Println(q.On, q.Format, q.Markets, err)
	fmt.Printf("%v from %s, owed: %v, the brand had a say: %v\n", tie.Kind, tie.Brand, tie.Duty, tie.Control)
	// Output:
	// 2026-03-02 short-video [GB] <nil>
	// free-product from Nowhere Teapots, owed: yes, the brand had a say: not-said
}
