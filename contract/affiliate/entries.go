package affiliate

// entry is an event: when it happened, its record, and for orders the first of
// the events about it, which are chained.
type entry struct {
	at     int64
	record place
	frozen place // of an order before the edge: what it earned
	link   uint32
	flags  uint32
}

const (
	flagLate     uint32 = 1 << iota // settled without
	flagAbout                       // is about an order
	flagUnpriced                    // an order before the edge that no plan has priced yet
	flagDead                        // left memory
)

// entries are events by number, from 1, in chunks that never move: growing
// copies nothing.
type entries struct {
	chunks [][]entry
	n      uint32
}

const chunkBits = 12

// end is the number after the last.
func (e *entries) end() uint32 { return e.n + 1 }

func (e *entries) at(k uint32) *entry { return &e.chunks[k>>chunkBits][k&(1<<chunkBits-1)] }

// add puts an entry at the end, and is its number.
func (e *entries) add(x entry) uint32 {
	e.n++
	if int(e.n>>chunkBits) >= len(e.chunks) {
		e.chunks = append(e.chunks, make([]entry, 1<<chunkBits))
	}
	*e.at(e.n) = x
	return e.n
}
