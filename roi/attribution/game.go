package attribution

import (
	"math/big"
	"math/bits"

	"github.com/endorse-go/endorse"
)

// MaxPlayers is how many channels [Game] and [Shapley] compute exactly.
const MaxPlayers = 16

// Coalition is a set of players by number: bit i is player i.
type Coalition uint32

// CoalitionOf is the set of those players, each 0 to 31; others are left out.
func CoalitionOf(players ...int) (c Coalition) {
	for _, i := range players {
		if i >= 0 {
			c |= 1 << i // nothing beyond 31
		}
	}
	return c
}

// Has reports whether the player is in the set.
func (c Coalition) Has(player int) bool { return player >= 0 && c>>player&1 == 1 }

// Len is the number of players in the set.
func (c Coalition) Len() int { return bits.OnesCount32(uint32(c)) }

// Game says what each set of players is worth together. It is immutable; the
// zero Game has no players.
type Game struct {
	players int
	worth   []endorse.Rate // by coalition
}

// NewGame asks for the worth of each of the 2^players sets, once, the empty one
// first; without worth, all are worth 0. Fewer than one or more than [MaxPlayers]
// players are a [*ChannelsError]; a worth of the empty set other than 0 is [ErrWorthOfNone].
func NewGame(players int, worth func(Coalition) endorse.Rate) (Game, error) {
	if players < 1 || players > MaxPlayers {
		return Game{}, &ChannelsError{"channels", players, MaxPlayers}
	}
	g := Game{players, make([]endorse.Rate, 1<<players)}
	if worth == nil {
		return g, nil
	}
	for c := range g.worth {
		g.worth[c] = worth(Coalition(c))
	}
	if !g.worth[0].IsZero() {
		return Game{}, ErrWorthOfNone
	}
	return g, nil
}

// SumWithin is the game in which a set is worth the sum of what each exact set
// within it brought: exact holds, by set, the conversions of the paths that met
// just these channels. Sets that are left out brought nothing; the empty set
// counts for nobody and must not be there ([ErrWorthOfNone]). A set with a
// player that there is not is [ErrNoSuchChannel].
func SumWithin(players int, exact map[Coalition]endorse.Rate) (Game, error) {
	g, err := NewGame(players, func(c Coalition) endorse.Rate { return exact[c] })
	if err != nil {
		return Game{}, err
	}
	for c := range exact {
		if int(c) >= len(g.worth) {
			return Game{}, ErrNoSuchChannel
		}
	}
	for i := range players {
		for c := range g.worth {
			if Coalition(c).Has(i) {
				g.worth[c] = g.worth[c].Add(g.worth[c&^(1<<i)])
			}
		}
	}
	return g, nil
}

// Players is how many there are.
func (g Game) Players() int { return g.players }

// Worth is what the set is worth; 0 for one with a player that there is not.
func (g Game) Worth(c Coalition) endorse.Rate {
	if int(c) >= len(g.worth) {
		return endorse.Rate{}
	}
	return g.worth[c]
}

// Marginals is what each player adds when they come in this order; the list is
// in that order and adds up to the worth of all. An order that does not name
// each player once is [ErrBadOrder].
func (g Game) Marginals(order ...int) ([]endorse.Rate, error) {
	if len(order) != g.players || CoalitionOf(order...) != Coalition(len(g.worth)-1) {
		return nil, ErrBadOrder
	}
	added := make([]endorse.Rate, len(order))
	var have Coalition
	for k, i := range order {
		with := have | 1<<i
		added[k] = g.worth[with].Sub(g.worth[have])
		have = with
	}
	return added, nil
}

// Shapley is the value of each player, exactly: the mean of what it adds over
// all orders in which the players may come (Shapley 1953). The values add up to
// the worth of all; they may be below zero where a worth falls as players come.
func (g Game) Shapley() []*big.Rat {
	with, all, scale := g.bySize()
	values := make([]*big.Rat, g.players)
	weight := sizeWeights(g.players)
	var term big.Int
	for i := range values {
		sum := new(big.Int)
		for size := range g.players {
			// What sets gain by i: worth of those with it, less of those one
			// smaller without it.
			term.Sub(&with[i][size+1], &all[size])
			term.Add(&term, &with[i][size])
			sum.Add(sum, term.Mul(&term, weight[size]))
		}
		values[i] = new(big.Rat).SetFrac(sum, new(big.Int).Mul(weight[g.players], scale))
	}
	return values
}

// bySize sums the worths, in units of 1/scale, over the sets of each size: all
// of them, and those with player i.
func (g Game) bySize() (with [][]big.Int, all []big.Int, scale *big.Int) {
	worth, scale := g.whole()
	with, all = make([][]big.Int, g.players), make([]big.Int, g.players+1)
	for i := range with {
		with[i] = make([]big.Int, g.players+1)
	}
	for c, n := range worth {
		size := Coalition(c).Len()
		all[size].Add(&all[size], n)
		for rest := uint32(c); rest != 0; rest &= rest - 1 {
			s := &with[bits.TrailingZeros32(rest)][size]
			s.Add(s, n)
		}
	}
	return with, all, scale
}

// whole is the worths as whole numbers of 1/scale.
func (g Game) whole() (worth []*big.Int, scale *big.Int) {
	worth = make([]*big.Int, len(g.worth))
	exponents := make([]int32, len(g.worth))
	var digits int32
	for c, w := range g.worth {
		d := w.Decimal()
		worth[c], exponents[c] = d.Coefficient(), d.Exponent()
		digits = max(digits, -exponents[c])
	}
	for c := range worth {
		worth[c] = shift(worth[c], digits+exponents[c])
	}
	return worth, shift(big.NewInt(1), digits)
}

// sizeWeights are s! (n-s-1)! for s of 0 to n-1, and n! as the last.
func sizeWeights(n int) []*big.Int {
	factorial := func(k int) *big.Int { return new(big.Int).MulRange(1, int64(k)) }
	weights := make([]*big.Int, n+1)
	for s := range n {
		weights[s] = new(big.Int).Mul(factorial(s), factorial(n-s-1))
	}
	weights[n] = factorial(n)
	return weights
}
