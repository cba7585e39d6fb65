package label

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Bounds on the brands of a scan.
const (
	MaxBrands    = 64 // names of one scan
	MaxBrandName = 96 // bytes of one name, also when folded
)

// Errors of [NewBrands], wrapped with the name's place.
var (
	ErrTooManyBrands = errors.New("more than 64 brand names")
	ErrBrandName     = errors.New("brand name without letters or digits, or longer than 96 bytes")
)

// Brands are the names and handles that a brand place stands for in one scan. The zero value has none: brand places are
// then filled by a guess at most. A name is compared folded and without spaces, punctuation and sigil: "Acme Foods" is
// "ACME FOODS", "@acme_foods" and "#AcmeFoods".
type Brands struct {
	set *brandSet // nil if there are none
}

type brandSet struct {
	names []string // folded, letters and digits alone
	bytes []uint64 // of each name, see bytesIn
	heads bigrams  // of the words that a name may begin with, which may be one byte of it
}

// begins reports whether a word with these first bytes may begin a name.
func (b *brandSet) begins(head uint64) bool { return b.heads.at(head) != 0 }

// noBrands is what a scan without brands reads.
var noBrands = &brandSet{}

// learn notes how the words begin in which a name may begin: with its first two letters, or as its first alone. Behind a name of one letter anything may stand, "#{brand}_ad".
func (b *brandSet) learn(name string) {
	b.bytes = append(b.bytes, bytesIn(name))
	b.heads.add(uint64(name[0]))
	b.heads.add(load(name, 0))
	if len(name) == 1 {
		b.heads[name[0]] = ^uint64(0)
	}
}

// bytesIn is the set of the bytes of a key, of which some share a bit.
func bytesIn[T string | []byte](key T) (set uint64) {
	for i := range len(key) {
		set |= 1 << (key[i] & 63)
	}
	return set
}

// NewBrands returns the brands of the given names and handles, with or without sigil. Empty names are left out, as are
// repetitions. The errors are [ErrTooManyBrands] and [ErrBrandName], joined, with the place of the name.
func NewBrands(names []string) (Brands, error) {
	if len(names) > MaxBrands {
		return Brands{}, fmt.Errorf("brands: %w: %d", ErrTooManyBrands, len(names))
	}
	b := &brandSet{}
	var errs []error
	for i, name := range names {
		if strings.TrimSpace(name) == "" {
			continue
		}
		key, err := brandKey(name)
		if err != nil {
			errs = append(errs, fmt.Errorf("brands[%d]: %w", i, err))
			continue
		}
		if !slices.Contains(b.names, key) {
			b.names = append(b.names, key)
			b.learn(key)
		}
	}
	if err := errors.Join(errs...); err != nil {
		return Brands{}, err
	}
	return Brands{b}, nil
}

func brandKey(name string) (string, error) {
	if len(name) > MaxBrandName {
		return "", ErrBrandName
	}
	key := FoldKey(name)
	if key == "" || len(key) > MaxBrandName {
		return "", ErrBrandName
	}
	return key, nil
}

// Equal reports whether the two sets hold the same names in the same order, as folded.
func (b Brands) Equal(other Brands) bool { return slices.Equal(b.or().names, other.or().names) }

func (b Brands) or() *brandSet {
	if b.set == nil {
		return noBrands
	}
	return b.set
}

// FoldKey folds a name for comparing: letters and digits alone, small, without accents, in their plain form. Two spellings
// of one brand or handle have one key; the key of a name without letters and digits is empty. It is not for showing, nor for
// folding again: without accents some Greek letters look like Latin ones.
func FoldKey(name string) string {
	t := tokenizer{text: name, table: foldTable()}
	var key []byte
	for tok := (token{}); ; {
		t.nextPlain(&tok)
		switch tok.kind {
		case kindEnd:
			return string(key)
		case kindWord, kindRun, kindHashtag, kindHandle:
			if alt, ok := t.twin(&tok); ok {
				key = append(key, alt...)
			} else if t.n <= maxKey {
				key = append(key, t.key()...)
			} else {
				key = appendKey(key, name[tok.start:tok.end])
			}
		}
	}
}

// appendKey appends the key of a word that is too long for the tokenizer.
func appendKey(key []byte, word string) []byte {
	for _, r := range word {
		switch f := foldRune(foldTable(), r); {
		case f.class != letter && f.class != runRune:
		case f.out >= 0:
			key = utf8.AppendRune(key, f.out)
		default:
			key = expand(key, r)
		}
	}
	return key
}

// nextPlain reads one token; what looks like a link is a word ("brand.com").
func (t *tokenizer) nextPlain(tok *token) {
	t.noLink = len(t.text)
	t.next(tok)
}

// named reports whether key is one of the brands.
func (b *brandSet) named(key []byte) bool {
	for _, name := range b.names {
		if name == string(key) {
			return true
		}
	}
	return false
}
