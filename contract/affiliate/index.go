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

// place is the slot where a hash is looked for first. It follows from the half
// that slots keep, so that growing needs no ids.
func (x *index) place(h uint64) int { return int(h>>32) & (len(x.slots) - 1) }

// find is the entry with the id, 0 if there is none. The caller's function
// gives the id of an entry.
func (x *index) find(id []byte, idOf func(uint32) []byte) uint32 {
	h := x.hash(id)
	return x.look(x.first(h), h, id, idOf)
}

func (x *index) hash(id []byte) uint64 { return maphash.Bytes(x.seed, id) }

// hashOf is the hash of an event's id.
func (x *index) hashOf(e Event) uint64 {
	id, _ := e.head()
	return maphash.String(x.seed, id)
}

// first is the slot where a hash is looked for first, 0 if it is empty.
func (x *index) first(h uint64) uint64 {
	if len(x.slots) == 0 {
		return 0
	}
	return x.slots[x.place(h)]
}

// look is find for whoever has the hash and the first slot.
func (x *index) look(first, h uint64, id []byte, idOf func(uint32) []byte) uint32 {
	for i, s := x.place(h), first; s != 0; s = x.slots[i] {
		if s>>32 == h>>32 && string(idOf(uint32(s&indexLow))) == string(id) {
			return uint32(s & indexLow)
		}
		i = (i + 1) & (len(x.slots) - 1)
	}
	return 0
}

// add puts an entry in whose id has the hash and is not there.
func (x *index) add(h uint64, entry uint32) {
	if (x.used+1)*4 > len(x.slots)*3 {
		x.grow()
	}
	x.put(h&^indexLow | uint64(entry))
	x.used++
}

func (x *index) put(slot uint64) {
	i := x.place(slot)
	for x.slots[i] != 0 {
		i = (i + 1) & (len(x.slots) - 1)
	}
	x.slots[i] = slot
}

func (x *index) grow() {
	old := x.slots
	x.slots = make([]uint64, max(64, 2*len(old)))
	for _, s := range old {
		if s != 0 {
			x.put(s)
		}
	}
}
