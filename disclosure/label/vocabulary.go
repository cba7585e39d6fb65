package label

// vocabulary numbers the folded words of all wordings. It is an open hash table that is only read once compiled.
type vocabulary struct {
	slots []slot
	mask  uint64
	words []vocable
	text  []byte // their keys, one behind the other
}

// slot has what tells words apart at once: up to eight bytes of a key and its sigil lie behind a hash that no other has.
type slot struct {
	hash  uint64
	id    int32 // number plus one; 0 is free
	n     uint8
	sigil byte
}

// vocable is a word of the vocabulary. Its folded letters stand in the text.
type vocable struct {
	at    uint32
	n     uint8 // no more than maxKey
	sigil byte  // '#', '@', or 0 for a word, a character or a mark
	few   uint8 // its bit in the sieves of states, see few
	after bool  // may come after a gap
}

const noSymbol = -1

// spread mixes a key's hash with its sigil.
func spread(hash uint64, sigil byte) uint64 {
	hash ^= uint64(sigil) * 0x9E3779B97F4A7C15
	return hash ^ hash>>29
}

// find returns the number of a word, noSymbol if it has none.
func (v *vocabulary) find(key []byte, hash uint64, sigil byte) int32 {
	h := spread(hash, sigil)
	for i := h & v.mask; ; i = (i + 1) & v.mask {
		s := v.slots[i]
		if s.id == 0 {
			return noSymbol
		}
		if s.hash == h && s.sigil == sigil && int(s.n) == len(key) && (len(key) <= 8 || string(v.key(v.words[s.id-1])) == string(key)) {
			return s.id - 1
		}
	}
}

// findPlain returns the number of a word of ASCII letters and digits, small or not, noSymbol if it has none.
func (v *vocabulary) findPlain(text string, hash uint64) int32 {
	h := spread(hash, 0)
	for i := h & v.mask; ; i = (i + 1) & v.mask {
		s := v.slots[i]
		if s.id == 0 {
			return noSymbol
		}
		if s.hash == h && s.sigil == 0 && int(s.n) == len(text) && (len(text) <= 8 || isPlainOf(text, v.key(v.words[s.id-1]))) {
			return s.id - 1
		}
	}
}

// isPlainOf reports whether a word of ASCII letters and digits has a key that is as long.
func isPlainOf(word string, key []byte) bool {
	for i, b := range key {
		if word[i]|0x20 != b {
			return false
		}
	}
	return true
}

// key returns the folded letters of a word.
func (v *vocabulary) key(w vocable) []byte { return v.text[w.at : w.at+uint32(w.n)] }

// hash returns the hash of the key of a numbered word.
func (v *vocabulary) hash(id int32) uint64 { return hashOf(v.key(v.words[id])) }

// add returns the number of a word, a new one if needed.
func (v *vocabulary) add(key []byte, sigil byte) int32 {
	if 2*(len(v.words)+1) > len(v.slots) {
		v.grow()
	}
	hash := hashOf(key)
	if id := v.find(key, hash, sigil); id != noSymbol {
		return id
	}
	v.words = append(v.words, vocable{at: uint32(len(v.text)), n: uint8(len(key)), sigil: sigil, few: fewAt(hash)})
	v.text = append(v.text, key...)
	id := int32(len(v.words) - 1)
	v.place(hash, id)
	return id
}

// place puts a numbered word into the table.
func (v *vocabulary) place(hash uint64, id int32) {
	w := &v.words[id]
	h := spread(hash, w.sigil)
	i := h & v.mask
	for v.slots[i].id != 0 {
		i = (i + 1) & v.mask
	}
	v.slots[i] = slot{h, id + 1, w.n, w.sigil}
}

// room makes an empty vocabulary large enough for n words.
func (v *vocabulary) room(n int) {
	size := 64
	for size < 2*n {
		size *= 2
	}
	v.slots, v.mask = make([]slot, size), uint64(size-1)
	v.words, v.text = make([]vocable, 0, n), make([]byte, 0, 8*n)
}

// grow doubles the table; it stays at most half full, so that a search ends soon.
func (v *vocabulary) grow() {
	size := 2 * len(v.slots)
	v.slots = make([]slot, size)
	v.mask = uint64(size - 1)
	for id := range v.words {
		v.place(v.hash(int32(id)), int32(id))
	}
}

// sigil returns the byte that tells words, hashtags and handles apart.
func (k kind) sigil() byte {
	switch k {
	case kindHashtag:
		return '#'
	case kindHandle:
		return '@'
	}
	return 0
}
