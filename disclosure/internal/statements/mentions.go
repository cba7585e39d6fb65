package statements

import (
	"strings"

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

// HintsAt reports whether a word of the text, in small letters, begins like
// one that may carry what a content rule of the kind asks for; known is false
// for kinds that no list is kept of.
func HintsAt(kind law.ContentKind, words []string) (hint, known bool) {
	var stems []string
	switch kind {
	case law.RetouchedImage:
		stems = retouched
	case law.AIGenerated:
		stems = made
	default:
		return false, false
	}
	for _, w := range words {
		for _, stem := range stems {
			if w == stem || len(stem) > 2 && strings.HasPrefix(w, stem) || stem[0] >= 0x80 && strings.Contains(w, stem) {
				return true, true
			}
		}
	}
	return false, true
}
