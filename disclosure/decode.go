package disclosure

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// UnmarshalJSON reads a publication in the line format. It is strict: a field
// that the format does not have, or a value that [Publication.Validate]
// refuses, is an error. All errors are joined, each with its path, and the
// target is left as it was. In the format "market" and "id" and the rest are as
// [Publication.MarshalJSON] writes them; a tie is a text ("payment") or an
// object.
func (p *Publication) UnmarshalJSON(b []byte) error {
	d := &decoder{}
	q := d.publication(b)
	if err := errors.Join(d.errs...); err != nil {
		return err
	}
	if err := q.Validate(); err != nil {
		return err
	}
	*p = q
	return nil
}

// decoder gathers errors with paths.
type decoder struct {
	errs []error
}

func (d *decoder) fault(path string, err error) {
	if path == "" {
		d.errs = append(d.errs, err)
		return
	}
	d.errs = append(d.errs, fmt.Errorf("%s: %w", path, err))
}

// object is one JSON object whose fields are taken one by one.
type object struct {
	*decoder
	path   string
	fields map[string]json.RawMessage
}

func (d *decoder) object(path string, b []byte) object {
	o := object{decoder: d, path: path}
	if err := json.Unmarshal(b, &o.fields); err != nil {
		d.fault(path, errNotObject(err))
	} else if o.fields == nil {
		d.fault(path, errors.New("null instead of an object"))
	}
	return o
}

func errNotObject(err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		return fmt.Errorf("%s instead of an object", kind.Value)
	}
	return err
}

func (o object) at(name string) string {
	if o.path == "" {
		return name
	}
	return o.path + "." + name
}

// take decodes a field into a value, if the object has it.
func (o object) take(name string, into any) {
	raw, ok := o.fields[name]
	if !ok {
		return
	}
	delete(o.fields, name)
	if err := json.Unmarshal(raw, into); err != nil {
		var kind *json.UnmarshalTypeError
		if errors.As(err, &kind) {
			err = fmt.Errorf("%s where there should be %s", kind.Value, plainKind(kind.Type.String()))
		}
		o.fault(o.at(name), err)
	}
}

func plainKind(goType string) string {
	switch {
	case strings.HasPrefix(goType, "[]"):
		return "a list"
	case goType == "string":
		return "text"
	}
	return "another kind of value"
}

// end reports the fields that nobody took.
func (o object) end() {
	var names []string
	for name := range o.fields {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		o.fault(o.path, fmt.Errorf("unknown field %s", strconv.Quote(shorten(name))))
	}
}

func (d *decoder) publication(b []byte) Publication {
	var p Publication
	o := d.object("", b)
	o.take("id", &p.ID)
	o.take("on", &p.On)
	o.take("platform", &p.Platform)
	o.take("format", &p.Format)
	o.take("language", &p.Language)
	o.take("markets", &p.Markets)
	o.take("brand", &p.Brand)
	o.take("title", &p.Title)
	o.take("caption", &p.Caption)
	o.take("platform_label", &p.PlatformLabel)
	o.take("profile", &p.Profile)
	o.take("first_comment", &p.FirstComment)
	o.take("links", &p.Links)
	o.take("tags", &p.Tags)
	o.take("thumbnail", &p.Thumbnail)
	o.take("followers", &p.Followers)
	p.Sector = o.sector()
	p.Minors = o.share("minors")
	p.Duration = o.seconds("duration")
	p.Seen = o.seen()
	for i, raw := range o.list("ties") {
		p.Ties = append(p.Ties, d.tie(o.item("ties", i), raw))
	}
	p.Overlays = o.overlays()
	for i, raw := range o.list("spoken") {
		l := d.object(o.item("spoken", i), raw)
		line := Line{At: l.seconds("at")}
		l.take("text", &line.Text)
		l.end()
		p.Spoken = append(p.Spoken, line)
	}
	for i, raw := range o.list("frames") {
		f := d.object(o.item("frames", i), raw)
		p.Frames = append(p.Frames, Frame{f.overlays()})
		f.end()
	}
	p.Facts = o.facts()
	o.end()
	return p
}

func (o object) item(name string, i int) string { return o.at(name) + "[" + strconv.Itoa(i) + "]" }

