package endorse_test

import (
	"fmt"
	"strconv"

	"github.com/endorse-go/endorse"
)

// What a program held as integer cents, decimal text and floats, as exact amounts.
func Example_fromFloatsAndCents() {
	fee, err := endorse.MoneyOfMinor(120050, endorse.EUR)
	fmt.Println(fee, err)
	cents, whole := fee.Minor()
	fmt.Println(cents, whole)

	fee, err = endorse.ParseAmount("1200.50", endorse.EUR)
	fmt.Println(fee, err)
	fee, err = endorse.ParseAmount(strconv.FormatFloat(1200.5, 'f', 2, 64), endorse.EUR)
	fmt.Println(fee, err)

	commission := fee.Times(endorse.MustRate("8.5%")).Round(endorse.HalfAway)
	fmt.Println(commission)
	parts, err := commission.Split(3)
	fmt.Println(parts, err)
	// Output:
	// EUR 1200.50 <nil>
	// 120050 true
	// EUR 1200.50 <nil>
	// EUR 1200.50 <nil>
	// EUR 102.04
	// [EUR 34.02 EUR 34.01 EUR 34.01] <nil>
}
