package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// start runs the program on a free port, and gives its address and what stops it.
func start(t *testing.T, args ...string) (addr string, log *logged, stop func() int) {
	t.Helper()
	log = &logged{}
	ctx, cancel := context.WithCancel(t.Context())
	code := make(chan int, 1)
	go func() { code <- run(ctx, append([]string{"-addr", "127.0.0.1:0", "-time", "5m"}, args...), log) }()
	for addr == "" {
		select {
		case got := <-code:
			cancel()
			t.Fatalf("ended with %d: %s", got, log)
		case <-time.After(time.Millisecond):
		}
		var line struct{ Msg, Addr string }
		first, _, whole := strings.Cut(log.String(), "\n")
		if whole && json.Unmarshal([]byte(first), &line) == nil {
			addr = line.Addr
		}
	}
	return addr, log, func() int { cancel(); return <-code }
}

func TestRun(t *testing.T) {
	t.Parallel()
	token := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(token, []byte("s3cret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	addr, log, stop := start(t, "-token", token)
	ask := func(bearer string) int {
		r, err := http.NewRequest(http.MethodPost, "http://"+addr+"/check", strings.NewReader(sample(t, "check")))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+bearer)
		got, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer got.Body.Close()
		return got.StatusCode
	}
	if one, two := ask("s3cret"), ask("another"); one != 200 || two != 401 {
		t.Errorf("status %d with the token, %d with another", one, two)
	}
	if got := stop(); got != 0 {
		t.Errorf("exit code %d: %s", got, log)
	}
	if _, err := http.Get("http://" + addr + "/health"); err == nil {
		t.Error("it answers after it was stopped")
	}
	if strings.Contains(log.String(), "other machines") {
		t.Errorf("a warning on loopback: %s", log)
	}
}

// TestRunErrors holds what keeps the program from starting.
func TestRunErrors(t *testing.T) {
	t.Parallel()
	addr, _, stop := start(t)
	defer stop()
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, []byte("\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		args string
		want string
		code int
	}{
		{"-h", "usage: service", 0},
		{"-port 80", "not defined", 2},
		{"80", `"80" is no flag`, 2},
		{"-body 0", "-body 0 is not from 1", 2},
		{"-body 99999999999", "is not from 1", 2},
		{"-depth 0", "-depth", 2},
		{"-time 0s", "-time", 2},
		{"-working 0", "-working", 2},
		{"-open 0", "-open", 2},
		{"-grace -1s", "-grace", 2},
		{"-addr " + addr, "in use", 2},
		{"-token " + empty, "no token in it", 2},
		{"-token " + empty + "x", "no such file", 2},
		{"-book " + empty, "EOF", 2},
	} {
		var stderr bytes.Buffer
		if got := run(t.Context(), strings.Fields(row.args), &stderr); got != row.code || !strings.Contains(stderr.String(), row.want) {
			t.Errorf("%s: exit code %d, %q", row.args, got, stderr.String())
		}
	}
}

// TestWarnsOfOpenDoor listens for all and asks for no token.
func TestWarnsOfOpenDoor(t *testing.T) {
	t.Parallel()
	log := &logged{}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if got := run(ctx, []string{"-addr", "0.0.0.0:0"}, log); got != 0 || !strings.Contains(log.String(), "other machines") {
		t.Errorf("exit code %d: %s", got, log)
	}
}

// TestReadme types the curl lines of the README against a service that runs.
func TestReadme(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	addr, _, stop := start(t)
	defer stop()
	typed, paths := 0, map[string]bool{}
	for line := range strings.Lines(strings.ReplaceAll(string(text), "\\\n", " ")) {
		if !strings.HasPrefix(line, "curl ") {
			continue
		}
		r, err := curl(line, addr)
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		got, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		if got.StatusCode != http.StatusOK {
			t.Errorf("%s: status %d", line, got.StatusCode)
		}
		_ = got.Body.Close()
		paths[r.URL.Path] = true
		typed++
	}
	for _, op := range served(t).operations(t) {
		if !paths[op.path] {
			t.Errorf("of %d lines none asks for %s", typed, op.path)
		}
	}
}

// curl is the request that a line makes, as far as the README uses the program.
func curl(line, addr string) (*http.Request, error) {
	words, err := wordsOf(strings.TrimSpace(line))
	if err != nil {
		return nil, err
	}
	method, body, header, url := http.MethodGet, []byte(nil), http.Header{}, ""
	for i := 1; i < len(words); i++ {
		switch word := words[i]; {
		case word == "-s":
		case word == "-H" && i+1 < len(words):
			i++
			name, value, _ := strings.Cut(words[i], ": ")
			header.Add(name, value)
		case word == "-d" && i+1 < len(words):
			i++
			method, body = http.MethodPost, []byte(words[i])
			if name, isFile := strings.CutPrefix(words[i], "@examples/service/"); isFile {
				if body, err = os.ReadFile(name); err != nil {
					return nil, err
				}
			}
		case url == "" && !strings.HasPrefix(word, "-"):
			url = word
		default:
			return nil, fmt.Errorf("what is %q?", word)
		}
	}
	r, err := http.NewRequest(method, "http://"+strings.Replace(url, "127.0.0.1:8080", addr, 1), bytes.NewReader(body))
	if err == nil {
		r.Header = header
	}
	return r, err
}

// wordsOf splits a line as a shell does: at spaces outside of quotes.
func wordsOf(line string) (words []string, err error) {
	for line = strings.TrimSpace(line); line != ""; line = strings.TrimSpace(line) {
		end, quote := 0, byte(0)
		var word strings.Builder
		for ; end < len(line) && (quote != 0 || line[end] != ' '); end++ {
			switch c := line[end]; {
			case c == quote:
				quote = 0
			case quote == 0 && (c == '\'' || c == '"'):
				quote = c
			default:
				word.WriteByte(c)
			}
		}
		if quote != 0 {
			return nil, fmt.Errorf("a quote is open in %q", line)
		}
		words, line = append(words, word.String()), line[end:]
	}
	return words, nil
}
