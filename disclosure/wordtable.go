package disclosure

import "math/bits"

// wordRows are the rows on one wording.
type wordRows []*wordRow

// wordTable holds the rows of a place by the number of the entry they are on, or
// of the reading. Few of those have rows, so that a bit says whether there are
// any, and the count of bits before it where.
type wordTable struct {
	blocks []wordBlock // of 64 numbers each
	rows   []wordRows  // of the numbers that have some, in their order
}

type wordBlock struct {
	has    uint64
	before int32 // numbers with rows in earlier blocks
}

// newWordTable takes rows by number, below n.
func newWordTable(n int, byNumber map[int32]wordRows) wordTable {
	t := wordTable{blocks: make([]wordBlock, n/64+1), rows: make([]wordRows, 0, len(byNumber))}
	for id := range int32(n) {
		block := &t.blocks[id/64]
		if id%64 == 0 {
			block.before = int32(len(t.rows))
		}
		if rows := byNumber[id]; rows != nil {
			block.has |= 1 << (id % 64)
			t.rows = append(t.rows, rows)
		}
	}
	return t
}

// has reports whether a number has rows.
func (t *wordTable) has(id int32) bool {
	n := uint(id)
	return t.blocks[n/64].has>>(n%64)&1 != 0
}

// of lists the rows of a number.
func (t *wordTable) of(id int32) wordRows {
	if !t.has(id) {
		return nil
	}
	n := uint(id)
	block := &t.blocks[n/64]
	return t.rows[int(block.before)+bits.OnesCount64(block.has&(1<<(n%64)-1))]
}