func (o object) list(name string) []json.RawMessage {
	var items []json.RawMessage
	o.take(name, &items)
	return items
}

func (o object) text(name string) string {
	var s string
	o.take(name, &s)
	return s
}

func (o object) sector() law.Sectors {
	s := o.text("sector")
	if s == "" {
		return 0
	}
	sector, err := law.ParseSector(s)
	if err != nil {
		o.fault(o.at("sector"), err)
	}
	return sector
}

func (o object) share(name string) Share {
	var raw json.RawMessage
	o.take(name, &raw)
	text := strings.Trim(string(raw), `"`)
	if text == "null" {
		return Share{}
	}
	s, err := ParseShare(text)
	if err != nil {
		o.fault(o.at(name), err)
	}
	return s
}

func (o object) seen() Surfaces {
	var names []string
	o.take("seen", &names)
	var set Surfaces
	for i, name := range names {
		s, err := ParseSurface(name)
		if err != nil {
			o.fault(o.item("seen", i), err)
		}
		set |= s
	}
	return set
}

// seconds reads a number of seconds with at most three digits after the point.
func (o object) seconds(name string) time.Duration {
	var n json.Number
	o.take(name, &n)
	if n == "" {
		return 0
	}
	d, err := parseSeconds(string(n))
	if err != nil {
		o.fault(o.at(name), err)
	}
	return d
}

func parseSeconds(s string) (time.Duration, error) {
	whole, part, _ := strings.Cut(s, ".")
	fault := &endorse.ParseError{What: "seconds", Input: s, Why: "not a number from 0 to 604800 with at most 3 digits after the point"}
	if len(whole) > 7 || len(part) > 3 || strings.HasSuffix(s, ".") {
		return 0, fault
	}
	n, err := strconv.ParseUint(whole+part+strings.Repeat("0", 3-len(part)), 10, 63)
	if err != nil {
		return 0, fault
	}
	return time.Duration(n) * time.Millisecond, nil
}

func (o object) overlays() []Overlay {
	var list []Overlay
	for i, raw := range o.list("overlays") {
		v := o.object(o.item("overlays", i), raw)
		overlay := Overlay{From: v.seconds("from"), To: v.seconds("to")}
		v.take("text", &overlay.Text)
		v.take("legible", &overlay.Legible)
		v.take("covered", &overlay.Covered)
		v.end()
		list = append(list, overlay)
	}
	return list
}

func (o object) facts() Facts {
	var f Facts
	var raw json.RawMessage
	o.take("facts", &raw)
	if raw == nil {
		return f
	}
	v := o.object(o.at("facts"), raw)
	for _, fact := range f.fields() {
		v.take(fact.name, fact.value)
	}
	v.end()
	return f
}

// namedFact is a fact with its name in the line format.
type namedFact struct {
	name  string
	value *endorse.Fact
}

func (f *Facts) fields() []namedFact {
	return []namedFact{
		{"retouched", &f.Retouched}, {"ai", &f.AI}, {"main_product", &f.MainProduct},
		{"control", &f.Control}, {"minor", &f.Minor}, {"boosted", &f.Boosted},
		{"licensed", &f.Licensed}, {"own_account", &f.OwnAccount}, {"plain_ad", &f.PlainAd},
	}
}

func (d *decoder) tie(path string, raw json.RawMessage) Tie {
	var t Tie
	if len(raw) > 0 && raw[0] == '"' {
		var kind string
		if err := json.Unmarshal(raw, &kind); err != nil {
			d.fault(path, err)
		}
		t.Kind = d.kind(path, kind)
		return t
	}
	o := d.object(path, raw)
	t.Kind = d.kind(o.at("kind"), o.text("kind"))
	o.take("brand", &t.Brand)
	o.take("months", &t.Months)
	o.take("asked", &t.Asked)
	o.take("duty", &t.Duty)
	o.take("control", &t.Control)
	o.take("public", &t.Public)
	o.end()
	return t
}

func (d *decoder) kind(path, s string) law.Ties {
	k, err := law.ParseTie(s)
	if err != nil {
		d.fault(path, err)
		return law.Payment // keeps Validate from saying it again
	}
	return k
}
