package contract_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

func TestJSONReadsBack(t *testing.T) {
	want, err := sample().MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	terms, err := contract.Parse(want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := terms.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("terms mismatch (-first +again):\n%s", diff)
	}
}

// TestJSONBytes holds the exact form of small terms.
func TestJSONBytes(t *testing.T) {
	terms := contract.Terms{
		ID: "t", Version: 1, Days: endorse.Period{From: on(2026, 1, 1)},
		Deliverables: []contract.Deliverable{{ID: "d", Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Count: 1}},
		Rights:       []contract.Grant{{ID: "g", Uses: contract.Organic | contract.PaidSocial, Territory: contract.Territory{World: true}}},
		Payment:      contract.Payment{Net: endorse.MustCount(0)},
	}
	got, err := terms.MarshalJSON()
	want := `{"format":1,"id":"t","version":1,"days":{"from":"2026-01-01"},"deliverables":[{"id":"d","platform":"tiktok","format":"short-video","count":1}],"rights":[{"id":"g","uses":"organic|paid-social","territory":{"world":true}}],"payment":{"net_days":0}}`
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v\nwant %s", got, err, want)
	}
}

func TestJSONIsStrict(t *testing.T) {
	const head = `{"format":1,"id":"t","version":1`
	rows := []struct{ name, in, want string }{
		{"no format", `{"id":"t","version":1}`, "format is not 1"},
		{"other format", `{"format":2,"id":"t","version":1}`, "format is not 1"},
		{"unknown member", head + `,"colour":"red"}`, "unknown field"},
		{"unknown deep member", head + `,"rights":[{"id":"g","use":"organic"}]}`, "unknown field"},
		{"misspelt by case", head + `,"Title":"x"}`, "capital letters"},
		{"twice", head + `,"title":"a","title":"b"}`, "there twice"},
		{"twice, deep", head + `,"master":{"id":"a","id":"b"}}`, "there twice"},
		{"something after", head + `} {}`, "after the end"},
		{"cut off", head, "EOF"},
		{"unknown word", head + `,"parties":[{"id":"a","role":"boss"}]}`, `parsing role "boss": not one of brand, agency`},
		{"unknown use", head + `,"rights":[{"id":"g","uses":"organic|organic"}]}`, "named twice"},
		{"type", head + `,"title":5}`, "title"},
		{"not valid", `{"format":1,"id":"","version":1}`, "not said"},
		{"a plan that is not valid", head + `,"compensation":{"plan":{"format":1,"id":"p","version":1,"currency":"EUR","pay":{"kind":"gift"}}}}`, "compensation.plan: "},
		{"too deep", head + `,"title":` + strings.Repeat("[", 300) + strings.Repeat("]", 300) + `}`, "nested too deep"},
		{"as deep as may be", head + `,"title":` + strings.Repeat("[", contract.MaxDepth-1) + strings.Repeat("]", contract.MaxDepth-1) + `}`, "title"},
		{"a bracket deeper", head + `,"title":` + strings.Repeat("[", contract.MaxDepth) + strings.Repeat("]", contract.MaxDepth) + `}`, "nested too deep"},
		{"no object", `5`, "json: cannot unmarshal number"},
		{"a list and a name", `["a"]`, "json: cannot unmarshal array"},
		{"digits and the last letter are no capitals", head + `,"xz_09":5}`, "unknown field"},
		{"a sign", head + `,"a-b":5}`, "capital letters"},
		{"a letter of another script", head + `,"tïtle":5}`, "capital letters"},
		{"too long", head + `,"title":"` + strings.Repeat("x", contract.MaxJSON) + `"}`, "more bytes"},
	}
	for _, r := range rows {
		before := sample()
		terms := before
		if err := json.Unmarshal([]byte(r.in), &terms); err == nil || !strings.Contains(err.Error(), r.want) {
			if direct := terms.UnmarshalJSON([]byte(r.in)); direct == nil || !strings.Contains(direct.Error(), r.want) {
				t.Errorf("%s: %v, want %q", r.name, direct, r.want)
			}
		}
		if terms.ID != before.ID || terms.Title != before.Title {
			t.Errorf("%s: the target changed", r.name)
		}
	}
}

// TestJSONAsLongAsMayBe: blanks up to the bound are read, and not one more.
func TestJSONAsLongAsMayBe(t *testing.T) {
	text := `{"format":1,"id":"t","version":1,"master":{"id":"m","sha256":"` + strings.Repeat("0f9a", 16) + `"}}`
	terms, err := contract.Parse([]byte(text + strings.Repeat(" ", contract.MaxJSON-len(text))))
	if err != nil || terms.Master.SHA256 != strings.Repeat("0f9a", 16) {
		t.Errorf("%+v, %v", terms.Master, err)
	}
	if _, err := contract.Parse([]byte(text + strings.Repeat(" ", contract.MaxJSON+1-len(text)))); !errors.Is(err, contract.ErrTooLong) {
		t.Errorf("a byte more: %v", err)
	}
}

func TestInvalidTermsAreNotWritten(t *testing.T) {
	_, err := contract.Terms{}.MarshalJSON()
	var fault *contract.FaultError
	if !errors.As(err, &fault) {
		t.Errorf("%v", err)
	}
	if _, err := (contract.Terms{}).Digest(); err == nil {
		t.Error("a digest of terms that are not valid")
	}
}

