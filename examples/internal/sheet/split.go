package sheet

import (
	"bytes"
	"strings"
)

// split cuts the text of a record into cells. On an error the last cell is the
// one that is at fault.
func split(text []byte, delimiter byte) (cells []string, err error) {
	for {
		var cell string
		if cell, text, err = cut(text, delimiter); err != nil {
			return append(cells, cell), err
		}
		if len(cells) == MaxCells {
			return cells, ErrTooMany
		}
		cells = append(cells, cell)
		if text == nil {
			return cells, nil
		}
	}
}

// cut takes the first cell off; rest is nil after the last one.
func cut(text []byte, delimiter byte) (cell string, rest []byte, err error) {
	start := bytes.TrimLeft(text, blanks(delimiter))
	if len(start) > 0 && start[0] == '"' {
		return cutQuoted(start[1:], delimiter)
	}
	if i := bytes.IndexByte(text, delimiter); i >= 0 {
		text, rest = text[:i], text[i+1:]
	}
	return strings.TrimSpace(string(text)), rest, nil
}

// cutQuoted is cut after an opening quote; a doubled quote is one of the text.
func cutQuoted(text []byte, delimiter byte) (cell string, rest []byte, err error) {
	var b strings.Builder
	for {
		i := bytes.IndexByte(text, '"')
		if i < 0 {
			return "", nil, ErrOpenQuote
		}
		b.Write(text[:i])
		text = text[i+1:]
		if len(text) == 0 || text[0] != '"' {
			break
		}
		b.WriteByte('"')
		text = text[1:]
	}
	text = bytes.TrimLeft(text, blanks(delimiter))
	if len(text) == 0 {
		return strings.TrimSpace(b.String()), nil, nil
	}
	if text[0] != delimiter {
		return "", nil, ErrAfterText
	}
	return strings.TrimSpace(b.String()), text[1:], nil
}

// blanks are the spaces around a quoted cell.
func blanks(delimiter byte) string {
	if delimiter == '\t' {
		return " "
	}
	return " \t"
}
