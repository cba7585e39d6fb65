package affiliate

import "encoding/binary"

// The parts of a line that are there. The bits are part of the encoding.
const (
	itemSKU uint8 = 1 << iota
	itemProduct
	itemCategories
	itemLabels
	itemNumber
	itemDiscount
	itemTax
	itemShipping
)

// A wide record has what nearly all lines have at the same places, there or not, a
// category that is the only one among them; the rest follows as in compact ones.
const (
	fixedParts = itemSKU | itemDiscount | itemTax
	fixedSize  = 36
)

// mask says which parts of a line are there.
func (it *itemRecord) mask() uint8 {
	return has(it.sku != 0, itemSKU) | has(it.product != 0, itemProduct) |
		has(it.categories.from < it.categories.to, itemCategories) | has(it.labels.from < it.labels.to, itemLabels) |
		has(it.number != 0, itemNumber) | has(it.discount != 0, itemDiscount) | has(it.tax != 0, itemTax) | has(it.shipping != 0, itemShipping)
}

func has(part bool, bit uint8) uint8 {
	if part {
		return bit
	}
	return 0
}

// pieces is the quantity, and in the lowest bit whether the price is finer than a
// minor unit.
func (it *itemRecord) pieces() uint64 {
	n := uint64(it.quantity) << 1
	if it.fine {
		n |= 1
	}
	return n
}

func (it *itemRecord) setPieces(n uint64) { it.quantity, it.fine = int64(n>>1), n&1 == 1 }

// putItem puts a line whose lists are in the writer's pool.
func (w *writer) putItem(it *itemRecord) {
	mask := it.mask()
	if w.wide {
		one := w.single(it.categories)
		if mask &^= fixedParts; one != 0 {
			mask &^= itemCategories
		}
		w.buf = it.appendFixed(append(w.buf, mask), one)
	} else {
		w.buf = append(w.buf, mask)
	}
	if mask&itemSKU != 0 {
		w.putUint(uint64(it.sku))
	}
	if mask&itemProduct != 0 {
		w.putUint(uint64(it.product))
	}
	if mask&itemCategories != 0 {
		w.putNames(it.categories)
	}
	if mask&itemLabels != 0 {
		w.putNames(it.labels)
	}
	if mask&itemNumber != 0 {
		w.putUint(uint64(it.number))
	}
	if !w.wide {
		w.putUint(it.pieces())
		w.putInt(it.gross)
	}
	if it.fine {
		w.putUint(uint64(it.price))
	}
	if mask&itemDiscount != 0 {
		w.putInt(it.discount)
	}
	if mask&itemTax != 0 {
		w.putInt(it.tax)
	}
	if mask&itemShipping != 0 {
		w.putInt(it.shipping)
	}
}

// item reads a line, which is empty, with its lists into the pool.
func (r *reader) item(it *itemRecord) {
	mask := r.byte()
	if r.wide {
		if one := it.readFixed(r.b[r.at:]); one != 0 {
			it.categories = span{uint32(len(r.pool)), uint32(len(r.pool)) + 1}
			r.pool = append(r.pool, name(one-1))
		}
		r.at += fixedSize
	}
	if mask&itemSKU != 0 {
		it.sku = r.name()
	}
	if mask&itemProduct != 0 {
		it.product = r.name()
	}
	if mask&itemCategories != 0 {
		it.categories = r.names()
	}
	if mask&itemLabels != 0 {
		it.labels = r.names()
	}
	if mask&itemNumber != 0 {
		it.number = int(r.uint())
	}
	if !r.wide {
		it.setPieces(r.uint())
		it.gross = r.int()
	}
	if it.fine {
		it.price = r.name()
	}
	if mask&itemDiscount != 0 {
		it.discount = r.int()
	}
	if mask&itemTax != 0 {
		it.tax = r.int()
	}
	if mask&itemShipping != 0 {
		it.shipping = r.int()
	}
}

// single is the number of the one text of a list, plus one; 0 for none and several.
func (w *writer) single(at span) uint32 {
	if at.to-at.from != 1 {
		return 0
	}
	return uint32(w.pool[at.from]) + 1
}

// appendFixed appends the fixed parts and the single category.
func (it *itemRecord) appendFixed(b []byte, category uint32) []byte {
	b = binary.LittleEndian.AppendUint32(b, category)
	b = binary.LittleEndian.AppendUint32(b, uint32(it.sku))
	b = binary.LittleEndian.AppendUint32(b, uint32(it.pieces()))
	b = binary.LittleEndian.AppendUint64(b, uint64(it.gross))
	b = binary.LittleEndian.AppendUint64(b, uint64(it.discount))
	return binary.LittleEndian.AppendUint64(b, uint64(it.tax))
}

// readFixed reads the fixed parts, and is the single category.
func (it *itemRecord) readFixed(b []byte) (category uint32) {
	b = b[:fixedSize]
	it.sku = name(binary.LittleEndian.Uint32(b[4:]))
	it.setPieces(uint64(binary.LittleEndian.Uint32(b[8:])))
	it.gross = int64(binary.LittleEndian.Uint64(b[12:]))
	it.discount = int64(binary.LittleEndian.Uint64(b[20:]))
	it.tax = int64(binary.LittleEndian.Uint64(b[28:]))
	return binary.LittleEndian.Uint32(b)
}

// putNames puts a list of the pool.
func (w *writer) putNames(at span) {
	list := w.pool[at.from:at.to]
	w.putUint(uint64(len(list)))
	for _, k := range list {
		w.putUint(uint64(k))
	}
}

// names reads a list into the pool.
func (r *reader) names() span {
	from := uint32(len(r.pool))
	for range r.count() {
		r.pool = append(r.pool, r.name())
	}
	return span{from, uint32(len(r.pool))}
}
