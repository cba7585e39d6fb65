package main

import (
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// weights say how much each signal counts in a score. They are the caller's:
// there is no score without them.
type weights []weight

type weight struct {
	kind engagement.SignalKind
	by   endorse.Rate
}

// String is the flag's text.
func (w *weights) String() string {
	var parts []string
	for _, one := range *w {
		parts = append(parts, one.kind.String()+"="+one.by.String())
	}
	return strings.Join(parts, ",")
}

// Set reads the flag's text, "far-from-usual=2,comments-to-likes=1".
func (w *weights) Set(text string) error {
	var list weights
	for part := range strings.SplitSeq(text, ",") {
		name, number, _ := strings.Cut(part, "=")
		kind, err := engagement.ParseSignalKind(strings.TrimSpace(name))
		if err != nil {
			return err
		}
		by, err := endorse.ParseRate(strings.TrimSpace(number))
		if err != nil {
			return err
		}
		if by.Sign() < 0 {
			return engagement.ErrWeights
		}
		for _, before := range list {
			if before.kind == kind {
				return fmt.Errorf("%v given twice", kind)
			}
		}
		list = append(list, weight{kind, by})
	}
	*w = list
	return nil
}

// score is how near the creator is to what is usual, 0 to 1, by the weights.
func (r *result) score(w weights) {
	if len(w) == 0 {
		return
	}
	var parts []engagement.Part
	for _, one := range w {
		part := engagement.Part{Name: one.kind.String(), Weight: one.by, Missing: "not looked at"}
		for _, m := range r.Missing {
			if m.What == part.Name {
				part.Missing = m.Why
			}
		}
		for _, s := range r.Signals {
			if s.Kind == one.kind {
				part = s.Part(one.by)
			}
		}
		parts = append(parts, part)
	}
	score, err := engagement.NewScore(parts...)
	if err != nil {
		r.lackFor("score", err)
		return
	}
	r.Score = &score
}
