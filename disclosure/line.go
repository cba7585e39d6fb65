package disclosure

import (
	"bytes"
	"encoding/json"

	"github.com/endorse-go/endorse"
)

// The line format: what programs exchange, one JSON object a line.

type findingJSON struct {
	Code       string  `json:"code"`
	Reason     Reason  `json:"reason"`
	Outcome    Outcome `json:"outcome"`
	Must       bool    `json:"must"`
	Verified   string  `json:"verified"`
	Binding    bool    `json:"binding"`
	Instrument string  `json:"instrument"`
	Citation   string  `json:"citation"`
	URL        string  `json:"url"`
	Surface    string  `json:"surface"`
	Span       [2]int  `json:"span"`
	Quote      string  `json:"quote"`
	Fact       string  `json:"fact"`
	Says       string  `json:"says"`
}

// MarshalJSON writes the finding as the line format has it, with its sentence.
func (f Finding) MarshalJSON() ([]byte, error) { return plainJSON(f.wire()) }

func (f Finding) wire() findingJSON {
	on, saw := f.Basis(), f.Evidence()
	w := findingJSON{
		Code: on.Code, Reason: f.Reason, Outcome: f.Outcome, Must: f.Must, Binding: on.Binding,
		Instrument: on.Instrument, Citation: on.Citation, URL: on.URL, Surface: saw.Surface,
		Span: [2]int{saw.Span.Start, saw.Span.End}, Quote: saw.Quote, Fact: saw.Fact, Says: f.Says(),
	}
	if on.Instrument != "" {
		w.Verified = on.Verified.String()
	}
	return w
}

type lineJSON struct {
	ID       string         `json:"id"`
	Market   endorse.Region `json:"market"`
	Outcome  Outcome        `json:"outcome"`
	Findings []findingJSON  `json:"findings"`
	Fix      string         `json:"fix"`
	Version  string         `json:"version"`
	Book     string         `json:"book"`
}

// AppendLines appends the report to dst as JSON lines, one a market, each
// ended by a line break, in the order of the markets.
func (r Report) AppendLines(dst []byte) ([]byte, error) {
	for _, m := range r.Markets {
		line, err := plainJSON(r.wire(m))
		if err != nil {
			return dst, err
		}
		dst = append(append(dst, line...), '\n')
	}
	return dst, nil
}

func (r Report) wire(m Market) lineJSON {
	w := lineJSON{
		ID: r.ID, Market: m.Region, Outcome: m.Outcome, Findings: make([]findingJSON, 0, len(m.Findings)),
		Fix: r.Fix.String(), Version: r.Version, Book: r.Book,
	}
	for _, f := range m.Findings {
		w.Findings = append(w.Findings, f.wire())
	}
	return w
}

// MarshalJSON writes the report as an array of the objects that
// [Report.AppendLines] writes, one a market.
func (r Report) MarshalJSON() ([]byte, error) {
	lines := make([]lineJSON, 0, len(r.Markets))
	for _, m := range r.Markets {
		lines = append(lines, r.wire(m))
	}
	return plainJSON(lines)
}

// plainJSON marshals without the escapes that are for HTML.
func plainJSON(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
