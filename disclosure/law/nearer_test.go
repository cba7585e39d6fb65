package law_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/disclosure/law"
)

// family is a child with the rows of one regime, and a parent with those of
// another.
func family(t *testing.T, child, parent Regime) InForce {
	t.Helper()
	child.Region, child.Name, child.Parents = "AQ", "Antarctica", []Membership{{Region: "BV"}}
	child.Instruments = []Instrument{{ID: "aq-code", Title: "Code", Citation: "Code, 1", Kind: Statute, Checked: on(2026, 1, 1)}}
	parent.Region, parent.Name = "BV", "Islands"
	parent.Instruments = []Instrument{{ID: "bv-act", Title: "Act", Citation: "Act, 1", Kind: Statute, Checked: on(2026, 1, 1)}}
	b, err := NewBook(&child, &parent)
	if err != nil {
		t.Fatal(err)
	}
	return b.At("AQ", on(2026, 3, 1))
}

// TestNearerConnection: a row of the child stands for the parent's on the same
// tie, for the sectors that it speaks of.
func TestNearerConnection(t *testing.T) {
	for _, row := range []struct {
		name      string
		near, far Connection
		want      int // rows in force
	}{
		{"the same tie", Connection{Tie: Loan}, Connection{Tie: Loan}, 1},
		{"another tie", Connection{Tie: Loan}, Connection{Tie: Charity}, 2},
		{"all sectors for one", Connection{Tie: Loan}, Connection{Tie: Loan, Sectors: Beauty}, 1},
		{"one sector for all", Connection{Tie: Loan, Sectors: Beauty}, Connection{Tie: Loan}, 2},
		{"the same sectors", Connection{Tie: Loan, Sectors: Beauty}, Connection{Tie: Loan, Sectors: Beauty}, 1},
		{"other sectors", Connection{Tie: Loan, Sectors: Beauty}, Connection{Tie: Loan, Sectors: Food}, 2},
	} {
		t.Run(row.name, func(t *testing.T) {
			row.near.Asks, row.near.Instrument = Required, "aq-code"
			row.far.Asks, row.far.Instrument = Required, "bv-act"
			f := family(t, Regime{Connections: []Connection{row.near}}, Regime{Connections: []Connection{row.far}})
			if got := len(f.Connections); got != row.want {
				t.Errorf("%d rows in force, want %d", got, row.want)
			}
		})
	}
}

// TestNearerWording: a row of the child stands for the parent's on the same
// text and language, if it speaks of every tie that the parent's does.
func TestNearerWording(t *testing.T) {
	for _, row := range []struct {
		name      string
		near, far Wording
		want      int
	}{
		{"the same text", Wording{Text: "Ad", Lang: "en"}, Wording{Text: "Ad", Lang: "en"}, 1},
		{"in capitals", Wording{Text: "Ad", Lang: "en"}, Wording{Text: "AD", Lang: "en"}, 1},
		{"another text", Wording{Text: "Ad", Lang: "en"}, Wording{Text: "#ad", Lang: "en"}, 2},
		{"another language", Wording{Text: "Ad", Lang: "en"}, Wording{Text: "Ad", Lang: "nl"}, 2},
		{"all ties for one", Wording{Text: "Ad", Lang: "en"}, Wording{Text: "Ad", Lang: "en", Ties: Loan}, 1},
		{"one tie for all", Wording{Text: "Ad", Lang: "en", Ties: Loan}, Wording{Text: "Ad", Lang: "en"}, 2},
		{"two ties for one of them", Wording{Text: "Ad", Lang: "en", Ties: Loan | Payment}, Wording{Text: "Ad", Lang: "en", Ties: Loan}, 1},
		{"one tie for two", Wording{Text: "Ad", Lang: "en", Ties: Loan}, Wording{Text: "Ad", Lang: "en", Ties: Loan | Payment}, 2},
	} {
		t.Run(row.name, func(t *testing.T) {
			row.near.Verdict, row.near.Instrument = Accepted, "aq-code"
			row.far.Verdict, row.far.Instrument = Insufficient, "bv-act"
			f := family(t, Regime{Wordings: []Wording{row.near}}, Regime{Wordings: []Wording{row.far}})
			if got := len(f.Wordings); got != row.want {
				t.Errorf("%d rows in force, want %d", got, row.want)
			}
		})
	}
}

