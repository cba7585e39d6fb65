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
	flagDead                        // left memory: without a record, and found by nobody
)

// entries are events by number, from 1, in chunks of one size: growing copies
// nothing but the first, which begins small, as many ledgers are.
type entries struct {
	chunks [][]entry
	n      uint32
}

const (
	chunkBits  = 12
	chunkSize  = 1 << chunkBits
	firstChunk = 16
)

// end is the number after the last.
func (e *entries) end() uint32 { return e.n + 1 }

// at is an entry, where it stays until the next is added.
func (e *entries) at(k uint32) *entry { return &e.chunks[k>>chunkBits][k&(chunkSize-1)] }

// add puts an entry at the end, and is its number.
func (e *entries) add(x entry) uint32 {
	e.n++
	switch {
	case e.n == 1:
		e.chunks = append(e.chunks, make([]entry, firstChunk))
	case int(e.n) < chunkSize && int(e.n) == len(e.chunks[0]):
		grown := make([]entry, 2*len(e.chunks[0]))
		copy(grown, e.chunks[0])
		e.chunks[0] = grown
	case e.n&(chunkSize-1) == 0:
		e.chunks = append(e.chunks, make([]entry, chunkSize))
	}
	*e.at(e.n) = x
	return e.n
}
