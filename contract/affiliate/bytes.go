package affiliate

import "encoding/binary"

// Records hold numbers as varints, signed ones in zigzag, and texts with their
// length in front.

func (w *writer) putText(s string) {
	w.putUint(uint64(len(s)))
	w.buf = append(w.buf, s...)
}

func (w *writer) putUint(n uint64) {
	switch {
	case n < 1<<7:
		w.buf = append(w.buf, byte(n))
	case n < 1<<14:
		w.buf = append(w.buf, byte(n)|0x80, byte(n>>7))
	default:
		w.buf = binary.AppendUvarint(w.buf, n)
	}
}

func (w *writer) putInt(n int64) { w.putUint(uint64(n<<1) ^ uint64(n>>63)) }

// rest is how many bytes are left.
func (r *reader) rest() int { return len(r.b) - r.at }

func (r *reader) uint() uint64 {
	if i := r.at; i < len(r.b) && r.b[i] < 0x80 {
		r.at = i + 1
		return uint64(r.b[i])
	}
	return r.long()
}

// long is a number of several bytes, mostly of two or three.
func (r *reader) long() uint64 {
	b := r.b[r.at:]
	switch {
	case len(b) > 1 && b[1] < 0x80:
		r.at += 2
		return uint64(b[0]&0x7f) | uint64(b[1])<<7
	case len(b) > 2 && b[2] < 0x80:
		r.at += 3
		return uint64(b[0]&0x7f) | uint64(b[1]&0x7f)<<7 | uint64(b[2])<<14
	}
	n, k := binary.Uvarint(b)
	if k <= 0 {
		r.bad, n, k = true, 0, len(b)
	}
	r.at += k
	return n
}

func (r *reader) int() int64 {
	n := r.uint()
	return int64(n>>1) ^ -int64(n&1)
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
	n := r.uint()
	if n > uint64(r.rest()) {
		r.bad = true
		return nil
	}
	from := r.at
	r.at += int(n)
	return r.b[from:r.at:r.at]
}

func (r *reader) name() name { return name(r.uint()) }
