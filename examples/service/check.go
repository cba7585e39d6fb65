package main

import (
	"context"
	"net/http"
	"time"

	"github.com/endorse-go/endorse/disclosure"
)

// checksOfFix is how many checks of a post looking for what mends it may cost.
const checksOfFix = 500

// check judges a post: one object for each market, as the program check writes
// them. Unless fix=false, that of a breached post says what would mend it.
func (s *service) check(ctx context.Context, in request) (any, error) {
	fix, err := yes(in, "fix", true)
	if err != nil {
		return nil, err
	}
	p, err := post(in)
	if err != nil {
		return nil, err
	}
	report, took, err := s.timed(p)
	if err != nil {
		return nil, errFaults(err)
	}
	if !fix || report.Outcome() != disclosure.Breached {
		return report, nil
	}
	if !roomForFix(ctx, took) {
		// It may have been another's work that took so long: look twice.
		if _, took, err = s.timed(p); err != nil || !roomForFix(ctx, took) {
			return nil, errNoFix()
		}
	}
	if report.Fix, err = s.checker.Fix(p); err != nil {
		return nil, errFaults(err)
	}
	return report, nil
}

// timed checks, and says how long it took.
func (s *service) timed(p disclosure.Publication) (disclosure.Report, time.Duration, error) {
	start := time.Now()
	report, err := s.checker.Check(p)
	return report, time.Since(start), err
}

// roomForFix reports whether what mends a post may be looked for in time, by how
// long one check took: what was begun can't be broken off.
func roomForFix(ctx context.Context, once time.Duration) bool {
	end, bounded := ctx.Deadline()
	return !bounded || time.Until(end) > checksOfFix*once
}

func errNoFix() *problem {
	return refuse(http.StatusServiceUnavailable,
		"looking for what mends the post would take longer than the time for a request: ask with fix=false, or for fewer markets")
}

// brief says what the law asks of a post before it is written: a draft, whose
// texts are not looked at.
func (s *service) brief(_ context.Context, in request) (any, error) {
	p, err := post(in)
	if err != nil {
		return nil, err
	}
	b, err := s.checker.Brief(p)
	if err != nil {
		return nil, errFaults(err)
	}
	return b, nil
}

// yes reads a parameter that is true or false.
func yes(in request, name string, without bool) (bool, error) {
	switch in.query.Get(name) {
	case "":
		if !in.query.Has(name) {
			return without, nil
		}
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	return false, refuse(http.StatusBadRequest, "the query: "+name+" is true or false")
}
