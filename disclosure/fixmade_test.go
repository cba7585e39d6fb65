package disclosure_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// mended is a post for one or more places made up, and the fix for it: each step with its
// surface, times or frames, and text, then the places that are left.
type mended struct {
	name string
	laws []law.Regime
	post disclosure.Publication
	want string
}

func holdFixes(t *testing.T, rows []mended) {
	t.Helper()
	var regimes []*law.Regime
	places := countries(3 * len(rows))
	for i, row := range rows {
		for j, r := range row.laws {
			regimes = append(regimes, madeUp(places[3*i+j], r))
		}
	}
	checker, err := disclosure.NewChecker(mustBook(regimes...))
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			p := paid(row.post, "")
			p.Markets = places[3*i : 3*i+len(row.laws)]
			fix, err := checker.Fix(p)
			if err != nil {
				t.Fatal(err)
			}
			if got := fixText(fix, p.Markets); got != row.want {
				t.Errorf("fix %q, want %q", got, row.want)
			}
		})
	}
}

func fixText(f disclosure.Fix, markets []endorse.Region) string {
	var parts []string
	for _, s := range f.Steps {
		at := strings.Join(s.On.Names(), "|")
		if s.To > 0 {
			at += fmt.Sprintf(" %v-%v", s.From, s.To)
		}
		if len(s.Frames) > 0 {
			at += fmt.Sprint(" ", s.Frames)
		}
		if s.Every > 0 {
			at += fmt.Sprint(" every ", s.Every)
		}
		parts = append(parts, at+": "+s.Text)
	}
	for i, m := range markets {
		for _, left := range f.Left {
			if left == m {
				parts = append(parts, fmt.Sprintf("left %d", i))
			}
		}
	}
	return strings.Join(parts, "; ")
}

