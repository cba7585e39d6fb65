package main

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// crowd is a campaign of n creators with a post each, some of whom say nothing of the tie.
func crowd(t testing.TB, n int) campaign.Campaign {
	t.Helper()
	c, err := campaign.New(sampleBrief)
	if err != nil {
		t.Fatal(err)
	}
	s := &story{t, c}
	for i := range n {
		id := fmt.Sprintf("c%05d", i)
		s.on(day(2, 1), campaign.Selected{Creator: campaign.Creator{ID: id, Name: "Creator " + id, Platform: endorse.Instagram, Followers: count(int64(5_000 + i))}})
		s.agree(day(2, 1), terms("t"+id, id, fmt.Sprintf("EUR %d", 100+i%700), []endorse.Region{"DE"}, owes("posts", endorse.Instagram, endorse.FormatPost, 1)), id)
	}
	s.on(day(3, 1), campaign.Started{})
	for i := range n {
		id := fmt.Sprintf("c%05d", i)
		text := disclosure.Publication{Language: "de", Caption: []string{"Anzeige: Tee", "Tee", "Tee #ad"}[i%3]}
		s.on(day(3, 2), campaign.Published{Creator: id, Terms: "t" + id, Post: contract.Post{ID: "p" + id, Platform: endorse.Instagram, Format: endorse.FormatPost}, Text: text},
			campaign.Measured{Post: "p" + id, Revenue: endorse.MustMoney(fmt.Sprintf("EUR %d", i%900)),
				Counts: endorse.Counts{Followers: count(int64(5_000 + i)), Reach: count(2_000), Likes: count(int64(90 + i%50)), Comments: count(7), Conversions: count(int64(i % 9))}})
	}
	return s.c
}
