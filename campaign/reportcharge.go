package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// charge puts the costs down to rows: what parties were paid and what is open, and
// the spending, each converted as [Settle] does.
func (m *measure) charge(s *Settlement) error {
	for i := range s.Claims {
		cl := &s.Claims[i]
		for _, amount := range []endorse.Money{cl.Paid, cl.Open} {
			if err := m.spend(amount, m.whose(cl), ""); err != nil {
				return err
			}
		}
	}
	for x := range m.campaign.spent.All() {
		var who []*account
		if a := m.byID[x.Creator]; a != nil {
			who = append(who, a)
		}
		wave := ""
		if x.Cost == roi.CostAmplification {
			wave = Secondary.String()
		}
		if err := m.spend(x.Amount, who, wave); err != nil {
			return err
		}
	}
	return nil
}

// whose are the accounts of a claim: those that post under its agreement, or the one
// that has the id of the party of a programme.
func (m *measure) whose(cl *Claim) []*account {
	ids := cl.Creators
	if cl.Terms == "" {
		ids = cl.Parties
	}
	var list []*account
	for _, id := range ids {
		if a := m.byID[id]; a != nil {
			list = append(list, a)
		}
	}
	return list
}

// keys are the rows of an account, by dimension.
func (a *account) keys() [dimensions]string {
	return [dimensions]string{byCreator: a.key, byPlatform: string(a.Platform), byTier: a.tier}
}

// spend adds a cost to the total and in each dimension to the one row that all
// accounts share, or to that of nobody in particular.
func (m *measure) spend(amount endorse.Money, who []*account, wave string) error {
	if amount.IsZero() {
		return nil
	}
	var first *account
	var keys [dimensions]string
	if len(who) > 0 {
		first = who[0]
		keys = m.shared(who)
	}
	keys[byWave] = wave
	for d, key := range keys {
		d := dimension(d)
		g := m.row(d, key, m.nameOf(d, key, first))
		if err := g.spend(amount, m.campaign.brief, who, knownOf(who, d, wave)); err != nil {
			return err
		}
	}
	return nil
}

// shared are the rows that all accounts are in, by dimension. Where they are in several,
// each of these is marked: a part of its cost is in the row of nobody in particular.
func (m *measure) shared(who []*account) [dimensions]string {
	keys := who[0].keys()
	for _, a := range who[1:] {
		for d, key := range a.keys() {
			if key != keys[d] {
				keys[d] = ""
			}
		}
	}
	for _, a := range who {
		for d, key := range a.keys() {
			if d := dimension(d); key != keys[d] {
				m.row(d, key, m.nameOf(d, key, a)).shared = true
			}
		}
	}
	return keys
}

// knownOf says which numbers are known of any of some accounts, for a row of the second
// wave in that wave. Of a cost that is for nobody in particular all are.
func knownOf(who []*account, d dimension, wave string) (known [numbers]bool) {
	for i := range known {
		known[i] = len(who) == 0
		for _, a := range who {
			known[i] = known[i] || a.known[Secondary][i] || a.known[Primary][i] && (d != byWave || wave == "")
		}
	}
	return known
}

// nameOf is what a row is called beside its key.
func (m *measure) nameOf(d dimension, key string, a *account) string {
	switch {
	case key == "":
		return ""
	case d == byCreator && a != nil:
		return a.Name
	case d == byPlatform:
		return endorse.Platform(key).Name()
	}
	return ""
}
