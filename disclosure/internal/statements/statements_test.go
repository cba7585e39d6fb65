package statements_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// scanner looks for every sentence, with the place in All as id.
var scanner = sync.OnceValue(func() *label.Scanner {
	var entries []label.Entry
	for i, s := range statements.All() {
		entries = append(entries, label.Entry{ID: i, Text: s.Pattern, Role: s.Sense.Role(), Form: label.Pattern, Reach: s.Reach})
	}
	scanner, err := label.Compile(entries)
	if err != nil {
		panic(err)
	}
	return scanner
})

// says is what the sentences of a text say: the ties told plainly, those hinted
// at, and whether there is a denial, or another sense that covers what is told.
type says struct {
	told, hinted law.Ties
	plain        bool // something is told, be it advertising of any kind
	denied       bool
}

func readText(t *testing.T, text string) says {
	t.Helper()
	brands, err := label.NewBrands([]string{"XYZ"})
	if err != nil {
		t.Fatal(err)
	}
	result, err := scanner().Scan(text, brands)
	if err != nil {
		t.Fatal(err)
	}
	var s says
	all := statements.All()
	for _, m := range result.Matches {
		out := m.Negated || m.Under.Any(label.RolesOf(label.Denial, label.OtherSense))
		s.denied = s.denied || m.Negated || m.Role == label.Denial
		for id := range scanner().IDs(m.Wording) {
			switch sentence := all[id]; {
			case out:
			case sentence.Sense == statements.Plain:
				s.told, s.plain = s.told|sentence.Tells, true
			case sentence.Sense == statements.Vague:
				s.hinted |= sentence.Tells
			}
		}
	}
	return s
}

func TestPlainSentences(t *testing.T) {
	for _, row := range []struct {
		text string
		want law.Ties // told at least
	}{
		{"some links are affiliate links", law.Affiliate},
		{"I was never paid, but some links are affiliate links", law.Affiliate},
		{"I earn a small commission if you buy", law.Affiliate},
		{"We may receive commissions from the links below", law.Affiliate},
		{"As an Amazon Associate I earn from qualifying purchases.", law.Affiliate},
		{"as an Amazon\nAssociate I earn", law.Affiliate},
		{"links marked * are affiliate", law.Affiliate},
		{"This post contains affiliate links", law.Affiliate},
		{"XYZ sent me this for free", law.FreeProduct},
		{"Acme sent me this for free", law.FreeProduct},
		{"this was kindly gifted to me by XYZ", law.FreeProduct},
		{"the car is on loan from XYZ", law.Loan},
		{"this video was sponsored by XYZ", law.Payment},
		{"This video is proudly sponsored by XYZ", law.Payment},
		{"Thanks to XYZ for sponsoring", law.Payment},
		{"I was paid by XYZ", law.Payment},
		{"XYZ invited me to the opening", law.EventOrTrip},
		{"I work for XYZ", law.Employment},
		{"a cream from my own company", law.Ownership},
		{"a label that we founded", law.Ownership},
		{"I own the company", law.SelfPromotion},
		{"I'm getting paid to promote this", law.Payment},
		{"a paid spokesperson for XYZ", law.Payment},
		{"Thank you XYZ for sponsoring this post", law.Payment},
		{"in exchange for my honest review", law.FreeProduct},
		{"Got it for free", law.FreeProduct},
		{"thx XYZ for my free jacket", law.FreeProduct},
		{"I didn’t pay for this", law.FreeProduct},
		{"merci à XYZ pour le manteau offert", law.FreeProduct},
		{"presente da XYZ", law.FreeProduct},
		{"regalo di XYZ", law.FreeProduct},
		{"publicación paga", law.Payment},
		{"XYZ様にご提供いただきました", law.FreeProduct},
		{"XYZ에서 일해요", law.Employment},
		{"#affiliatelinks", law.Affiliate},
		{"#BezahlteKooperation", law.Payment},
		{"#lienaffilie", law.Affiliate},
		{"#colaboracionpagada", law.Payment},
		{"#giftedproduct", law.FreeProduct},
	} {
		if got := readText(t, row.text); got.told&row.want == 0 {
			t.Errorf("%q tells of %s, want %s", row.text, got.told, row.want)
		}
	}
}

