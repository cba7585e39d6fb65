package whole_test

import (
	"fmt"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"go/ast"
)

// TestUsable holds that what is exported can be used from outside: no signature, field,
// constant or variable has a type that others cannot name, each closed interface is
// satisfied by a type that others can have, and each type without fields to set comes
// from somewhere.
func TestUsable(t *testing.T) {
	t.Parallel()
	u := usage{given: map[*types.TypeName]bool{}}
	for _, p := range public(t) {
		u.exported(p)
	}
	for _, fault := range u.result() {
		t.Error(fault)
	}
	if len(u.named) < 300 {
		t.Errorf("only %d types were seen", len(u.named))
	}
}

// TestUsableFinds holds that each fault is found.
func TestUsableFinds(t *testing.T) {
	t.Parallel()
	const source = `package endorse
type hidden struct{}
func Takes(func(map[string][]*hidden)) {}
func Gives() (hidden, error) { return hidden{}, nil }
type Holds struct { Field hidden; private hidden }
var Var hidden
const Const = word("a")
type word string
type Closed interface { sealed() }
type Sealed interface { seal() }
type Seals struct{ X int }
func (*Seals) seal() {}
type Nowhere struct { x int }
func (n Nowhere) Again() Nowhere { return n }
type Somewhere struct { x int }
func New() (*Somewhere, error) { return nil, nil }
type Empty struct{}
`
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", source, 0)
	if err != nil {
		t.Fatal(err)
	}
	config := types.Config{Importer: importer.Default()}
	p, err := config.Check(module, fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	u := usage{given: map[*types.TypeName]bool{}}
	u.exported(p)
	got := strings.Join(u.result(), "\n")
	for _, name := range []string{"Takes", "Gives", "Holds.Field", "Var", "Const", "Closed", "Nowhere"} {
		if !strings.Contains("\n"+got, "\n"+module+"."+name+":") {
			t.Errorf("%s was not found", name)
		}
	}
	if len(u.result()) != 7 {
		t.Errorf("found:\n%s", got)
	}
}

// usage is what a walk through packages finds.
type usage struct {
	named  []*types.TypeName        // the exported types
	given  map[*types.TypeName]bool // those that a function, field or variable gives
	faults []string
}

func (u *usage) exported(p *types.Package) {
	for _, name := range p.Scope().Names() {
		if o := p.Scope().Lookup(name); o.Exported() {
			u.object(p.Path()+"."+name, o)
		}
	}
}

func (u *usage) object(name string, o types.Object) {
	of, isType := o.(*types.TypeName)
	if !isType {
		u.sees(name, o.Type(), nil)
		return
	}
	u.named = append(u.named, of)
	switch under := of.Type().Underlying().(type) {
	case *types.Struct:
		for f := range under.Fields() {
			if f.Exported() {
				u.sees(name+"."+f.Name(), f.Type(), nil)
			}
		}
	case *types.Interface:
	default:
		u.sees(name, under, nil)
	}
	set := types.NewMethodSet(types.NewPointer(of.Type()))
	for i := range set.Len() {
		if m := set.At(i).Obj(); m.Exported() {
			u.sees(name+"."+m.Name(), m.Type(), of)
		}
	}
}

// sees goes through a type and notes the names in it. What a type's own method gives
// is not counted as giving it.
func (u *usage) sees(name string, t types.Type, own *types.TypeName) {
	switch t := t.(type) {
	case *types.Named:
		if o := t.Obj(); o.Pkg() != nil && strings.HasPrefix(o.Pkg().Path(), module) {
			if !o.Exported() || !isPublic(o.Pkg().Path()) {
				u.faults = append(u.faults, fmt.Sprintf("%s: %s cannot be named from outside", name, t))
			}
			u.given[o] = u.given[o] || o != own
		}
		for arg := range t.TypeArgs().Types() {
			u.sees(name, arg, own)
		}
	case *types.Signature:
		// What a function takes it does not give, but its caller has to name it.
		before := map[*types.TypeName]bool{}
		for k, v := range u.given {
			before[k] = v
		}
		for v := range t.Params().Variables() {
			u.sees(name, v.Type(), own)
		}
		u.given = before
		for v := range t.Results().Variables() {
			u.sees(name, v.Type(), own)
		}
	case *types.Map:
		u.sees(name, t.Key(), own)
		u.sees(name, t.Elem(), own)
	case *types.Struct:
		for f := range t.Fields() {
			u.sees(name, f.Type(), own)
		}
	case interface{ Elem() types.Type }: // pointer, slice, array, channel
		u.sees(name, t.Elem(), own)
	}
}

// result is the faults, with those that show when everything was seen.
func (u *usage) result() []string {
	all := slices.Clone(u.faults)
	for _, o := range u.named {
		name := o.Pkg().Path() + "." + o.Name()
		switch under := o.Type().Underlying().(type) {
		case *types.Interface:
			if !under.Empty() && sealed(under) && !slices.ContainsFunc(u.named, func(n *types.TypeName) bool { return n != o && satisfies(n.Type(), under) }) {
				all = append(all, name+": closed, and nothing that is exported satisfies it")
			}
		case *types.Struct:
			if under.NumFields() > 0 && !anyExported(under) && !u.given[o] {
				all = append(all, name+": nothing gives one")
			}
		}
	}
	return all
}

func sealed(i *types.Interface) bool {
	for m := range i.Methods() {
		if !m.Exported() {
			return true
		}
	}
	return false
}

func satisfies(t types.Type, i *types.Interface) bool {
	return types.Implements(t, i) || types.Implements(types.NewPointer(t), i)
}

func anyExported(s *types.Struct) bool {
	for f := range s.Fields() {
		if f.Exported() {
			return true
		}
	}
	return false
}