// TestFixFindsThePlace holds where a fix puts a label, by what the law asks: in the fewest
// and cheapest places that do.
func TestFixFindsThePlace(t *testing.T) {
	t.Parallel()
	rules := func(rows ...law.Rule) []law.Regime {
		r := law.Regime{}
		for _, rule := range rows {
			r.Placements = append(r.Placements, law.Placement{Rule: rule})
		}
		return []law.Regime{r}
	}
	one := func(rule law.Rule, m ...law.Measure) []law.Regime { return []law.Regime{asks(rule, m...)} }
	share := func(n, d int) []law.Regime {
		return one(law.ThroughoutVideo, law.Measure{Kind: law.ShareOfLength, N: n, D: d})
	}
	seconds := func(n int) []law.Regime {
		return one(law.ThroughoutVideo, law.Measure{Kind: law.AtLeastSeconds, N: n})
	}
	of := func(f endorse.Format) disclosure.Publication {
		return disclosure.Publication{Format: f, Caption: "A jar"}
	}
	film := func(length float64) disclosure.Publication { return mainPart(video(length), endorse.Yes) }
	story := func(n int) disclosure.Publication { return frames(endorse.FormatStory, make([]bool, n)...) }
	titled := with(of(endorse.FormatPost), func(p *disclosure.Publication) { p.Title = "A jar" })
	ends := law.Measure{Kind: law.FirstAndLastFrame}
	holdFixes(t, []mended{
		{"told already", rules(), inText("Ad. A jar"), ""},
		{"a post", rules(), of(endorse.FormatPost), "caption: Ad"},
		{"a text", rules(), of(endorse.FormatText), "caption: Ad"},
		{"a recording", rules(), of(endorse.FormatAudio), "title: Ad"},
		{"spoken in a recording", rules(law.SpokenInAudio), of(endorse.FormatAudio), "spoken: Ad"},
		{"spoken in a video", rules(law.SpokenInAudio), film(60), "spoken: Ad"},
		{"spoken in a post, which says nothing", rules(law.SpokenInAudio), of(endorse.FormatPost), "left 0"},
		{"on the picture", rules(law.OnTheMedia), of(endorse.FormatPost), "overlays: Ad"},
		{"in a video, and on the thumbnail", rules(law.OnTheMedia, law.Thumbnail), film(60), "spoken: Ad; thumbnail: Ad"},
		{"in the title of a video", rules(law.InTitle), film(60), "title: Ad"},
		{"in the title of an article", rules(law.InTitle), of(endorse.FormatArticle), "title: Ad"},
		{"in the title of a stream", rules(law.InTitle), of(endorse.FormatLive), "title: Ad"},
		{"in the title of a post that has one", rules(law.InTitle), titled, "title: Ad"},
		{"in the title of a post, which has none", rules(law.InTitle), of(endorse.FormatPost), "left 0"},
		{"on the picture of a text, which has none", rules(law.OnTheMedia), of(endorse.FormatText), "left 0"},
		{"on the picture of an article, where none is added", rules(law.OnTheMedia), of(endorse.FormatArticle), "left 0"},
		{"on the picture of a recording, which has none", rules(law.OnTheMedia), of(endorse.FormatAudio), "left 0"},
		{"on the thumbnail", rules(law.Thumbnail), film(60), "title: Ad; thumbnail: Ad"},
		{"five seconds", seconds(5), film(60), "overlays 0s-5s: Ad"},
		{"six seconds", seconds(6), film(60), "overlays 0s-20s: Ad"},
		{"five seconds of four", seconds(5), film(4), "overlays: Ad"},
		{"five seconds of five", seconds(5), film(5), "overlays: Ad"},
		{"a third", share(1, 3), film(60), "overlays 0s-20s: Ad"},
		{"a third that is no whole second", share(1, 3), film(61), "overlays 0s-21s: Ad"},
		{"half", share(1, 2), film(60), "overlays 0s-30s: Ad"},
		{"more than half", share(51, 100), film(60), "overlays: Ad"},
		{"all", rules(law.ThroughoutVideo), film(60), "overlays: Ad"},
		{"heard and seen", rules(law.SpokenAndOnScreen), film(60), "overlays 0s-5s: Ad; spoken: Ad"},
		{"again and again", one(law.RepeatDuringLive, law.Measure{Kind: law.EverySeconds, N: 30}), with(film(90), func(p *disclosure.Publication) { p.Format = endorse.FormatLive }), "overlays: Ad"},
		{"heard again and again", []law.Regime{{Placements: []law.Placement{{Rule: law.SpokenInAudio, Measures: []law.Measure{{Kind: law.StartAndEnd}}}}}}, film(90), "spoken every 30s: Ad"},
		{"the first frame", one(law.EachStoryFrame, law.Measure{Kind: law.FirstFrame}), story(3), "frames [0]: Ad"},
		{"the first and the last frame", one(law.EachStoryFrame, ends), story(3), "frames [0 2]: Ad"},
		{"both of two frames", one(law.EachStoryFrame, ends), story(2), "frames [0 1]: Ad"},
		{"each frame", rules(law.EachStoryFrame), story(4), "frames [0 1 2 3]: Ad"},
		{"the only frame", rules(law.EachStoryFrame), story(1), "frames [0]: Ad"},
	})
}

