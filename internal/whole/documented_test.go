package whole_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// root is the folder of the module.
const root = "../.."

// silentFields is how many fields had no word of their own when this was last counted.
const silentFields = 375

// TestDocumented holds that every exported name has a comment: a function, method or
// type one that begins with its name; a constant or variable one of its own or of its
// group, or of its type if it is the zero value and the type says what that is.
// Fields and methods of interfaces are told of by a comment of their own or of their
// paragraph, by one beside them that has their name, or by a type of their name; how
// many are not may only become fewer.
func TestDocumented(t *testing.T) {
	t.Parallel()
	seen, fields := 0, 0
	for _, p := range public(t) {
		dir := filepath.Join(root, filepath.FromSlash(strings.TrimPrefix(p.Path(), module)))
		d := documentation{fset: token.NewFileSet(), types: map[string]string{}}
		d.folder(t, dir)
		if !d.pkg {
			t.Errorf("%s: package without a comment", p.Path())
		}
		for _, fault := range d.faults {
			t.Error(fault)
		}
		seen += d.seen
		fields += len(d.silent)
	}
	if fields > silentFields {
		t.Errorf("%d fields are without a word, more than %d", fields, silentFields)
	}
	if seen < 2000 {
		t.Errorf("only %d exported names were seen", seen)
	}
}

// TestDocumentedFinds holds that names without a comment are found.
func TestDocumentedFinds(t *testing.T) {
	t.Parallel()
	const source = `package p
func A() {}
// Wrong is another name.
func B() {}
// T is told of, with X and Y.
type T struct { X, Y, Z int; W int // width
}
func (T) M() {}
func (t *T) private() {}
type (
	// U is told of.
	U int
	V int
)
// The letters.
const ( C = 1; D = 2 )
const E = 3
// I is told of.
type I interface { N(); O() // O is told of
}
type hidden struct { Open int }
func (hidden) Open2() {}
`
	d := documentation{fset: token.NewFileSet(), types: map[string]string{}}
	file, err := parser.ParseFile(d.fset, "p.go", source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	d.file(file)
	got := strings.Join(d.faults, "\n")
	if !slices.Equal(d.silent, []string{"T.Z", "I.N"}) {
		t.Errorf("fields without a word: %q", d.silent)
	}
	for _, name := range []string{"A", "B", "T.M", "V", "E"} {
		if !regexp.MustCompile(`(?m) ` + regexp.QuoteMeta(name) + `:`).MatchString(got) {
			t.Errorf("%s was not found", name)
		}
	}
	if len(d.faults) != 5 {
		t.Errorf("found:\n%s", got)
	}
}

// documentation is what a walk through a package finds.
type documentation struct {
	fset   *token.FileSet
	pkg    bool
	types  map[string]string // their comments, as far as they were seen
	seen   int
	silent []string // fields without a word
	faults []string
}

func (d *documentation) folder(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		name := e.Name()
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(d.fset, filepath.Join(dir, name), nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		d.file(file)
	}
}

func (d *documentation) file(file *ast.File) {
	d.pkg = d.pkg || strings.HasPrefix(file.Doc.Text(), "Package "+file.Name.Name+" ")
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			d.function(decl)
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				d.spec(decl, spec)
			}
		}
	}
}

func (d *documentation) function(f *ast.FuncDecl) {
	name := f.Name.Name
	if f.Recv != nil {
		of := receiver(f.Recv.List[0].Type)
		if !ast.IsExported(of) {
			return
		}
		d.check(f, ast.IsExported(name), of+"."+name, begins(f.Doc, name))
		return
	}
	d.check(f, ast.IsExported(name), name, begins(f.Doc, name))
}

// receiver is the name of the type that a method is of.
func receiver(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

func (d *documentation) spec(decl *ast.GenDecl, spec ast.Spec) {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		doc := spec.Doc
		if doc == nil && !decl.Lparen.IsValid() {
			doc = decl.Doc
		}
		name := spec.Name.Name
		d.types[name] = doc.Text()
		if d.check(spec, ast.IsExported(name), name, begins(doc, name)) {
			d.members(name, doc, spec.Type)
		}
	case *ast.ValueSpec:
		zero := spec == decl.Specs[0] && strings.Contains(d.types[receiver(spec.Type)], "zero value")
		for _, name := range spec.Names {
			d.check(spec, name.IsExported(), name.Name, zero || decl.Doc.Text()+spec.Doc.Text()+spec.Comment.Text() != "")
		}
	}
}

// members checks the fields of a struct and the methods of an interface.
func (d *documentation) members(of string, doc *ast.CommentGroup, e ast.Expr) {
	var list *ast.FieldList
	switch e := e.(type) {
	case *ast.StructType:
		list = e.Fields
	case *ast.InterfaceType:
		list = e.Methods
	default:
		return
	}
	told := doc.Text()
	for _, f := range list.List {
		told += f.Doc.Text() + f.Comment.Text()
	}
	paragraph, last := false, 0
	for _, f := range list.List {
		line := d.fset.Position(f.Pos()).Line
		if f.Doc != nil || line > last+1 {
			paragraph = f.Doc != nil
		}
		last = d.fset.Position(f.End()).Line
		for _, name := range f.Names {
			own := paragraph || f.Comment != nil || speaks(f.Type, name.Name)
			if name.IsExported() && !own && !mentions(told, name.Name) {
				d.silent = append(d.silent, of+"."+name.Name)
			}
		}
	}
}

// speaks reports whether a field has a type of its own name, which is told of there.
func speaks(e ast.Expr, name string) bool {
	switch e := e.(type) {
	case *ast.StarExpr:
		return speaks(e.X, name)
	case *ast.ArrayType:
		return speaks(e.Elt, name)
	case *ast.SelectorExpr:
		return speaks(e.Sel, name)
	case *ast.Ident:
		return ast.IsExported(e.Name) && (e.Name == name || e.Name+"s" == name)
	}
	return false
}

// mentions reports whether a comment has the words of a name, each in any case and
// number: "the first day and the last" has FirstDay.
func mentions(text, name string) bool {
	for _, word := range words.FindAllString(name, -1) {
		if !regexp.MustCompile(`(?i)\b` + strings.TrimSuffix(word, "s") + `(s|es|d|ed)?\b`).MatchString(text) {
			return false
		}
	}
	return true
}

var words = regexp.MustCompile(`[A-Z]+[a-z]*|[a-z]+`)

// check notes an exported name that is not told of, and returns whether it is exported.
func (d *documentation) check(at ast.Node, exported bool, name string, told bool) bool {
	if exported {
		d.seen++
	}
	if exported && !told {
		d.faults = append(d.faults, fmt.Sprintf("%s: %s: no comment, or not of it", d.fset.Position(at.Pos()), name))
	}
	return exported
}

// begins reports whether a comment begins with a name, after an article.
func begins(doc *ast.CommentGroup, name string) bool {
	text := doc.Text()
	for _, article := range []string{"", "A ", "An ", "The "} {
		if rest, ok := strings.CutPrefix(text, article+name); ok && rest != "" && strings.ContainsRune(" ,.:;\n'’", rune(rest[0])) {
			return true
		}
	}
	return false
}
