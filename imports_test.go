package endorse_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/endorse-go/endorse"

// importTable says for each package, by its folder, which packages outside the
// standard library it may import: ours by their folder, the root as ".", and
// those of others by their path. A row ending in /... holds for every folder
// below. A row may stand here before its package does.
var importTable = map[string]string{
	".":                       "github.com/shopspring/decimal",
	"tier":                    ". internal/...",
	"engagement":              ". tier internal/...",
	"roi":                     ". tier internal/...",
	"roi/attribution":         ". internal/...",
	"disclosure/label":        "golang.org/x/text/unicode/norm",
	"disclosure/law":          ". internal/...",
	"disclosure/internal/...": ". disclosure/law disclosure/label",
	"disclosure":              ". disclosure/label disclosure/law disclosure/internal/... internal/...",
	"contract/pay":            ".",
	"contract/affiliate":      ". contract/pay",
	"contract":                ". contract/pay contract/affiliate disclosure/law internal/...",
	"campaign": ". tier engagement roi roi/attribution disclosure disclosure/label disclosure/law " +
		"contract contract/pay contract/affiliate internal/... campaign/internal/...",
	"campaign/internal/...": "",
	"examples/...": ". tier engagement roi roi/attribution disclosure disclosure/label disclosure/law " +
		"contract contract/pay contract/affiliate campaign examples/internal/... examples/campaign/internal/...",
	"internal/...": ".",
}

// TestImports parses every Go file of the module that is no test, whatever its
// build constraints, and holds the table.
func TestImports(t *testing.T) {
	t.Parallel()
	found := importsOfModule(t)
	for dir, imports := range found {
		row, ok := rowOf(dir)
		if !ok {
			t.Errorf("package %s is not in the table", dir)
			continue
		}
		for _, imported := range imports {
			if !allowed(row, imported) {
				t.Errorf("package %s imports %s, which the table does not allow", dir, imported)
			}
		}
	}
	if len(found["."]) == 0 {
		t.Error("the root package was not parsed")
	}
}

// TestImportTable holds that the table can fail: arrows that point the wrong
// way and packages that nobody allowed are refused.
func TestImportTable(t *testing.T) {
	t.Parallel()
	rows := []struct {
		from, to string
		want     bool
	}{
		{".", "github.com/shopspring/decimal", true},
		{".", "tier", false},
		{"tier", ".", true},
		{"tier", "engagement", false},
		{"tier", "github.com/shopspring/decimal", false},
		{"engagement", "tier", true},
		{"disclosure/label", ".", false},
		{"disclosure/internal/regions", "disclosure/law", true},
		{"disclosure/internal/regions", "disclosure", false},
		{"disclosure", "disclosure/internal/statements", true},
		{"contract", "disclosure/internal/regions", false},
		{"contract", "disclosure", false},
		{"roi", "campaign", false},
		{"campaign", "contract/pay", true},
		{"examples/check", "campaign", true},
		{"examples/check", "golang.org/x/term", false},
	}
	for _, r := range rows {
		row, ok := rowOf(r.from)
		if got := ok && allowed(row, r.to); got != r.want {
			t.Errorf("%s may import %s: %t", r.from, r.to, got)
		}
	}
	for _, dir := range []string{"utils", "tier/internal", "disclosure/rules"} {
		if _, ok := rowOf(dir); ok {
			t.Errorf("package %s is in the table", dir)
		}
	}
}

// rowOf is the row of a folder.
func rowOf(dir string) (string, bool) {
	if row, ok := importTable[dir]; ok {
		return row, true
	}
	for d := dir; d != "."; d = path.Dir(d) {
		if row, ok := importTable[d+"/..."]; ok {
			return row, true
		}
	}
	return "", false
}

// allowed reports whether a row names a package, or a folder above it.
func allowed(row, imported string) bool {
	return slices.ContainsFunc(strings.Fields(row), func(entry string) bool {
		below, all := strings.CutSuffix(entry, "/...")
		return entry == imported || all && (imported == below || strings.HasPrefix(imported, below+"/"))
	})
}

// importsOfModule lists by folder what its packages import outside the
// standard library. Nested modules have rules of their own.
func importsOfModule(t *testing.T) map[string][]string {
	t.Helper()
	found := map[string]map[string]bool{}
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			return skipFolder(file, d.Name())
		}
		if !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		return addImports(found, filepath.ToSlash(file))
	})
	if err != nil {
		t.Fatal(err)
	}
	lists := map[string][]string{}
	for dir, set := range found {
		lists[dir] = slices.Sorted(maps.Keys(set))
	}
	return lists
}

// skipFolder passes over what is not part of the module's packages.
func skipFolder(file, name string) error {
	if file == "." {
		return nil
	}
	if name == "testdata" || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") {
		return filepath.SkipDir
	}
	if _, err := os.Stat(filepath.Join(file, "go.mod")); err == nil {
		return filepath.SkipDir
	}
	return nil
}

func addImports(found map[string]map[string]bool, file string) error {
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		return err
	}
	dir := path.Dir(file)
	if found[dir] == nil {
		found[dir] = map[string]bool{}
	}
	for _, spec := range parsed.Imports {
		p, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return err
		}
		switch first, _, _ := strings.Cut(p, "/"); {
		case p == module:
			found[dir]["."] = true
		case strings.HasPrefix(p, module+"/"):
			found[dir][strings.TrimPrefix(p, module+"/")] = true
		case strings.Contains(first, "."):
			found[dir][p] = true
		}
	}
	return nil
}

// topLevel is what may stand at the top of the tree, beside tests and what
// .gitignore passes over.
const topLevel = `.ci .git .gitignore BENCHMARKS.md CHANGELOG.md CONTRIBUTING.md LICENSE README.md SECURITY.md go.mod go.sum doc.go
	allocate.go count.go counts.go counttext.go currencies.go currency.go date.go digits.go fact.go format.go fx.go
	interval.go money.go moneytext.go number.go parse.go period.go platform.go rate.go region.go rounding.go
	tier engagement roi disclosure contract campaign examples internal`

func TestTopLevel(t *testing.T) {
	t.Parallel()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	allowed := strings.Fields(topLevel)
	for _, e := range entries {
		name := e.Name()
		switch path.Ext(name) {
		case ".test", ".prof", ".out":
			continue
		}
		if !slices.Contains(allowed, name) && !strings.HasSuffix(name, "_test.go") {
			t.Errorf("%s stands at the top of the tree", name)
		}
	}
}
