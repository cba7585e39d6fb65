package affiliate

import (
	"encoding/binary"
	"testing"

	"pgregory.net/rapid"
)

// TestNumbers holds numbers of records against package binary: those that were
// written, and whatever else bytes may say, to the number of bytes that are read.
func TestNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var w writer
		n := rapid.Uint64().Draw(t, "n") >> rapid.IntRange(0, 63).Draw(t, "shift")
		w.putUint(n)
		b := append(w.buf, rapid.SliceOfN(rapid.Byte(), 0, 12).Draw(t, "more")...)
		if rapid.Bool().Draw(t, "any") {
			b = b[len(w.buf):]
		}
		want, k := binary.Uvarint(b)
		r := reader{b: b}
		got := r.uint()
		if r.bad != (k <= 0) || k > 0 && (got != want || r.at != k) || k <= 0 && (got != 0 || r.rest() != 0) {
			t.Fatalf("%x: got %d of %d bytes, bad %v; want %d of %d", b, got, r.at, r.bad, want, k)
		}
	})
}

// TestNumbersAtTheirLengths: the last number of each length, and the first of the next.
func TestNumbersAtTheirLengths(t *testing.T) {
	for bits := range 64 {
		for _, n := range []uint64{1<<bits - 1, 1 << bits, 1<<bits + 1} {
			var w writer
			w.putUint(n)
			r := reader{b: w.buf}
			if got := r.uint(); got != n || r.bad || r.rest() != 0 || string(w.buf) != string(binary.AppendUvarint(nil, n)) {
				t.Errorf("%d is written %x, and read as %d", n, w.buf, got)
			}
			r = reader{b: w.buf[:len(w.buf)-1]}
			if got := r.uint(); got != 0 || !r.bad {
				t.Errorf("%d without its last byte is read as %d", n, got)
			}
		}
	}
}
