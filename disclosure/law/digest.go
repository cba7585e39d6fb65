package law

import (
	"crypto/sha256"
	"encoding"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"reflect"
)

// Digest is the SHA-256 of everything in the book as hexadecimal text: equal
// books have equal digests, whatever the order their regimes were given in.
func (b *Book) Digest() string {
	if b.digest == nil {
		return digest(nil)
	}
	return b.digest()
}

func digest(regimes []*Regime) string {
	h := sha256.New()
	for _, r := range regimes {
		hashValue(h, reflect.ValueOf(r).Elem())
	}
	return hex.EncodeToString(h.Sum(nil))
}

// hashValue writes a value unambiguously: each text and list with its length.
func hashValue(h hash.Hash, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		hashLength(h, v.Len())
		h.Write([]byte(v.String()))
	case reflect.Slice:
		hashLength(h, v.Len())
		for i := range v.Len() {
			hashValue(h, v.Index(i))
		}
	case reflect.Bool:
		hashNumber(h, map[bool]uint64{true: 1}[v.Bool()])
	case reflect.Int:
		hashNumber(h, uint64(v.Int()))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		hashNumber(h, v.Uint())
	case reflect.Struct:
		hashStruct(h, v)
	}
}

func hashStruct(h hash.Hash, v reflect.Value) {
	if t, ok := v.Interface().(encoding.TextMarshaler); ok {
		// Dates, counts and money; none of them fails.
		text, _ := t.MarshalText()
		hashLength(h, len(text))
		h.Write(text)
		return
	}
	for i := range v.NumField() {
		hashValue(h, v.Field(i))
	}
}

func hashLength(h hash.Hash, n int) { hashNumber(h, uint64(n)) }

// hashNumber writes the same bytes where an int has 32 bits.
func hashNumber(h hash.Hash, n uint64) {
	var buf [8]byte
	binary.LittleEndian.PutUint64(buf[:], n)
	h.Write(buf[:])
}
