package attribution

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
)

// State is where somebody stands in a [Chain]. The zero State is the start.
type State struct {
	// Channel is that of the last touch, empty at the start and at the ends.
	// Before is that of the touch before it, empty at order 1 and at the first
	// touch.
	Before, Channel Channel

	// Conversion and Null are the ends; at most one of them is true.
	Conversion, Null bool
}

// Transition is how often people went from one state to another.
type Transition struct {
	From, To    State        // the state that was left, and the next
	Count       int64        // how often people made that step
	Probability endorse.Rate // Count by all who left From, 0 to 1, to 12 places, half even
}

// steps counts the moves between states. States are numbered from 3.
type steps struct {
	states []node
	counts map[edge]int64
}

// node is a state by the numbers of its channels; before is -1 at order 1 and
// for the first touch.
type node struct{ before, at int }

type edge struct{ from, to int }

// The states that every chain has.
const (
	start = iota
	converted
	lost
	firstState
)

func (m Markov) chain(paths []Path) (Chain, error) {
	if o := m.order(); o != 1 && o != 2 {
		return Chain{}, &OrderError{o}
	}
	channels, s, err := m.count(paths)
	if err != nil {
		return Chain{}, err
	}
	s.sort(channels)
	slices.Sort(channels)
	c := Chain{channels: channels, steps: s}
	c.passing, c.reached = s.solve(len(channels))
	return c, nil
}

// count follows all paths. Channels and states are numbered as they appear.
func (m Markov) count(paths []Path) ([]Channel, steps, error) {
	var channels intern
	s := steps{counts: make(map[edge]int64)}
	ids := make(map[node]int)
	for i := range paths {
		p := &paths[i]
		nulls := p.Nulls
		if m.Nulls == LeaveOutNulls {
			nulls = 0
		}
		if len(p.Touches) == 0 || p.Conversions+nulls == 0 {
			continue
		}
		from, before := start, -1
		for k, t := range p.Touches {
			if m.Repeats == MergeRepeats && k > 0 && t.Channel == p.Touches[k-1].Channel {
				continue
			}
			at := node{before, channels.id(t.Channel)}
			to, ok := ids[at]
			if !ok {
				to = firstState + len(ids)
				ids[at] = to
				if s.states = append(s.states, at); len(s.states) > MaxStates {
					return nil, steps{}, &ChannelsError{"states", len(s.states), MaxStates}
				}
			}
			s.counts[edge{from, to}] += p.Conversions + nulls
			if from = to; m.order() == 2 {
				before = at.at
			}
		}
		s.counts[edge{from, converted}] += p.Conversions
		s.counts[edge{from, lost}] += nulls
	}
	return channels.names, s, nil
}

// sort renumbers channels and states by name, those of one channel together, so
// that floating point meets them in one order whatever that of the paths.
func (s *steps) sort(channels []Channel) {
	byName := make([]int, len(channels))
	for i := range byName {
		byName[i] = i
	}
	slices.SortFunc(byName, func(i, j int) int { return cmpChannel(channels[i], channels[j]) })
	rank := make([]int, len(channels))
	for r, i := range byName {
		rank[i] = r
	}
	order := make([]int, len(s.states))
	for i, n := range s.states {
		order[i] = i
		if n.at = rank[n.at]; n.before >= 0 {
			n.before = rank[n.before]
		}
		s.states[i] = n
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := s.states[i], s.states[j]
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.before, b.before))
	})
	s.renumber(order)
}

// renumber puts the states into the order given.
func (s *steps) renumber(order []int) {
	now := make([]int, firstState+len(order))
	for e := range firstState {
		now[e] = e
	}
	for r, i := range order {
		now[firstState+i] = firstState + r
	}
	s.states = pick(s.states, order)
	counts := make(map[edge]int64, len(s.counts))
	for e, n := range s.counts {
		if n > 0 {
			counts[edge{now[e.from], now[e.to]}] = n
		}
	}
	s.counts = counts
}

// Transitions lists the moves that were made, the start's first, then by name.
func (c Chain) Transitions() []Transition {
	left := make(map[int]int64)
	for e, n := range c.steps.counts {
		left[e.from] += n
	}
	var list []Transition
	for _, e := range c.steps.edges() {
		n := c.steps.counts[e]
		share, _ := endorse.RateOfInt(n).Over(endorse.RateOfInt(left[e.from])) // somebody left it
		list = append(list, Transition{c.state(e.from), c.state(e.to), n, share})
	}
	return list
}

// edges are the moves in order.
func (s steps) edges() []edge {
	var list []edge
	for e := range s.counts {
		list = append(list, e)
	}
	slices.SortFunc(list, func(a, b edge) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	return list
}

func (c Chain) state(id int) State {
	switch id {
	case start:
		return State{}
	case converted:
		return State{Conversion: true}
	case lost:
		return State{Null: true}
	}
	n := c.steps.states[id-firstState]
	s := State{Channel: c.channels[n.at]}
	if n.before >= 0 {
		s.Before = c.channels[n.before]
	}
	return s
}
