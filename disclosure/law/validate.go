package law

import (
	"errors"
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
)

// Validate returns joined errors, one for each fault up to a thousand, each with its
// path ("GB.wordings[3]: …"); nil if there is none. What needs other regimes, such
// as whether a parent is known, is for [NewBook].
func (r *Regime) Validate() error { return errors.Join(r.faults()...) }

// faults are those that [Regime.Validate] joins.
func (r *Regime) faults() []error {
	v := &validator{at: clip(string(r.Region)), instruments: map[string]endorse.Period{}, ids: map[string]bool{}}
	v.regime(r)
	v.authoritiesAndInstruments(r)
	for i, c := range r.Connections {
		v.enter("connections", i, c.ID(), c.Instrument, c.Days)
		v.connection(c)
	}
	for i, w := range r.Wordings {
		v.enter("wordings", i, w.ID(), w.Instrument, w.Days)
		v.wording(w)
	}
	for i, p := range r.Placements {
		v.enter("placements", i, p.ID(), p.Instrument, p.Days)
		v.placement(p)
	}
	for i, t := range r.Tools {
		v.enter("tools", i, t.ID(), t.Instrument, t.Days)
		v.check(int(t.Verdict) < len(toolNames), "no such verdict")
	}
	for i, c := range r.Content {
		v.enter("content", i, c.ID, c.Instrument, c.Days)
		v.content(c)
	}
	for i, a := range r.Actors {
		v.enter("actors", i, a.ID, a.Instrument, a.Days)
		v.actor(a)
	}
	for i, p := range r.Penalties {
		v.enter("penalties", i, "", p.Instrument, endorse.Period{})
		v.check(p.Detail != "", "no detail")
	}
	v.conflicts(r)
	return v.errs
}

// validator gathers faults and knows where it is.
type validator struct {
	at, path    string
	instruments map[string]endorse.Period
	ids         map[string]bool
	errs        []error
}

func (v *validator) check(ok bool, format string, args ...any) {
	if !ok && len(v.errs) < maxFaults {
		for i, a := range args {
			if s, ok := a.(string); ok {
				args[i] = clip(s)
			}
		}
		v.errs = append(v.errs, fmt.Errorf("%s.%s: %s", v.at, v.path, fmt.Sprintf(format, args...)))
	}
}

// maxFaults is how many faults of a regime, or of a book, are told.
const maxFaults = 1000

