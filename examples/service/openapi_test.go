package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// api is the document as it is served.
type api struct{ schemas }

func served(t testing.TB) api {
	t.Helper()
	s, _ := newTest(t, "", nil)
	r := asked{method: "GET", target: "/openapi.json"}.send(s)
	var doc map[string]any
	if err := json.Unmarshal(bodyOf(t, r), &doc); err != nil {
		t.Fatal(err)
	}
	return api{schemas{doc}}
}

// operation is one path and method of the document.
type operation struct {
	path, method string
	schemas      schemas
	request      map[string]any // schema
	examples     map[string]any
	responses    map[string]any
}

func (a api) operations(t testing.TB) (list []operation) {
	t.Helper()
	for path, methods := range a.root["paths"].(map[string]any) {
		for method, v := range methods.(map[string]any) {
			op := operation{path: path, method: strings.ToUpper(method), schemas: a.schemas}
			in := v.(map[string]any)
			op.responses = in["responses"].(map[string]any)
			if body, ok := in["requestBody"].(map[string]any); ok {
				content := body["content"].(map[string]any)["application/json"].(map[string]any)
				op.request, op.examples = content["schema"].(map[string]any), content["examples"].(map[string]any)
			}
			list = append(list, op)
		}
	}
	slices.SortFunc(list, func(a, b operation) int { return strings.Compare(a.path, b.path) })
	return list
}

// status is the response that the document has for a status, "default" where it
// lists none.
func (op operation) status(code int) string {
	if s := fmt.Sprint(code); op.responses[s] != nil {
		return s
	}
	return "default"
}

// holds checks that a response is as the document has it, and says under which
// status.
func (op operation) holds(t testing.TB, r *http.Response) string {
	t.Helper()
	status := op.status(r.StatusCode)
	response := op.responses[status].(map[string]any)
	if ref, ok := response["$ref"].(string); ok {
		var err error
		if response, err = op.schemas.at(ref); err != nil {
			t.Fatal(err)
		}
	}
	kind := r.Header.Get("Content-Type")
	content, ok := response["content"].(map[string]any)[kind].(map[string]any)
	if !ok {
		t.Fatalf("%s %s: status %d has no content of type %q", op.method, op.path, r.StatusCode, kind)
	}
	var v any
	if err := json.Unmarshal(bodyOf(t, r), &v); err != nil {
		t.Fatal(err)
	}
	if err := op.schemas.check(content["schema"].(map[string]any), v, op.path); err != nil {
		t.Errorf("%s %s, status %d: %v", op.method, op.path, r.StatusCode, err)
	}
	return status
}

// TestExamples sends each example of the document, which has to be as its schema
// says, and holds the answer.
func TestExamples(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	sent := 0
	for _, op := range served(t).operations(t) {
		for name, v := range op.examples {
			value := v.(map[string]any)["value"]
			if err := op.schemas.check(op.request, value, op.path+" "+name); err != nil {
				t.Error(err)
			}
			body, _ := json.Marshal(value)
			r := asked{target: op.path, body: string(body)}.send(s)
			if op.holds(t, r) != "200" {
				t.Errorf("%s %s: status %d", op.path, name, r.StatusCode)
			}
			sent++
		}
	}
	files, _ := fs.Glob(samples, "samples/*.json")
	if sent != len(files) {
		t.Errorf("%d examples sent, and there are %d samples", sent, len(files))
	}
}

// TestPathsAndStatuses asks for everything that the document lists, and holds that
// nothing else is answered.
func TestPathsAndStatuses(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "right", func(l *limits) { l.body = 8 << 10 })
	hasty, _ := newTest(t, "", func(l *limits) { l.time = 1 })
	late := lateServer(t)
	bearer := http.Header{"Authorization": {"Bearer right"}}
	var paths []string
	for _, op := range served(t).operations(t) {
		paths = append(paths, op.path)
		got := map[string]bool{}
		reach := func(a asked, from http.Handler) {
			a.target = op.path
			got[op.holds(t, a.send(from))] = true
		}
		if op.method == "GET" {
			reach(asked{method: "GET"}, s)
			reach(asked{method: "DELETE"}, s)
		} else {
			good := exampleOf(op)
			reach(asked{body: good, header: bearer}, s)
			reach(asked{body: good}, s)
			reach(asked{body: good[1:], header: bearer}, s)
			reach(asked{body: `{"colour":1}`, header: bearer}, s)
			reach(asked{body: `{"x":"` + strings.Repeat("x", 8<<10) + `"}`, header: bearer}, s)
			reach(asked{body: good, header: http.Header{"Authorization": {"Bearer right"}, "Content-Type": {"text/csv"}}}, s)
			reach(asked{body: good}, hasty)
			reach(asked{method: "PUT", body: good}, s)
			got[op.holds(t, late(op.path))] = true
		}
		for status := range op.responses {
			if !got[status] {
				t.Errorf("%s %s: status %s is listed and was not reached", op.method, op.path, status)
			}
		}
	}
	var routes []string
	for _, r := range s.routes {
		routes = append(routes, r.path)
	}
	slices.Sort(routes)
	if diff := cmp.Diff(routes, paths); diff != "" {
		t.Errorf("paths of the document mismatch (-routes +document):\n%s", diff)
	}
}

func exampleOf(op operation) string {
	for _, v := range op.examples {
		body, _ := json.Marshal(v.(map[string]any)["value"])
		return string(body)
	}
	return ""
}

// TestStrict puts a member that there is not into each object of each example:
// the handler refuses it, and so does the schema.
func TestStrict(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	for _, op := range served(t).operations(t) {
		for name, v := range op.examples {
			value := v.(map[string]any)["value"]
			for _, object := range objectsOf(value) {
				object["colour"] = 1.0
				body, _ := json.Marshal(value)
				r := asked{target: op.path, body: string(body)}.send(s)
				if r.StatusCode != http.StatusUnprocessableEntity {
					t.Errorf("%s %s with colour in %v: status %d", op.path, name, object, r.StatusCode)
				}
				if err := op.schemas.check(op.request, value, ""); err == nil && object["rate"] == nil && object["pay"] == nil {
					t.Errorf("%s %s: the schema takes colour in %v", op.path, name, object)
				}
				delete(object, "colour")
			}
		}
	}
}

// objectsOf lists all objects inside a value.
func objectsOf(v any) (list []map[string]any) {
	switch v := v.(type) {
	case map[string]any:
		list = append(list, v)
		for _, one := range v {
			list = append(list, objectsOf(one)...)
		}
	case []any:
		for _, one := range v {
			list = append(list, objectsOf(one)...)
		}
	}
	return list
}
