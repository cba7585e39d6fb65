package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// drafted is a draft in a place made up, and what its brief lists: the kind of each item,
// must or advice, its rule or code, ties where it names some, what it asks, the fact it
// turns on, and the wordings.
type drafted struct {
	name  string
	law   law.Regime
	draft disclosure.Publication
	asked endorse.Fact
	want  []string
}

func holdBriefs(t *testing.T, rows []drafted) {
	t.Helper()
	places := countries(len(rows))
	regimes := make([]*law.Regime, len(rows))
	for i, row := range rows {
		regimes[i] = madeUp(places[i], row.law)
	}
	checker, err := disclosure.NewChecker(mustBook(regimes...))
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			b, err := checker.Brief(paid(row.draft, places[i]))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, item := range b.Markets[0].Items {
				got = append(got, itemText(item))
			}
			if diff := cmp.Diff(row.want, got); diff != "" || b.Markets[0].Asked != row.asked {
				t.Errorf("asked %v, want %v; items (-want +got):\n%s", b.Markets[0].Asked, row.asked, diff)
			}
		})
	}
}

func itemText(i disclosure.Item) string {
	_, code, _ := strings.Cut(i.Code, "/")
	words := []string{i.Kind.String(), map[bool]string{true: "must", false: "advice"}[i.Must], code}
	if i.Ties != 0 {
		words = append(words, i.Ties.String())
	}
	if i.Kind == disclosure.ItemTie {
		words = append(words, i.Asks.String())
	}
	if i.If != "" {
		words = append(words, "if "+i.If)
	}
	if i.Group != "" {
		words = append(words, "of "+i.Group)
	}
	for _, w := range i.Wordings {
		words = append(words, w.Lang+":"+w.Text)
	}
	return strings.Join(slices.DeleteFunc(words, func(s string) bool { return s == "" }), " ")
}

const (
	tieYes  = "tie must payment payment yes"
	chooses = "wording must wording payment en:Ad"
)

// TestBriefOfTies holds what a brief says of ties, and when it goes on to wordings and
// places.
func TestBriefOfTies(t *testing.T) {
	t.Parallel()
	place := connected(law.Connection{Asks: law.Required}, law.Connection{Tie: law.Loan, Asks: law.NotRequired}, law.Connection{Tie: law.Affiliate, Asks: law.Conditional, When: law.OnDuty})
	place.Placements = []law.Placement{{Rule: law.StartOfText}, {Rule: law.EachStoryFrame, Formats: law.Story}}
	ties := func(kinds ...law.Ties) disclosure.Publication {
		p := disclosure.Publication{Format: endorse.FormatPost, Ties: []disclosure.Tie{}}
		for _, kind := range kinds {
			p.Ties = append(p.Ties, disclosure.Tie{Kind: kind})
		}
		return p
	}
	const (
		tieNo    = "tie advice loan loan no"
		tieOpen  = "tie advice affiliate affiliate not-said if ties[0].duty"
		tieOpen1 = "tie advice affiliate affiliate not-said if ties[1].duty"
		start    = "place must start-of-text"
		sales    = "wording must wording affiliate en:Ad"
		gift     = "wording must wording free-product en:Ad"
		noLaw    = "silence must no-law free-product"
	)
	holdBriefs(t, []drafted{
		{"asked", place, ties(law.Payment), endorse.Yes, []string{tieYes, chooses, start}},
		{"not asked", place, ties(law.Loan), endorse.No, []string{tieNo}},
		{"open", place, ties(law.Affiliate), 0, []string{sales, start, tieOpen}},
		{"no tie", place, ties(law.NoTie), endorse.No, nil},
		{"no row", place, ties(law.FreeProduct), 0, []string{gift, start, noLaw}},
		{"one asked, one not", place, ties(law.Payment, law.Loan), endorse.Yes, []string{tieYes, chooses, start, tieNo}},
		{"one not, one asked", place, ties(law.Loan, law.Payment), endorse.Yes, []string{tieYes, chooses, start, tieNo}},
		{"one not, one open", place, ties(law.Loan, law.Affiliate), 0, []string{sales, start, tieNo, tieOpen1}},
		{"one open, one not", place, ties(law.Affiliate, law.Loan), 0, []string{sales, start, tieNo, tieOpen}},
		{"one asked, one of no row", place, ties(law.Payment, law.FreeProduct), endorse.Yes, []string{tieYes, chooses, gift, start, noLaw}},
	})
}

