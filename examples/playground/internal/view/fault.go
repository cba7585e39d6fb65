package view

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// Fault is what cannot be worked with.
type Fault struct {
	Field string `json:"field"` // path in the line format; empty is the post as a whole
	Says  string `json:"says"`
}

func faultsOf(err error) []Fault {
	var faults []Fault
	for _, e := range shell.Flatten(err) {
		faults = append(faults, faultOf(e))
	}
	return faults
}

func faultOf(err error) Fault {
	if long := new(disclosure.TextError); errors.As(err, &long) {
		says := long.Err.Error()
		if errors.Is(err, label.ErrTooLong) {
			says = "the text is longer than 64 KiB"
		}
		return Fault{long.Surface, says}
	}
	if syntax := new(json.SyntaxError); errors.As(err, &syntax) {
		return Fault{"", err.Error()}
	}
	if path, says, ok := strings.Cut(err.Error(), ": "); ok && isPath(path) {
		return Fault{path, says}
	}
	return Fault{"", err.Error()}
}

// isPath reports whether a text is a path such as ties[1].months.
func isPath(s string) bool {
	return s != "" && s[0] >= 'a' && s[0] <= 'z' && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz_.[]0123456789") == ""
}