// clip cuts what a fault repeats of a text, so that many faults of long texts stay
// small.
func clip(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

// enter moves to a row and checks what all rows share.
func (v *validator) enter(list string, i int, id, instrument string, days endorse.Period) {
	v.path = fmt.Sprintf("%s[%d]", list, i)
	of, known := v.instruments[instrument]
	v.check(known, "no instrument %q", instrument)
	v.check(within(days, of).Validate() == nil, "ends before it starts")
	if id != "" {
		v.check(!v.ids[id], "row %q stands twice; give one a part", id)
		v.ids[id] = true
	}
}

func (v *validator) regime(r *Regime) {
	v.path = "region"
	v.check(r.Region.Valid(), "unknown region %q", string(r.Region))
	v.path = "name"
	v.check(r.Name != "", "empty")
	for i, l := range r.Languages {
		v.path = fmt.Sprintf("languages[%d]", i)
		v.check(isLanguage(l), "no language %q", l)
	}
	v.memberships("parents", r.Region, r.Parents)
	v.memberships("members", r.Region, r.Members)
}

func (v *validator) memberships(list string, own endorse.Region, ms []Membership) {
	for i, m := range ms {
		v.path = fmt.Sprintf("%s[%d]", list, i)
		v.check(m.Region.Valid(), "unknown region %q", string(m.Region))
		v.check(m.Region != own, "names itself")
		v.check(m.Days.Validate() == nil, "ends before it starts")
	}
}

func (v *validator) authoritiesAndInstruments(r *Regime) {
	for i, a := range r.Authorities {
		v.path = fmt.Sprintf("authorities[%d]", i)
		v.check(a.Name != "", "no name")
	}
	prefix := strings.ToLower(string(r.Region)) + "-"
	for i, n := range r.Instruments {
		v.path = fmt.Sprintf("instruments[%d]", i)
		_, twice := v.instruments[n.ID]
		v.check(!twice, "instrument %q stands twice", n.ID)
		v.instruments[n.ID] = n.Days
		v.check(strings.HasPrefix(n.ID, prefix) && isKebab(n.ID), "id %q is not kebab case after %q", n.ID, prefix)
		v.check(n.Title != "", "no title")
		v.check(n.Citation != "", "no citation")
		v.check(n.Kind != InstrumentNotSaid && int(n.Kind) < len(instrumentKindNames), "no kind")
		v.check(n.Days.Validate() == nil, "ends before it starts")
		v.check(n.URL == "" || strings.HasPrefix(n.URL, "https://") || strings.HasPrefix(n.URL, "http://"), "address %q is not http", n.URL)
		v.check(int(n.Verified) < len(verificationNames), "no such verification")
		v.check(!n.Checked.IsZero(), "not said when it was checked")
	}
}

func (v *validator) connection(c Connection) {
	v.check(c.Tie.One() && c.Tie != NoTie, "not one kind of tie: %s", c.Tie)
	v.check(c.Asks != RequirementNotSaid && int(c.Asks) < len(requirementNames), "not said whether it asks")
	v.check(c.Asks != Conditional || c.When != Always, "conditional, and on nothing")
	v.check(c.Asks == Conditional || c.When == Always, "on a condition, and not conditional")
	v.condition(c.When, false)
	v.check(c.Lookback >= 0, "look-back below zero")
	v.check(c.Lookback == 0 || c.Tie == PastRelationship, "look-back of a tie that does not end")
	v.check(c.Sectors < sectorsEnd, "no such sector")
}

func (v *validator) wording(w Wording) {
	v.check((w.Text == "") == (w.Form == Unlisted), "text and form do not fit")
	v.check(int(w.Form) < len(formNames), "no such form")
	v.check((w.Form == Placed) == hasPlace(w.Text) || w.Form == Sign, "form and places do not fit")
	v.check(isLanguage(w.Lang), "no language %q", w.Lang)
	v.check(w.Verdict != VerdictNotSaid && int(w.Verdict) < len(verdictNames), "no verdict")
	v.check(w.Verdict != Qualified || w.When != Always, "conditional, and on nothing")
	v.check(w.Verdict != Accepted || w.When == Always, "accepted, and on a condition; say conditional")
	v.check(int(w.Fault) < len(faultNames), "no such fault")
	v.check(w.Ties < NoTie, "a label for no tie")
	v.condition(w.When, true)
	v.check(w.Formats < 1<<len(formatNames), "no such format")
}

func (v *validator) condition(c Condition, ofWording bool) {
	v.check(c < conditionsEnd, "no such condition")
	v.check(ofWording || !c.ofWording(), "condition %q looks at a wording", c)
}

func (v *validator) placement(p Placement) {
	v.check(p.Rule != RuleNotSaid && p.Rule < rulesEnd, "no rule")
	v.check(p.Strength == Must || p.Strength == Should, "no strength")
	v.check(p.Ties < NoTie, "a place for no tie")
	v.check(p.Formats < 1<<len(formatNames), "no such format")
	v.condition(p.When, false)
	for _, r := range p.Replaces {
		v.check(r != RuleNotSaid && r < rulesEnd, "replaces no rule")
	}
	for i, m := range p.Measures {
		v.check(m.Kind != MeasureNotSaid && int(m.Kind) < len(measureNames), "measure %d has no kind", i)
		v.check(m.UpTo >= 0 && m.N >= 0, "measure %d is below zero", i)
		v.check(m.counts() == (m.N > 0), "measure %d and its number do not fit", i)
		v.check((m.Kind == ShareOfLength) == (m.D > 0) && (m.D == 0 || m.N <= m.D), "measure %d is no share", i)
		v.check(i == 0 || p.Measures[i-1].UpTo != 0, "measure %d is never reached", i)
	}
}

// counts reports whether the measure has a number.
func (m Measure) counts() bool {
	switch m.Kind {
	case AtLeastSeconds, ShareOfLength, EverySeconds, WithinSeconds, WithinFirstTags, WithinLines:
		return true
	}
	return false
}

func (v *validator) content(c ContentRule) {
	v.check(isKebab(c.ID), "id %q is not kebab case", c.ID)
	v.check(c.Kind != ContentNotSaid && int(c.Kind) < len(contentNames), "no kind")
	v.effect(c.Effect, c.Strength)
	v.reach(c.Sectors, c.Ties&^NoTie)
	v.check(c.Ties != NoTie, "a rule for no tie")
	v.check(c.Formats < 1<<len(formatNames), "no such format")
	v.condition(c.When, false)
	v.check(c.Effect == Mention || len(c.Texts) == 0 || c.Effect == Note, "texts without a mention")
	v.check(c.MinorsBelow >= 0 && c.MinorsBelow <= 100 && c.MinorsUpTo >= 0 && c.MinorsUpTo <= 100, "share of minors is no per cent")
	v.check(c.AgeFrom >= 0 && c.AgeFrom <= 100, "no age")
	limits := c.MinorsBelow > 0 || c.MinorsUpTo > 0 || c.NoMinorShown || c.AgeFrom > 0 || c.MinorFollowersBelow.Known()
	v.check((c.Effect == Audience) == limits, "audience and its limits do not fit")
	v.check(c.Effect != Ban && c.Effect != Permit || c.Sectors != 0 || c.When != Always, "bans everything")
	for i, t := range c.Texts {
		v.check(t.Text != "" && isLanguage(t.Lang), "text %d is empty or has no language", i)
	}
}

func (v *validator) actor(a ActorRule) {
	v.check(isKebab(a.ID), "id %q is not kebab case", a.ID)
	v.check(a.Kind != ActorNotSaid && int(a.Kind) < len(actorNames), "no kind")
	v.effect(a.Effect, a.Strength)
	v.reach(a.Sectors, a.Ties)
	v.condition(a.When, false)
	v.check(a.Effect == Note || a.Effect == Permit, "actors are noted or need a permit")
	v.check(int(a.Basis) < len(basisNames) && (a.Basis == PerRollingWindow) == (a.WindowDays > 0), "basis and window do not fit")
	v.check(a.Within >= 0 && a.AgeBelow >= 0 && a.Percent >= 0 && a.Percent <= 100, "a number out of range")
	v.check(!a.Amount.Currency().Valid() || a.Amount.Sign() > 0, "an amount that is not above zero")
}

// reach checks which posts or deals a rule speaks of.
func (v *validator) reach(s Sectors, t Ties) {
	v.check(s < sectorsEnd, "no such sector")
	v.check(t < NoTie, "a rule for no tie")
}

func (v *validator) effect(e Effect, s Strength) {
	v.check(int(e) < len(effectNames), "no such effect")
	v.check(e == Note || s == Must || s == Should, "no strength")
}

// conflicts finds wordings of one text, language and tie that are in force on
// one day with different verdicts. A wording is told of one that it contradicts.
func (v *validator) conflicts(r *Regime) {
	byText := map[string][]int{}
	for i, w := range r.Wordings {
		k := w.Lang + "/" + strings.ToLower(w.Text)
		v.path = fmt.Sprintf("wordings[%d]", i)
		if len(byText[k]) == maxSame {
			v.check(false, "%q stands more than %d times", w.Text, maxSame)
			continue
		}
		for _, j := range byText[k] {
			if other := r.Wordings[j]; v.clash(w, other) {
				v.check(false, "%q has another verdict in wordings[%d]", w.Text, j)
				break
			}
		}
		byText[k] = append(byText[k], i)
	}
}

// maxSame is how many rows may have one text in one language, for each is held
// against the others.
const maxSame = 100

func (v *validator) clash(a, b Wording) bool {
	days := within(a.Days, v.instruments[a.Instrument])
	ties := a.Ties == 0 || b.Ties == 0 || a.Ties&b.Ties != 0
	formats := a.Formats.spelled()&b.Formats.spelled() != 0
	platforms := len(a.Platforms) == 0 && len(b.Platforms) == 0
	return a.Verdict != b.Verdict && a.When == b.When && ties && formats && platforms &&
		days.Overlaps(within(b.Days, v.instruments[b.Instrument]))
}

func hasPlace(s string) bool {
	return strings.Contains(s, "[brand]") || strings.Contains(s, "[product]")
}

// isLanguage accepts the shape of a BCP 47 tag, not only known ones.
func isLanguage(s string) bool {
	for i, part := range strings.Split(s, "-") {
		if len(part) < 2 || len(part) > 8 || i == 0 && len(part) > 3 || !isAlnum(part) {
			return false
		}
	}
	return true
}

func isKebab(s string) bool {
	if s == "" {
		return false
	}
	for part := range strings.SplitSeq(s, "-") {
		if part == "" || !isAlnum(part) || part != strings.ToLower(part) {
			return false
		}
	}
	return true
}

func isAlnum(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; (c < 'a' || c > 'z') && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}
