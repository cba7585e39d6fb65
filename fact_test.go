package endorse_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
)

func TestParseFact(t *testing.T) {
	t.Parallel()
	for want, texts := range map[Fact][]string{
		Yes:     {"yes", "Yes", "TRUE", "y", "1"},
		No:      {"no", "No", "false", "N", "0"},
		NotSaid: {"", "-", "null", "unknown", "not-said", "not said", "NULL"},
	} {
		for _, in := range texts {
			if got, err := ParseFact(in); got != want || err != nil {
				t.Errorf("ParseFact(%q) = %v, %v; want %v", in, got, err, want)
			}
		}
	}
	for _, in := range []string{"maybe", "2", "-1", "(yes)", "--", "yes!", "oui", "\xff", "yes\x00", "yes" + strings.Repeat(" ", 100), strings.Repeat("yes", 3<<20)} {
		got, err := ParseFact(in)
		wantParseError(t, in[:min(9, len(in))], err, "fact", "neither yes")
		if got != NotSaid {
			t.Errorf("ParseFact(%.9q) gave %v beside an error", in, got)
		}
	}
}

// TestFactIsNotNo holds that silence is neither yes nor no.
func TestFactIsNotNo(t *testing.T) {
	t.Parallel()
	rows := []struct {
		fact      Fact
		yes, said bool
		text      string
	}{
		{Yes, true, true, "yes"},
		{No, false, true, "no"},
		{NotSaid, false, false, "not-said"},
		{Fact(99), false, false, "not-said"},
		{FactOf(true), true, true, "yes"},
		{FactOf(false), false, true, "no"},
	}
	for _, r := range rows {
		yes, said := r.fact.Bool()
		if yes != r.yes || said != r.said || r.fact.Said() != r.said || r.fact.String() != r.text {
			t.Errorf("Fact(%d): yes %t, said %t, %q", r.fact, yes, said, r.fact)
		}
		b, _ := r.fact.MarshalText()
		if want := strings.TrimPrefix(r.text, "not-said"); string(b) != want {
			t.Errorf("Fact(%d) is written %q, want %q", r.fact, b, want)
		}
	}
}

func TestFactJSON(t *testing.T) {
	t.Parallel()
	type post struct {
		Boosted Fact `json:"boosted,omitzero"`
	}
	rows := []struct {
		in   string
		want Fact
		out  string
	}{
		{`{"boosted":true}`, Yes, `{"boosted":true}`},
		{`{"boosted":false}`, No, `{"boosted":false}`},
		{`{"boosted":null}`, NotSaid, `{}`},
		{`{}`, NotSaid, `{}`},
		{`{"boosted":"yes"}`, Yes, `{"boosted":true}`},
		{`{"boosted":""}`, NotSaid, `{}`},
	}
	for _, r := range rows {
		var p post
		if err := json.Unmarshal([]byte(r.in), &p); err != nil || p.Boosted != r.want {
			t.Errorf("%s: %v, %v", r.in, p.Boosted, err)
		}
		if b, err := json.Marshal(p); string(b) != r.out || err != nil {
			t.Errorf("%s is written %s, %v", r.in, b, err)
		}
	}
	if b, err := json.Marshal(NotSaid); string(b) != "null" || err != nil {
		t.Errorf("not said is written %s, %v", b, err)
	}
}

func TestFactOrder(t *testing.T) {
	t.Parallel()
	if inOrder := []Fact{NotSaid, Yes, No}; !slices.IsSorted(inOrder) {
		t.Errorf("%v is not in order", inOrder)
	}
}
