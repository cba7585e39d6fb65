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

// TestDocumented holds that every exported name has a comment: a function, method or
// type one that begins with its name; a constant or variable one of its own or of its
// group, or of its type if it is the zero value and the type says what that is; a field
// or method of an interface one above or beside it, or above its paragraph if that
// names it. A comment of a field that has no word beside its name is none.
func TestDocumented(t *testing.T) {
	t.Parallel()
	seen := 0
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
	}
	if seen < 5000 {
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
// T is told of, with X.
type T struct { X, Y int; W int // width
	// Z is the depth, Open how far it is open.
	Z int
	Open int
	Shut int

	Sum int // the sum
	LastDays int // its last day
	hidden int
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
	want := []string{"A", "B", "T.X", "T.Y", "T.Shut", "T.Sum", "T.LastDays", "T.M", "V", "E", "I.N"}
	for _, name := range want {
		if !regexp.MustCompile(`(?m) ` + regexp.QuoteMeta(name) + `:`).MatchString(got) {
			t.Errorf("%s was not found", name)
		}
	}
	if len(d.faults) != len(want) {
		t.Errorf("found:\n%s", got)
	}
}

// documentation is what a walk through a package finds.
type documentation struct {
	fset   *token.FileSet
	pkg    bool
	types  map[string]string // their comments, as far as they were seen
	seen   int
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
			d.members(name, spec.Type)
		}
	case *ast.ValueSpec:
		zero := spec == decl.Specs[0] && strings.Contains(d.types[receiver(spec.Type)], "zero value")
		for _, name := range spec.Names {
			d.check(spec, name.IsExported(), name.Name, zero || decl.Doc.Text()+spec.Doc.Text()+spec.Comment.Text() != "")
		}
	}
}

// members checks the fields of a struct and the methods of an interface.
func (d *documentation) members(of string, e ast.Expr) {
	var list *ast.FieldList
	switch e := e.(type) {
	case *ast.StructType:
		list = e.Fields
	case *ast.InterfaceType:
		list = e.Methods
	default:
		return
	}
	paragraph, last := "", 0
	for _, f := range list.List {
		line := d.fset.Position(f.Pos()).Line
		if f.Doc != nil || line > last+1 {
			paragraph = f.Doc.Text()
		}
		last = d.fset.Position(f.End()).Line
		for _, name := range f.Names {
			own := f.Doc.Text() + f.Comment.Text()
			if own == "" && regexp.MustCompile(`\b`+name.Name+`\b`).MatchString(paragraph) {
				own = paragraph
			}
			d.check(name, name.IsExported(), of+"."+name.Name, tells(own, name.Name))
		}
	}
}

// tells reports whether a comment has a word that its name has not, whatever the case
// and number: "the last days" tells nothing of LastDay.
func tells(comment, name string) bool {
	named := append(stems(capital.ReplaceAllString(name, " $0")), "the", "a", "an", "of", "is", "are", "it")
	return slices.ContainsFunc(stems(comment), func(s string) bool { return !slices.Contains(named, s) })
}

// stems are the words of a text, in lower case and without the s of the plural.
func stems(text string) []string {
	list := word.FindAllString(strings.ToLower(text), -1)
	for i, s := range list {
		if len(s) > 2 {
			list[i] = strings.TrimSuffix(s, "s")
		}
	}
	return list
}

var (
	word    = regexp.MustCompile(`\w+`)
	capital = regexp.MustCompile(`[A-Z]+`)
)

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
