package engagement

import (
	"bytes"
	"encoding/binary"
	"math/big"
)

// MarshalBinary writes the digest like [Summary.MarshalBinary], then the
// lowest and the highest rate, each as its length in bytes and big-endian units
// of the twelfth place, then the steps that hold posts, the lowest first: how
// many steps after the one before, and how many posts, each a varint. A digest
// without posts ends with the summary.
//
// Below 256 units a step is the number itself; above, with m the eight highest
// bits and s the number of bits below them, it is 128 s + m.
func (d Digest) MarshalBinary() ([]byte, error) {
	b := d.summary.append(kindDigest)
	if d.summary.used == 0 {
		return b, nil
	}
	b = appendBytes(b, d.min.big().Bytes())
	b = appendBytes(b, d.max.big().Bytes())
	before := 0
	for step, posts := range d.steps() {
		b = binary.AppendUvarint(b, uint64(step-before))
		b = binary.AppendUvarint(b, uint64(posts))
		before = step
	}
	return b, nil
}

// UnmarshalBinary reads what [Digest.MarshalBinary] writes; anything else is
// [ErrEncoding] and leaves d as it is. The steps must be such as the sums
// allow. It takes at most some 100 kB.
func (d *Digest) UnmarshalBinary(data []byte) error {
	r := decoder{rest: data}
	g := Digest{summary: r.summary(kindDigest)}
	if g.summary.used > 0 {
		g.min, g.max = r.units(), r.units()
	}
	for step := int64(0); !r.failed && len(r.rest) > 0; {
		if step += r.number(); step < 0 || step >= digestPages<<stepBits {
			return ErrEncoding
		}
		*g.at(int(step)) += r.number()
	}
	if r.failed || !g.possible() {
		return ErrEncoding
	}
	if again, _ := g.MarshalBinary(); !bytes.Equal(again, data) {
		return ErrEncoding
	}
	*d = g
	return nil
}

// units reads a rate.
func (d *decoder) units() units {
	w := d.wide()
	if w.big().Cmp(maxUnits()) > 0 {
		d.fail()
	}
	return units{w[1], w[0]}
}

// possible reports whether posts of these steps could have the summary's sum
// of rates, and its lowest and highest rate.
func (d *Digest) possible() bool {
	posts, low, high := new(big.Int), new(big.Int), new(big.Int)
	first, last := -1, -1
	for step, n := range d.steps() {
		if last = step; first < 0 {
			first = step
		}
		least, most := boundsOf(step)
		posts.Add(posts, big.NewInt(n))
		low.Add(low, product(least.big(), big.NewInt(n)))
		high.Add(high, product(most.big(), big.NewInt(n)))
	}
	if d.summary.used == 0 {
		return first < 0
	}
	sum := d.summary.sums.r.big()
	return posts.Cmp(big.NewInt(d.summary.used)) == 0 && d.min.cmp(d.max) <= 0 &&
		stepOf(d.min) == first && stepOf(d.max) == last &&
		low.Cmp(sum) <= 0 && high.Cmp(sum) >= 0
}
