package contract_test

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

// words are the closed sets, a value of each.
var words = []any{
	contract.TermsFirst, contract.DeemedApproved, contract.Brand, contract.Principal, contract.W9, contract.OfGross, contract.OnDay, contract.Sole,
	contract.NoEdits, contract.HardLimit, contract.NextBusiness, contract.Act365, contract.PerMonth, contract.BeforeWork, contract.Convenience,
	contract.Extension, contract.FromTolerated, contract.Met, contract.LateBy, contract.PostIt, contract.Barred, contract.Must, contract.Satisfied,
	contract.Offered, contract.Offer, contract.Briefed, contract.Brief, contract.LicenseActive, contract.Activate, contract.InvoiceIssued,
	contract.Issue, contract.Proposed, contract.Propose,
}

// TestWords: the words of a set differ, read back as what they are, and what is no
// word is refused on both sides and leaves the target alone.
func TestWords(t *testing.T) {
	for _, w := range words {
		typ := reflect.TypeOf(w)
		seen := map[string]bool{}
		n := 0
		for ; n < 256; n++ {
			v := reflect.New(typ)
			v.Elem().SetUint(uint64(n))
			text, err := v.Interface().(encoding.TextMarshaler).MarshalText()
			if err != nil {
				break
			}
			if seen[string(text)] || string(text) != fmt.Sprint(v.Elem()) {
				t.Errorf("%s: %q", typ, text)
			}
			seen[string(text)] = true
			back := reflect.New(typ)
			if err := back.Interface().(encoding.TextUnmarshaler).UnmarshalText(text); err != nil || back.Elem().Uint() != uint64(n) {
				t.Errorf("%s: %q reads as %v, %v", typ, text, back.Elem(), err)
			}
		}
		if n < 2 || n == 256 {
			t.Errorf("%s has %d words", typ, n)
		}
		target := reflect.New(typ)
		target.Elem().SetUint(1)
		var parse *endorse.ParseError
		if err := target.Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte("no such word")); !errors.As(err, &parse) || target.Elem().Uint() != 1 {
			t.Errorf("%s: %v, %v", typ, err, target.Elem())
		}
	}
}

func TestUses(t *testing.T) {
	for n := range 18 {
		one := contract.Uses(1) << n
		var back contract.Uses
		text, err := one.MarshalText()
		if err != nil || back.UnmarshalText(text) != nil || back != one {
			t.Errorf("%q: %s, %v", text, back, err)
		}
	}
	if _, err := contract.Uses(1 << 18).MarshalText(); err == nil {
		t.Error("a use beyond the set is written")
	}
	for _, bad := range []string{"|", "organic|", "organic|organic", "Organic", "organic, print"} {
		u := contract.Print
		if err := u.UnmarshalText([]byte(bad)); err == nil || u != contract.Print {
			t.Errorf("%q: %s, %v", bad, u, err)
		}
	}
}
