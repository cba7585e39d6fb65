package strictjson

import (
	"sort"
	"sync"
)

// document is a text, and where its lines begin once somebody asks for it: as
// many errors as the text is long cost no more than reading it.
type document struct {
	text   []byte
	starts func() []int
}

func newDocument(text []byte) *document {
	return &document{text, sync.OnceValue(func() []int {
		starts := []int{0}
		for i, c := range text {
			if c == '\n' {
				starts = append(starts, i+1)
			}
		}
		return starts
	})}
}

// place is the line and column of a byte, from 1.
func (d *document) place(at int) (line, column int) {
	at = min(at, len(d.text))
	starts := d.starts()
	line = sort.SearchInts(starts, at+1)
	return line, at - starts[line-1] + 1
}