func TestVagueSentences(t *testing.T) {
	for _, row := range []struct {
		text string
		want law.Ties // hinted at
	}{
		{"Amazon links: below", law.Affiliate},
		{"support the channel by shopping here", law.Affiliate},
		{"use my code ANNA10 at the till", law.Discount},
		{"Use code SAVE20", law.Discount},
		{"my discount code is in the profile", law.Discount},
		{"shop my look", law.Affiliate},
		{"so excited to partner with XYZ", law.Payment},
	} {
		got := readText(t, row.text)
		if got.hinted&row.want == 0 {
			t.Errorf("%q hints at %s, want %s", row.text, got.hinted, row.want)
		}
		if got.plain {
			t.Errorf("%q is taken as plain: %s", row.text, got.told)
		}
	}
}

// TestNothingIsTold: sentences that use the words for something else, or take
// them back.
func TestNothingIsTold(t *testing.T) {
	for _, row := range []struct {
		text   string
		denied bool
	}{
		{"A soft cream for the evening", false},
		{"I am looking for sponsors", false},
		{"not affiliated with XYZ", false},
		{"we need an ad hoc meeting", false},
		{"https://shop.example/?PAffiliateID=7", false},
		{"gift ideas for the winter", false},
		{"free shipping from XYZ", false},
		{"a party hosted by my neighbours", false},
		{"my sister owns a cat", false},
		{"I was never paid", true},
		{"This video is not sponsored by XYZ", true},
		{"I don't earn a commission", true},
		{"#notsponsored", true},
		{"bought it with my own money", false},
	} {
		got := readText(t, row.text)
		if got.plain || got.told != 0 {
			t.Errorf("%q tells of %s", row.text, got.told)
		}
		if row.denied && !got.denied {
			t.Errorf("%q is no denial", row.text)
		}
	}
}

// TestSentencesAreWritten holds what every row has to have.
func TestSentencesAreWritten(t *testing.T) {
	seen := map[string]bool{}
	for i, s := range statements.All() {
		key := s.Lang + "/" + s.Pattern
		if s.Pattern == "" || s.Lang == "" || seen[key] {
			t.Errorf("%d %q: no pattern, no language, or twice", i, s.Pattern)
		}
		seen[key] = true
		if strings.HasPrefix(s.Pattern, "{") && !strings.HasPrefix(s.Pattern, "{brand}") {
			t.Errorf("%q begins with a place that any word may fill: each is then read one by one", s.Pattern)
		}
		negator := s.Sense == statements.Negator || s.Sense == statements.TrailingNegator
		if s.Reach != 0 && !negator {
			t.Errorf("%q has a reach and is no negator", s.Pattern)
		}
		if s.Tells != 0 && s.Sense != statements.Plain && s.Sense != statements.Vague {
			t.Errorf("%q tells and is no statement", s.Pattern)
		}
		if s.Sense == statements.Vague && s.Tells == 0 {
			t.Errorf("%q hints at nothing", s.Pattern)
		}
		if s.Tells >= law.NoTie {
			t.Errorf("%q tells of %s", s.Pattern, s.Tells)
		}
	}
}

func TestAllIsTheCallers(t *testing.T) {
	statements.All()[0].Pattern = "spoilt"
	if statements.All()[0].Pattern == "spoilt" {
		t.Error("the list is shared")
	}
}

func TestSenses(t *testing.T) {
	for sense, want := range map[statements.Sense]label.Role{
		statements.Vague: label.Statement, statements.Plain: label.Statement, statements.Denial: label.Denial,
		statements.OtherSense: label.OtherSense, statements.Negator: label.Negator,
		statements.TrailingNegator: label.TrailingNegator, statements.Turn: label.Turn,
	} {
		if got := sense.Role(); got != want {
			t.Errorf("sense %d is looked for as %s, want %s", sense, got, want)
		}
	}
	if got := (statements.Turn + 1).Role(); got != label.Turn {
		t.Errorf("a sense that there is not is looked for as %s, want the last", got)
	}
}

func TestHintsAt(t *testing.T) {
	for _, row := range []struct {
		kind        law.ContentKind
		word        string
		hint, known bool
	}{
		{law.RetouchedImage, "retouched", true, true}, {law.RetouchedImage, "retuschiert", true, true},
		{law.RetouchedImage, "soft", false, true}, {law.AIGenerated, "ai", true, true},
		{law.AIGenerated, "air", false, true}, {law.AIGenerated, "virtuelles", true, true},
		{law.AIGenerated, "인공지능으로", true, true}, {law.AlcoholContent, "drink", false, false},
		{law.AIGenerated, "\x80", false, true}, {law.AIGenerated, "", false, true},
	} {
		hint, known := statements.HintsAt(row.kind, []string{"cream", row.word})
		if hint != row.hint || known != row.known {
			t.Errorf("%s %q: %v %v, want %v %v", row.kind, row.word, hint, known, row.hint, row.known)
		}
	}
}
