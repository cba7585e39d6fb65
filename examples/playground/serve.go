package main

import (
	"bytes"
	"context"
	"errors"
	"net"
	"net/http"
	"path"
	"time"
)

// policy lets the page load what is its own and nothing else. The page says the
// same of itself, for hosts that do not.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; " +
	"img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// kinds are the media types of the files, by how their names end.
var kinds = map[string]string{
	".html": "text/html; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".gz":   "application/gzip",
}

// ServeHTTP gives the files; "/" is the page.
func (s site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := path.Base(r.URL.Path)
	if r.URL.Path == "/" {
		name = "index.html"
	}
	data, ok := s[name]
	head := w.Header()
	head.Set("Content-Security-Policy", policy)
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Referrer-Policy", "no-referrer")
	head.Set("Cache-Control", "no-cache")
	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		head.Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
	case !ok || r.URL.Path != "/" && r.URL.Path != "/"+name:
		http.NotFound(w, r)
	default:
		head.Set("Content-Type", kinds[path.Ext(name)])
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
	}
}

// serve answers until the context ends.
func (s site) serve(ctx context.Context, in net.Listener) error {
	server := &http.Server{Handler: s, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: time.Minute, IdleTimeout: time.Minute}
	defer context.AfterFunc(ctx, func() { _ = server.Close() })()
	if err := server.Serve(in); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
