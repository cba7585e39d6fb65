package pay

import "github.com/endorse-go/endorse"

// spread splits an amount over weights with nothing lost: the part up to and
// with each weight is rounded down to minor units, and a share is the
// difference of two of them; the last weight that is not zero takes the rest.
// Weights that add up to zero give everything to the first.
func spread(amount endorse.Money, weights []endorse.Money, share func(i int, m endorse.Money)) {
	var whole endorse.Money
	last := 0
	for i, w := range weights {
		whole = plus(whole, w)
		if !w.IsZero() {
			last = i
		}
	}
	if whole.IsZero() {
		share(0, amount)
		return
	}
	var upTo, given endorse.Money
	for i, w := range weights[:last] {
		upTo = plus(upTo, w)
		next, err := Proportion(amount, upTo, whole, endorse.Down)
		if err != nil {
			break
		}
		share(i, minus(next, given))
		given = next
	}
	share(last, minus(amount, given))
}
