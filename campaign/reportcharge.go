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

// spend adds a cost to the total and in each dimension to the one row that all
// accounts share, or to that of nobody in particular.
func (m *measure) spend(amount endorse.Money, who []*account, wave string) error {
	if amount.IsZero() {
		return nil
	}
	key := func(of func(a *account) string) string {
		if len(who) == 0 {
			return ""
		}
		first := of(who[0])
		for _, a := range who {
			if of(a) != first {
				return ""
			}
		}
		return first
	}
	keys := [dimensions]string{
		byCreator:  key(func(a *account) string { return a.key }),
		byPlatform: key(func(a *account) string { return string(a.Platform) }),
		byTier:     key(func(a *account) string { return a.tier }),
		byWave:     wave,
	}
	for _, a := range who {
		for d, key := range [dimensions]string{byCreator: a.key, byPlatform: string(a.Platform), byTier: a.tier} {
			if d := dimension(d); key != "" && keys[d] == "" {
				m.row(d, key, m.nameOf(d, key, a)).shared = true
			}
		}
	}
	for d := range m.rows {
		var first *account
		if len(who) > 0 {
			first = who[0]
		}
		g := m.row(dimension(d), keys[d], m.nameOf(dimension(d), keys[d], first))
		if err := g.spend(amount, m.campaign.brief, who, knownOf(who, dimension(d), wave)); err != nil {
			return err
		}
	}
	return nil
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
