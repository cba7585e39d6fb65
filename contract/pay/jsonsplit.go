package pay

import "encoding/json"

// jsonMember is a member of an object, its value not yet read.
type jsonMember struct {
	name string
	raw  []byte
}

// depth is how deep brackets are nested, in any bytes.
func depth(b []byte) int {
	most, now, quoted := 0, 0, false
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			now++
			most = max(most, now)
		case c == '}' || c == ']':
			now--
		}
	}
	return most
}

// splitObject lists the members of an object in JSON that is valid.
func splitObject(b []byte) ([]jsonMember, bool) {
	var members []jsonMember
	ok := split(b, '{', func(item []byte) bool {
		end := valueEnd(item)
		var m jsonMember
		if json.Unmarshal(item[:end], &m.name) != nil {
			return false
		}
		m.raw = trimmed(trimmed(item[end:])[1:]) // after the colon
		members = append(members, m)
		return true
	})
	return members, ok
}

// splitList lists the items of a list in JSON that is valid.
func splitList(b []byte) ([][]byte, bool) {
	items := [][]byte{}
	ok := split(b, '[', func(item []byte) bool {
		items = append(items, item)
		return true
	})
	return items, ok
}

// split calls each with what stands between the commas of a value that opens
// with a bracket.
func split(b []byte, open byte, each func([]byte) bool) bool {
	b = trimmed(b)
	if len(b) < 2 || b[0] != open {
		return false
	}
	b = trimmed(b[1 : len(b)-1])
	for len(b) > 0 {
		end := itemEnd(b)
		if !each(trimmed(b[:end])) {
			return false
		}
		b = b[end:]
		if len(b) > 0 {
			b = b[1:]
		}
	}
	return true
}

// itemEnd is where the next comma on this level stands.
func itemEnd(b []byte) int {
	now, quoted := 0, false
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			now++
		case c == '}' || c == ']':
			now--
		case c == ',' && now == 0:
			return i
		}
	}
	return len(b)
}

// valueEnd is where the string that b begins with ends.
func valueEnd(b []byte) int {
	for i := 1; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(b)
}

// trimmed is b without white space around it.
func trimmed(b []byte) []byte {
	for len(b) > 0 && white(b[0]) {
		b = b[1:]
	}
	for len(b) > 0 && white(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return b
}

func white(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
