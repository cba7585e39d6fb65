package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"embed"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

//go:embed page
var pages embed.FS

// The files that are made, beside those of the folder page.
const (
	// checkerFile is the checker, compressed by the page's builder so that it
	// travels so from any host.
	checkerFile = "checker.wasm.gz"

	// glueFile comes with the Go toolchain and fits the checker that it built.
	glueFile = "wasm_exec.js"
)

// checkerPackage is the program that becomes WebAssembly.
const checkerPackage = "github.com/endorse-go/endorse/examples/playground/checker"

// site is the page with all that it loads, by name.
type site map[string][]byte

// build makes the site with the go command of the path.
func build(ctx context.Context) (site, error) {
	s := site{}
	folder, err := fs.Sub(pages, "page")
	if err != nil {
		return nil, err
	}
	err = fs.WalkDir(folder, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			s[name], err = fs.ReadFile(folder, name)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if s[glueFile], err = glue(ctx); err != nil {
		return nil, err
	}
	s[checkerFile], err = compile(ctx)
	return s, err
}

// glue is the script that starts a Go program in the browser.
func glue(ctx context.Context) ([]byte, error) {
	root, err := goCommand(ctx, nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(strings.TrimSpace(root), "lib", "wasm", glueFile))
}

// compile builds the checker without symbols and compresses it.
func compile(ctx context.Context) ([]byte, error) {
	folder, err := os.MkdirTemp("", "playground-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "checker.wasm")
	if _, err := goCommand(ctx, []string{"GOOS=js", "GOARCH=wasm"}, "build", "-trimpath", "-ldflags=-s -w", "-o", file, checkerPackage); err != nil {
		return nil, err
	}
	program, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return compress(program)
}

func compress(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

// goCommand is what the go command prints; its complaints are the error.
func goCommand(ctx context.Context, env []string, args ...string) (string, error) {
	c := exec.CommandContext(ctx, "go", args...)
	c.Env = append(os.Environ(), env...)
	var said bytes.Buffer
	c.Stderr = &said
	out, err := c.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", args[0], err, bytes.TrimSpace(said.Bytes()))
	}
	return string(out), nil
}

// write puts the files into a folder.
func (s site) write(folder string) error {
	for name, data := range s {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
