package label

// sieve tells for most words at once that nothing begins with them. It is a bit set by hash.
type sieve [256]uint64

func (s *sieve) add(hash uint64)      { s[hash>>8&255] |= 1 << (hash & 63) }
func (s *sieve) has(hash uint64) bool { return s[hash>>8&255]>>(hash&63)&1 != 0 }

// beginnings tells, by a word's hash, whether something begins with it, and whether something needs no certain word behind it.
type beginnings [1 << 14]uint8

// bits of beginnings
const (
	begin = 1 << iota
	beginAlone
)

func (b *beginnings) add(hash uint64, bits uint8) { b[hash>>8&(1<<14-1)] |= bits }
func (b *beginnings) at(hash uint64) uint8        { return b[hash>>8&(1<<14-1)] }

// pairs is a larger sieve, for two words in a row.
type pairs [1024]uint64

func (s *pairs) add(first, second uint64) {
	h := first<<1 ^ second
	s[h>>8&1023] |= 1 << (h & 63)
}

func (s *pairs) at(first, second uint64) uint64 {
	h := first<<1 ^ second
	return s[h>>8&1023] >> (h & 63) & 1
}

// few is a small sieve: one of 64 bits by hash.
func few(hash uint64) uint64 { return 1 << fewAt(hash) }

// everyWord is a few that lets all words pass.
const everyWord = ^uint64(0)

func fewAt(hash uint64) uint8 { return uint8(hash >> 16 & 63) }

// bigrams is a sieve of the first two bytes of keys. They are the lowest of head; a key of one byte has a zero behind it.
type bigrams [256]uint64

func (b *bigrams) add(head uint64)       { b[head&0xFF] |= 1 << (head >> 8 & 63) }
func (b *bigrams) at(head uint64) uint64 { return b[head&0xFF] >> (head >> 8 & 63) & 1 }
