package campaign

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

func (e Offered) take(c *Campaign, t Taken) error {
	if err := c.checkPosters(e.Creators); err != nil {
		return err
	}
	fresh, err := contract.NewAgreement(e.Terms)
	if err != nil {
		return at("terms", err)
	}
	var d deal
	if before, known := c.deals.Get(e.Terms.ID); known {
		d = *before
	}
	if err := d.file(filing{&e.Terms, e.Creators}, fresh); err != nil {
		return err
	}
	if e.By != "" {
		if err := d.offer(e.By, fresh, t.On); err != nil {
			return err
		}
	}
	c.deals = c.deals.With(e.Terms.ID, &d)
	return nil
}

// file adds a version, with which an agreement begins that has not begun yet.
func (d *deal) file(f filing, fresh contract.Agreement) error {
	if n := len(d.filed); n > 0 && f.terms.Version <= d.filed[n-1].terms.Version {
		return &FaultError{"terms.version", ErrVersion}
	}
	d.filed = append(slices.Clip(d.filed), f)
	if len(d.agreement.History()) == 0 {
		d.terms, d.creators, d.agreement = f.terms, f.creators, fresh
	}
	return nil
}

// offer takes the step by which a party puts the terms filed last to the other side.
func (d *deal) offer(by string, fresh contract.Agreement, day endorse.Date) error {
	step := contract.AgreementEvent{Step: contract.Offer, By: by}
	if d.agreement.State() != contract.Draft {
		_, version, digest := fresh.Terms()
		until := d.filed[len(d.filed)-1].terms.OfferUntil
		step = contract.AgreementEvent{Step: contract.Counter, By: by, Version: version, Digest: digest, Until: until}
	}
	return d.negotiate(step, day)
}

// checkPosters refuses creators that there are not, or that stand there twice, and
// an agreement with nobody.
func (c *Campaign) checkPosters(ids []string) error {
	if len(ids) == 0 {
		return &FaultError{"creators", ErrNotSaid}
	}
	for i, id := range ids {
		if _, err := c.member(item("creators", i), id); err != nil {
			return err
		}
		if slices.Contains(ids[:i], id) {
			return &FaultError{item("creators", i), ErrTwice}
		}
	}
	return nil
}

func (e Negotiated) take(c *Campaign, t Taken) error {
	before, ok := c.deals.Get(e.Terms)
	if !ok {
		return &FaultError{"terms", ErrNoSuch}
	}
	d := *before
	if err := d.negotiate(e.Step, t.On); err != nil {
		return err
	}
	c.deals = c.deals.With(e.Terms, &d)
	return nil
}

// negotiate takes a step of the agreement, and turns to the terms that it means
// then.
func (d *deal) negotiate(step contract.AgreementEvent, day endorse.Date) error {
	next, err := d.agreement.Apply(step, day)
	if err != nil {
		return at("step", err)
	}
	_, _, before := d.agreement.Terms()
	if _, version, digest := next.Terms(); digest != before {
		f, err := d.onFile(version, digest)
		if err != nil {
			return err
		}
		d.terms, d.creators = f.terms, f.creators
	}
	d.agreement = next
	return nil
}

func (d *deal) onFile(version int, digest string) (filing, error) {
	for _, f := range d.filed {
		if f.terms.Version != version {
			continue
		}
		if sum, err := f.terms.Digest(); err == nil && sum == digest {
			return f, nil
		}
	}
	return filing{}, &FaultError{"step.version", ErrVersion}
}

func (e Worked) take(c *Campaign, t Taken) error {
	before, ok := c.deals.Get(e.Terms)
	if !ok {
		return &FaultError{"terms", ErrNoSuch}
	}
	d := *before
	if err := d.work(e, t.On); err != nil {
		return err
	}
	c.deals = c.deals.With(e.Terms, &d)
	return nil
}

// work takes a step of the work on an asset, which begins with its first.
func (d *deal) work(e Worked, day endorse.Date) error {
	w := Work{Deliverable: e.Deliverable, Asset: e.Asset}
	i, begun := slices.BinarySearchFunc(d.works, w, Work.compare)
	if begun {
		w = d.works[i]
	} else {
		life, err := d.begin(e)
		if err != nil {
			return err
		}
		w.Life = life
	}
	next, err := w.Life.Apply(e.Step, day)
	if err != nil {
		return at("step", err)
	}
	w.Life = next
	works := slices.Clone(d.works)
	if !begun {
		works = slices.Insert(works, i, w)
	}
	works[i], d.works = w, works
	return nil
}

// begin is the work on an asset before its first step.
func (d *deal) begin(e Worked) (contract.Work, error) {
	owed, ok := deliverable(d.terms, e.Deliverable)
	if !ok {
		return contract.Work{}, &FaultError{"deliverable", ErrNotIn}
	}
	if e.Asset < 1 || e.Asset > max(owed.Count, 1) && owed.Count > 0 || e.Asset > contract.MaxAssets {
		return contract.Work{}, &FaultError{"asset", ErrNotIn}
	}
	life, err := contract.NewWork(*d.terms, e.Deliverable)
	return life, at("deliverable", err)
}

func deliverable(t *contract.Terms, id string) (*contract.Deliverable, bool) {
	i := slices.IndexFunc(t.Deliverables, func(d contract.Deliverable) bool { return d.ID == id })
	if i < 0 {
		return nil, false
	}
	return &t.Deliverables[i], true
}

// underTerms refuses a post under terms that there are not, or that have neither
// the creator nor the deliverable.
func (c *Campaign) underTerms(e *Published) error {
	if e.Terms == "" {
		return fault(e.Post.For == "", "post.for", ErrNotIn)
	}
	d, ok := c.deals.Get(e.Terms)
	if !ok {
		return &FaultError{"terms", ErrNoSuch}
	}
	_, owed := deliverable(d.terms, e.Post.For)
	return cmp.Or(
		fault(slices.Contains(d.creators, e.Creator), "creator", ErrNotIn),
		fault(e.Post.For == "" || owed, "post.for", ErrNotIn),
	)
}

// isParty refuses a party that the terms do not have.
func (c *Campaign) isParty(terms, id string) error {
	d, ok := c.deals.Get(terms)
	if !ok {
		return &FaultError{"terms", ErrNoSuch}
	}
	named := func(p contract.Party) bool { return p.ID == id }
	return fault(slices.ContainsFunc(d.terms.Parties, named), "party", ErrNotIn)
}
