package law_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/disclosure/law"
)

func TestSampleIsValid(t *testing.T) {
	r, p := ice(), islands()
	if err := r.Validate(); err != nil {
		t.Error(err)
	}
	if err := p.Validate(); err != nil {
		t.Error(err)
	}
}

// TestValidate spoils the sample in one place and expects one error, with its
// path.
func TestValidate(t *testing.T) {
	reversed := endorse.Period{From: on(2024, 2, 2), Until: on(2024, 2, 1)}
	for _, row := range []struct {
		want  string
		spoil func(*Regime)
	}{
		// The place.
		{`AQ.name: empty`, func(r *Regime) { r.Name = "" }},
		{`AQ.languages[1]: no language "norsk bokmål"`, func(r *Regime) { r.Languages[1] = "norsk bokmål" }},
		{`AQ.languages[0]: no language ""`, func(r *Regime) { r.Languages[0] = "" }},
		{`AQ.parents[0]: unknown region "XX"`, func(r *Regime) { r.Parents[0].Region = "XX" }},
		{`AQ.parents[0]: names itself`, func(r *Regime) { r.Parents[0].Region = "AQ" }},
		{`AQ.parents[0]: ends before it starts`, func(r *Regime) { r.Parents[0].Days = reversed }},
		{`AQ.members[0]: unknown region ""`, func(r *Regime) { r.Members[0].Region = "" }},
		{`AQ.members[0]: names itself`, func(r *Regime) { r.Members[0].Region = "AQ" }},
		{`AQ.members[0]: ends before it starts`, func(r *Regime) { r.Members[0].Days = reversed }},
		{`AQ.authorities[0]: no name`, func(r *Regime) { r.Authorities[0].Name = "" }},

		// Instruments.
		{`AQ.instruments[1]: id "aq_guide" is not kebab case after "aq-"`, func(r *Regime) { rename(r, "aq_guide") }},
		{`AQ.instruments[1]: id "aq-Guide" is not kebab case after "aq-"`, func(r *Regime) { rename(r, "aq-Guide") }},
		{`AQ.instruments[1]: id "bv-guide" is not kebab case after "aq-"`, func(r *Regime) { rename(r, "bv-guide") }},
		{`AQ.instruments[1]: id "aq-" is not kebab case after "aq-"`, func(r *Regime) { rename(r, "aq-") }},
		{`AQ.instruments[2]: instrument "aq-code" stands twice`, func(r *Regime) { r.Instruments = append(r.Instruments, code()) }},
		{`AQ.instruments[0]: no title`, func(r *Regime) { r.Instruments[0].Title = "" }},
		{`AQ.instruments[0]: no citation`, func(r *Regime) { r.Instruments[0].Citation = "" }},
		{`AQ.instruments[0]: no kind`, func(r *Regime) { r.Instruments[0].Kind = InstrumentNotSaid }},
		{`AQ.instruments[0]: no kind`, func(r *Regime) { r.Instruments[0].Kind = CaseLaw + 1 }},
		{`AQ.instruments[0]: address "ftp://ice.example" is not http`, func(r *Regime) { r.Instruments[0].URL = "ftp://ice.example" }},
		{`AQ.instruments[0]: no such verification`, func(r *Regime) { r.Instruments[0].Verified = Read + 1 }},
		{`AQ.instruments[0]: not said when it was checked`, func(r *Regime) { r.Instruments[0].Checked = endorse.Date{} }},

		// What all rows share.
		{`AQ.connections[0]: no instrument "aq-lost"`, func(r *Regime) { r.Connections[0].Instrument = "aq-lost" }},
		{`AQ.wordings[0]: no instrument ""`, func(r *Regime) { r.Wordings[0].Instrument = "" }},
		{`AQ.placements[0]: no instrument "aq-lost"`, func(r *Regime) { r.Placements[0].Instrument = "aq-lost" }},
		{`AQ.tools[0]: no instrument "aq-lost"`, func(r *Regime) { r.Tools[0].Instrument = "aq-lost" }},
		{`AQ.content[0]: no instrument "aq-lost"`, func(r *Regime) { r.Content[0].Instrument = "aq-lost" }},
		{`AQ.actors[0]: no instrument "aq-lost"`, func(r *Regime) { r.Actors[0].Instrument = "aq-lost" }},
		{`AQ.penalties[0]: no instrument "aq-lost"`, func(r *Regime) { r.Penalties[0].Instrument = "aq-lost" }},
		{`AQ.connections[2]: ends before it starts`, func(r *Regime) { r.Connections[2].Days = reversed }},
		{`AQ.connections[0]: ends before it starts`, func(r *Regime) { r.Connections[0].Days.From = on(2026, 1, 1) }}, // its instrument has ended
		{`AQ.connections[4]: row "aq-code/payment" stands twice; give one a part`, func(r *Regime) { r.Connections = append(r.Connections, r.Connections[0]) }},
		{`AQ.wordings[5]: row "aq-code/label/en/Ad" stands twice; give one a part`, func(r *Regime) { r.Wordings = append(r.Wordings, r.Wordings[0]) }},
		{`AQ.placements[3]: row "aq-code/start-of-text" stands twice; give one a part`, func(r *Regime) { r.Placements = append(r.Placements, r.Placements[0]) }},
		{`AQ.tools[2]: row "aq-guide/tool/*" stands twice; give one a part`, func(r *Regime) { r.Tools = append(r.Tools, r.Tools[0]) }},
		{`AQ.content[4]: row "aq-note" stands twice; give one a part`, func(r *Regime) { r.Content = append(r.Content, r.Content[3]) }},
		{`AQ.actors[2]: row "aq-contract" stands twice; give one a part`, func(r *Regime) { r.Actors = append(r.Actors, r.Actors[0]) }},

		// Connections.
		{`AQ.connections[0]: not one kind of tie: *`, func(r *Regime) { r.Connections[0].Tie = 0 }},
		{`AQ.connections[0]: not one kind of tie: payment|loan`, func(r *Regime) { r.Connections[0].Tie = Payment | Loan }},
		{`AQ.connections[0]: not one kind of tie: none`, func(r *Regime) { r.Connections[0].Tie = NoTie }},
		{`AQ.connections[0]: not said whether it asks`, func(r *Regime) { r.Connections[0].Asks = RequirementNotSaid }},
		{`AQ.connections[0]: not said whether it asks`, func(r *Regime) { r.Connections[0].Asks = NotRequired + 1 }},
		{`AQ.connections[1]: conditional, and on nothing`, func(r *Regime) { r.Connections[1].When = Always }},
		{`AQ.connections[0]: on a condition, and not conditional`, func(r *Regime) { r.Connections[0].When = OnDuty }},
		{`AQ.connections[3]: on a condition, and not conditional`, func(r *Regime) { r.Connections[3].When = OnDuty }},
		{`AQ.connections[1]: no such condition`, func(r *Regime) { r.Connections[1].When = 200 }},
		{`AQ.connections[1]: no such condition`, func(r *Regime) { r.Connections[1].When = AdultAudience + 1 }},
		{`AQ.connections[1]: condition "as-platform-label" looks at a wording`, func(r *Regime) { r.Connections[1].When = AsPlatformLabel }},
		{`AQ.connections[1]: condition "unless-in-its-language" looks at a wording`, func(r *Regime) { r.Connections[1].When = UnlessInItsLanguage }},
		{`AQ.connections[1]: condition "with-brand" looks at a wording`, func(r *Regime) { r.Connections[1].When = WithBrand }},
		{`AQ.connections[2]: look-back below zero`, func(r *Regime) { r.Connections[2].Lookback = -1 }},
		{`AQ.connections[0]: look-back of a tie that does not end`, func(r *Regime) { r.Connections[0].Lookback = 1 }},
		{`AQ.connections[0]: no such sector`, func(r *Regime) { r.Connections[0].Sectors = 1 << 63 }},

		// Wordings.
		{`AQ.wordings[0]: text and form do not fit`, func(r *Regime) { r.Wordings[0].Text = "" }},
		{`AQ.wordings[3]: text and form do not fit`, func(r *Regime) { r.Wordings[3].Text = "any" }},
		{`AQ.wordings[4]: no such form`, func(r *Regime) { r.Wordings[4].Form = Sign + 1 }},
		{`AQ.wordings[1]: form and places do not fit`, func(r *Regime) { r.Wordings[1].Text = "Gift" }},
		{`AQ.wordings[0]: form and places do not fit`, func(r *Regime) { r.Wordings[0].Text = "Ad for [product]" }},
		{`AQ.wordings[0]: no language "english"`, func(r *Regime) { r.Wordings[0].Lang = "english" }},
		{`AQ.wordings[0]: no verdict`, func(r *Regime) { r.Wordings[0].Verdict = VerdictNotSaid }},
		{`AQ.wordings[0]: no verdict`, func(r *Regime) { r.Wordings[0].Verdict = Prohibited + 1 }},
		{`AQ.wordings[1]: conditional, and on nothing`, func(r *Regime) { r.Wordings[1].When = Always }},
		{`AQ.wordings[0]: accepted, and on a condition; say conditional`, func(r *Regime) { r.Wordings[0].When = WithBrand }},
		{`AQ.wordings[2]: no such fault`, func(r *Regime) { r.Wordings[2].Fault = Understates + 1 }},
		{`AQ.wordings[0]: a label for no tie`, func(r *Regime) { r.Wordings[0].Ties = NoTie }},
		{`AQ.wordings[1]: no such condition`, func(r *Regime) { r.Wordings[1].When = 200 }},
		{`AQ.wordings[0]: no such format`, func(r *Regime) { r.Wordings[0].Formats = 1 << 15 }},
		{`AQ.wordings[5]: "AD" has another verdict in wordings[0]`, func(r *Regime) {
			r.Wordings = append(r.Wordings, Wording{Text: "AD", Lang: "en", Verdict: Prohibited, Ties: Loan, Instrument: "aq-guide"})
		}},

		// Placements.
		{`AQ.placements[0]: no rule`, func(r *Regime) { r.Placements[0].Rule = RuleNotSaid }},
		{`AQ.placements[0]: no rule`, func(r *Regime) { r.Placements[0].Rule = NearClaim + 1 }},
		{`AQ.placements[0]: no strength`, func(r *Regime) { r.Placements[0].Strength = StrengthNotSaid }},
		{`AQ.placements[0]: a place for no tie`, func(r *Regime) { r.Placements[0].Ties = NoTie | Loan }},
		{`AQ.placements[0]: no such format`, func(r *Regime) { r.Placements[0].Formats = 1 << 15 }},
		{`AQ.placements[1]: condition "not-alone" looks at a wording`, func(r *Regime) { r.Placements[1].When = NotAlone }},
		{`AQ.placements[2]: replaces no rule`, func(r *Regime) { r.Placements[2].Replaces[0] = RuleNotSaid }},
		{`AQ.placements[2]: measure 1 has no kind`, func(r *Regime) { r.Placements[2].Measures[1] = Measure{} }},
		{`AQ.placements[2]: replaces no rule`, func(r *Regime) { r.Placements[2].Replaces[0] = NearClaim + 1 }},
		{`AQ.placements[2]: measure 1 has no kind`, func(r *Regime) { r.Placements[2].Measures[1] = Measure{Kind: PlaceLanguage + 1} }},
		{`AQ.placements[2]: measure 0 is below zero`, func(r *Regime) { r.Placements[2].Measures[0].UpTo = -1 }},
		{`AQ.placements[2]: measure 0 and its number do not fit`, func(r *Regime) { r.Placements[2].Measures[0].N = 0 }},
		{`AQ.placements[2]: measure 0 and its number do not fit`, func(r *Regime) { r.Placements[2].Measures[0].Kind = WholePart }},
		{`AQ.placements[2]: measure 1 is no share`, func(r *Regime) { r.Placements[2].Measures[1].D = 0 }},
		{`AQ.placements[2]: measure 1 is no share`, func(r *Regime) { r.Placements[2].Measures[1].N = 4 }},
		{`AQ.placements[2]: measure 0 is no share`, func(r *Regime) { r.Placements[2].Measures[0].D = 3 }},
		{`AQ.placements[2]: measure 1 is never reached`, func(r *Regime) { r.Placements[2].Measures[0].UpTo = 0 }},

		// Tools.
		{`AQ.tools[0]: no such verdict`, func(r *Regime) { r.Tools[0].Verdict = Sufficient + 1 }},

		// Content.
		{`AQ.content[0]: id "Retouched" is not kebab case`, func(r *Regime) { r.Content[0].ID = "Retouched" }},
		{`AQ.content[0]: id "" is not kebab case`, func(r *Regime) { r.Content[0].ID = "" }},
		{`AQ.content[3]: no kind`, func(r *Regime) { r.Content[3].Kind = ContentNotSaid }},
		{`AQ.content[3]: no kind`, func(r *Regime) { r.Content[3].Kind = OtherContent + 1 }},
		{`AQ.content[0]: no such format`, func(r *Regime) { r.Content[0].Formats = Pin << 1 }},
		{`AQ.content[3]: no such effect`, func(r *Regime) { r.Content[3].Effect, r.Content[3].Strength = Audience+1, Must }},
		{`AQ.content[2]: no strength`, func(r *Regime) { r.Content[2].Strength = StrengthNotSaid }},
		{`AQ.content[0]: condition "beside-link" looks at a wording`, func(r *Regime) { r.Content[0].When = BesideLink }},
		{`AQ.content[2]: texts without a mention`, func(r *Regime) { r.Content[2].Texts = []Message{{"No", "en"}} }},
		{`AQ.content[1]: no age`, func(r *Regime) { r.Content[1].AgeFrom = 101 }},
		{`AQ.content[1]: no age`, func(r *Regime) { r.Content[1].AgeFrom = -1 }},
		{`AQ.content[1]: share of minors is no per cent`, func(r *Regime) { r.Content[1].MinorsBelow = 101 }},
		{`AQ.content[1]: share of minors is no per cent`, func(r *Regime) { r.Content[1].MinorsUpTo = -1 }},
		{`AQ.content[1]: share of minors is no per cent`, func(r *Regime) { r.Content[1].MinorsUpTo = 101 }},
		{`AQ.content[1]: audience and its limits do not fit`, func(r *Regime) {
			c := &r.Content[1]
			c.MinorsBelow, c.NoMinorShown, c.MinorFollowersBelow = 0, false, endorse.Count{}
		}},
		{`AQ.content[2]: audience and its limits do not fit`, func(r *Regime) { r.Content[2].NoMinorShown = true }},
		{`AQ.content[2]: bans everything`, func(r *Regime) { r.Content[2].Sectors = 0 }},
		{`AQ.content[0]: text 0 is empty or has no language`, func(r *Regime) { r.Content[0].Texts[0].Text = "" }},
		{`AQ.content[0]: text 0 is empty or has no language`, func(r *Regime) { r.Content[0].Texts[0].Lang = "" }},
		{`AQ.content[0]: no such sector`, func(r *Regime) { r.Content[0].Sectors = 1 << 63 }},
		{`AQ.content[0]: a rule for no tie`, func(r *Regime) { r.Content[0].Ties = NoTie }},
		{`AQ.content[0]: no such format`, func(r *Regime) { r.Content[0].Formats = 1 << 15 }},

		// People and deals.
		{`AQ.actors[0]: id "aq--x" is not kebab case`, func(r *Regime) { r.Actors[0].ID = "aq--x" }},
		{`AQ.actors[0]: no kind`, func(r *Regime) { r.Actors[0].Kind = OtherActor + 1 }},
		{`AQ.actors[1]: no strength`, func(r *Regime) { r.Actors[1].Strength = 0 }},
		{`AQ.actors[1]: actors are noted or need a permit`, func(r *Regime) { r.Actors[1].Effect = Ban }},
		{`AQ.actors[1]: condition "in-its-language" looks at a wording`, func(r *Regime) { r.Actors[1].When = InItsLanguage }},
		{`AQ.actors[0]: basis and window do not fit`, func(r *Regime) { r.Actors[0].WindowDays = 0 }},
		{`AQ.actors[0]: basis and window do not fit`, func(r *Regime) { r.Actors[0].Basis = PerYear }},
		{`AQ.actors[0]: basis and window do not fit`, func(r *Regime) { r.Actors[0].Basis, r.Actors[0].WindowDays = PerRollingWindow+1, 0 }},
		{`AQ.actors[0]: a number out of range`, func(r *Regime) { r.Actors[0].Percent = 101 }},
		{`AQ.actors[0]: a number out of range`, func(r *Regime) { r.Actors[0].Within = -1 }},
		{`AQ.actors[0]: an amount that is not above zero`, func(r *Regime) { r.Actors[0].Amount = endorse.MustMoney("AED 0") }},
		{`AQ.actors[0]: a number out of range`, func(r *Regime) { r.Actors[0].AgeBelow = -1 }},
		{`AQ.actors[1]: no such sector`, func(r *Regime) { r.Actors[1].Sectors = 1 << 63 }},
		{`AQ.actors[1]: a rule for no tie`, func(r *Regime) { r.Actors[1].Ties = NoTie }},

		{`AQ.penalties[0]: no detail`, func(r *Regime) { r.Penalties[0].Detail = "" }},
	} {
		t.Run(row.want, func(t *testing.T) {
			r := ice()
			row.spoil(&r)
			err := r.Validate()
			if err == nil || err.Error() != row.want {
				t.Errorf("got\n%v\nwant\n%s", err, row.want)
			}
		})
	}
}

