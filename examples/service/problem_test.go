package main

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFaults holds what is refused, and where the problem says it is.
func TestFaults(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	deep := strings.Repeat("[", 70) + strings.Repeat("]", 70)
	for _, row := range []struct {
		name, target, body string
		status             int
		want               []fault
	}{
		{"no body", "/check", "", 400, []fault{{Line: 1, Column: 1, Reason: "no JSON value"}}},
		{"cut off", "/check", "{\"id\":\n\"x\"", 400, []fault{{Line: 2, Column: 4, Reason: "unexpected EOF"}}},
		{"two values", "/check", "{} {}", 400, []fault{{Line: 1, Column: 3, Reason: "text after the end of the value"}}},
		{"no UTF-8", "/check", "{\"id\":\"\xff\"}", 400, []fault{{Line: 1, Column: 8, Reason: "bytes that are not UTF-8"}}},
		{"too deep", "/check", `{"id":` + deep + `}`, 400, []fault{{Path: "id" + strings.Repeat("[0]", 63), Reason: "more than 64 brackets inside one another"}}},
		{"given twice", "/engagement", `{"posts":[{"counts":{}},{"counts":{"likes":1,"likes":2}}]}`, 400, []fault{{Path: "posts[1].counts.likes", Reason: "member given twice"}}},
		{"given twice but for case", "/check", `{"id":"a","ID":"b"}`, 400, []fault{{Path: "ID", Reason: "member given twice"}}},
		{"query with another parameter", "/check?market=GB", "{}", 400, nil},
		{"query twice", "/check?fix=true&fix=true", "{}", 400, nil},
		{"query that can't be read", "/check?fix=%zz", "{}", 400, nil},
		{"fix is neither", "/check?fix=1", sample(t, "check"), 400, nil},
		{"fix is empty", "/check?fix=", sample(t, "check"), 400, nil},
		{"a list for a post", "/check", `[]`, 422, []fault{{Reason: "array instead of an object"}}},
		{"day that there is not", "/check", change(t, "check", "2026-03-01", "2026-02-31"), 422, []fault{{Path: "on", Reason: `parsing date "2026-02-31": no such day`}}},
		{"tie that there is not", "/check", change(t, "check", `["free-product"]`, `["payment",{"kind":"bribe"}]`), 422,
			[]fault{{Path: "ties[1].kind", Reason: `parsing tie "bribe": no such kind of tie`}}},
		{"member that there is not", "/check", change(t, "check", `"id"`, `"colour":1,"id"`), 422, []fault{{Reason: `unknown field "colour"`}}},
		{"post that lacks much", "/check", `{"on":"2026-03-01"}`, 422,
			[]fault{{Path: "id", Reason: "missing"}, {Path: "platform", Reason: "missing"}, {Path: "format", Reason: "missing"}, {Path: "markets", Reason: "missing"}}},
		{"draft without a market", "/brief", change(t, "brief", `["DE", "FR", "GB"]`, `[]`), 422, []fault{{Path: "markets", Reason: "missing"}}},
		{"much text in many markets", "/check", change(t, "check", "pours", strings.Repeat("x", 150<<10)), 422,
			[]fault{{Path: "markets", Reason: "2, with 153881 bytes of text: more than 262144 together; ask for fewer at once"}}},
		{"a surface beyond the checker", "/check", change(t, "check", `["GB", "DE"],`, `["GB"], "title": "`+strings.Repeat("x", 65<<10)+`",`), 422,
			[]fault{{Path: "title", Reason: "scanning 66560 bytes: text longer than 64 KiB"}}},
		{"nine ties", "/check", change(t, "check", `["free-product"]`, `["loan"`+strings.Repeat(`,"loan"`, 8)+`]`), 422, []fault{{Path: "ties", Reason: "more than 8"}}},
		{"programme lacking", "/settle", `{"events":[]}`, 422, []fault{{Path: "programme", Reason: "member missing"}}},
		{"plan at fault", "/settle", change(t, "settle", `"8%"`, `"-8%"`), 422, []fault{{Path: "programme.terms[0].plan.pay.rate", Reason: "-8%: below zero"}}},
		{"member of the programme that there is not", "/settle", change(t, "settle", `"zone"`, `"colour":1,"zone"`), 422, []fault{{Path: "programme", Reason: `json: unknown field "colour"`}}},
		{"zone of the machine", "/settle", change(t, "settle", "Europe/Berlin", "Local"), 422, []fault{{Path: "programme.zone", Reason: "that of the machine: name one, such as Europe/Berlin"}}},
		{"zone that there is not", "/settle", change(t, "settle", "Europe/Berlin", "Europe/Atlantis"), 422, []fault{{Path: "programme.zone", Reason: "unknown time zone Europe/Atlantis"}}},
		{"zone that leads elsewhere", "/settle", change(t, "settle", "Europe/Berlin", "../../../../etc/passwd"), 422, []fault{{Path: "programme.zone", Reason: "time: invalid location name"}}},
		{"event that there is not", "/settle", change(t, "settle", `"event": "refund"`, `"event": "gift"`), 422, []fault{{Path: "events[2]", Reason: "no such event"}}},
		{"price below zero", "/settle", change(t, "settle", `"12.50"`, `"-12.50"`), 422, []fault{{Path: "events[1].items[0].price", Reason: "below zero"}}},
		{"order before the programme", "/settle", change(t, "settle", "2026-01-06T", "2025-12-06T"), 422, []fault{{Path: "events[1].at", Reason: "outside the programme's days"}}},
		{"a currency without a rate", "/settle", change(t, "settle", `{"amount": "9.80", "currency": "EUR"}`, `{"amount": "9.80", "currency": "USD"}`), 422, nil},
		{"detail", "/settle", change(t, "settle", `"until"`, `"detail":"some","until"`), 422, []fault{{Path: "detail", Reason: "neither totals nor lines"}}},
		{"until far off", "/settle", change(t, "settle", `"until": "2026-02-28"`, `"until": "2226-02-28"`), 422, nil},
		{"definition of nothing", "/engagement", change(t, "engagement", `"likes+comments"`, `"followers"`), 422, nil},
		{"level", "/engagement", change(t, "engagement", `"0.9"`, `"1"`), 422, []fault{{Path: "level", Reason: "not between 0.5 and 0.9999"}}},
		{"count below zero", "/engagement", change(t, "engagement", `"likes": 970`, `"likes": -1`), 422, nil},
		{"account without a day", "/engagement", change(t, "engagement", `, "on": "2026-03-31"}`, `}`), 422, []fault{{Path: "account.on", Reason: "member missing"}}},
		{"another form of problem", "/plan", change(t, "plan", `"format": 1`, `"format": 2`), 422, []fault{{Path: "format", Reason: "a format that is not read"}}},
		{"offer without a reach", "/plan", change(t, "plan", `, "reach": 9000`, ``), 422, []fault{{Path: "offers[4].reach", Reason: "not known"}}},
		{"cost without a rate", "/plan", change(t, "plan", `"currency": "USD"`, `"currency": "JPY"`), 422, nil},
		{"limits that can't be kept", "/plan", change(t, "plan", `"posts": 1,`, `"posts": 5,`), 422,
			[]fault{{Reason: "no plan keeps this limit beside the others that are named: at-least, instagram, posts"}}},
		{"too long a search", "/plan", change(t, "plan", `"aim"`, `"nodes":20001,"aim"`), 422, []fault{{Path: "nodes", Reason: "above 20000"}}},
		{"account of no platform", "/engagement", change(t, "engagement", `"platform": "instagram"`, `"platform": ""`), 422, nil},
	} {
		r := asked{target: row.target, body: row.body}.send(s)
		p := problemOf(t, r)
		if r.StatusCode != row.status || p.Status != row.status {
			t.Errorf("%s: status %d, problem %+v, want %d", row.name, r.StatusCode, p, row.status)
		}
		if diff := cmp.Diff(row.want, p.Faults); row.want != nil && diff != "" {
			t.Errorf("%s: faults mismatch (-want +got):\n%s", row.name, diff)
		}
		if row.status == 422 && len(p.Faults) == 0 {
			t.Errorf("%s: no faults", row.name)
		}
		if p.Type != "about:blank" || p.Title != http.StatusText(row.status) || p.Instance != "urn:uuid:"+r.Header.Get("X-Request-Id") {
			t.Errorf("%s: %+v", row.name, p)
		}
	}
}

