package label

// sieve tells for most words at once that nothing begins with them. It is a bit set by hash.
type sieve [256]uint64

func (s *sieve) add(hash uint64)      { s[hash>>8&255] |= 1 << (hash & 63) }
func (s *sieve) has(hash uint64) bool { return s[hash>>8&255]>>(hash&63)&1 != 0 }

// pairs is a larger sieve, for two words in a row.
type pairs [1024]uint64

func (s *pairs) add(first, second uint64) {
	h := mix(first, second)
	s[h>>8&1023] |= 1 << (h & 63)
}

func (s *pairs) has(first, second uint64) bool {
	h := mix(first, second)
	return s[h>>8&1023]>>(h&63)&1 != 0
}

// few is a small sieve: one of 64 bits by hash.
func few(hash uint64) uint64 { return 1 << (hash >> 16 & 63) }
