package main

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
)

// maxWeight bounds the work on one post: the bytes of its texts times the markets
// in which it is judged. A caption of 4,000 bytes may be judged in all of them.
const maxWeight = 256 << 10

// maxTies is more than one post has.
const maxTies = 8

// surfaceWeight is what a surface weighs beside its text.
const surfaceWeight = 64

var (
	errMissing = errors.New("missing")
	errTies    = fmt.Errorf("more than %d", maxTies)
)

// post reads the publication that a request is about, in the form of the program
// check.
func post(in request) (p disclosure.Publication, err error) {
	if err := in.body.Into(&p); err != nil {
		return p, errFaults(err)
	}
	if err := complete(&p); err != nil {
		return p, errFaults(err)
	}
	return p, nil
}

// complete says what a post lacks that the service asks for, or has too much of.
func complete(p *disclosure.Publication) error {
	var errs []error
	need := func(name string, ok bool, why error) {
		if !ok {
			errs = append(errs, fmt.Errorf("%s: %w", name, why))
		}
	}
	need("id", p.ID != "", errMissing)
	need("platform", p.Platform != "", errMissing)
	need("format", p.Format != endorse.FormatNotSaid, errMissing)
	need("markets", len(p.Markets) > 0, errMissing)
	need("ties", len(p.Ties) <= maxTies, errTies)
	if text := textOf(p); len(p.Markets) > 0 && text > maxWeight/len(p.Markets) {
		need("markets", false, fmt.Errorf("%d, with %d bytes of text: more than %d together; ask for fewer at once", len(p.Markets), text, maxWeight))
	}
	return errors.Join(errs...)
}

// textOf is the bytes of all texts of a post, each surface with its weight.
func textOf(p *disclosure.Publication) (n int) {
	add := func(texts ...string) {
		for _, s := range texts {
			if s != "" {
				n += len(s) + surfaceWeight
			}
		}
	}
	overlays := func(list []disclosure.Overlay) {
		for i := range list {
			add(list[i].Text)
		}
	}
	add(p.Title, p.Caption, p.PlatformLabel, p.Profile, p.FirstComment, p.Thumbnail)
	add(p.Links...)
	add(p.Tags...)
	add(p.Brand...)
	overlays(p.Overlays)
	for i := range p.Spoken {
		add(p.Spoken[i].Text)
	}
	for i := range p.Frames {
		n += surfaceWeight
		overlays(p.Frames[i].Overlays)
	}
	return n
}