// TestNearerWordingByFormat: a row of the child on some formats leaves the parent's to
// the others, and one on some platforms leaves it whole.
func TestNearerWordingByFormat(t *testing.T) {
	const video = ShortVideo | LongVideo
	for _, row := range []struct {
		name      string
		near, far Wording
		want      Formats // on which the parent's holds, of videos and posts
	}{
		{"on videos", Wording{Formats: video}, Wording{}, Post},
		{"on all", Wording{}, Wording{Formats: video}, 0},
		{"on the same", Wording{Formats: Post}, Wording{Formats: Post}, 0},
		{"on others", Wording{Formats: Post}, Wording{Formats: video}, video},
		{"on one of two", Wording{Formats: LongVideo}, Wording{Formats: video}, ShortVideo},
		{"on a platform", Wording{Platforms: []endorse.Platform{endorse.TikTok}}, Wording{Formats: Post}, Post},
	} {
		t.Run(row.name, func(t *testing.T) {
			row.near.Text, row.near.Lang, row.near.Verdict, row.near.Instrument = "Ad", "en", Accepted, "aq-code"
			row.far.Text, row.far.Lang, row.far.Verdict, row.far.Instrument = "Ad", "en", Insufficient, "bv-act"
			got := Formats(0)
			for _, w := range family(t, Regime{Wordings: []Wording{row.near}}, Regime{Wordings: []Wording{row.far}}).Wordings {
				if w.Instrument == "bv-act" {
					got |= w.Formats
				}
			}
			if got &= video | Post; got != row.want {
				t.Errorf("the parent's holds on %s, want %s", got, row.want)
			}
		})
	}
}

// TestNearerPlacement: a row of the child takes its formats from the parent's
// row on the same rule, unless it is limited otherwise.
func TestNearerPlacement(t *testing.T) {
	for _, row := range []struct {
		name string
		near Placement
		want string // the formats left to the parent's row for posts and stories, "" for none
	}{
		{"all formats", Placement{}, ""},
		{"posts", Placement{Formats: Post}, "story"},
		{"videos", Placement{Formats: LongVideo}, "post|story"},
		{"one tie", Placement{Ties: Loan}, "post|story"},
		{"on a condition", Placement{When: MainProduct}, "post|story"},
		{"on one platform", Placement{Platforms: []endorse.Platform{endorse.X}}, "post|story"},
		{"another rule", Placement{Rule: BeforeFold}, "post|story"},
		{"another rule, replacing", Placement{Rule: BeforeFold, Replaces: []Rule{StartOfText}}, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			if row.near.Rule == RuleNotSaid {
				row.near.Rule = StartOfText
			}
			row.near.Strength, row.near.Instrument = Must, "aq-code"
			far := Placement{Rule: StartOfText, Formats: Post | Story, Strength: Must, Instrument: "bv-act"}
			f := family(t, Regime{Placements: []Placement{row.near}}, Regime{Placements: []Placement{far}})
			got := ""
			for _, p := range f.Placements[1:] {
				got = p.Formats.String()
			}
			if got != row.want {
				t.Errorf("the parent's row is left %q, want %q", got, row.want)
			}
		})
	}
}

// TestPartAndCountryNotWhole: where one of the two is whole on no day, so are
// both together.
func TestPartAndCountryNotWhole(t *testing.T) {
	for _, row := range []struct {
		name          string
		part, country endorse.Date
		want          endorse.Date
	}{
		{"both", on(2022, 1, 1), on(2021, 1, 1), on(2022, 1, 1)},
		{"the part is not", endorse.Date{}, on(2021, 1, 1), endorse.Date{}},
		{"the country is not", on(2022, 1, 1), endorse.Date{}, endorse.Date{}},
	} {
		country := Regime{Region: "AQ", Name: "Antarctica", CompleteFrom: row.country, Languages: []string{"en"}}
		part := Regime{Region: "AQ-ROS", Name: "Ross", CompleteFrom: row.part, Languages: []string{"en"}, Parents: []Membership{{Region: "AQ"}}}
		b, err := NewBook(&country, &part)
		if err != nil {
			t.Fatal(err)
		}
		if got := b.At("AQ-ROS", on(2026, 1, 1)).CompleteFrom; got != row.want {
			t.Errorf("%s: whole from %q, want %q", row.name, got, row.want)
		}
	}
}

// TestContentWithoutATie: a rule on content may name posts without a tie beside others.
func TestContentWithoutATie(t *testing.T) {
	r := ice()
	r.Content[0].Ties = AllTies | NoTie
	if err := r.Validate(); err != nil {
		t.Error(err)
	}
}