// TestDiffSeesOneChange: Diff sees each field of the JSON that changes, and
// nothing else.
func TestDiffSeesOneChange(t *testing.T) {
	rows := []struct {
		want  string
		alter func(*contract.Terms)
	}{
		{"title: Spring tea → x", func(t *contract.Terms) { t.Title = "x" }},
		{"deliverables[stories].frames: 3 → 4", func(t *contract.Terms) { t.Deliverables[1].Frames = 4 }},
		{`deliverables[reels].must.tags: ["#teatime"] → ["#tea"]`, func(t *contract.Terms) { t.Deliverables[0].Must.Tags = []string{"#tea"} }},
		{"payment.net_days: 30 → 14", func(t *contract.Terms) { t.Payment.Net = endorse.MustCount(14) }},
		{"kill_fee: ", func(t *contract.Terms) { t.KillFee = t.KillFee[:3] }},
		{"offer_until: removed 2026-01-31", func(t *contract.Terms) { t.OfferUntil = endorse.Date{} }},
		{"guarantees: added [{", func(t *contract.Terms) {
			t.Guarantees = []contract.Guarantee{{ID: "g", Count: endorse.CountViews, Number: 5}}
		}},
		{"parties: removed [{", func(t *contract.Terms) { t.Parties = nil; t.Rights[0].Holder = "" }},
		{"compensation.expenses: added EUR 50.00", func(t *contract.Terms) { t.Compensation.Expenses = eur("50") }},
		{`minors: added [{"id":"kid"`, func(t *contract.Terms) { t.Minors = []contract.Minor{{ID: "kid"}} }},
		{"deliverables[reels].fee: EUR 1200.00 → EUR 1100.00", func(t *contract.Terms) { t.Deliverables[0].Fee = eur("1100") }},
	}
	for _, r := range rows {
		after := sample()
		r.alter(&after)
		changes, err := sample().Diff(after)
		if err != nil || len(changes) != 1 || !strings.HasPrefix(changes[0].String(), r.want) {
			t.Errorf("%v, %v, want one change %q", changes, err, r.want)
		}
	}
	paid, unpaid := flat("EUR 100", contract.Payment{}), flat("EUR 100", contract.Payment{})
	unpaid.Compensation = contract.Compensation{Standing: endorse.Yes}
	paid.Compensation.Standing = endorse.Yes
	if changes, err := unpaid.Diff(paid); err != nil || len(changes) != 1 || !strings.HasPrefix(changes[0].String(), `compensation.plan: added {"currency":"EUR"`) {
		t.Errorf("a plan where there was none: %v, %v", changes, err)
	}
	reordered := sample()
	reordered.Deliverables[0], reordered.Deliverables[1] = reordered.Deliverables[1], reordered.Deliverables[0]
	if changes, err := sample().Diff(reordered); err != nil || len(changes) != 0 {
		t.Errorf("another order alone: %v, %v", changes, err)
	}
}

// TestDiffAgreesWithDigest draws two terms and holds Diff against their
// digests, and against itself the other way round.
func TestDiffAgreesWithDigest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawTerms(t, "a"), drawTerms(t, "b")
		there, err := a.Diff(b)
		if err != nil {
			t.Fatal(err)
		}
		back, err := b.Diff(a)
		if err != nil || len(back) != len(there) {
			t.Fatalf("%d changes there, %d back, %v", len(there), len(back), err)
		}
		for i, c := range there {
			if c.Path != back[i].Path || c.Was != back[i].Is || c.Is != back[i].Was {
				t.Fatalf("%v there, %v back", c, back[i])
			}
		}
		x, _ := a.Digest()
		y, _ := b.Digest()
		if x == y && len(there) > 0 {
			t.Fatalf("equal terms differ: %v", there)
		}
	})
}

// drawTerms draws small valid terms.
func drawTerms(t *rapid.T, name string) contract.Terms {
	terms := contract.Terms{ID: "t", Version: rapid.IntRange(1, 3).Draw(t, name+" version")}
	n := rapid.IntRange(0, 3).Draw(t, name+" deliverables")
	for i := range n {
		from := on(2026, 1, 1).AddDays(rapid.IntRange(0, 20).Draw(t, "from"))
		terms.Deliverables = append(terms.Deliverables, contract.Deliverable{
			ID: fmt.Sprint("d", i), Platform: endorse.TikTok, Format: rapid.SampledFrom(endorse.Formats()).Draw(t, "format"),
			Count: rapid.IntRange(0, 4).Draw(t, "count"), Window: endorse.Period{From: from, Until: from.AddDays(rapid.IntRange(0, 9).Draw(t, "days"))},
			Retention: contract.Retention{Days: rapid.IntRange(0, 5).Draw(t, "retention")},
		})
	}
	if rapid.Bool().Draw(t, name+" ai") {
		terms.AI.Training = endorse.No
	}
	return terms
}

// TestTermsRoundTrip: what is written reads back as the same bytes.
func TestTermsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want, err := drawTerms(t, "t").MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		terms, err := contract.Parse(want)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := terms.MarshalJSON(); err != nil || string(got) != string(want) {
			t.Fatalf("%s\n%s\n%v", want, got, err)
		}
	})
}
