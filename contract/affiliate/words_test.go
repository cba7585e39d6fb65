package affiliate_test

import (
	"encoding"
	"fmt"
	"testing"

	"github.com/endorse-go/endorse/contract/affiliate"
)

// TestWords: every word of every closed set is read as it was written; no text is the
// zero value; a value beyond the last and a word that there is not are refused.
func TestWords(t *testing.T) {
	words[affiliate.TouchKind](t, int(affiliate.CodeUse))
	words[affiliate.Precedence](t, int(affiliate.MostRecent))
	words[affiliate.Model](t, int(affiliate.PositionBonus))
	words[affiliate.Component](t, int(affiliate.In))
	words[affiliate.Prices](t, int(affiliate.WithoutTax))
	words[affiliate.Approver](t, int(affiliate.ByHand))
	words[affiliate.Moment](t, int(affiliate.AtPayout))
	words[affiliate.Method](t, int(affiliate.Recomputed))
	words[affiliate.Rerate](t, int(affiliate.UntilPayout))
	words[affiliate.Basis](t, int(affiliate.OfSalesLessOwn))
	words[affiliate.Placement](t, int(affiliate.OnTop))
	words[affiliate.Schedule](t, int(affiliate.ByEvent))
	words[affiliate.Bearer](t, int(affiliate.ByProgramme))
	words[affiliate.Kind](t, int(affiliate.PaidOut))
	words[affiliate.Role](t, int(affiliate.LevelUp))
	words[affiliate.State](t, int(affiliate.Reversed))
	words[affiliate.CreditRule](t, int(affiliate.CreditBonus))
	words[affiliate.CustomerSource](t, int(affiliate.FromLedger))
	words[affiliate.Verdict](t, int(affiliate.NoSuchCreator))
}

func words[T interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, last int) {
	t.Helper()
	seen := map[string]bool{}
	for n := range last + 1 {
		v := T(n)
		text, err := v.MarshalText()
		if err != nil || string(text) != v.String() || seen[v.String()] {
			t.Errorf("%T(%d) is written %q, %q, %v", v, n, text, v.String(), err)
		}
		seen[v.String()] = true
		back := T(200)
		if err := P(&back).UnmarshalText(text); err != nil || back != v {
			t.Errorf("%T: %q is read as %d, %v", v, text, back, err)
		}
	}
	beyond := T(last + 1)
	if text, err := beyond.MarshalText(); err == nil || beyond.String() != fmt.Sprint("unknown-", last+1) {
		t.Errorf("%T(%d) is written %q, says %q", beyond, last+1, text, beyond)
	}
	empty, other := T(200), T(200)
	if err := P(&empty).UnmarshalText(nil); err != nil || empty != 0 {
		t.Errorf("%T: no text is read as %d, %v", empty, empty, err)
	}
	if err := P(&other).UnmarshalText([]byte("no such word")); err == nil || other != 200 {
		t.Errorf("%T: another word is read as %d, %v", other, other, err)
	}
}
