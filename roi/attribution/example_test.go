package attribution_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
)

// A brand sells through two creators and a search campaign. Who gets credit for
// 100 orders depends on the model, and the table says how much.
func Example() {
	paths := []attribution.Path{
		{Touches: attribution.Through("anna", "search"), Conversions: 40, Nulls: 160, Value: endorse.MustMoney("EUR 2000")},
		{Touches: attribution.Through("anna", "ben", "search"), Conversions: 20, Nulls: 30, Value: endorse.MustMoney("EUR 1400")},
		{Touches: attribution.Through("ben"), Conversions: 10, Nulls: 190, Value: endorse.MustMoney("EUR 500")},
		{Touches: attribution.Through("search"), Conversions: 30, Nulls: 270, Value: endorse.MustMoney("EUR 1200")},
	}
	table, err := attribution.Compare(paths,
		attribution.First{}, attribution.Last{}, attribution.Linear{}, attribution.Shapley{}, attribution.Markov{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, channel := range table.Channels() {
		fmt.Print(channel, ":")
		for _, credit := range table.Row(channel) {
			fmt.Print(" ", credit.Conversions.Round(1, endorse.HalfEven))
		}
		least, most := table.Spread(channel)
		fmt.Println(" from", least.Percent(), "to", most.Round(3, endorse.HalfEven).Percent())
	}
	fmt.Println(table.Results[2].Model, "pays", table.Results[2].Of("anna").Value, "of", table.Results[2].Value)
	// Output:
	// anna: 60 0 26.7 26.7 25.2 from 0% to 60%
	// ben: 10 10 16.7 16.7 12.6 from 10% to 16.7%
	// search: 30 90 56.7 56.7 62.3 from 30% to 90%
	// linear pays EUR 1466.67 of EUR 5100.00
}

func ExampleAttribute() {
	result, err := attribution.Attribute(attribution.Linear{}, []attribution.Path{
		{Touches: attribution.Through("anna", "ben", "carla"), Conversions: 1, Value: endorse.MustMoney("EUR 100")},
		{Conversions: 1, Value: endorse.MustMoney("EUR 35")}, // met nobody
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range result.Credits {
		fmt.Println(c.Channel, c.Share, c.Value)
	}
	fmt.Println("nobody's:", result.Unattributed, result.UnattributedValue)
	// Output:
	// anna 0.333333333334 EUR 33.34
	// ben 0.333333333333 EUR 33.33
	// carla 0.333333333333 EUR 33.33
	// nobody's: 1 EUR 35.00
}

// Seven days between two touches halve the weight of the earlier one.
func ExampleTimeDecay() {
	bought := time.Date(2026, 3, 15, 18, 0, 0, 0, time.UTC)
	path := attribution.Path{
		At: bought, Conversions: 1, Value: endorse.MustMoney("EUR 90"),
		Touches: []attribution.Touch{
			{Channel: "anna", At: bought.Add(-8 * attribution.Day)},
			{Channel: "ben", At: bought.Add(-1 * attribution.Day)},
		},
	}
	result, _ := attribution.Attribute(attribution.TimeDecay{HalfLife: 7 * attribution.Day}, []attribution.Path{path})
	fmt.Println(result.Of("anna").Value, result.Of("ben").Value)
	// Output: EUR 30.00 EUR 60.00
}

func ExamplePosition() {
	path := attribution.Path{Touches: attribution.Through("anna", "ben", "carla", "search"), Conversions: 1}
	for _, model := range []attribution.Model{
		attribution.UShaped(),
		attribution.Position{First: endorse.MustRate("0.5"), Last: endorse.MustRate("0.3"), Rest: endorse.MustRate("0.2")},
	} {
		result, _ := attribution.Attribute(model, []attribution.Path{path})
		fmt.Print(model, ":")
		for _, c := range result.Credits {
			fmt.Print(" ", c.Share)
		}
		fmt.Println()
	}
	path.Touches[1].Stage = attribution.Lead
	result, _ := attribution.Attribute(attribution.WShaped(), []attribution.Path{path})
	fmt.Println("W, ben made the lead:", result.Of("ben").Share)
	// Output:
	// position first 0.4, last 0.4, rest 0.2: 0.4 0.1 0.1 0.4
	// position first 0.5, last 0.3, rest 0.2: 0.5 0.1 0.1 0.3
	// W, ben made the lead: 0.3
}

// Windows of 7 days for a click and one for a view: the click of the 1st is too
// old for an order of the 12th.
func ExamplePath_Within() {
	day := func(d int) time.Time { return time.Date(2026, 3, d, 9, 0, 0, 0, time.UTC) }
	path := attribution.Path{At: day(12), Conversions: 1, Touches: []attribution.Touch{
		{Channel: "anna", Via: attribution.ViaLink, At: day(1)},
		{Channel: "ben", Via: attribution.ViaLink, At: day(5)},
		{Channel: "carla", Via: attribution.ViaView, At: day(9)},
	}}
	inside, err := path.Within(attribution.Windows{Link: 7 * attribution.Day, View: attribution.Day})
	fmt.Println(len(inside.Touches), inside.Touches[0].Channel, err)
	// Output: 1 ben <nil>
}

// The link report and the code report both hold order 1001.
func ExampleDeduplicate() {
	at := func(hour int) time.Time { return time.Date(2026, 3, 1, hour, 0, 0, 0, time.UTC) }
	order := func(t attribution.Touch) attribution.Path {
		return attribution.Path{Order: "1001", At: at(20), Conversions: 1, Value: endorse.MustMoney("EUR 60"), Touches: []attribution.Touch{t}}
	}
	reports := []attribution.Path{
		order(attribution.Touch{Channel: "anna", Via: attribution.ViaLink, At: at(9)}),
		order(attribution.Touch{Channel: "ben", Via: attribution.ViaCode, At: at(20)}),
	}
	_, err := attribution.Deduplicate(reports, attribution.PrecedenceNotSaid)
	fmt.Println(err)
	orders, _ := attribution.Deduplicate(reports, attribution.CodeWins)
	fmt.Println(len(orders), orders[0].Touches[0].Channel, orders[0].Value)
	// Output:
	// order "1001": a code and the link of another channel, and nobody said which wins
	// 1 ben EUR 60.00
}

// A third of all people convert. Without anna it would be a sixth.
func ExampleMarkov_Chain() {
	chain, err := attribution.Markov{}.Chain([]attribution.Path{
		{Touches: attribution.Through("anna", "ben", "search"), Conversions: 1},
		{Touches: attribution.Through("anna"), Nulls: 1},
		{Touches: attribution.Through("ben", "search"), Nulls: 1},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(chain.Conversion())
	fmt.Println(chain.Without("anna"))
	fmt.Println(chain.RemovalEffect("anna"))
	fmt.Println(chain.RemovalEffect("ben"))
	// Output:
	// 0.333333333333 <nil>
	// 0.166666666667 <nil>
	// 0.5 <nil>
	// 1 <nil>
}

// Two creators alone bring 10 and 20 orders, together 50.
func ExampleGame_Shapley() {
	worth := []string{"0", "10", "20", "50"}
	game, err := attribution.NewGame(2, func(c attribution.Coalition) endorse.Rate { return endorse.MustRate(worth[c]) })
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(game.Shapley())
	fmt.Println(game.Marginals(1, 0))
	_, err = attribution.NewGame(17, func(attribution.Coalition) endorse.Rate { return endorse.Rate{} })
	var many *attribution.ChannelsError
	fmt.Println(err, errors.As(err, &many))
	// Output:
	// [20/1 30/1]
	// [20 30] <nil>
	// 17 channels, at most 16: group channels that belong together true
}

func ExampleSumWithin() {
	anna, ben := attribution.CoalitionOf(0), attribution.CoalitionOf(1)
	game, _ := attribution.SumWithin(2, map[attribution.Coalition]endorse.Rate{
		anna: endorse.MustRate("10"), ben: endorse.MustRate("20"), anna | ben: endorse.MustRate("20"),
	})
	fmt.Println(game.Worth(anna), game.Worth(ben), game.Worth(anna|ben))
	// Output: 10 20 50
}

func ExampleHalfLife_Weight() {
	week := attribution.HalfLife(7 * attribution.Day)
	first, _ := week.Weight(21 * attribution.Day)
	last, _ := week.Weight(0)
	ratio, _ := last.Over(first)
	fmt.Println(first, last, "the last counts", ratio, "times the first")
	// Output: 0.125 1 the last counts 8 times the first
}
