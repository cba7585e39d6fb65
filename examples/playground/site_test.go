package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// built is the site, made once for all tests: it takes longer than they do.
var built = sync.OnceValues(func() (site, error) { return build(context.Background()) })

func builtSite(t *testing.T) site {
	t.Helper()
	s, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// most is the largest checker, compressed by gzip, that a page may ask its reader
// to load.
const most = 2_500_000

func TestSize(t *testing.T) {
	packed := builtSite(t)[checkerFile]
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	program, err := io.ReadAll(r)
	if err != nil || !bytes.HasPrefix(program, []byte("\x00asm")) {
		t.Fatalf("no WebAssembly: %v", err)
	}
	t.Logf("%d bytes, compressed %d", len(program), len(packed))
	if len(packed) >= most {
		t.Errorf("the checker has %d bytes compressed, want less than %d", len(packed), most)
	}
}

// TestServed asks for what there is and for what there is not.
func TestServed(t *testing.T) {
	s := builtSite(t)
	for _, row := range []struct {
		method, path string
		code         int
		kind, holds  string
	}{
		{"GET", "/", 200, "text/html; charset=utf-8", "<title>Disclosure playground</title>"},
		{"GET", "/index.html", 200, "text/html; charset=utf-8", "<title>Disclosure playground</title>"},
		{"HEAD", "/style.css", 200, "text/css; charset=utf-8", ""},
		{"GET", "/wasm_exec.js", 200, "text/javascript; charset=utf-8", "globalThis.Go"},
		{"GET", "/checker.wasm.gz", 200, "application/gzip", "\x1f\x8b"},
		{"GET", "/go.mod", 404, "", "not found"},
		{"GET", "/a/style.css", 404, "", "not found"},
		{"GET", "/../go.mod", 404, "", "not found"},
		{"POST", "/", 405, "", "only GET"},
	} {
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(row.method, row.path, nil))
		if w.Code != row.code || !strings.Contains(w.Body.String(), row.holds) {
			t.Errorf("%s %s: %d, want %d with %q", row.method, row.path, w.Code, row.code, row.holds)
		}
		if row.kind != "" && w.Header().Get("Content-Type") != row.kind {
			t.Errorf("%s: %q", row.path, w.Header().Get("Content-Type"))
		}
		if w.Header().Get("Content-Security-Policy") != policy {
			t.Errorf("%s %s: no policy", row.method, row.path)
		}
	}
}

// TestPolicy holds that the page says of itself what the server says of it. A page
// cannot say who may frame it.
func TestPolicy(t *testing.T) {
	own, _, _ := strings.Cut(policy, "; frame-ancestors")
	if !strings.Contains(string(builtSite(t)["index.html"]), `content="`+own+`"`) {
		t.Errorf("the page does not say %q", own)
	}
}

// TestOutside looks for addresses that the page would load from; links of readers
// apart it has none.
func TestOutside(t *testing.T) {
	for name, data := range builtSite(t) {
		if name == checkerFile || name == glueFile {
			continue
		}
		for line := range strings.Lines(string(data)) {
			if i := strings.Index(line, "://"); i >= 0 && !strings.Contains(line, `<a href="https://pkg.go.dev/`) {
				t.Errorf("%s: %s", name, line)
			}
			if strings.Contains(line, "innerHTML") || strings.Contains(line, "insertAdjacentHTML") || strings.Contains(line, "document.write") {
				t.Errorf("%s: text that becomes markup: %s", name, line)
			}
		}
	}
}

// TestRunServes starts the program, asks, and stops it.
func TestRunServes(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	out, in := io.Pipe()
	code := make(chan int, 1)
	var stderr bytes.Buffer
	go func() {
		code <- run(ctx, []string{"-addr", "127.0.0.1:0"}, in, &stderr)
		_ = in.Close()
	}()
	address := make([]byte, 100)
	n, err := out.Read(address)
	if err != nil {
		t.Fatalf("%v: %s", err, stderr.String())
	}
	answer, err := http.Get(strings.TrimSpace(string(address[:n])))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if page, err := io.ReadAll(answer.Body); err != nil || !bytes.Equal(page, builtSite(t)["index.html"]) {
		t.Errorf("another page, %v", err)
	}
	stop()
	select {
	case got := <-code:
		if got != shell.Fine {
			t.Errorf("exit code %d: %s", got, stderr.String())
		}
	case <-time.After(time.Minute):
		t.Error("it does not stop")
	}
}

// TestRunWrites writes the files into a folder that is not there yet.
func TestRunWrites(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "new", "site")
	var stdout, stderr bytes.Buffer
	if code := run(t.Context(), []string{"-out", folder}, &stdout, &stderr); code != shell.Fine || stdout.Len()+stderr.Len() > 0 {
		t.Fatalf("exit code %d, %q, %q", code, stdout.String(), stderr.String())
	}
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	want := []string{"checker.wasm.gz", "form.js", "index.html", "make.js", "page.js", "show.js", "style.css", "wasm_exec.js", "worker.js"}
	if !slices.Equal(names, want) {
		t.Errorf("files %q, want %q", names, want)
	}
}

func TestRunErrors(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		args string
		want string
		code int
	}{
		{"-h", "usage: playground", shell.Fine},
		{"-port 80", "not defined", shell.Unreadable},
		{"80", `unexpected "80"`, shell.Unreadable},
		{"-addr " + taken.Addr().String(), "in use", shell.Unreadable},
		{"-out " + filepath.Join(file, "folder"), "not a directory", shell.Unreadable},
	} {
		var stdout, stderr bytes.Buffer
		if got := run(t.Context(), strings.Fields(row.args), &stdout, &stderr); got != row.code || !strings.Contains(stderr.String(), row.want) || stdout.Len() > 0 {
			t.Errorf("%s: exit code %d, %q", row.args, got, stderr.String())
		}
	}
}

// TestNoGo has a machine without the go command.
func TestNoGo(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	var stdout, stderr bytes.Buffer
	if got := run(t.Context(), []string{"-out", t.TempDir()}, &stdout, &stderr); got != shell.Unreadable || !strings.Contains(stderr.String(), "go env") {
		t.Errorf("exit code %d, %q", got, stderr.String())
	}
}

// TestFields holds that the names of the page's fields are fields of the line
// format, and that it has a field for each fact.
func TestFields(t *testing.T) {
	page := string(builtSite(t)["index.html"])
	facts := 0
	for _, m := range regexp.MustCompile(` (?:name|data-name)="([a-z_.]+)(?:\[0\]\.[a-z]+)?"[^>]*?(?: data-kind="(\w+)")?[^>]*>`).FindAllStringSubmatch(page, -1) {
		name, value := m[1], `"1"`
		switch {
		case name == "viewport" || name == "referrer":
			continue
		case strings.HasPrefix(name, "facts."):
			facts++
			name, value = "facts", `{"`+strings.TrimPrefix(name, "facts.")+`":true}`
		case strings.Contains(m[0], "data-name"):
			name, value = "ties", `[{"kind":"payment","`+name+`":null}]`
		}
		var p disclosure.Publication
		if err := p.UnmarshalJSON([]byte(`{"on":"2026-03-01","` + name + `":` + value + `}`)); err != nil && strings.Contains(err.Error(), "unknown field") {
			t.Errorf("%s: %v", m[0], err)
		}
	}
	if want := reflect.TypeFor[disclosure.Facts]().NumField(); facts != want {
		t.Errorf("%d facts of %d", facts, want)
	}
}
