package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// service answers requests. It is made once and shared by all of them.
type service struct {
	limits
	checker *disclosure.Checker
	book    string // digest of the law
	secret  []byte // SHA-256 of the token; none asks for none
	log     *slog.Logger
	gate    gate
	routes  []route
}

// route is one path and what answers there.
type route struct {
	path   string
	params []string // that its query may have

	// work answers a POST with a body, in its turn; show a GET, at once and without
	// a token. One of them is set.
	work func(ctx context.Context, in request) (any, error)
	show func() any
}

// request is what was asked, as far as it was read.
type request struct {
	body  strictjson.Value
	query url.Values
}

// document is an answer that is JSON already.
type document []byte

func newService(book *law.Book, l limits, token string, log *slog.Logger) (*service, error) {
	checker, err := disclosure.NewChecker(book)
	if err != nil {
		return nil, err
	}
	s := &service{limits: l, checker: checker, book: book.Digest(), log: log, gate: make(gate, l.working)}
	if token != "" {
		s.secret = digest(token)
	}
	s.routes = []route{
		{path: "/check", work: s.check, params: []string{"fix"}},
		{path: "/brief", work: s.brief},
		{path: "/settle", work: settle},
		{path: "/engagement", work: rates},
		{path: "/plan", work: plan},
		{path: "/health", show: s.health},
		{path: "/openapi.json", show: func() any { return document(openAPI()) }},
	}
	return s, s.warm(book)
}

// warm judges a post everywhere, so that the first request finds ready what the
// checker makes at its first use.
func (s *service) warm(book *law.Book) error {
	_, err := s.checker.Check(disclosure.Publication{On: endorse.On(2026, 1, 1), Markets: book.Regions()})
	return err
}

func digest(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

// ServeHTTP answers one request and logs it.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n := s.note(w, r)
	defer n.write()
	n.Header().Set("X-Request-Id", n.id)
	at := slices.IndexFunc(s.routes, func(one route) bool { return one.path == r.URL.Path })
	if at < 0 {
		refuse(http.StatusNotFound, "there is no such path: /openapi.json lists them").write(n, n.id)
		return
	}
	n.path = s.routes[at].path
	body, err := s.answer(&s.routes[at], n, r)
	if err == nil {
		answer(n, http.StatusOK, "application/json", body)
		return
	}
	s.problem(err, n).write(n, n.id)
}

// problem is what the client is told of an error.
func (s *service) problem(err error, n *note) *problem {
	if p, ok := errors.AsType[*problem](err); ok {
		return p
	}
	s.log.Error("failed", "id", n.id, "path", n.path, "error", safe(err))
	return refuse(http.StatusInternalServerError, "this is a fault of the service: the instance stands in its log")
}

// safe is an error as the log may have it: of all that come from outside, the
// type alone.
func safe(err error) string {
	if p, ok := errors.AsType[*panicError](err); ok {
		return p.Error()
	}
	return typeOf(err)
}

func (s *service) answer(to *route, n *note, r *http.Request) ([]byte, error) {
	if err := to.allows(r); err != nil {
		return nil, err
	}
	if to.show != nil {
		return encode(to.show())
	}
	if err := s.authorised(r); err != nil {
		return nil, err
	}
	query, err := to.query(r)
	if err != nil {
		return nil, err
	}
	text, err := s.text(n, r)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(r.Context(), s.time)
	defer cancel()
	return s.gate.do(ctx, func() ([]byte, error) {
		v, err := s.parse(text)
		if err != nil {
			return nil, err
		}
		result, err := to.work(ctx, request{v, query})
		if err != nil {
			return nil, err
		}
		return encode(result)
	})
}

// allows holds the method.
func (to *route) allows(r *http.Request) error {
	allowed := "POST"
	if to.show != nil {
		allowed = "GET, HEAD"
	}
	if slices.Contains(strings.Split(allowed, ", "), r.Method) {
		return nil
	}
	return refuse(http.StatusMethodNotAllowed, "this path takes "+allowed).with("Allow", allowed)
}

// authorised holds the token in constant time, whatever its length.
func (s *service) authorised(r *http.Request) error {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	same := subtle.ConstantTimeCompare(digest(strings.TrimSpace(token)), s.secret) == 1
	if len(s.secret) == 0 || same && strings.EqualFold(scheme, "Bearer") {
		return nil
	}
	return refuse(http.StatusUnauthorized, "a bearer token is needed").with("WWW-Authenticate", "Bearer")
}

// query reads the parameters, each of which may stand once.
func (to *route) query(r *http.Request) (url.Values, error) {
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, refuse(http.StatusBadRequest, "the query can't be read")
	}
	for name, values := range query {
		if !slices.Contains(to.params, name) || len(values) != 1 {
			return nil, refuse(http.StatusBadRequest, "the query has a parameter that this path does not take, or one twice")
		}
	}
	return query, nil
}

// encode writes an answer as JSON, with < > & as they are.
func encode(v any) ([]byte, error) {
	if text, ok := v.(document); ok {
		return text, nil
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// health is that the service answers, and by which law.
func (s *service) health() any {
	return struct {
		Status  string `json:"status"`
		Version string `json:"version"`
		Book    string `json:"book"`
	}{"ok", disclosure.Version, s.book}
}
