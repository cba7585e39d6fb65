package campaign

import (
	"encoding/json"
	"errors"

	"github.com/endorse-go/endorse/internal/strict"
)

// Bounds of a file of creators.
const (
	MaxCreators    = 100_000 // creators
	MaxCreatorJSON = 1 << 20 // bytes of each
)

// creatorsForm is a file of creators, the version of the form first.
type creatorsForm struct {
	Format   int               `json:"format"`
	Creators []json.RawMessage `json:"creators"`
}

// ParseCreators reads {"format":1,"creators":[…]}. Members that there are not, that
// stand there twice or are not in small letters, text that is not UTF-8, more
// creators or bytes than are read, an id that stands there twice and what
// [Creator.Validate] reports are errors, joined where there are several, each a
// [*FaultError] with its path ("creators[17].past[0].cost").
func ParseCreators(data []byte) ([]Creator, error) {
	list, err := creatorItems(data)
	if err != nil {
		return nil, err
	}
	creators := make([]Creator, len(list))
	for i, one := range list {
		path := item("creators", i)
		if len(one) > MaxCreatorJSON {
			return nil, &FaultError{path, ErrTooLong}
		}
		if err := decode(path, one, (*plainCreator)(&creators[i])); err != nil {
			return nil, err
		}
	}
	x := &inspection{}
	x.roster(creators)
	if err := x.err(); err != nil {
		return nil, err
	}
	return creators, nil
}

// creatorItems cuts a file into its creators.
func creatorItems(data []byte) ([][]byte, error) {
	if err := strict.Check(data, MaxJSON); err != nil {
		return nil, at("json", err)
	}
	members, err := strict.Object(data)
	if err != nil {
		return nil, at("json", err)
	}
	format, members := strict.Take(members, "format")
	creators, members := strict.Take(members, "creators")
	switch {
	case string(format) != "1":
		return nil, &FaultError{"format", ErrFormat}
	case len(members) > 0:
		return nil, &FaultError{members[0].Name, errors.New("unknown field")}
	case creators == nil:
		return nil, &FaultError{"creators", ErrNotSaid}
	}
	list, err := strict.Array(creators, MaxCreators)
	return list, at("creators", err)
}

// MarshalCreators writes what [ParseCreators] reads, in the order of the list.
// Creators that could not be read again are refused: too many, too long, or what
// ParseCreators reports.
func MarshalCreators(creators []Creator) ([]byte, error) {
	x := &inspection{}
	x.check(len(creators) <= MaxCreators, "creators", ErrTooMuch)
	x.roster(creators)
	if err := x.err(); err != nil {
		return nil, err
	}
	form := creatorsForm{1, make([]json.RawMessage, len(creators))}
	for i := range creators {
		one, err := json.Marshal(creators[i])
		if err == nil && len(one) > MaxCreatorJSON {
			err = ErrTooLong
		}
		if err != nil {
			return nil, &FaultError{item("creators", i), err}
		}
		form.Creators[i] = one
	}
	return json.Marshal(form)
}
