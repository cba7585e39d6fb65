package main

import (
	"encoding/json"
	"net/http"
	"strconv"
)

// problem is an error as RFC 9457 has it. The types are all "about:blank": what
// is wrong is what the status says, and Detail and Faults say where.
type problem struct {
	Type     string  `json:"type"`
	Title    string  `json:"title"`
	Status   int     `json:"status"`
	Detail   string  `json:"detail,omitempty"`
	Instance string  `json:"instance"`
	Faults   []fault `json:"faults,omitempty"`
	More     int     `json:"more_faults,omitempty"` // that are not listed

	header http.Header
}

// fault is what is wrong at one place of a request. Path is that of the library,
// such as "ties[1].kind"; empty is the whole. Line and Column, from 1, are those
// of text that is no JSON.
type fault struct {
	Path   string `json:"path"`
	Line   int    `json:"line,omitempty"`
	Column int    `json:"column,omitempty"` // in bytes
	Reason string `json:"reason"`
}

// Error is the detail.
func (p *problem) Error() string { return strconv.Itoa(p.Status) + ": " + p.Detail }

func refuse(status int, detail string) *problem {
	return &problem{Type: "about:blank", Title: http.StatusText(status), Status: status, Detail: detail}
}

// with sets a header of the answer.
func (p *problem) with(name, value string) *problem {
	if p.header == nil {
		p.header = http.Header{}
	}
	p.header.Set(name, value)
	return p
}

// busyFor is how many seconds a client is asked to wait.
const busyFor = "1"

func errBusy() *problem {
	return refuse(http.StatusServiceUnavailable, "no room within the time for a request: try again later").with("Retry-After", busyFor)
}

func errSlow() *problem {
	return refuse(http.StatusServiceUnavailable, "the work took longer than the time for a request: ask for less at once")
}

// errFaults is a request that was read and does not hold.
func errFaults(err error) *problem {
	p := refuse(http.StatusUnprocessableEntity, "the request was read, and what it says does not hold")
	p.Faults, p.More = faultsOf(err)
	return p
}

// write answers with the problem.
func (p *problem) write(w http.ResponseWriter, id string) {
	named := *p
	named.Instance = "urn:uuid:" + id
	for name, values := range p.header {
		w.Header()[name] = values
	}
	body, _ := json.Marshal(named) // texts and numbers always encode
	answer(w, p.Status, "application/problem+json", append(body, '\n'))
}

func answer(w http.ResponseWriter, status int, kind string, body []byte) {
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that went away is told nothing
}
