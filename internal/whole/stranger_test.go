package whole_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestStranger builds and runs a program of a module outside the tree that imports
// each public package, as users do. What it needs is in the module cache: nothing is
// fetched.
func TestStranger(t *testing.T) {
	t.Parallel()
	program, err := os.ReadFile("testdata/stranger/main.go.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range public(t) {
		if !strings.Contains(string(program), `"`+p.Path()+`"`) {
			t.Errorf("the stranger does not import %s", p.Path())
		}
	}
	dir := strangerModule(t, program)
	var stderr bytes.Buffer
	cmd := exec.Command("go", "run", ".")
	cmd.Dir, cmd.Stderr = dir, &stderr
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off", "GO111MODULE=on")
	got, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, stderr.Bytes())
	}
	want, err := os.ReadFile("testdata/stranger/want.txt")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// strangerModule writes a module that requires the library from where it is.
func strangerModule(t *testing.T, program []byte) string {
	t.Helper()
	dir := t.TempDir()
	library, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	mod := "module example.com/stranger\n\ngo 1.26.0\n\nrequire " + module + " v0.0.0\n\nreplace " + module + " => " + library + "\n"
	for name, text := range map[string][]byte{"go.mod": []byte(mod), "go.sum": sums, "main.go": program} {
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