// TestValidateTakesTheMost holds numbers and words at their last.
func TestValidateTakesTheMost(t *testing.T) {
	for name, change := range map[string]func(*Regime){
		"an audience all of minors":   func(r *Regime) { r.Content[1].MinorsUpTo = 100 },
		"an age for all shown":        func(r *Regime) { r.Content[1].AgeFrom = 100 },
		"minors below the whole":      func(r *Regime) { r.Content[1].MinorsBelow = 100 },
		"the whole of a deal":         func(r *Regime) { r.Actors[0].Percent = 100 },
		"the last kind of content":    func(r *Regime) { r.Content[3].Kind = OtherContent },
		"the last format":             func(r *Regime) { r.Content[0].Formats = Pin },
		"the last rule, replaced":     func(r *Regime) { r.Placements[2].Replaces[0] = NearClaim },
		"the last kind of a person":   func(r *Regime) { r.Actors[0].Kind = OtherActor },
		"the last condition on a tie": func(r *Regime) { r.Connections[1].When = AdultAudience },
	} {
		r := ice()
		change(&r)
		if err := r.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// rename gives the guide another id, also where rows name it.
func rename(r *Regime, id string) {
	r.Instruments[1].ID = id
	each := func(s *string) {
		if *s == "aq-guide" {
			*s = id
		}
	}
	for i := range r.Connections {
		each(&r.Connections[i].Instrument)
	}
	for i := range r.Wordings {
		each(&r.Wordings[i].Instrument)
	}
	for i := range r.Placements {
		each(&r.Placements[i].Instrument)
	}
	for i := range r.Tools {
		each(&r.Tools[i].Instrument)
	}
	for i := range r.Content {
		each(&r.Content[i].Instrument)
	}
	for i := range r.Actors {
		each(&r.Actors[i].Instrument)
	}
}

// TestValidateJoins holds that every fault is told, not the first alone.
func TestValidateJoins(t *testing.T) {
	r := ice()
	r.Region, r.Name, r.Wordings[0].Lang = "XX", "", "?"
	err := r.Validate()
	for _, want := range []string{`XX.region: unknown region "XX"`, "XX.name: empty", `XX.wordings[0]: no language "?"`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v lacks %q", err, want)
		}
	}
}

// TestVerdictsThatDoNotClash names what tells two rows on one wording apart.
func TestVerdictsThatDoNotClash(t *testing.T) {
	for name, other := range map[string]Wording{
		"another language":  {Text: "Ad", Lang: "nb"},
		"another day":       {Text: "Ad", Lang: "en", Days: endorse.Period{Until: on(2019, 12, 31)}},
		"another condition": {Text: "Ad", Lang: "en", When: Boosted},
		"some platforms":    {Text: "Ad", Lang: "en", Platforms: []endorse.Platform{endorse.X}},
		"another text":      {Text: "Ad!", Lang: "en"},
	} {
		t.Run(name, func(t *testing.T) {
			r := ice()
			other.Verdict, other.Instrument = Insufficient, "aq-guide"
			r.Wordings = append(r.Wordings, other)
			if err := r.Validate(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestNewBookErrors(t *testing.T) {
	two := func(change func(child, parent *Regime)) []*Regime {
		child, parent := ice(), islands()
		change(&child, &parent)
		return []*Regime{&child, &parent}
	}
	again, circle := islands(), islands()
	part := Regime{Region: "AQ-ROS", Name: "Ross", Instruments: []Instrument{code()}}
	part.Instruments[0].ID = "aq-ros-code"
	circle.Parents = []Membership{{Region: "AQ"}}
	for _, row := range []struct {
		name, want string
		regimes    []*Regime
	}{
		{"a regime is not valid", "AQ.name: empty", two(func(c, _ *Regime) { c.Name = "" })},
		{"a region stands twice", "BV: region stands twice", append(two(func(_, _ *Regime) {}), &again)},
		{"an instrument of two", `AQ-ROS.instruments[0]: "aq-ros-code" is an instrument of AQ`, append(two(func(c, _ *Regime) {
			n := code()
			n.ID = "aq-ros-code"
			c.Instruments = append(c.Instruments, n)
		}), &part)},
		{"a parent is missing", `AQ.parents[0]: no regime "GS" in the book`, two(func(c, _ *Regime) { c.Parents[0].Region = "GS" })},
		{"a circle", "AQ.parents: deeper than 4, or a circle", two(func(_, p *Regime) { *p = circle })},
	} {
		t.Run(row.name, func(t *testing.T) {
			b, err := NewBook(row.regimes...)
			if err == nil || !strings.Contains(err.Error(), row.want) {
				t.Errorf("got %v, want %s", err, row.want)
			}
			if b != nil {
				t.Error("a book beside an error")
			}
		})
	}
}

// TestParentsGoFourDeep holds the bound on both sides.
func TestParentsGoFourDeep(t *testing.T) {
	line := []endorse.Region{"AQ", "BV", "GS", "HM", "TF", "SJ"}
	book := func(n int) error {
		var regimes []*Regime
		for i, region := range line[:n] {
			r := &Regime{Region: region, Name: "x"}
			if i > 0 {
				r.Parents = []Membership{{Region: line[i-1]}}
			}
			regimes = append(regimes, r)
		}
		_, err := NewBook(regimes...)
		return err
	}
	if err := book(5); err != nil {
		t.Errorf("four parents: %v", err)
	}
	if err := book(6); err == nil {
		t.Error("five parents are accepted")
	}
}
