package main

import (
	"encoding/binary"
	"errors"
)

// errCoded is bytes that nobody encoded.
var errCoded = errors.New("not an encoded value")

// appendText appends the length of a text and the text.
func appendText[T ~string | ~[]byte](b []byte, text T) []byte {
	return append(binary.AppendUvarint(b, uint64(len(text))), text...)
}

// appendList appends the number of texts, and each.
func appendList[T ~string | ~[]byte](b []byte, list []T) []byte {
	b = binary.AppendUvarint(b, uint64(len(list)))
	for _, text := range list {
		b = appendText(b, text)
	}
	return b
}

// cut takes values from the beginning of bytes, one after the other. What is not
// there is zero, and an error at the end.
type cut struct {
	rest []byte
	err  error
}

// number takes a number that is no greater than how many bytes follow, as each
// of what it counts takes one or more.
func (c *cut) number() int {
	x, n := binary.Uvarint(c.rest)
	if n <= 0 || x > uint64(len(c.rest)-n) {
		c.rest, c.err = nil, errCoded
		return 0
	}
	c.rest = c.rest[n:]
	return int(x)
}

// cutText takes a text.
func cutText[T ~string | ~[]byte](c *cut) T {
	n := c.number()
	text := c.rest[:n:n]
	c.rest = c.rest[n:]
	return T(text)
}

// cutList takes texts. None are nil.
func cutList[T ~string | ~[]byte](c *cut) (list []T) {
	n := c.number()
	if n > 0 {
		list = make([]T, 0, n)
	}
	for range n {
		list = append(list, cutText[T](c))
	}
	return list
}

// end is the error, if anything was not there, or is left.
func (c *cut) end() error {
	if c.err == nil && len(c.rest) > 0 {
		return errCoded
	}
	return c.err
}
