package pay_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// ready is a plan in euros that can price.
func ready(n pay.Node) *pay.Program {
	program, err := pay.Compile(inEuros(n))
	if err != nil {
		panic(err)
	}
	return program
}

// A shop shows a creator what a basket would earn before it is bought. Asking
// changes nothing: the same order then earns the same.
func ExampleProgram_Explain() {
	program := ready(pay.Capped{Amount: euros("50"), Per: pay.PerParty, Over: pay.Month, Of: percent("10")})
	tally := program.Open(endorse.On(2026, 10, 1))
	first, next := sale("1", 1, "shoes", "420"), sale("2", 2, "shoes", "120")
	if _, err := program.Price(tally, &first, nil); err != nil {
		fmt.Println(err)
		return
	}
	show(program.Explain(tally, &next))
	sold, err := program.Price(tally, &next, nil)
	fmt.Println("sold for", sold[0].Paid, err)
	// Output:
	// order 2: EUR 8.00
	//   line 1, 1 for EUR 120.00: EUR 8.00
	//     10% of EUR 120.00: EUR 12.00
	//     trimmed by a cap: EUR -4.00
	// sold for EUR 8.00 <nil>
}

// A week of a video as the platform counts it, each count at its own price.
func ExampleProgram_Count() {
	program := ready(pay.Sum{Of: []pay.Node{
		pay.CPC(euros("0.12")),
		pay.CPL(euros("3")),
		pay.CPV(euros("0.004")),
		pay.CPE(euros("0.02"), endorse.CountLikes, endorse.CountComments),
	}})
	tally := program.Open(endorse.On(2026, 10, 1))
	for _, counted := range []pay.Increase{
		{On: endorse.On(2026, 10, 7), Count: endorse.CountClicks, More: 250},
		{On: endorse.On(2026, 10, 7), Count: endorse.CountLeads, More: 4},
		{On: endorse.On(2026, 10, 7), Count: endorse.CountViews, More: 21_500},
		{On: endorse.On(2026, 10, 7), Count: endorse.CountLikes, More: 900},
		{On: endorse.On(2026, 10, 7), Count: endorse.CountComments, More: 40},
	} {
		if err := program.Count(tally, counted); err != nil {
			fmt.Println(err)
			return
		}
	}
	posts, err := program.End(tally, endorse.On(2026, 10, 31), nil)
	for _, post := range posts {
		path, _ := program.Where(post.Via)
		fmt.Println(path, post.Number, "counted:", post.Amount)
	}
	fmt.Println(err)
	// Output:
	// pay.of[0] 250 counted: EUR 30.00
	// pay.of[1] 4 counted: EUR 12.00
	// pay.of[2] 21500 counted: EUR 86.00
	// pay.of[3] 940 counted: EUR 18.80
	// <nil>
}

func ExampleCPC() {
	line, err := inEuros(pay.CPC(euros("0.12"))).Settle(pay.Activity{Increases: []pay.Increase{
		{On: endorse.On(2026, 10, 1), Count: endorse.CountClicks, More: 250},
		{On: endorse.On(2026, 10, 2), Count: endorse.CountClicks, More: -5}, // clicks of robots, taken back
	}})
	fmt.Println(line.Amount, err)
	// Output: EUR 29.40 <nil>
}

// Saves are no engagement here, since the plan does not name them.
func ExampleCPE() {
	plan := inEuros(pay.CPE(euros("0.02"), endorse.CountLikes, endorse.CountComments))
	line, err := plan.Settle(pay.Activity{Increases: []pay.Increase{
		{On: endorse.On(2026, 10, 1), Count: endorse.CountLikes, More: 900},
		{On: endorse.On(2026, 10, 1), Count: endorse.CountComments, More: 40},
		{On: endorse.On(2026, 10, 1), Count: endorse.CountSaves, More: 70},
	}})
	fmt.Println(line.Amount, err)
	// Output: EUR 18.80 <nil>
}

// 10 % and at least 3.00 an order. Half of an order of 40.00 comes back: a share
// of what was earned would be 2.00, the floor of what is left says 3.00.
func ExampleProgram_Again() {
	program := ready(pay.Floored{Amount: euros("3"), Per: pay.PerOrder, Of: percent("10")})
	order, left := sale("1", 5, "shoes", "40"), sale("1", 5, "shoes", "20")
	was, err := program.Price(program.Open(endorse.On(2026, 10, 1)), &order, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	target, err := program.Again(&order, &left, was, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	back, err := was[0].Paid.Sub(target[0].Paid)
	fmt.Println("earned", was[0].Paid, "keeps", target[0].Paid, "gives back", back, err)
	// Output: earned EUR 4.00 keeps EUR 3.00 gives back EUR 1.00 <nil>
}

// Terms that are terminated on 15 October: Close waits for the month to be over,
// End settles it with the day.
func ExampleProgram_End() {
	program := ready(pay.Sum{Of: []pay.Node{
		percent("10"),
		pay.Bonus{By: pay.ByOrders, Over: pay.Month, At: []pay.Milestone{{From: 1, Amount: euros("25")}}},
	}})
	tally := program.Open(endorse.On(2026, 10, 1))
	order := sale("1", 5, "shoes", "80")
	if _, err := program.Price(tally, &order, nil); err != nil {
		fmt.Println(err)
		return
	}
	last := endorse.On(2026, 10, 15)
	posts, err := program.Close(tally, last, nil)
	fmt.Println("closed:", len(posts), err)
	posts, err = program.End(tally, last, nil)
	fmt.Println("ended: ", program.PostingLine(posts[0]), "for", posts[0].Days, err)
	// Output:
	// closed: 0 <nil>
	// ended:  bonus at 1: EUR 25.00 for 2026-10-01/2026-10-15 <nil>
}

// What would an order earn after a large one? A clone answers; the party's own
// tally does not hear of it.
func ExampleTally_Clone() {
	program := ready(pay.Tiers{Reading: pay.RateBefore, By: pay.ByRevenue, Over: pay.Month, Bands: []pay.Band{
		{Pay: percent("5")}, {FromAmount: euros("1000"), Pay: percent("8")},
	}})
	tally := program.Open(endorse.On(2026, 10, 1))
	large, small := sale("1", 5, "shoes", "1200"), sale("2", 6, "shoes", "100")
	trial := tally.Clone()
	if _, err := program.Price(trial, &large, nil); err != nil {
		fmt.Println(err)
		return
	}
	with, err := program.Price(trial, &small, nil)
	fmt.Println("after a large one:", with[0].Paid, err)
	without, err := program.Price(tally, &small, nil)
	fmt.Println("as it is:", without[0].Paid, err)
	// Output:
	// after a large one: EUR 8.00 <nil>
	// as it is: EUR 5.00 <nil>
}
