package pick

import "math"

// lower looks for slopes and prices of a lower bound, so many times round at most,
// and gives the bound. It stops when a round brings next to nothing, or once the
// bound is not above enough.
func (x *relax) lower(rounds int, enough float64) float64 {
	x.weigh()
	bound := x.bound()
	var kept Dual
	x.copyTo(&kept)
	for range rounds {
		if bound <= enough {
			break
		}
		for k := range x.lines {
			x.lowerPrice(k)
		}
		x.lowerSlopes()
		now := x.bound()
		if now >= bound {
			kept.copyTo(&x.Dual)
			x.weigh()
			break
		}
		small := bound-now <= mul(1e-7, math.Abs(bound-enough))
		bound = now
		x.copyTo(&kept)
		if small {
			break
		}
	}
	return bound
}

// lowerPrice sets the price of a line to where the bound is lowest, all else as it
// is.
func (x *relax) lowerPrice(k int) {
	l := &x.lines[k]
	room, holds := x.s.room(l)
	if !holds {
		return
	}
	for _, t := range l.terms {
		if x.s.at[t.item] == free {
			x.by[t.item] = x.s.weight(l, t)
		}
	}
	old := x.Prices[k]
	x.Prices[k] = lowest(old, x.guess(l), func(price float64) (value, slope float64) {
		value, slope = mul(price, room), room
		for _, c := range l.classes {
			best, load := x.best(c, price-old)
			value, slope = value+best, slope-load
		}
		return value, slope
	})
	if x.Prices[k] != old {
		x.charge(l, x.Prices[k]-old)
	}
	for _, t := range l.terms {
		x.by[t.item] = 0
	}
}

// guess is a price of the right size: of the first free item that would be chosen,
// its gain for what it counts.
func (x *relax) guess(l *line) float64 {
	for _, t := range l.terms {
		if by := math.Abs(x.by[t.item]); by > 0 && x.gain[t.item] > 0 && x.s.at[t.item] == free {
			return x.gain[t.item] / by
		}
	}
	return 1
}

// lowest is the place at or above zero where a convex function is lowest, which
// consists of straight pieces. It goes to where the lines at both ends meet, until
// that is on the function.
func lowest(from, guess float64, at func(float64) (value, slope float64)) float64 {
	lo, hi := 0.0, from
	vlo, slo := at(0)
	if slo >= 0 {
		return 0
	}
	if hi <= 0 {
		hi = guess
	}
	vhi, shi := at(hi)
	for step := 0; shi < 0; step++ {
		if step == 60 {
			return hi
		}
		lo, vlo, slo = hi, vhi, shi
		hi *= 2
		vhi, shi = at(hi)
	}
	for range 24 {
		x := lo + (vlo-vhi+mul(shi, hi-lo))/(shi-slo)
		if !(x > lo && x < hi) {
			break
		}
		v, s := at(x)
		if met := vlo + mul(slo, x-lo); s == 0 || v-met <= mul(1e-14, math.Abs(v)) {
			return x
		}
		if s < 0 {
			lo, vlo, slo = x, v, s
		} else {
			hi, vhi, shi = x, v, s
		}
	}
	if vlo < vhi {
		return lo
	}
	return hi
}

// lowerSlopes sets the slope of each segment by itself where there are several,
// then all slopes and prices together.
func (x *relax) lowerSlopes() {
	if len(x.Slopes) > 1 {
		for g := range x.Slopes {
			x.lowerSlope(g)
		}
	}
	if len(x.Slopes) > 0 {
		x.scale()
	}
}

// lowerSlope halves the range of logarithms in which the bound changes from
// falling to rising.
func (x *relax) lowerSlope(g int) {
	m := x.people(g)
	if m <= 0 {
		return
	}
	lo, hi := mul(m, 1.0/(1<<30)), m
	for range 16 {
		x.Slopes[g] = exp(mul(0.5, ln(lo)+ln(hi)))
		if ln(m/x.Slopes[g]) > x.reached(g) {
			lo = x.Slopes[g]
		} else {
			hi = x.Slopes[g]
		}
	}
	x.weigh()
}

// reached is Σ w of a segment over the items that are best by the slopes.
func (x *relax) reached(g int) float64 {
	x.weigh()
	n := len(x.Slopes)
	for i, side := range x.s.at {
		if side == free {
			x.by[i] = max(0, x.m.depth[i*n+g]-x.s.depth[x.m.p.Items[i].Class*n+g])
		}
	}
	sum := 0.0
	for c := range x.m.classes {
		_, load := x.best(c, 0)
		sum += load
	}
	clear(x.by)
	return sum
}

// scale makes all slopes and prices larger or smaller alike, to where the bound is
// lowest: the classes' choices stay, and what they come to grows with them.
func (x *relax) scale() {
	total, slopes, logs := 0.0, 0.0, 0.0
	for k := range x.lines {
		if room, holds := x.s.room(&x.lines[k]); holds {
			total += mul(x.Prices[k], room)
		}
	}
	for c := range x.m.classes {
		best, _ := x.best(c, 0)
		total += best
	}
	for g, slope := range x.Slopes {
		if slope > 0 {
			slopes += slope
			logs += mul(slope, ln(x.people(g)/slope))
		}
	}
	if slopes <= 0 {
		return
	}
	by := exp((logs - total) / slopes)
	for g := range x.Slopes {
		x.Slopes[g] = mul(x.Slopes[g], by)
	}
	for k := range x.Prices {
		x.Prices[k] = mul(x.Prices[k], by)
	}
	x.weigh()
}
