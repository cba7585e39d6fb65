package affiliate

import (
	"hash/maphash"
	"math"
)

// index finds entries by id: open addressing over slots of a hash's upper half
// and the number of the entry. The seed differs from ledger to ledger and shows
// in no result.
type index struct {
	seed  maphash.Seed
	slots []uint64
	used  int
}

func newIndex() index { return index{seed: maphash.MakeSeed()} }

const indexLow = math.MaxUint32

// find is the entry with the id, 0 if there is none. The caller's function
// gives the id of an entry.
func (x *index) find(id []byte, idOf func(uint32) []byte) uint32 {
	if len(x.slots) == 0 {
		return 0
	}
	h := maphash.Bytes(x.seed, id)
	mask := len(x.slots) - 1
	for i := int(h) & mask; ; i = (i + 1) & mask {
		s := x.slots[i]
		if s == 0 {
			return 0
		}
		if s>>32 == h>>32 && string(idOf(uint32(s&indexLow))) == string(id) {
			return uint32(s & indexLow)
		}
	}
}

// add puts an entry in whose id is not there. All entries that are in are named
// by idOf when the index has to grow.
func (x *index) add(id []byte, entry uint32, idOf func(uint32) []byte) {
	if (x.used+1)*4 > len(x.slots)*3 {
		x.grow(idOf)
	}
	x.put(maphash.Bytes(x.seed, id), entry)
	x.used++
}

func (x *index) put(h uint64, entry uint32) {
	mask := len(x.slots) - 1
	i := int(h) & mask
	for x.slots[i] != 0 {
		i = (i + 1) & mask
	}
	x.slots[i] = h&^indexLow | uint64(entry)
}

func (x *index) grow(idOf func(uint32) []byte) {
	old := x.slots
	x.slots = make([]uint64, max(64, 2*len(old)))
	for _, s := range old {
		if s != 0 {
			e := uint32(s & indexLow)
			x.put(maphash.Bytes(x.seed, idOf(e)), e)
		}
	}
}
