package attribution

import (
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
)

// ShaoLi is the simple probabilistic model of Shao and Li (2011): a channel's
// conversion rate, and half of what it and each other channel convert together
// beyond their own rates, averaged over the others. Rates are by the people who
// met the channels, to 12 places; a pair that nobody met adds nothing. Credit
// may be below zero.
type ShaoLi struct{}

// String is "shao-li".
func (ShaoLi) String() string { return "shao-li" }

func (ShaoLi) shares(paths []Path) (shares, error) {
	channels := channelsOf(paths)
	n := len(channels.names)
	if n > maxPaired {
		return shares{}, &ChannelsError{"channels", n, maxPaired}
	}
	met := pairsOf(paths, channels)
	out := shares{channels: channels.names, conversions: make([]*big.Rat, n)}
	for i := range n {
		own := met[pair{i, i}].rate()
		var surplus endorse.Rate
		for j := range n {
			together, ok := met[pair{min(i, j), max(i, j)}]
			if i != j && ok {
				surplus = surplus.Add(together.rate().Sub(own).Sub(met[pair{j, j}].rate()))
			}
		}
		half := big.NewRat(1, int64(2*max(n-1, 1)))
		value := half.Mul(half, ratOf(surplus))
		out.conversions[i] = value.Add(value, ratOf(own))
	}
	return out, nil
}

// maxPaired bounds the channels of [ShaoLi].
const maxPaired = 1024

// pair is two channels in ascending order, or one twice.
type pair struct{ i, j int }

func pairsOf(paths []Path, channels intern) map[pair]outcome {
	met := make(map[pair]outcome)
	var ids []int
	for k := range paths {
		p := &paths[k]
		ids = ids[:0]
		for _, t := range p.Touches {
			ids = append(ids, channels.id(t.Channel))
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
		for a, i := range ids {
			for _, j := range ids[a:] {
				met[pair{i, j}] = met[pair{i, j}].add(p)
			}
		}
	}
	return met
}