// TestFixFindsTheWords holds which words a fix takes: the fewest for all places, of those the
// shortest, in a language of each place.
func TestFixFindsTheWords(t *testing.T) {
	t.Parallel()
	const yes, no = law.Accepted, law.Insufficient
	list := func(rows ...law.Wording) law.Regime {
		r := worded(append(rows, law.Wording{Text: "Ad", Verdict: no})...)
		return r
	}
	in := func(language string, rows ...law.Wording) law.Regime {
		for i := range rows {
			rows[i].Lang = language
		}
		r := list(rows...)
		r.Languages = []string{language}
		return r
	}
	one := func(rows ...law.Wording) []law.Regime { return []law.Regime{list(rows...)} }
	word := func(text string, ties law.Ties) law.Wording { return wording(text, yes, ties) }
	placed := func(text string) law.Wording { return law.Wording{Text: text, Form: law.Placed, Verdict: yes} }
	post := inText("A jar")
	of := func(names ...string) disclosure.Publication {
		return with(post, func(p *disclosure.Publication) { p.Brand = names })
	}
	two := with(post, func(p *disclosure.Publication) {
		p.Ties = []disclosure.Tie{{Kind: law.Payment}, {Kind: law.Employment}}
	})
	maybe, alleged := onlyWhen(wording("collab", law.Qualified, 0), law.Judgement), word("promo", 0)
	alleged.Instrument = "memory"
	carries := conduct(law.ContentRule{Effect: law.Mention, Texts: []law.Message{{Text: "Drink responsibly", Lang: "en"}}})
	brandToo := list(word("promo", 0), word("sponsored content", 0))
	brandToo.Placements = []law.Placement{{Rule: law.NearClaim, Measures: []law.Measure{{Kind: law.NamesBrand}}}}
	german := worded(word("Ad", 0), law.Wording{Form: law.Unlisted, Lang: "und", Verdict: no})
	german.Languages, german.Placements = []string{"de"}, []law.Placement{{Rule: law.SameLanguage}}
	named := asks(law.NearClaim, law.Measure{Kind: law.NamesBrand})
	rows := []mended{
		{"the shortest", one(word("sponsored", 0), word("promo", 0), word("advertising", 0)), post, "caption: promo"},
		{"of the same length the first", one(word("promo", 0), word("abcde", 0)), post, "caption: abcde"},
		{"for the tie", one(word("lent", law.Loan), word("sponsored", law.Payment)), post, "caption: sponsored"},
		{"one for both places", []law.Regime{list(word("promo", 0), word("sponsored content", 0)), list(word("advert", 0), word("sponsored content", 0))}, post, "caption: sponsored content"},
		{"one each", []law.Regime{list(word("promo", 0), word("sponsored", 0)), list(word("advert", 0))}, post, "caption: promo | advert"},
		{"two for three", []law.Regime{list(word("promo", 0), word("sponsored content", 0)), list(word("advert", 0), word("sponsored content", 0)), list(word("gifted", 0))}, post, "caption: gifted | sponsored content"},
		{"the shorter of two pairs", []law.Regime{list(word("fee", 0), word("deal", 0)), list(word("deal", 0), word("sponsored content", 0)), list(word("gifts", 0), word("sponsored content", 0))}, post, "caption: deal | gifts"},
		{"enough before shorter and open", one(maybe, word("sponsored", 0)), post, "caption: sponsored"},
		{"looked up before shorter and alleged", one(alleged, word("sponsored", 0)), post, "caption: sponsored"},
		{"open, where nothing is enough", []law.Regime{list(word("promo", 0)), list(wording("promo", no, 0), maybe)}, post, "caption: promo | collab"},
		{"enough on a condition that it can keep", one(onlyWhen(wording("collab", law.Qualified, 0), law.FirstAndAlone)), post, "caption: collab"},
		{"what the content has to carry is left", []law.Regime{carries}, post, "caption: Ad"},
		{"what the content has to carry is left, and it is told", []law.Regime{carries}, inText("Ad. A jar"), ""},
		{"what says advertising anywhere stands first", []law.Regime{list(word("fee", law.Payment)), list(word("sponsorship", 0))}, post, "caption: sponsorship | fee"},
		{"each in its language", []law.Regime{in("de", word("Werbung", 0)), in("fr", word("Publicité", 0))}, post, "caption: Werbung | Publicité"},
		{"the brand in its place", one(placed("partner of [brand]")), of("Acme Jars", "Acme"), "caption: partner of Acme Jars"},
		{"the brand in a tag", one(placed("#[brand]partner")), of("Acme Jars"), "caption: #AcmeJarspartner"},
		{"no brand to fill in", one(placed("[brand] ad"), word("sponsorship", 0)), post, "caption: sponsorship"},
		{"no product to fill in", one(placed("[product] ad"), word("sponsorship", 0)), of("Acme"), "caption: sponsorship"},
		{"the brand beside it", []law.Regime{named}, of("Acme"), "caption: Ad | Acme"},
		{"the brand beside it, which the post names", []law.Regime{named}, with(of("Acme"), func(p *disclosure.Publication) { p.Caption = "A jar by Acme" }), "caption: Ad"},
		{"one for both places, with the brand beside it", []law.Regime{brandToo, list(word("advert", 0), word("sponsored content", 0))}, of("Acme"), "caption: sponsored content | Acme"},
		{"two where neither does alone", []law.Regime{german}, post, "caption: Ad | Bezahlte Partnerschaft"},
		{"two ties, two words", one(word("sponsored", law.Payment), word("my employer", law.Employment), wording("my employer", no, law.Payment)), two, "caption: sponsored | my employer"},
		{"two ties, one word", one(word("sponsored", law.Payment), word("my employer", law.Employment), wording("my employer", no, law.Payment), word("advertisement", 0)), two, "caption: advertisement"},
	}
	for i := range rows { // each in a book of its own: what one place accepts serves others too
		holdFixes(t, rows[i:i+1])
	}
}

