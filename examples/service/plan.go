package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/endorse-go/endorse/campaign"
)

// Bounds of a plan that is made while somebody waits: beyond some dozens of offers
// it is a good one with its bound, rather than the best.
const (
	maxOffers = 2_000
	maxNodes  = 20_000
)

var (
	errOffers = fmt.Errorf("more than %d", maxOffers)
	errNodes  = fmt.Errorf("above %d", maxNodes)
)

// planned is what /plan answers.
type planned struct {
	Plan campaign.Plan `json:"plan"`
	Says []string      `json:"says"`
}

// plan chooses offers under a budget and limits.
func plan(_ context.Context, in request) (any, error) {
	var p campaign.Problem
	if err := in.body.Into(&p); err != nil {
		return nil, errFaults(err)
	}
	if err := boundPlan(&p); err != nil {
		return nil, errFaults(err)
	}
	made, err := p.Plan()
	if err != nil {
		return nil, errFaults(limitsOf(err))
	}
	return planned{made, made.Explain()}, nil
}

// boundPlan bounds the search, which gives up earlier here than elsewhere unless
// the problem says how soon.
func boundPlan(p *campaign.Problem) error {
	switch {
	case len(p.Offers) > maxOffers:
		return fmt.Errorf("offers: %w", errOffers)
	case p.Nodes > maxNodes:
		return fmt.Errorf("nodes: %w", errNodes)
	case p.Nodes == 0:
		p.Nodes = maxNodes
	}
	return nil
}

// limitsOf is a problem without a plan as one error for each of the limits that
// can't be kept together, as far as they are known.
func limitsOf(err error) error {
	none, ok := errors.AsType[*campaign.InfeasibleError](err)
	if !ok || len(none.Limits) == 0 {
		return err
	}
	var list []error
	for _, l := range none.Limits {
		list = append(list, fmt.Errorf("no plan keeps this limit beside the others that are named: %v", l))
	}
	return errors.Join(list...)
}
