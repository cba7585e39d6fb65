package engagement_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestMetricsTable holds that the package comment has a row for each metric of
// the list in testdata, and for no other; that what a row names is exported
// here; and that a row without a name says why.
func TestMetricsTable(t *testing.T) {
	t.Parallel()
	exported := exportedNames(t)
	rows, support := metricsTable(t)
	for _, key := range listed(t) {
		if _, ok := rows[key]; !ok {
			t.Errorf("no row for %s", key)
		}
	}
	for key, says := range rows {
		if !slices.Contains(listed(t), key) {
			t.Errorf("row %s is of no metric of the list", key)
		}
		checkRow(t, exported, key, says)
	}
	for key, says := range support {
		checkRow(t, exported, key, says)
	}
	if len(support) == 0 {
		t.Error("no steps on the way")
	}
}

var exportedName = regexp.MustCompile(`\b[A-Z]\w+(\.[A-Z]\w+)?`)

func checkRow(t *testing.T, exported map[string]bool, key, says string) {
	t.Helper()
	if why, none := strings.CutPrefix(says, "none: "); none {
		if len(why) < 20 {
			t.Errorf("%s has none, for no reason: %q", key, why)
		}
		return
	}
	names := exportedName.FindAllString(says, -1)
	if len(names) == 0 {
		t.Errorf("%s names nothing: %q", key, says)
	}
	for _, name := range names {
		if !exported[name] {
			t.Errorf("%s names %s, which is not exported", key, name)
		}
	}
}

// listed are the metrics of the list.
func listed(t *testing.T) []string {
	t.Helper()
	b, err := os.ReadFile("testdata/metrics.txt")
	if err != nil {
		t.Fatal(err)
	}
	var keys []string
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			keys = append(keys, line)
		}
	}
	return keys
}

// metricsTable are the rows under the heading Metrics: those of the metrics,
// and those of the steps after them.
func metricsTable(t *testing.T) (metrics, support map[string]string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "doc.go", nil, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(file.Doc.Text(), "# Metrics\n")
	section, _, _ = strings.Cut(section, "\n# ")
	first, second, _ := strings.Cut(section, "Steps on the way")
	return tableRows(first), tableRows(second)
}

func tableRows(section string) map[string]string {
	rows := map[string]string{}
	for line := range strings.Lines(section) {
		key, says, found := strings.Cut(strings.TrimSpace(line), " ")
		if strings.HasPrefix(line, "\t") && found {
			rows[key] = strings.TrimSpace(says)
		}
	}
	return rows
}

// exportedNames are the functions, types, constants, methods and fields of the
// package, those of a type as Type.Name.
func exportedNames(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), e.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			addNames(names, d)
		}
	}
	return names
}

func addNames(names map[string]bool, d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			names[d.Name.Name] = true
			return
		}
		of := d.Recv.List[0].Type
		if star, ok := of.(*ast.StarExpr); ok {
			of = star.X
		}
		names[of.(*ast.Ident).Name+"."+d.Name.Name] = true
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.ValueSpec:
				for _, name := range spec.Names {
					names[name.Name] = true
				}
			case *ast.TypeSpec:
				addFields(names, spec)
			}
		}
	}
}

func addFields(names map[string]bool, spec *ast.TypeSpec) {
	names[spec.Name.Name] = true
	if s, ok := spec.Type.(*ast.StructType); ok {
		for _, field := range s.Fields.List {
			for _, name := range field.Names {
				names[spec.Name.Name+"."+name.Name] = true
			}
		}
	}
}