// TestFixAndTheTool holds when a fix turns the platform's own label on.
func TestFixAndTheTool(t *testing.T) {
	t.Parallel()
	advised := law.Regime{Tools: []law.Tool{{Verdict: law.Recommended}}}
	throughout := asks(law.ThroughoutVideo)
	throughout.Tools = advised.Tools
	on := func(p endorse.Platform, language, label, caption string) disclosure.Publication {
		return disclosure.Publication{Format: endorse.FormatPost, Platform: p, Language: language, PlatformLabel: label, Caption: caption}
	}
	const insta = endorse.Instagram
	place := []law.Regime{advised}
	holdFixes(t, []mended{
		{"told, and the tool is advised", place, on(insta, "", "", "Ad. A jar"), "platform_label: Paid partnership"},
		{"not told, and the tool is advised", place, on(insta, "en", "", "A jar"), "caption: Ad; platform_label: Paid partnership"},
		{"in the language of the post", place, on(insta, "de-AT", "", "Ad. Eine Creme"), "platform_label: Bezahlte Partnerschaft"},
		{"in a language that no platform has", place, on(insta, "ga", "", "Ad. A jar"), "platform_label: Paid partnership"},
		{"nobody looked whether it is on", place, seeing(on(insta, "", "", "Ad. A jar"), disclosure.OnCaption), ""},
		{"it is on", place, on(insta, "", "Paid partnership", "Ad. A jar"), ""},
		{"it is on, and that it does is open", place, on(insta, "", "Paid partnership", "A jar"), ""},
		{"a platform that has none", place, on(endorse.Blog, "", "", "A jar"), "caption: Ad"},
		{"a platform that is not said", place, on("", "", "", "A jar"), "caption: Ad"},
		{"not advised", []law.Regime{{}}, on(insta, "", "", "Ad. A jar"), ""},
	})
}

// TestFixPrefersWhatDoes holds that a wording that is enough only if a fact is so gives way to
// one that is enough.
func TestFixPrefersWhatDoes(t *testing.T) {
	t.Parallel()
	owed := onlyWhen(wording("collab", law.Qualified, 0), law.OnDuty)
	poor := law.Wording{Text: "Ad", Lang: "en", Verdict: law.Insufficient}
	duty := inText("A jar")
	duty.Ties = []disclosure.Tie{{Kind: law.Payment, Duty: endorse.Yes}}
	both := []law.Regime{worded(owed, wording("sponsored", law.Accepted, 0), poor)}
	holdFixes(t, []mended{{"the fact is not said", both, inText("A jar"), "caption: sponsored"}})
	holdFixes(t, []mended{{"the fact is said", both, duty, "caption: collab"}})
	holdFixes(t, []mended{{"there is no other", []law.Regime{worded(owed, poor)}, inText("A jar"), "caption: collab"}})
}
