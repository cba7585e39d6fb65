package main

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var packs = newPacker()

// linesOfPile are those that a pile gives.
func linesOfPile(t rapid.TB, k pile) (list []string) {
	t.Helper()
	var b bytes.Buffer
	n, err := k.write(&b)
	if err != nil {
		t.Fatal(err)
	}
	list = strings.Split(b.String(), "\n")
	list = list[:len(list)-1] // behind the last LF
	if int(n) != len(list) {
		t.Errorf("%d lines are counted, %d written", n, len(list))
	}
	return list
}

// TestPile compares what comes out of packs with a plain sort of all lines,
// whatever lines are in which pack.
func TestPile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.Custom(func(t *rapid.T) string {
			return strings.Repeat(rapid.StringMatching("[a-c\x00é]{0,3}").Draw(t, "text"), rapid.SampledFrom([]int{1, 1, 3000}).Draw(t, "times"))
		})
		var k pile
		var want []string
		for _, lines := range rapid.SliceOfN(rapid.SliceOfN(line, 0, 5), 0, 6).Draw(t, "lists") {
			var list [][]byte
			for _, one := range lines {
				list, want = append(list, []byte(one)), append(want, one)
			}
			text, err := packs.pack(list)
			if err == nil {
				err = k.add(text)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if got, want := linesOfPile(t, k), once(want); !slices.Equal(got, want) {
			t.Errorf("%.300q, want %.300q", got, want)
		}
	})
}

// TestPileOfMany: many small packs, as a runner with small bundles makes them,
// become few.
func TestPileOfMany(t *testing.T) {
	var k pile
	var want []string
	for i := range 2*fanIn + fanIn/2 {
		text, err := packs.pack([][]byte{fmt.Appendf(nil, "%04d", i*7%1000)})
		if err == nil {
			err = k.add(text)
		}
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, fmt.Sprintf("%04d", i*7%1000))
	}
	if len(k) != 2 || len(k[0]) != fanIn/2 || len(k[1]) != 2 {
		t.Errorf("%d kinds of packs, %d of the first", len(k), len(k[0]))
	}
	if got := linesOfPile(t, k); !slices.Equal(got, once(want)) {
		t.Errorf("%q", got)
	}
}

// TestPackCutOff: a pack that is not whole is an error, wherever it ends, and
// never fewer lines.
func TestPackCutOff(t *testing.T) {
	text, err := packs.pack([][]byte{[]byte("first"), []byte("second")})
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n < len(text); n++ {
		if err := (pile{{text[:n]}}).lines(func([]byte) error { return nil }); err == nil {
			t.Errorf("the first %d of %d bytes are read without an error", n, len(text))
		}
	}
}

// TestPackLineCutOff: text that was deflated whole, but ends within a line, is no
// pack.
func TestPackLineCutOff(t *testing.T) {
	p := newPacker()
	if err := p.line([]byte("first")); err != nil {
		t.Fatal(err)
	}
	if _, err := p.w.Write([]byte("second")); err != nil {
		t.Fatal(err)
	}
	text, err := p.end()
	if err != nil {
		t.Fatal(err)
	}
	if err := (pile{{text}}).lines(func([]byte) error { return nil }); err != io.ErrUnexpectedEOF {
		t.Errorf("error %v, want %v", err, io.ErrUnexpectedEOF)
	}
}

// TestPackFn: lines go to all files, the same line to the same one, and none is
// lost when a worker has as much as it may gather.
func TestPackFn(t *testing.T) {
	fn := &packFn{Files: 4}
	files, early := map[int]pile{}, 0
	emit := func(shard int, pack []byte) {
		k := files[shard]
		if err := k.add(pack); err != nil {
			t.Fatal(err)
		}
		files[shard] = k
	}
	for i := range 100 {
		if i == 60 {
			fn.bytes, early = packBytes-1, len(files) // the next is the last that goes in
		}
		if err := fn.ProcessElement(fmt.Appendf(nil, "%d", i%50), emit); err != nil {
			t.Fatal(err)
		}
		if i == 60 && (early > 0 || len(files) != 4 || fn.bytes > 0) {
			t.Errorf("%d files before it is full and %d then; %d bytes are left", early, len(files), fn.bytes)
		}
	}
	if err := fn.FinishBundle(emit); err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for shard, k := range files {
		for _, line := range linesOfPile(t, k) {
			if other, ok := seen[line]; ok {
				t.Errorf("%s is in the files %d and %d", line, other, shard)
			}
			seen[line] = shard
		}
	}
	if len(seen) != 50 || len(files) != 4 {
		t.Errorf("%d lines in %d files, want 50 in 4", len(seen), len(files))
	}
}

// TestPackGolden: workers of a later build read packs of an earlier one. (Which
// bytes the same lines are deflated to is not promised.)
func TestPackGolden(t *testing.T) {
	if got, want := linesOfPile(t, pile{{golden(t, "pack")}}), []string{`{"id":"p1"}`, `{"id":"p2"}`}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
