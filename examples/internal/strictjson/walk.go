package strictjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

// Member is one name that an object may have, and what reads its value.
type Member struct {
	Name  string
	Need  Need
	Value func(Value) error
}

// Need says whether a member may be left out.
type Need uint8

const (
	Optional Need = iota
	Required
)

// To is an optional member that is decoded into the target.
func To(name string, target any) Member {
	return Member{name, Optional, func(v Value) error { return v.Into(target) }}
}

// Must is m, which may not be left out.
func Must(m Member) Member {
	m.Need = Required
	return m
}

// Object reads the value as an object with these members. All that is wrong is
// joined, in the order of the document.
func (v Value) Object(members ...Member) error {
	var errs []error
	seen := make([]bool, len(members))
	err := v.each('{', "an object", func(name string, child Value) {
		i := slices.IndexFunc(members, func(m Member) bool { return m.Name == name })
		switch {
		case i < 0:
			errs = append(errs, child.Error(ErrUnknown))
		case seen[i]:
			errs = append(errs, child.Error(ErrTwice))
		default:
			seen[i] = true
			errs = append(errs, members[i].Value(child))
		}
	})
	errs = append(errs, err)
	for i, m := range members {
		if err == nil && m.Need == Required && !seen[i] {
			errs = append(errs, v.child(m.Name).Error(ErrMissing))
		}
	}
	return errors.Join(errs...)
}

// Array reads the value as an array and calls each with every element.
func (v Value) Array(each func(i int, element Value) error) error {
	var errs []error
	i := 0
	err := v.each('[', "an array", func(_ string, child Value) {
		child.path = fmt.Sprintf("%s[%d]", v.path, i)
		errs = append(errs, each(i, child))
		i++
	})
	return errors.Join(append(errs, err)...)
}

// each calls found with every member or element of the value, whose text is
// known to be valid JSON.
func (v Value) each(open byte, wanted string, found func(name string, child Value)) error {
	if len(v.raw) == 0 || v.raw[0] != open {
		return v.Error(fmt.Errorf("not %s", wanted))
	}
	dec := json.NewDecoder(bytes.NewReader(v.raw))
	if _, err := dec.Token(); err != nil {
		return v.Error(err)
	}
	for dec.More() {
		name := ""
		if open == '{' {
			key, err := dec.Token()
			if err != nil {
				return v.Error(err)
			}
			name = fmt.Sprint(key)
		}
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			return v.Error(err)
		}
		end := int(dec.InputOffset())
		child := v.child(name)
		child.raw, child.at = v.raw[end-len(raw):end], v.at+end-len(raw)
		found(name, child)
	}
	return nil
}

// child is the place of a member, at the value's own place until it is found.
func (v Value) child(name string) Value {
	v.path = joinPath(v.path, name)
	return v
}

func joinPath(path, name string) string {
	const limit = 60
	if len(name) > limit {
		name = name[:limit] + "…"
	}
	if path == "" {
		return name
	}
	return path + "." + name
}
