package main

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"strings"

	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// text is the body of a request, as far as it may be large.
func (s *service) text(n *note, r *http.Request) ([]byte, error) {
	if err := mediaType(r.Header); err != nil {
		return nil, err
	}
	if r.ContentLength > s.body {
		return nil, s.tooLarge().with("Connection", "close")
	}
	// The limit tells the server, through its own writer, to close the connection.
	text, err := io.ReadAll(http.MaxBytesReader(n.ResponseWriter, r.Body, s.body))
	if err == nil {
		return text, nil
	}
	var large *http.MaxBytesError
	var late net.Error
	switch {
	case errors.As(err, &large):
		return nil, s.tooLarge()
	case errors.As(err, &late) && late.Timeout():
		return nil, refuse(http.StatusRequestTimeout, "the body did not come in time").with("Connection", "close")
	}
	return nil, refuse(http.StatusBadRequest, "the body broke off").with("Connection", "close")
}

func (s *service) tooLarge() *problem {
	return refuse(http.StatusRequestEntityTooLarge, fmt.Sprintf("the body has more than %d bytes", s.body))
}

// mediaType holds that the body is JSON, in UTF-8 and not packed.
func mediaType(h http.Header) error {
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	charset, said := params["charset"]
	packed := h.Get("Content-Encoding")
	if err != nil || kind != "application/json" || said && !strings.EqualFold(charset, "utf-8") || packed != "" && packed != "identity" {
		return refuse(http.StatusUnsupportedMediaType, "the body has to be application/json, in UTF-8 and not packed").
			with("Accept", "application/json")
	}
	return nil
}

// parse reads text as one JSON value that is not too deep and names each member
// once.
func (s *service) parse(text []byte) (strictjson.Value, error) {
	v, err := strictjson.Parse(text)
	if err == nil {
		err = checkShape(text, s.depth)
	}
	if err == nil {
		return v, nil
	}
	p := refuse(http.StatusBadRequest, "the body is not the JSON that is read here")
	p.Faults = []fault{{Reason: tidy(err.Error())}}
	if at, ok := errors.AsType[*strictjson.Error](err); ok {
		p.Faults = []fault{{Path: at.Path, Line: at.Line, Column: at.Column, Reason: tidy(at.Err.Error())}}
	}
	if at, ok := errors.AsType[*shapeError](err); ok {
		p.Faults = []fault{{Path: at.path, Reason: at.reason}}
	}
	return strictjson.Value{}, p
}

// Bounds of a list that is read: some entries are much larger in memory than as
// text, and of very many faults nobody reads all.
const (
	maxEntries = 100_000
	maxBad     = 1_000
)

var errEntries = fmt.Errorf("more than %d entries", maxEntries)

// entries reads a list.
func entries[T any](v strictjson.Value) ([]T, error) {
	var list []T
	n, bad := 0, 0
	err := v.Array(func(_ int, v strictjson.Value) error {
		if n++; n > maxEntries || bad > maxBad {
			return nil
		}
		var one T
		err := v.Into(&one)
		if err != nil {
			bad++
			return err
		}
		list = append(list, one)
		return nil
	})
	if n > maxEntries {
		return nil, v.Error(errEntries)
	}
	return list, err
}

// list is a member that holds one.
func list[T any](name string, to *[]T) strictjson.Member {
	return strictjson.Member{Name: name, Value: func(v strictjson.Value) (err error) {
		*to, err = entries[T](v)
		return err
	}}
}
