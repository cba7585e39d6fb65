package main

import (
	"bufio"
	"bytes"
	"compress/flate"
	"container/heap"
	"io"
	"slices"
)

// A pack is lines of one file: sorted by bytes, each once, ended by LF, and
// deflated. Lines of findings and statements are alike, so that a pack is a
// fraction of what it holds, and this much less goes from worker to worker. No
// bytes at all are the pack of no line.

// packer makes packs, one after the other.
type packer struct {
	out bytes.Buffer
	w   *flate.Writer
}

func newPacker() *packer {
	p := new(packer)
	p.w, _ = flate.NewWriter(&p.out, flate.BestSpeed) // this level exists
	return p
}

// pack packs lines, which it sorts.
func (p *packer) pack(lines [][]byte) ([]byte, error) {
	slices.SortFunc(lines, bytes.Compare)
	for _, one := range slices.CompactFunc(lines, bytes.Equal) {
		if err := p.line(one); err != nil {
			return nil, err
		}
	}
	return p.end()
}

// line puts the next line in, without its LF.
func (p *packer) line(text []byte) error {
	_, err := p.w.Write(text)
	if err == nil {
		_, err = p.w.Write(lf)
	}
	return err
}

var lf = []byte{'\n'}

// end is the pack. What comes now goes into another.
func (p *packer) end() ([]byte, error) {
	err := p.w.Close()
	text := bytes.Clone(p.out.Bytes())
	p.out.Reset()
	p.w.Reset(&p.out)
	return text, err
}

// unpacker gives the lines of a pack, one after the other.
type unpacker struct {
	in   *bufio.Reader
	line []byte // without its LF, until the next
}

func unpack(pack []byte) *unpacker {
	return &unpacker{in: bufio.NewReader(flate.NewReader(bytes.NewReader(pack)))}
}

// next reads a line. After the last it is io.EOF.
func (u *unpacker) next() error {
	u.line = u.line[:0]
	for {
		part, err := u.in.ReadSlice('\n')
		u.line = append(u.line, part...)
		switch {
		case err == io.EOF && len(u.line) > 0:
			return io.ErrUnexpectedEOF
		case err == nil:
			u.line = u.line[:len(u.line)-1]
			return nil
		case err != bufio.ErrBufferFull:
			return err
		}
	}
}

// byLine has the pack with the least line on top.
type byLine []*unpacker

func (h byLine) Len() int           { return len(h) }
func (h byLine) Less(i, k int) bool { return bytes.Compare(h[i].line, h[k].line) < 0 }
func (h byLine) Swap(i, k int)      { h[i], h[k] = h[k], h[i] }
func (h *byLine) Push(x any)        { *h = append(*h, x.(*unpacker)) }
func (h *byLine) Pop() (x any) {
	last := len(*h) - 1
	x, *h = (*h)[last], (*h)[:last]
	return x
}

// merge gives the lines of several packs in order, each once and without its LF.
func merge(packs [][]byte, line func([]byte) error) error {
	var open byLine
	for _, p := range packs {
		if len(p) == 0 {
			continue
		}
		switch u := unpack(p); u.next() {
		case nil:
			open = append(open, u)
		case io.EOF:
		default:
			return io.ErrUnexpectedEOF
		}
	}
	heap.Init(&open)
	var last []byte
	for first := true; len(open) > 0; first = false {
		top := open[0]
		if first || !bytes.Equal(top.line, last) {
			last = append(last[:0], top.line...)
			if err := line(last); err != nil {
				return err
			}
		}
		switch err := top.next(); err {
		case nil:
			heap.Fix(&open, 0)
		case io.EOF:
			heap.Pop(&open)
		default:
			return err
		}
	}
	return nil
}

// fanIn is how many packs are open at a time. Each that is open takes some 50 KiB.
const fanIn = 200

// pile gathers packs. So many of a kind become one of the next kind, so that
// there are few of each however many come and however small they are.
type pile [][][]byte

func (k *pile) add(pack []byte) error {
	for kind := 0; ; kind++ {
		if kind == len(*k) {
			*k = append(*k, nil)
		}
		if (*k)[kind] = append((*k)[kind], pack); len((*k)[kind]) < fanIn {
			return nil
		}
		p := newPacker()
		err := merge((*k)[kind], p.line)
		if err == nil {
			pack, err = p.end()
		}
		if err != nil {
			return err
		}
		(*k)[kind] = nil
	}
}

// lines gives all lines in order, each once and without its LF.
func (k pile) lines(line func([]byte) error) error { return merge(slices.Concat(k...), line) }
