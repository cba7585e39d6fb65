package campaign

import (
	"cmp"
	"encoding"
	"encoding/json"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/internal/strict"
)

// MarshalJSON writes an event as an object: "on" is the day, "event" the kind, and
// beside them stand the members of the event itself. Of one event there are no two
// forms.
func (t Taken) MarshalJSON() ([]byte, error) {
	e := plain(t.Event)
	if e == nil {
		return nil, &FaultError{"event", ErrNotSaid}
	}
	head, err := json.Marshal(struct {
		On    endorse.Date `json:"on"`
		Event Kind         `json:"event"`
	}{t.On, e.kind()})
	if err != nil {
		return nil, err
	}
	body, err := json.Marshal(e)
	if err != nil {
		return nil, err
	}
	if len(body) > len("{}") {
		head[len(head)-1] = ','
		head = append(head, body[1:]...)
	}
	return head, nil
}

// UnmarshalJSON reads what MarshalJSON writes, so that a history can also be kept
// line by line. Members that there are not, that stand there twice or are not in
// small letters, a kind or a day that is none, text that is not UTF-8 and more than
// [MaxJSON] bytes are errors, and leave the target as it was. In the text of a
// published post the day may be left out.
func (t *Taken) UnmarshalJSON(data []byte) error {
	if err := strict.Check(data, MaxJSON); err != nil {
		return at("json", err)
	}
	read, err := readTaken(data)
	if err != nil {
		return at("event", err)
	}
	*t = read
	return nil
}

// readTaken reads an event from a checked value.
func readTaken(data []byte) (Taken, error) {
	members, err := strict.Object(data)
	if err != nil {
		return Taken{}, err
	}
	on, members := strict.Take(members, "on")
	word, members := strict.Take(members, "event")
	var t Taken
	var kind Kind
	if err := cmp.Or(named("on", on, &t.On), named("event", word, &kind)); err != nil {
		return Taken{}, err
	}
	if err := cmp.Or(fault(kind != KindNotSaid, "event", ErrNotSaid), fault(!t.On.IsZero(), "on", ErrNotSaid)); err != nil {
		return Taken{}, err
	}
	t.Event, err = readers[kind](strict.Join(members))
	return t, err
}

// named decodes a member that is a word; one that is not there is not said.
func named(path string, data []byte, target encoding.TextUnmarshaler) error {
	if data == nil {
		return nil
	}
	return at(path, strict.Text(data, target))
}

// readers read the members of each kind of event.
var readers = [...]func([]byte) (Event, error){
	KindChanged: read[Changed], KindSelected: read[Selected], KindDropped: read[Dropped],
	KindOffered: read[Offered], KindNegotiated: read[Negotiated], KindWorked: read[Worked],
	KindStarted: read[Started], KindPublished: readPublished, KindSeen: read[Seen],
	KindTakenDown: read[TakenDown], KindAmplified: read[Amplified], KindMeasured: read[Measured],
	KindSpent: read[Spent], KindPaid: read[Paid], KindFinished: read[Finished],
	KindCancelled: read[Cancelled], KindClosed: read[Closed],
}

func read[E Event](data []byte) (Event, error) {
	var e E
	err := strict.Decode(data, &e)
	return e, err
}

// readPublished reads a post whose text may lack the day, which is that of the post.
func readPublished(data []byte) (Event, error) {
	var form struct {
		Creator string        `json:"creator"`
		Terms   string        `json:"terms,omitempty"`
		Post    contract.Post `json:"post"`
		Text    draft         `json:"text,omitzero"`
	}
	err := strict.Decode(data, &form)
	return Published{form.Creator, form.Terms, form.Post, disclosure.Publication(form.Text)}, err
}

// draft is a publication whose day may be left out.
type draft disclosure.Publication

func (d *draft) UnmarshalJSON(data []byte) error {
	members, err := strict.Object(data)
	if err != nil {
		return err
	}
	var p disclosure.Publication
	on, _ := strict.Take(members, "on")
	if on == nil {
		data = strict.Join(append(members, strict.Member{Name: "on", Raw: []byte(`"2000-01-01"`)}))
	}
	if err := json.Unmarshal(data, &p); err != nil {
		return err
	}
	if on == nil {
		p.On = endorse.Date{}
	}
	*d = draft(p)
	return nil
}
