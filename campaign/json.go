package campaign

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"

	"github.com/endorse-go/endorse/internal/strict"
)

// Bounds of JSON. What is read takes some ten times its bytes as a rule, and at most
// two hundred times: who reads from strangers bounds the bytes further.
const (
	MaxJSON   = 512 << 20 // bytes
	MaxEvents = 2_000_000
)

// Format is the version of the JSON form that is written.
const Format = 2

// Faults of JSON, each inside a [FaultError].
var (
	ErrFormat  = errors.New("a format that is not read")
	ErrTooLong = strict.ErrTooLong
	ErrDeep    = strict.ErrDeep
	ErrMember  = strict.ErrMember
	ErrShape   = strict.ErrShape
)

// Parse reads a campaign from its JSON form, as [Campaign.UnmarshalJSON] does.
func Parse(data []byte) (Campaign, error) {
	if err := strict.Check(data, MaxJSON); err != nil {
		return Campaign{}, at("json", err)
	}
	members, err := strict.Object(data)
	if err != nil {
		return Campaign{}, at("json", err)
	}
	if slices.ContainsFunc(members, func(m strict.Member) bool { return m.Name == "version" }) {
		return parseOldest(data)
	}
	return parse(members)
}

// parse reads format 2.
func parse(members []strict.Member) (Campaign, error) {
	format, members := strict.Take(members, "format")
	if string(format) != "2" {
		return Campaign{}, &FaultError{"format", ErrFormat}
	}
	first, members := strict.Take(members, "brief")
	events, members := strict.Take(members, "events")
	if len(members) > 0 {
		return Campaign{}, &FaultError{members[0].Name, errors.New("unknown field")}
	}
	var b Brief
	if err := decode("brief", first, &b); err != nil {
		return Campaign{}, err
	}
	c, err := New(b)
	if err != nil || events == nil {
		return c, at("brief", err)
	}
	return c.read(events)
}

// read takes the events of a list, one by one.
func (c Campaign) read(events []byte) (Campaign, error) {
	list, err := strict.Array(events, MaxEvents)
	if err != nil {
		return Campaign{}, at("events", err)
	}
	for i, data := range list {
		t, err := readTaken(data)
		if err == nil {
			c, err = c.Apply(t.Event, t.On)
		}
		if err != nil {
			return Campaign{}, at(item("events", i), err)
		}
	}
	return c, nil
}

// MarshalJSON writes the campaign as {"format":2,"brief":{…},"events":[…]}: the
// first brief and all events, each as [Taken.MarshalJSON] writes it. The bytes are
// canonical: what had the same life has the same bytes. The zero Campaign is
// refused, as it could not be read again.
func (c Campaign) MarshalJSON() ([]byte, error) {
	if c.first == nil {
		return nil, &FaultError{"brief", ErrNotSaid}
	}
	first, err := json.Marshal(c.first)
	if err != nil {
		return nil, err
	}
	b := append([]byte(`{"format":2,"brief":`), first...)
	b = append(b, `,"events":[`...)
	for i, t := range c.history.Slice() {
		if i > 0 {
			b = append(b, ',')
		}
		one, err := t.MarshalJSON()
		if err != nil {
			return nil, at(item("events", i), err)
		}
		b = append(b, one...)
	}
	return append(b, "]}"...), nil
}

// UnmarshalJSON reads what MarshalJSON writes, takes every event again, and so
// reads only a campaign that could have been. Members that there are not, that
// stand there twice or are not in small letters, text that is not UTF-8, more than
// [MaxJSON] bytes or [MaxEvents] events, a brief that is not valid and an event
// that is refused are errors, each with its path ("events[17].post.on"), and leave
// the campaign as it was.
//
// Format 1, an object with "version":1 as examples/campaign read it, is brought to
// format 2: each creator is selected, the campaign starts, each post is published on
// its day, and on the last day its figures are measured and the creator's costs
// spent; orders and revenue of a creator are measured of the creator as a whole. The
// budget is zero, in the currency of the report. What format 1 says of how its report
// is printed (about, actions, base, total_base, level, prices) is checked and left
// out.
func (c *Campaign) UnmarshalJSON(data []byte) error {
	read, err := Parse(data)
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// Equal reports whether both had the same life: the same first brief and the same
// events on the same days. It compares what MarshalJSON writes.
func (c Campaign) Equal(d Campaign) bool {
	if c.first == d.first && c.history.Same(d.history) {
		return true
	}
	x, errX := c.MarshalJSON()
	y, errY := d.MarshalJSON()
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

type plainBrief Brief

// UnmarshalJSON reads a brief: strictly, as a campaign is read, and what
// [Brief.Validate] reports is an error. It leaves the brief as it was then.
func (b *Brief) UnmarshalJSON(data []byte) error {
	var read plainBrief
	if err := decodeWhole(data, &read); err != nil {
		return err
	}
	if err := Brief(read).Validate(); err != nil {
		return err
	}
	*b = Brief(read)
	return nil
}

type plainCreator Creator

// UnmarshalJSON reads a creator: strictly, as a campaign is read, and what
// [Creator.Validate] reports is an error. It leaves the creator as it was then.
func (c *Creator) UnmarshalJSON(data []byte) error {
	var read plainCreator
	if err := decodeWhole(data, &read); err != nil {
		return err
	}
	if err := Creator(read).Validate(); err != nil {
		return err
	}
	*c = Creator(read)
	return nil
}

// decodeWhole checks and decodes a document. A fault of the whole has no path.
func decodeWhole(data []byte, target any) error {
	err := strict.Read(data, MaxJSON, target)
	var fault *strict.Error
	switch {
	case !errors.As(err, &fault):
		return err
	case fault.Path == "":
		return fault.Err
	}
	return &FaultError{fault.Path, fault.Err}
}

// decode decodes a member of a checked document; one that is not there is not said.
func decode(path string, data []byte, target any) error {
	if data == nil {
		return &FaultError{path, ErrNotSaid}
	}
	return at(path, strict.Decode(data, target))
}
