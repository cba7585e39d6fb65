package contract

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// Change is a field that differs between two versions of terms.
type Change struct {
	// Path is the field; items of lists that have ids are named by them:
	// "deliverables[reels].window.until".
	Path string `json:"path"`

	// Was and Is are the JSON of the field, empty where it is not there.
	Was string `json:"was,omitempty"`
	Is  string `json:"is,omitempty"`
}

// String is the change in a line: `rights[ads].term.months: 3 → 6`.
func (c Change) String() string {
	switch {
	case c.Was == "":
		return c.Path + ": added " + c.Is
	case c.Is == "":
		return c.Path + ": removed " + c.Was
	}
	return c.Path + ": " + c.Was + " → " + c.Is
}

// Diff lists what the other terms have otherwise, by path. Items of a list are
// matched by their id, so that another order alone is no change; lists without ids
// are compared whole. Both have to be valid.
func (t Terms) Diff(other Terms) ([]Change, error) {
	was, err := t.tree()
	if err != nil {
		return nil, err
	}
	is, err := other.tree()
	if err != nil {
		return nil, err
	}
	d := &differ{}
	d.value("", was, is)
	slices.SortFunc(d.changes, func(a, b Change) int { return strings.Compare(a.Path, b.Path) })
	return d.changes, nil
}

// tree is the terms as JSON values.
func (t Terms) tree() (any, error) {
	data, err := t.MarshalJSON()
	if err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	err = dec.Decode(&v)
	return v, err
}

type differ struct{ changes []Change }

// value compares two values, of which nil is none.
func (d *differ) value(at string, was, is any) {
	a, aok := was.(map[string]any)
	b, bok := is.(map[string]any)
	if aok && bok && !leaf(a) && !leaf(b) {
		d.members(a, b, func(name string) string { return strings.TrimPrefix(at+"."+name, ".") })
		return
	}
	x, xok := keyed(was)
	y, yok := keyed(is)
	if xok && yok {
		d.members(x, y, func(id string) string { return at + "[" + id + "]" })
		return
	}
	if w, i := text(was), text(is); w != i {
		d.changes = append(d.changes, Change{at, w, i})
	}
}

func (d *differ) members(a, b map[string]any, at func(string) string) {
	for name := range a {
		d.value(at(name), a[name], b[name])
	}
	for name := range b {
		if _, both := a[name]; !both {
			d.value(at(name), nil, b[name])
		}
	}
}

// leaf reports whether an object is read as one value: money.
func leaf(m map[string]any) bool {
	_, amount := m["amount"].(string)
	return amount && len(m) == 2
}

// keyed is a list of objects with ids as a map; false for other values, and for
// lists of them.
func keyed(v any) (map[string]any, bool) {
	list, ok := v.([]any)
	if !ok {
		return nil, false
	}
	m := make(map[string]any, len(list))
	for _, item := range list {
		object, _ := item.(map[string]any)
		id, named := object["id"].(string)
		if !named {
			return nil, false
		}
		m[id] = item
	}
	return m, true
}

// text is a value as people read it: money as "EUR 12.00", text without quotes.
func text(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case map[string]any:
		if currency, ok := v["currency"].(string); ok && leaf(v) {
			return currency + " " + v["amount"].(string)
		}
	}
	data, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	return string(data)
}
