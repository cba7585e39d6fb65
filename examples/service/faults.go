package main

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/endorse-go/endorse/examples/internal/shell"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// Bounds of what a problem tells.
const (
	maxFaults = 50
	maxReason = 240 // bytes
)

// faultsOf takes an error apart: where each of its parts is, and what. Those
// above maxFaults are counted.
func faultsOf(err error) (list []fault, more int) {
	for _, e := range shell.Flatten(err) {
		var at *strictjson.Error
		base, inner := "", e
		if errors.As(e, &at) {
			base, inner = at.Path, at.Err
		}
		for _, one := range shell.Flatten(inner) {
			if len(list) == maxFaults {
				more++
				continue
			}
			list = append(list, faultAt(base, one.Error()))
		}
	}
	return list, more
}

// faultAt is an error's text at a place, with the paths that it begins with.
func faultAt(path, text string) fault {
	for {
		inner, reason := cutPath(text)
		if inner == "" {
			return fault{Path: path, Reason: tidy(text)}
		}
		path, text = join(path, inner), reason
	}
}

// cutPath takes the path off an error's text: the library's errors of what was
// decoded begin with it, "ties[1].kind: no such tie".
func cutPath(text string) (path, reason string) {
	path, reason, ok := strings.Cut(text, ": ")
	if !ok || !isPath(path) || slices.Contains(packages, path) {
		return "", text
	}
	return path, reason
}

// packages begin errors of the standard library, and are no members.
var packages = []string{"json", "time", "strconv"}

// isPath reports whether text is names of members, joined by points, each with
// the numbers of list entries behind it or none.
func isPath(text string) bool {
	for name := range strings.SplitSeq(text, ".") {
		name, entries, listed := strings.Cut(name, "[")
		if !consists(name, "abcdefghijklmnopqrstuvwxyz_0123456789") {
			return false
		}
		if listed && (!strings.HasSuffix(entries, "]") || !consists(entries, "[]0123456789")) {
			return false
		}
	}
	return true
}

// consists reports whether text is one or more of the letters.
func consists(text, letters string) bool {
	return text != "" && strings.Trim(text, letters) == ""
}

// join puts a path behind another.
func join(base, path string) string {
	switch {
	case base == "":
		return path
	case path == "":
		return base
	}
	return base + "." + path
}

// tidy is a reason on one line, of bounded length.
func tidy(reason string) string {
	reason = strings.ReplaceAll(reason, "\n", "; ")
	if len(reason) <= maxReason {
		return reason
	}
	n := maxReason
	for !utf8.RuneStart(reason[n]) {
		n--
	}
	return reason[:n] + "…"
}