// TestBriefOfWordings holds which wordings a brief advises, and which it warns of.
func TestBriefOfWordings(t *testing.T) {
	t.Parallel()
	const yes, no, maybe = law.Accepted, law.Insufficient, law.Qualified
	post := disclosure.Publication{Format: endorse.FormatPost}
	poorAd := law.Wording{Text: "Ad", Lang: "en", Verdict: no, Ties: law.Payment}
	list := func(rows ...law.Wording) law.Regime {
		r := worded(rows...)
		r.Connections = nil
		return r
	}
	german := func(s string) law.Wording { return law.Wording{Text: s, Lang: "de", Verdict: yes} }
	story := wording("teamwork", yes, 0)
	story.Formats = law.Story
	again := wording("sponsored", no, 0)
	again.Instrument = "memory"
	plain := list(poorAd)
	plain.Languages = []string{"it"}
	lent := with(post, func(p *disclosure.Publication) { p.Ties = []disclosure.Tie{{Kind: law.Loan}} })
	hearsay := onlyWhen(wording("promo", no, 0), law.Judgement)
	hearsay.Instrument = "memory"
	loanWord := list(poorAd, wording("promo", yes, law.Loan))
	loanWord.Languages = []string{"it"}
	const avoid = "avoid must avoid payment "
	holdBriefs(t, []drafted{
		{"by language, then the shortest", list(wording("sponsored", yes, 0), german("Werbung"), german("Anzeige"), wording("promo", yes, 0)), post, endorse.Yes, []string{tieYes, "wording must wording payment de:Anzeige de:Werbung en:Ad en:promo en:sponsored"}},
		{"what does not do", list(wording("promo", no, 0), wording("collab", law.Prohibited, 0)), post, endorse.Yes, []string{tieYes, chooses, avoid + "en:promo en:collab"}},
		{"told twice, listed once", list(wording("sponsored", no, 0), again), post, endorse.Yes, []string{tieYes, chooses, avoid + "en:sponsored"}},
		{"on a condition: neither", list(onlyWhen(wording("promo", no, 0), law.Judgement), onlyWhen(wording("collab", maybe, 0), law.Judgement)), post, endorse.Yes, []string{tieYes, chooses}},
		{"prohibited on a condition", list(onlyWhen(wording("promo", law.Prohibited, 0), law.Judgement)), post, endorse.Yes, []string{tieYes, chooses, avoid + "en:promo"}},
		{"for the tie before for all", list(onlyWhen(wording("promo", no, 0), law.Judgement), wording("promo", yes, law.Payment)), post, endorse.Yes, []string{tieYes, "wording must wording payment en:Ad en:promo"}},
		{"for the tie before for all, not enough", list(onlyWhen(wording("promo", maybe, 0), law.Judgement), wording("promo", no, law.Payment)), post, endorse.Yes, []string{tieYes, chooses, avoid + "en:promo"}},
		{"of rows for all the one that does not accept", list(wording("promo", yes, 0), onlyWhen(wording("promo", no, 0), law.Judgement)), post, endorse.Yes, []string{tieYes, chooses}},
		{"for other ties and formats: neither", list(wording("promo", yes, law.Loan), story), post, endorse.Yes, []string{tieYes, chooses}},
		{"for another tie, then for this", list(wording("promo", no, law.Payment), wording("promo", yes, law.Loan)), lent, 0, []string{"wording must wording loan en:Ad en:promo", "silence must no-law loan"}},
		{"alleged that it does not do on a condition", list(hearsay, wording("promo", yes, 0)), post, endorse.Yes, []string{tieYes, chooses}},
		{"no list of its own, of a post in another language", plain, with(post, func(p *disclosure.Publication) { p.Language = "nl" }), endorse.Yes, []string{tieYes, "wording must wording payment it:Partnership pubblicizzata nl:Betaald partnerschap", avoid + "en:Ad"}},
		{"no list of its own for the tie", loanWord, post, endorse.Yes, []string{tieYes, "wording must wording payment it:Partnership pubblicizzata", avoid + "en:Ad"}},
		{"no list of its own: what platforms write", plain, post, endorse.Yes, []string{tieYes, "wording must wording payment it:Partnership pubblicizzata", avoid + "en:Ad"}},
	})
}

