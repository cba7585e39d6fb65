package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// secrets are what the requests below carry and no log may hold.
var secrets = []string{"caption", "ada.sampleton", "s3cret", "teapot", "Teapots", "gifted", "9.99"}

// TestLogsHoldNothingSent sends texts and handles wherever a request has room for
// some, and looks for them in the log.
func TestLogsHoldNothingSent(t *testing.T) {
	t.Parallel()
	s, log := newTest(t, "s3cret", nil)
	bearer := http.Header{"Authorization": {"Bearer s3cret"}, "User-Agent": {"ada.sampleton"}, "X-Request-Id": {"ada.sampleton"}, "Referer": {"http://ada.sampleton"}}
	good := change(t, "check", "The new teapot", "caption of @ada.sampleton: the new teapot")
	for _, a := range []asked{
		{target: "/check", body: good, header: bearer},
		{target: "/check?fix=caption", body: good, header: bearer},
		{target: "/check", body: good[:40] + "@ada.sampleton", header: bearer},
		{target: "/check", body: `{"id":"@ada.sampleton","on":"caption"}`, header: bearer},
		{target: "/brief", body: sample(t, "brief"), header: bearer},
		{target: "/settle", body: strings.ReplaceAll(sample(t, "settle"), `"ada"`, `"ada.sampleton"`), header: bearer},
		{target: "/settle", body: strings.ReplaceAll(sample(t, "settle"), `"8%"`, `"ada.sampleton"`), header: bearer},
		{target: "/engagement", body: change(t, "engagement", "970", `"ada.sampleton"`), header: bearer},
		{target: "/creators/ada.sampleton?caption", body: good, header: bearer},
		{target: "/check", body: good, header: http.Header{"Authorization": {"Bearer ada.sampleton"}}},
		{method: "ADA.SAMPLETON", target: "/check", header: bearer},
	} {
		a.send(s)
	}
	s.routes = append(s.routes, route{path: "/panic", work: func(context.Context, request) (any, error) { panic("caption of @ada.sampleton") }},
		route{path: "/fails", work: func(context.Context, request) (any, error) { return nil, errors.New("caption of @ada.sampleton") }},
		route{path: "/unwritable", work: func(context.Context, request) (any, error) { return map[string]any{"ada.sampleton": func() {}}, nil }})
	for _, path := range []string{"/panic", "/fails", "/unwritable"} {
		if r := (asked{target: path, body: good, header: bearer}).send(s); problemOf(t, r).Status != http.StatusInternalServerError {
			t.Errorf("%s: status %d", path, r.StatusCode)
		}
	}
	text := log.String()
	for _, secret := range secrets {
		if strings.Contains(strings.ToLower(text), strings.ToLower(secret)) {
			t.Errorf("the log has %q:\n%s", secret, text)
		}
	}
	if !strings.Contains(text, "log_test.go") && !strings.Contains(text, "TestLogsHoldNothingSent") {
		t.Errorf("the log does not say where it panicked:\n%s", text)
	}
}

// TestLogLine holds what a line has, and nothing else.
func TestLogLine(t *testing.T) {
	t.Parallel()
	s, log := newTest(t, "", nil)
	r := asked{target: "/check?fix=false", body: sample(t, "check")}.send(s)
	var line map[string]any
	if err := json.Unmarshal([]byte(log.String()), &line); err != nil {
		t.Fatal(err)
	}
	var names []string
	for name := range line {
		names = append(names, name)
	}
	slices.Sort(names)
	if diff := cmp.Diff([]string{"duration", "id", "in", "level", "method", "msg", "out", "path", "status", "time"}, names); diff != "" {
		t.Errorf("members mismatch (-want +got):\n%s", diff)
	}
	want := map[string]any{
		"method": "POST", "path": "/check", "status": 200.0, "id": r.Header.Get("X-Request-Id"),
		"in": float64(len(sample(t, "check"))), "out": float64(len(bodyOf(t, r))),
	}
	for name, v := range want {
		if line[name] != v {
			t.Errorf("%s = %v, want %v", name, line[name], v)
		}
	}
	if line["duration"].(float64) <= 0 {
		t.Errorf("duration = %v", line["duration"])
	}
}
