package affiliate

import "encoding/binary"

// arena keeps records, each with its length in front, in chunks that never
// move: what a view shows stays as it is.
type arena struct {
	chunks [][]byte
	size   int // bytes in all records
}

// place is where a record begins: chunk and offset. The zero place is none.
type place uint64

// A chunk is as large as all before it, from the least to the most: a ledger of
// a few events is small, and a large one has few chunks.
const (
	leastChunk = 1 << 10
	mostChunk  = 1 << 20
)

// put keeps a copy of a record.
func (a *arena) put(record []byte) place {
	need := len(record) + 4
	last := len(a.chunks) - 1
	if last < 0 || cap(a.chunks[last])-len(a.chunks[last]) < need {
		a.chunks = append(a.chunks, make([]byte, 1, max(min(a.size, mostChunk), leastChunk, need+1)))
		last++
	}
	c := a.chunks[last]
	at := place(last)<<32 | place(len(c))
	c = binary.LittleEndian.AppendUint32(c, uint32(len(record)))
	a.chunks[last] = append(c, record...)
	a.size += len(record)
	return at
}

// get is the record at a place, not to be changed.
func (a *arena) get(p place) []byte {
	c := a.chunks[p>>32][uint32(p):]
	n := 4 + int(binary.LittleEndian.Uint32(c))
	return c[4:n:n]
}
