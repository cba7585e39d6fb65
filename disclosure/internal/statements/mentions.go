package statements

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/endorse-go/endorse/disclosure/law"
)

// retouched and made are beginnings of words by which a text may say that a
// picture was altered, or that a machine made it, whatever the language. Words
// of two letters are whole words.
var (
	retouched = []string{
		"retouch", "retusj", "retusch", "retoc", "retoq", "ritocc", "bewerkt", "filter", "filtr", "photoshop",
		"bearbeitet", "edited", "editad", "modifi", "alter", "redigert", "보정", "修图", "レタッチ", "加工",
	}
	made = []string{
		"ai", "ia", "ki", "yz", "artificial", "artifici", "kunstig", "künstlich", "kunstmatig", "tekoäly", "sztuczn",
		"virtual", "virtuel", "virtuell", "virtueel", "virtuale", "synthetic", "synthet", "synthé", "sintét", "deepfake", "generat", "généré", "generiert",
		"gegenereerd", "generad", "gerad", "avatar", "cgi", "가상", "인공지능", "生成", "虚拟", "バーチャル",
	}
)

// stems are beginnings of words by their first byte. Those of scripts without
// spaces between words count anywhere in one.
type stems struct {
	by     [utf8.RuneSelf][]string
	inside []string
}

func stemsOf(list []string) *stems {
	s := &stems{}
	for _, stem := range list {
		if first := stem[0]; first < utf8.RuneSelf {
			s.by[first] = append(s.by[first], stem)
		} else {
			s.inside = append(s.inside, stem)
		}
	}
	return s
}

// begin reports whether the word has one of the stems.
func (s *stems) begin(word string) bool {
	if word == "" {
		return false
	}
	if first := word[0]; first < utf8.RuneSelf {
		for _, stem := range s.by[first] {
			if word == stem || len(stem) > 2 && strings.HasPrefix(word, stem) {
				return true
			}
		}
	}
	return !isASCII(word) && slices.ContainsFunc(s.inside, func(stem string) bool { return strings.Contains(word, stem) })
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

var (
	ofRetouched = sync.OnceValue(func() *stems { return stemsOf(retouched) })
	ofMade      = sync.OnceValue(func() *stems { return stemsOf(made) })
)

// HintsAt reports whether a word of the text, in small letters, begins like
// one that may carry what a content rule of the kind asks for; known is false
// for kinds that no list is kept of.
func HintsAt(kind law.ContentKind, words []string) (hint, known bool) {
	switch kind {
	case law.RetouchedImage:
		return slices.ContainsFunc(words, ofRetouched().begin), true
	case law.AIGenerated:
		return slices.ContainsFunc(words, ofMade().begin), true
	}
	return false, false
}
