package disclosure

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/internal/strict"
)

// UnmarshalJSON reads a publication in the line format. It is strict: a field
// that the format does not have, or a value that [Publication.Validate]
// refuses, is an error. All errors are joined, each with its path, and the
// target is left as it was. In the format "market" and "id" and the rest are as
// [Publication.MarshalJSON] writes them; a tie is a text ("payment") or an
// object.
func (p *Publication) UnmarshalJSON(b []byte) error {
	switch {
	case !json.Valid(b):
		return json.Unmarshal(b, new(json.RawMessage))
	case !utf8.Valid(b):
		return errors.New("publication: invalid UTF-8")
	case strict.Hollow(b):
		return fmt.Errorf("publication: %w", strict.ErrMany)
	}
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

// maxFaults is how many errors are told of one publication.
const maxFaults = 50

func (d *decoder) fault(path string, err error) {
	switch {
	case len(d.errs) > maxFaults:
		return
	case len(d.errs) == maxFaults:
		err = errors.New("more errors are left out")
	case path != "":
		err = fmt.Errorf("%s: %w", path, err)
	}
	d.errs = append(d.errs, err)
}

// object is one JSON object whose fields are taken one by one.
type object struct {
	*decoder
	path   string
	fields []member
}

// object cuts a value, whose form was checked, into fields.
func (d *decoder) object(path string, b []byte) *object {
	o := &object{decoder: d, path: path}
	fields, isObject, err := members(b)
	switch {
	case err != nil:
		d.fault(path, err)
	case !isObject:
		d.fault(path, fmt.Errorf("%s instead of an object", kindOf(b)))
	}
	for i, f := range fields {
		if slices.ContainsFunc(fields[:i], func(g member) bool { return g.name == f.name }) {
			d.fault(o.at(shorten(f.name)), errors.New("given twice"))
			return o
		}
	}
	o.fields = fields
	return o
}

// kindOf names the kind of a JSON value.
func kindOf(b []byte) string {
	switch b = bytes.TrimSpace(b); b[0] {
	case '{':
		return "object"
	case '[':
		return "array"
	case '"':
		return "string"
	case 't', 'f':
		return "bool"
	case 'n':
		return "null"
	}
	return "number"
}

func (o *object) at(name string) string {
	if o.path == "" {
		return name
	}
	return o.path + "." + name
}

// find takes a field out; nil if the object does not have it, or has null.
func (o *object) find(name string) []byte {
	for i := range o.fields {
		if o.fields[i].name == name {
			raw := o.fields[i].raw
			o.fields = slices.Delete(o.fields, i, i+1)
			if raw[0] == 'n' {
				return nil
			}
			return raw
		}
	}
	return nil
}

// text takes a string.
func (o *object) text(name string) string {
	raw := o.find(name)
	if raw == nil {
		return ""
	}
	s, err := unquote(raw)
	if errors.Is(err, errNotText) {
		err = fmt.Errorf("%s where there should be text", kindOf(raw))
	}
	if err != nil {
		o.fault(o.at(name), err)
	}
	return s
}

// list takes the items of a list.
func (o *object) list(name string) [][]byte {
	raw := o.find(name)
	if raw == nil {
		return nil
	}
	items, isList := elements(raw)
	if !isList {
		o.fault(o.at(name), fmt.Errorf("%s where there should be a list", kindOf(raw)))
	}
	return items
}

// texts takes a list of strings.
func (o *object) texts(name string) []string {
	items := o.list(name)
	if items == nil {
		return nil
	}
	list := make([]string, 0, len(items))
	for i, raw := range items {
		s, err := unquote(raw)
		if errors.Is(err, errNotText) {
			err = fmt.Errorf("%s where there should be text", kindOf(raw))
		}
		if err != nil {
			o.fault(o.item(name, i), err)
		}
		list = append(list, s)
	}
	return list
}

// take decodes a field into a value that reads itself.
func (o *object) take(name string, into any) {
	raw := o.find(name)
	if raw == nil {
		return
	}
	if err := json.Unmarshal(raw, into); err != nil {
		if kind := new(json.UnmarshalTypeError); errors.As(err, &kind) {
			err = fmt.Errorf("%s where there should be another kind of value", kind.Value)
		}
		o.fault(o.at(name), err)
	}
}

// read decodes a string into a value that reads itself from text.
func (o *object) read(name string, into encoding.TextUnmarshaler) {
	if s := o.text(name); s != "" {
		if err := into.UnmarshalText([]byte(s)); err != nil {
			o.fault(o.at(name), err)
		}
	}
}

// end reports the fields that nobody took.
func (o *object) end() {
	for _, f := range o.fields {
		o.fault(o.path, fmt.Errorf("unknown field %s", strconv.Quote(shorten(f.name))))
	}
}

func (d *decoder) publication(b []byte) Publication {
	var p Publication
	o := d.object("", b)
	p.ID = o.text("id")
	o.read("on", &p.On)
	o.read("platform", &p.Platform)
	o.read("format", &p.Format)
	p.Language = o.text("language")
	p.Markets = o.regions("markets")
	p.Brand = o.texts("brand")
	p.Title = o.text("title")
	p.Caption = o.text("caption")
	p.PlatformLabel = o.text("platform_label")
	p.Profile = o.text("profile")
	p.FirstComment = o.text("first_comment")
	p.Links = o.texts("links")
	p.Tags = o.texts("tags")
	p.Thumbnail = o.text("thumbnail")
	o.take("followers", &p.Followers)
	p.Sector = o.sector()
	p.Minors = o.share("minors")
	o.take("youngest", &p.Youngest)
	p.Duration = o.seconds("duration")
	p.Seen = o.seen()
	for i, raw := range o.list("ties") {
		p.Ties = append(p.Ties, d.tie(o.item("ties", i), raw))
	}
	p.Overlays = o.overlays()
	for i, raw := range o.list("spoken") {
		l := d.object(o.item("spoken", i), raw)
		line := Line{Text: l.text("text"), At: l.moment("at")}
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

func (o *object) item(name string, i int) string { return o.at(name) + "[" + strconv.Itoa(i) + "]" }

func (o *object) regions(name string) []endorse.Region {
	texts := o.texts(name)
	list := make([]endorse.Region, len(texts))
	for i, s := range texts {
		if err := list[i].UnmarshalText([]byte(s)); err != nil {
			o.fault(o.item(name, i), err)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list
}

func (o *object) sector() law.Sectors {
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

func (o *object) share(name string) Share {
	raw := o.find(name)
	if raw == nil {
		return Share{}
	}
	s, err := ParseShare(strings.Trim(string(raw), `"`))
	if err != nil {
		o.fault(o.at(name), err)
	}
	return s
}

func (o *object) seen() Surfaces {
	var set Surfaces
	for i, name := range o.texts("seen") {
		s, err := ParseSurface(name)
		if err != nil {
			o.fault(o.item("seen", i), err)
		}
		set |= s
	}
	return set
}

// seconds reads a number of seconds with at most three digits after the point;
// 0 if there is none.
func (o *object) seconds(name string) time.Duration { return o.moment(name).after }

// moment reads the same, and tells 0 from none.
func (o *object) moment(name string) Moment {
	var n json.Number
	o.take(name, &n)
	if n == "" {
		return Moment{}
	}
	d, err := parseSeconds(string(n))
	if err != nil {
		o.fault(o.at(name), err)
	}
	return At(d)
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

func (o *object) overlays() []Overlay {
	var list []Overlay
	for i, raw := range o.list("overlays") {
		v := o.object(o.item("overlays", i), raw)
		overlay := Overlay{Text: v.text("text"), From: v.seconds("from"), To: v.seconds("to")}
		v.take("legible", &overlay.Legible)
		v.take("covered", &overlay.Covered)
		v.end()
		list = append(list, overlay)
	}
	return list
}

func (o *object) facts() Facts {
	var f Facts
	raw := o.find("facts")
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

func (d *decoder) tie(path string, raw []byte) Tie {
	if kind, err := unquote(raw); err == nil {
		return Tie{Kind: d.kind(path, kind)}
	}
	o := d.object(path, raw)
	t := Tie{Kind: d.kind(o.at("kind"), o.text("kind")), Brand: o.text("brand")}
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