// TestManyFaults lists some and counts the others.
func TestManyFaults(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	r := asked{target: "/engagement", body: `{"definition":{"metric":"reach-rate","base":"followers"},"posts":[` + strings.Repeat("1,", 99) + `1]}`}.send(s)
	p := problemOf(t, r)
	if len(p.Faults) != maxFaults || p.More != 50 || p.Faults[49].Path != "posts[49]" {
		t.Errorf("%d faults and %d more", len(p.Faults), p.More)
	}
}

func TestHeaders(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "s3cret", nil)
	post, gzip := sample(t, "check"), http.Header{"Content-Encoding": {"gzip"}, "Authorization": {"Bearer s3cret"}}
	with := func(token string) http.Header { return http.Header{"Authorization": {token}} }
	for _, row := range []struct {
		name   string
		asked  asked
		status int
		header string
		want   string
	}{
		{"token", asked{target: "/check", body: post, header: with("Bearer s3cret")}, 200, "Content-Type", "application/json"},
		{"token, scheme in lower case", asked{target: "/check", body: post, header: with("bearer s3cret")}, 200, "X-Content-Type-Options", "nosniff"},
		{"no token", asked{target: "/check", body: post}, 401, "Www-Authenticate", "Bearer"},
		{"another token", asked{target: "/check", body: post, header: with("Bearer s3crets")}, 401, "Www-Authenticate", "Bearer"},
		{"beginning of the token", asked{target: "/check", body: post, header: with("Bearer s3c")}, 401, "Www-Authenticate", "Bearer"},
		{"empty token", asked{target: "/check", body: post, header: with("Bearer ")}, 401, "Www-Authenticate", "Bearer"},
		{"another scheme", asked{target: "/check", body: post, header: with("Basic s3cret")}, 401, "Www-Authenticate", "Bearer"},
		{"health without a token", asked{method: "GET", target: "/health"}, 200, "Content-Type", "application/json"},
		{"document without a token", asked{method: "GET", target: "/openapi.json"}, 200, "Content-Type", "application/json"},
		{"head", asked{method: "HEAD", target: "/health"}, 200, "Content-Type", "application/json"},
		{"no such path", asked{target: "/checks"}, 404, "Content-Type", "application/problem+json"},
		{"path not cleaned", asked{target: "//check"}, 404, "Content-Type", "application/problem+json"},
		{"get for a post", asked{method: "GET", target: "/check"}, 405, "Allow", "POST"},
		{"post for a get", asked{target: "/health"}, 405, "Allow", "GET, HEAD"},
		{"packed", asked{target: "/check", body: post, header: gzip}, 415, "Accept", "application/json"},
		{"another charset", asked{target: "/check", body: post, header: http.Header{"Content-Type": {"application/json; charset=latin1"}, "Authorization": {"Bearer s3cret"}}}, 415, "Accept", "application/json"},
		{"the charset", asked{target: "/check", body: post, header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}, "Authorization": {"Bearer s3cret"}}}, 200, "Content-Type", "application/json"},
		{"no type", asked{target: "/check", body: post, header: http.Header{"Content-Type": nil, "Authorization": {"Bearer s3cret"}}}, 415, "Accept", "application/json"},
	} {
		r := row.asked.send(s)
		if r.StatusCode != row.status || r.Header.Get(row.header) != row.want {
			t.Errorf("%s: status %d, %s %q; want %d, %q", row.name, r.StatusCode, row.header, r.Header.Get(row.header), row.status, row.want)
		}
	}
}

// TestIDs holds that a client can't choose what the log calls its request.
func TestIDs(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	a := asked{method: "GET", target: "/health", header: http.Header{"X-Request-Id": {"@ada"}}}
	one, two := a.send(s).Header.Get("X-Request-Id"), a.send(s).Header.Get("X-Request-Id")
	if one == "@ada" || one == two || len(one) != 36 {
		t.Errorf("ids %q and %q", one, two)
	}
}
