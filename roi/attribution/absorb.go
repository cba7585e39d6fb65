package attribution

// flow is the part of a chain that has not been eliminated: flow[i][j] is how
// many people go from i to j next. Rows need not add up to one: where people go
// is in proportion. Index 0 is the start, 1 conversion and 2 null, which lead
// nowhere, and from 3 on come the states.
type flow [][]float64

// solve finds, for each channel, how much of the conversions passes it, and the
// probability of conversion.
//
// A state is eliminated by sending those who come to it on to where it leads
// (Grassmann, Taksar, Heyman 1985): nothing is subtracted, so nothing cancels
// and every digit but the last few is right. With the states of all channels but
// one eliminated, those who go from start to conversion never met that one. To
// get there for each channel the list is halved again and again: the states of
// one half are eliminated, and the other half goes on with what is left.
func (s steps) solve(channels int) (passing []float64, reached float64) {
	f := make(flow, firstState+len(s.states))
	for i := range f {
		f[i] = make([]float64, len(f))
	}
	for e, n := range s.counts {
		f[e.from][e.to] = float64(n)
	}
	owners := make([]int, len(s.states))
	for i, n := range s.states {
		owners[i] = n.at
	}
	passing = make([]float64, channels)
	people := sumOf(f[start])
	halve(f, owners, 0, channels, func(channel int, f flow) { passing[channel] = f.through() / people })
	return passing, f.without(0, len(owners))[start][converted] / people
}

// halve calls found for each channel from low to below high, with the flow from
// which all other channels are gone. owners are the channels of the states.
func halve(f flow, owners []int, low, high int, found func(int, flow)) {
	if high-low == 1 {
		found(low, f)
		return
	}
	middle := (low + high) / 2
	cut := 0
	for cut < len(owners) && owners[cut] < middle {
		cut++
	}
	halve(f.without(cut, len(owners)), owners[:cut], low, middle, found)
	halve(f.without(0, cut), owners[cut:], middle, high, found)
}

// through is how much goes from the start to conversion by way of the states.
func (f flow) through() float64 {
	g := f.copied()
	g[start][converted] = 0
	return g.eliminate(firstState, len(g))[start][converted]
}

// without is the flow after the states from low to below high are eliminated,
// numbered anew.
func (f flow) without(low, high int) flow {
	return f.copied().eliminate(firstState+low, firstState+high)
}

func (f flow) copied() flow {
	g := make(flow, len(f))
	cells := make([]float64, len(f)*len(f))
	for i, row := range f {
		g[i] = cells[i*len(f) : (i+1)*len(f)]
		copy(g[i], row)
	}
	return g
}

// eliminate does so in place, the last first, and gives what is left.
func (f flow) eliminate(low, high int) flow {
	for k := high - 1; k >= low; k-- {
		row := f[k]
		row[k] = 0 // who stays goes on later, in the same proportion
		out := sumOf(row)
		for i := range f {
			if x := f[i][k]; x != 0 {
				f[i][k] = 0
				addTo(f[i], row, x/out)
			}
		}
		clear(row)
	}
	left := append(f[:low:low], f[high:]...)
	for i, row := range left {
		left[i] = append(row[:low:low], row[high:]...)
	}
	return left
}

func sumOf(row []float64) (sum float64) {
	for _, x := range row {
		sum += x
	}
	return sum
}

// addTo adds x times a row to another. The product is converted, so that no
// machine fuses it with the sum and all give the same digits.
func addTo(row, other []float64, x float64) {
	for j, y := range other {
		row[j] += float64(x * y)
	}
}
