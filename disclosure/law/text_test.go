package law_test

import (
	"encoding"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/disclosure/law"
)

// enum is a closed enum with all its names in order, written out once more:
// they stand in books and reports and may not change.
type enum struct {
	name  string
	zero  any
	names string
}

var enums = []enum{
	{"requirement", Requirement(0), " required conditional not-required"},
	{"verdict", Verdict(0), " accepted conditional insufficient prohibited"},
	{"form", Form(0), "literal placed unlisted sign"},
	{"fault", Fault(0), "vague foreign understates"},
	{"strength", Strength(0), " must should"},
	{"tool verdict", ToolVerdict(0), "unclear not-enough-alone recommended sufficient"},
	{"effect", Effect(0), "note mention ban permit audience"},
	{"verification", Verification(0), "memory secondary read"},
	{"instrument kind", InstrumentKind(0), " statute regulation regulator-guidance self-regulatory-code case-law"},
	{"basis", Basis(0), " contract year-and-brand year rolling-window"},
	{"rule", Rule(0), " start-of-text before-fold not-among-hashtags on-the-media start-of-video throughout-video spoken-and-on-screen each-story-frame repeat-during-live spoken-in-audio not-only-profile not-only-comment not-only-after-link not-only-at-end same-language legible not-hidden-by-interface in-title each-post thumbnail near-claim"},
	{"content kind", ContentKind(0), " retouched-image ai-generated banned-category restricted-category minors health finance crypto gambling alcohol tobacco-nicotine medicine cosmetic-surgery hfss children-audience fake-review other"},
	{"actor kind", ActorKind(0), " registration licence qualification written-contract mandatory-clause insurance joint-liability identity-display minor-earnings age-limit payment-term audience-threshold other"},
}

func TestEnumNames(t *testing.T) {
	for _, e := range enums {
		t.Run(e.name, func(t *testing.T) {
			names := strings.Split(e.names, " ")
			for n, want := range names {
				v := reflect.New(reflect.TypeOf(e.zero))
				v.Elem().SetUint(uint64(n))
				got, err := v.Interface().(encoding.TextMarshaler).MarshalText()
				if err != nil || string(got) != want {
					t.Errorf("%d is %q (%v), want %q", n, got, err, want)
				}
				back := reflect.New(reflect.TypeOf(e.zero))
				if err := back.Interface().(encoding.TextUnmarshaler).UnmarshalText(got); err != nil || back.Elem().Uint() != uint64(n) {
					t.Errorf("%q reads back as %v (%v)", got, back.Elem(), err)
				}
			}
			beyond := reflect.New(reflect.TypeOf(e.zero))
			beyond.Elem().SetUint(uint64(len(names)))
			if got, _ := beyond.Interface().(encoding.TextMarshaler).MarshalText(); len(got) != 0 {
				t.Errorf("beyond the enum stands %q; the list of names in this test lacks it", got)
			}
			refuses(t, e)
		})
	}
}

// refuses holds that other text is an error and leaves the target alone.
func refuses(t *testing.T, e enum) {
	v := reflect.New(reflect.TypeOf(e.zero))
	v.Elem().SetUint(1)
	err := v.Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte("Nonsense"))
	var parse *endorse.ParseError
	if !errors.As(err, &parse) || parse.What != e.name || v.Elem().Uint() != 1 {
		t.Errorf("error %v, target %v", err, v.Elem())
	}
}

// TestConditionNames holds that every condition up to the last has a name of
// its own that reads back.
func TestConditionNames(t *testing.T) {
	seen := map[string]bool{}
	for c := Always; c.String() != ""; c++ {
		var back Condition
		if err := back.UnmarshalText([]byte(c.String())); err != nil || back != c || seen[c.String()] {
			t.Errorf("%d %q reads back as %d (%v)", c, c, back, err)
		}
		seen[c.String()] = true
	}
	if !seen["always"] || !seen["adult-audience"] {
		t.Error(seen)
	}
	refuses(t, enum{"condition", Condition(0), ""})
	refuses(t, enum{"measure kind", MeasureKind(0), ""})
}

