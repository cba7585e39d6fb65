package tier

import (
	"encoding/json"
	"slices"

	"github.com/endorse-go/endorse/internal/strict"
)

// ladderForm is the JSON form of a Ladder: the members of Source, then the
// rungs.
type ladderForm struct {
	Source
	Rungs []Rung `json:"rungs"`
}

// MarshalJSON writes the members of [Source], then "rungs", a list of {"name",
// "from", "below"}, without below on the last; null for the zero Ladder.
func (l Ladder) MarshalJSON() ([]byte, error) {
	if l.body == nil {
		return []byte("null"), nil
	}
	return json.Marshal(ladderForm{l.source, l.rungs})
}

// UnmarshalJSON reads what [Ladder.MarshalJSON] writes. Members that there are
// not are an [*endorse.ParseError]; what [New] refuses is refused, but a ladder
// of this package is read if it is the same in everything. null is the zero
// Ladder.
func (l *Ladder) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*l = Ladder{}
		return nil
	}
	var form ladderForm
	if err := strict.One("ladder", b, &form); err != nil {
		return err
	}
	if ours, ok := Lookup(form.ID); ok && ours.Source() == form.Source && slices.Equal(ours.list(), form.Rungs) {
		*l = ours
		return nil
	}
	own, err := New(form.Source, form.Rungs...)
	if err != nil {
		return err
	}
	*l = own
	return nil
}
