package affiliate

import "encoding/binary"

// Records in memory are wide: a number of things takes four bytes, an amount or an
// instant eight, and a text has its length in a byte in front. In a state they are
// compact: numbers are varints, signed ones in zigzag.

func (w *writer) putText(s string) {
	if w.wide {
		w.buf = append(w.buf, byte(len(s)))
	} else {
		w.buf = binary.AppendUvarint(w.buf, uint64(len(s)))
	}
	w.buf = append(w.buf, s...)
}

func (w *writer) putUint(n uint64) {
	if w.wide {
		w.buf = binary.LittleEndian.AppendUint32(w.buf, uint32(n))
	} else {
		w.buf = binary.AppendUvarint(w.buf, n)
	}
}

func (w *writer) putInt(n int64) {
	if w.wide {
		w.buf = binary.LittleEndian.AppendUint64(w.buf, uint64(n))
	} else {
		w.buf = binary.AppendVarint(w.buf, n)
	}
}

// rest is how many bytes are left.
func (r *reader) rest() int { return len(r.b) - r.at }

func (r *reader) uint() uint64 {
	if r.wide {
		r.at += 4
		return uint64(binary.LittleEndian.Uint32(r.b[r.at-4:]))
	}
	n, k := binary.Uvarint(r.b[r.at:])
	return compact(r, n, k)
}

func (r *reader) int() int64 {
	if r.wide {
		r.at += 8
		return int64(binary.LittleEndian.Uint64(r.b[r.at-8:]))
	}
	n, k := binary.Varint(r.b[r.at:])
	return compact(r, n, k)
}

// compact is a number that took k bytes, 0 if it is none.
func compact[T any](r *reader, n T, k int) T {
	var zero T
	if k <= 0 {
		r.bad, r.at = true, len(r.b)
		return zero
	}
	r.at += k
	return n
}

// count is a number of entries; each takes a byte at least.
func (r *reader) count() int {
	n := r.uint()
	if n > maxEntries || n > uint64(r.rest()) {
		r.bad = true
		return 0
	}
	return int(n)
}

func (r *reader) byte() uint8 {
	if r.rest() == 0 {
		r.bad = true
		return 0
	}
	r.at++
	return r.b[r.at-1]
}

func (r *reader) text() []byte {
	var n uint64
	if r.wide {
		n = uint64(r.byte())
	} else {
		n = r.uint()
	}
	if n > uint64(r.rest()) {
		r.bad = true
		return nil
	}
	from := r.at
	r.at += int(n)
	return r.b[from:r.at:r.at]
}

func (r *reader) name() name { return name(r.uint()) }
