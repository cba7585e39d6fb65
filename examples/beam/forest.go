package main

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	beam.RegisterType(reflect.TypeFor[Forest]())
	beam.RegisterCoder(reflect.TypeFor[Forest](), encodeForest, decodeForest)
	register.Function2x1(mergeForests)
	register.Emitter1[Forest]()
	register.Iter1[Forest]()
}

// Forest says which ids belong together: each leads to another of its group, and
// the least leads nowhere. What was never joined is a group of its own.
type Forest struct {
	up map[string]string
}

func newForest() Forest { return Forest{map[string]string{}} }

// root is the least id of the group.
func (f Forest) root(id string) string {
	for {
		above, ok := f.up[id]
		if !ok {
			return id
		}
		if next, ok := f.up[above]; ok {
			f.up[id] = next // half the way next time
		}
		id = above
	}
}

// join makes one group of those of all ids.
func (f Forest) join(ids ...string) {
	for i := 1; i < len(ids); i++ {
		a, b := f.root(ids[0]), f.root(ids[i])
		if a != b {
			f.up[max(a, b)] = min(a, b)
		}
	}
}

// below lists what was joined to others, by the least id of the group.
func (f Forest) below() map[string][]string {
	groups := map[string][]string{}
	for _, id := range slices.Sorted(maps.Keys(f.up)) {
		groups[f.root(id)] = append(groups[f.root(id)], id)
	}
	return groups
}

// mergeForests joins what either does. It may change and return the first.
func mergeForests(a, b Forest) Forest {
	if a.up == nil {
		a = newForest()
	}
	for id := range b.up {
		a.join(b.root(id), id)
	}
	return a
}

// encodeForest is canonical: every id leads straight to the least of its group.
func encodeForest(f Forest) ([]byte, error) {
	flat := map[string]string{}
	for id := range f.up {
		flat[id] = f.root(id)
	}
	return json.Marshal(flat)
}

func decodeForest(b []byte) (f Forest, err error) { return f, json.Unmarshal(b, &f.up) }