// TestBriefOfPlaces holds what a brief says of places, tools, content and silence.
func TestBriefOfPlaces(t *testing.T) {
	t.Parallel()
	post := disclosure.Publication{Format: endorse.FormatPost, Platform: endorse.Instagram}
	places := func(rows ...law.Placement) law.Regime { return law.Regime{Placements: rows} }
	loans := law.Placement{Rule: law.EachPost, Ties: law.Loan | law.Discount}
	open := law.Placement{Rule: law.StartOfText, When: law.OnDuty, Group: "a"}
	stories := law.Placement{Rule: law.EachStoryFrame, Formats: law.Story}
	advice := law.Placement{Rule: law.BeforeFold, Strength: law.Should}
	two := with(post, func(p *disclosure.Publication) {
		p.Ties = []disclosure.Tie{{Kind: law.Payment, Duty: endorse.No}, {Kind: law.Payment}}
	})
	denied := with(post, func(p *disclosure.Publication) { p.Ties = []disclosure.Tie{{Kind: law.Payment, Duty: endorse.No}} })
	tools := law.Regime{Tools: []law.Tool{
		{Verdict: law.NotEnoughAlone, Platform: endorse.Instagram, Reads: []string{"Paid partnership"}},
		{Verdict: law.Sufficient, Platform: endorse.TikTok}, {Verdict: law.Recommended},
	}}
	goods := law.Regime{
		Content: []law.ContentRule{
			{ID: "a", Effect: law.Mention, When: law.MadeWithAI, Texts: []law.Message{{Text: "Made with AI", Lang: "en"}}},
			{ID: "b", Effect: law.Ban, Sectors: law.Gambling, Kind: law.BannedCategory}, {ID: "c", Effect: law.Permit, Sectors: law.Alcohol, Kind: law.AlcoholContent},
			{ID: "d", Effect: law.Audience, MinorsBelow: 30, Kind: law.Minors}, {ID: "e", Kind: law.FakeReview}, {ID: "f", Kind: law.HealthContent, Sectors: law.Gambling},
		},
		Actors: []law.ActorRule{{ID: "g", Kind: law.WrittenContract, When: law.OnDuty}},
	}
	beer := with(post, func(p *disclosure.Publication) { p.Sector = law.Alcohol })
	licensed := with(beer, func(p *disclosure.Publication) { p.Facts.Licensed, p.Facts.AI = endorse.Yes, endorse.No })
	holdBriefs(t, []drafted{
		{"those of the format and the tie", places(stories, loans, advice), post, endorse.Yes, []string{tieYes, chooses, "place advice before-fold"}},
		{"on a fact that is not said", places(open), post, endorse.Yes, []string{tieYes, chooses, "place must start-of-text if ties[0].duty of a"}},
		{"on a fact denied", places(open), denied, endorse.Yes, []string{tieYes, chooses}},
		{"on a fact denied of one tie and not said of the other", places(open), two, endorse.Yes, []string{tieYes, tieYes, chooses, chooses, "place must start-of-text if ties[1].duty of a"}},
		{"tools of the platform and of all", tools, post, endorse.Yes, []string{tieYes, chooses, "tool must tool :Paid partnership", "tool advice tool"}},
		{"content", goods, beer, endorse.Yes, []string{tieYes, chooses, "mention must other if ai en:Made with AI", "permit must alcohol if licensed", "audience must minors", "note advice fake-review", "note advice written-contract"}},
		{"content whose facts are said", goods, licensed, endorse.Yes, []string{tieYes, chooses, "permit must alcohol", "audience must minors", "note advice fake-review", "note advice written-contract"}},
	})
}

// TestBriefOfSilence holds what a brief says where the book knows no law, or not all.
func TestBriefOfSilence(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		market endorse.Region
		on     string
		want   bool
	}{
		{"a place of the book", "GB", "2026-03-01", false},
		{"a place of the book before its rows are whole", "GB", "1990-01-01", true},
		{"a part of a country without a file", "DE-BY", "2026-03-01", false},
		{"a member of the Union without a file", "BG", "2026-03-01", true},
		{"a place of no law", "AQ", "2026-03-01", true},
	} {
		b := briefOf(t, post(row.market, row.on, law.Payment, ""))
		if got := hasItem(b.Markets[0].Items, func(i disclosure.Item) bool { return i.Kind == disclosure.ItemSilence && i.Ties == 0 }); got != row.want {
			t.Errorf("%s: silence %v, want %v\n%s", row.name, got, row.want, b)
		}
	}
}

// TestBriefOfUnknownTies holds that where the ties are not known the rules of placement are
// those of the format all the same.
func TestBriefOfUnknownTies(t *testing.T) {
	t.Parallel()
	unknown := disclosure.Publication{Format: endorse.FormatPost, Ties: []disclosure.Tie{}}
	place := law.Regime{Placements: []law.Placement{
		{Rule: law.StartOfText, Ties: law.Loan}, {Rule: law.BeforeFold, When: law.OnDuty}, {Rule: law.EachStoryFrame, Formats: law.Story},
	}}
	holdBriefs(t, []drafted{
		{"of any tie, on any fact, in the format", place, unknown, 0, []string{"place must start-of-text loan", "place must before-fold", "silence must unknown-tie"}},
	})
}
