package affiliate

import (
	"hash/maphash"
	"math"
)

// index finds entries by id: open addressing over slots of a hash's upper half
// and the number of the entry. Slots lie all over memory, so that each costs a
// wait. A tag of each slot's hash stands apart, in an eighth of the memory: most
// ids are new, and tags alone say so. And slots are filled several at a time, since
// memory answers to several at once. The seed differs from ledger to ledger and
// shows in no result.
type index struct {
	seed  maphash.Seed
	tags  []uint8 // 0 where the slot is free
	slots []uint64
	used  int
	late  []lateSlot // slots that are not filled yet
}

type lateSlot struct {
	at   int
	slot uint64
}

const maxLate = 16

func newIndex() index { return index{seed: maphash.MakeSeed()} }

const indexLow = math.MaxUint32

// place is the slot where a hash is looked for first. It follows from the half
// that slots keep, so that growing needs no ids.
func (x *index) place(h uint64) int { return int(h>>32) & (len(x.tags) - 1) }

// tag is what a slot with the hash is tagged by.
func tag(h uint64) uint8 { return uint8(h>>56) | 1 }

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

// first is the tag of the slot where a hash is looked for first.
func (x *index) first(h uint64) uint8 {
	if len(x.tags) == 0 {
		return 0
	}
	return x.tags[x.place(h)]
}

// look is find for whoever has the hash and the first tag.
func (x *index) look(first uint8, h uint64, id []byte, idOf func(uint32) []byte) uint32 {
	for i, t := x.place(h), first; t != 0; t = x.tags[i] {
		if t == tag(h) {
			if s := x.at(i); s>>32 == h>>32 && string(idOf(uint32(s&indexLow))) == string(id) {
				return uint32(s & indexLow)
			}
		}
		i = (i + 1) & (len(x.tags) - 1)
	}
	return 0
}

// at is what stands in a slot that is not free.
func (x *index) at(i int) uint64 {
	for _, l := range x.late {
		if l.at == i {
			return l.slot
		}
	}
	return x.slots[i]
}

// add puts an entry in whose id has the hash and is not there.
func (x *index) add(h uint64, entry uint32) {
	if (x.used+1)*4 > len(x.slots)*3 {
		x.grow()
	}
	slot := h&^indexLow | uint64(entry)
	if x.late = append(x.late, lateSlot{x.take(slot), slot}); len(x.late) == maxLate {
		x.fill()
	}
	x.used++
}

// take tags the slot where a hash goes.
func (x *index) take(h uint64) int {
	i := x.place(h)
	for x.tags[i] != 0 {
		i = (i + 1) & (len(x.tags) - 1)
	}
	x.tags[i] = tag(h)
	return i
}

// fill fills the slots that are late.
func (x *index) fill() {
	for _, l := range x.late {
		x.slots[l.at] = l.slot
	}
	x.late = x.late[:0]
}

func (x *index) grow() {
	x.fill()
	old := x.slots
	n := max(64, 2*len(old))
	x.tags, x.slots = make([]uint8, n), make([]uint64, n)
	for _, s := range old {
		if s != 0 {
			x.slots[x.take(s)] = s
		}
	}
}
