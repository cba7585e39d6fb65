package whole_test

import (
	"bytes"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
)

const module = "github.com/endorse-go/endorse"

// packages are the public packages of the library, as the compiler sees them from
// outside.
var packages = sync.OnceValues(loadPackages)

func loadPackages() ([]*types.Package, error) {
	var stderr bytes.Buffer
	list := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", module+"/...")
	list.Stderr = &stderr
	out, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, stderr.Bytes())
	}
	compiled := map[string]string{}
	var public []string
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		if compiled[path] = file; isPublic(path) {
			public = append(public, path)
		}
	}
	from := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) { return os.Open(compiled[path]) })
	var all []*types.Package
	for _, path := range public {
		p, err := from.Import(path)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

// isPublic reports whether a path is of a package that users import.
func isPublic(path string) bool {
	return (path == module || strings.HasPrefix(path, module+"/")) &&
		!strings.Contains(path+"/", "/internal/") && !strings.HasPrefix(path, module+"/examples/")
}

// public is what loadPackages found, or the end of the test.
func public(t *testing.T) []*types.Package {
	t.Helper()
	all, err := packages()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// callable is an exported function or method under the name that the runtime has for
// it, without the sign of a pointer.
type callable struct {
	name string
	sig  *types.Signature
}

// callables lists the exported functions of a package, and the methods of its exported
// types that are no interfaces, promoted ones too.
func callables(p *types.Package) []callable {
	var all []callable
	for _, name := range p.Scope().Names() {
		switch o := p.Scope().Lookup(name).(type) {
		case *types.Func:
			if o.Exported() {
				all = append(all, callable{p.Path() + "." + name, o.Signature()})
			}
		case *types.TypeName:
			if o.Exported() && !types.IsInterface(o.Type()) {
				all = append(all, methods(p.Path()+"."+name, o.Type())...)
			}
		}
	}
	return all
}

func methods(of string, t types.Type) []callable {
	var all []callable
	set := types.NewMethodSet(types.NewPointer(t))
	for i := range set.Len() {
		if m := set.At(i).Obj().(*types.Func); m.Exported() {
			all = append(all, callable{of + "." + m.Name(), m.Signature()})
		}
	}
	return all
}

// canFail reports whether a function returns an error. The errors inside an error are
// no failure of Unwrap.
func (c callable) canFail() bool {
	for v := range c.sig.Results().Variables() {
		if types.Identical(v.Type(), types.Universe.Lookup("error").Type()) {
			return !strings.HasSuffix(c.name, ".Unwrap")
		}
	}
	return false
}