func TestSets(t *testing.T) {
	for _, row := range []struct {
		set  any
		text string
	}{
		{Ties(0), "*"}, {Payment, "payment"}, {Payment | Loan, "payment|loan"}, {NoTie, "none"},
		{InKind, "free-product|unsolicited-gift|loan|discount|event-or-trip"},
		{Formats(0), "*"}, {Post, "post"}, {Story | Pin, "story|pin"},
		{Sectors(0), "*"}, {Alcohol, "alcohol"}, {Alcohol | OtherSector, "alcohol|other"}, {HFSS, "hfss"},
	} {
		got, _ := row.set.(encoding.TextMarshaler).MarshalText()
		if string(got) != row.text {
			t.Errorf("%q, want %q", got, row.text)
		}
		back := reflect.New(reflect.TypeOf(row.set))
		if err := back.Interface().(encoding.TextUnmarshaler).UnmarshalText(got); err != nil || back.Elem().Interface() != row.set {
			t.Errorf("%q reads back as %v (%v)", got, back.Elem(), err)
		}
	}
	for _, bad := range []string{"payment|", "payment|gold", "Payment", "payment,loan", "*|loan"} {
		ties := Loan
		if err := ties.UnmarshalText([]byte(bad)); err == nil || ties != Loan {
			t.Errorf("%q is read as %s (%v)", bad, ties, err)
		}
	}
	for _, target := range []encoding.TextUnmarshaler{new(Formats), new(Sectors)} {
		if err := target.UnmarshalText([]byte("post|alcohol")); err == nil {
			t.Errorf("%T takes what is none of it", target)
		}
	}
}

func TestTies(t *testing.T) {
	if n := len(AllTies.Each()); n != 17 {
		t.Errorf("%d kinds of tie, want 17", n)
	}
	for _, one := range append(AllTies.Each(), NoTie) {
		got, err := ParseTie(one.String())
		if err != nil || got != one || !one.One() {
			t.Errorf("%s: %s %v", one, got, err)
		}
	}
	for _, bad := range []string{"", "*", "payment|loan", "Payment"} {
		if _, err := ParseTie(bad); err == nil {
			t.Errorf("ParseTie(%q) takes it", bad)
		}
	}
	for _, none := range []Ties{0, Payment | Loan, NoTie << 1} {
		if none.One() {
			t.Errorf("%d is one", none)
		}
	}
	if diff := cmp.Diff([]Ties{Payment, Loan}, (Loan | Payment).Each()); diff != "" {
		t.Error(diff)
	}
	for _, row := range []struct {
		row, of Ties
		want    bool
	}{{0, Payment, true}, {Payment, Payment, true}, {Payment | Loan, Loan, true}, {Payment, Loan, false}, {Payment, Payment | Loan, false}} {
		if got := row.row.Covers(row.of); got != row.want {
			t.Errorf("a row for %s covers %s: %v", row.row, row.of, got)
		}
	}
}

func TestSectorsAndFormats(t *testing.T) {
	if s, err := ParseSector("hfss"); err != nil || s != HFSS {
		t.Error(s, err)
	}
	if _, err := ParseSector("*"); err == nil {
		t.Error("* is a sector")
	}
	if !Sectors(0).Has(Beauty) || !(Beauty | Food).Has(Food) || Beauty.Has(Food) {
		t.Error("Sectors.Has")
	}
	if !Formats(0).Has(endorse.FormatPin) || !(Post | Pin).Has(endorse.FormatPin) || Post.Has(endorse.FormatPin) {
		t.Error("Formats.Has")
	}
	for _, f := range endorse.Formats() {
		if one := Formats(1) << f; one.String() != f.String() {
			t.Errorf("%s is called %s in rows", f, one)
		}
	}
}

func TestRules(t *testing.T) {
	rules := Rules()
	if len(rules) != 21 || rules[0] != StartOfText || rules[20] != NearClaim {
		t.Errorf("%d rules, want the 21 of the sheets", len(rules))
	}
}

func TestChangeKinds(t *testing.T) {
	for k, want := range map[ChangeKind]string{ChangeNotSaid: "", Added: "added", Removed: "removed", Altered: "altered"} {
		if got, _ := k.MarshalText(); string(got) != want || k.String() != want {
			t.Errorf("%d is %q, want %q", k, got, want)
		}
	}
}
