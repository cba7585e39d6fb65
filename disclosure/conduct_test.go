package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// conduct is a place with one rule on content.
func conduct(r law.ContentRule) law.Regime { return law.Regime{Content: []law.ContentRule{r}} }

func share(t *testing.T, s string) disclosure.Share {
	t.Helper()
	n, err := disclosure.ParseShare(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestMentions holds texts that a post has to carry.
func TestMentions(t *testing.T) {
	t.Parallel()
	carry := func(r law.ContentRule, texts ...string) law.Regime {
		r.Effect = law.Mention
		for _, text := range texts {
			r.Texts = append(r.Texts, law.Message{Text: text, Lang: "en"})
		}
		return conduct(r)
	}
	exact := carry(law.ContentRule{}, "Please drink responsibly")
	alike := carry(law.ContentRule{Equivalent: true}, "Please drink responsibly")
	short := carry(law.ContentRule{Equivalent: true}, "Stay calm")
	six := carry(law.ContentRule{Equivalent: true}, "Do behave!")
	loose := carry(law.ContentRule{})
	ai := carry(law.ContentRule{Kind: law.AIGenerated, When: law.MadeWithAI, Equivalent: true}, "Made with AI")
	retouched := carry(law.ContentRule{Kind: law.RetouchedImage, When: law.Retouched, Equivalent: true}, "Retouched picture")
	exactAI := carry(law.ContentRule{When: law.MadeWithAI}, "Made with AI")
	looseAI := carry(law.ContentRule{When: law.MadeWithAI})
	aiAdult := carry(law.ContentRule{When: law.AIPerformer})
	on := func(change func(*disclosure.Publication)) disclosure.Publication {
		return with(inText("A jar"), change)
	}
	overlay := func(o disclosure.Overlay) disclosure.Publication {
		o.Text = "Please drink responsibly"
		return on(func(p *disclosure.Publication) { p.Overlays = []disclosure.Overlay{o} })
	}
	is := func(f disclosure.Facts, caption string) disclosure.Publication {
		return with(inText(caption), func(p *disclosure.Publication) { p.Facts = f })
	}
	controlled := carry(law.ContentRule{When: law.OnControl}, "Drink responsibly")
	second := on(func(p *disclosure.Publication) {
		p.Ties = []disclosure.Tie{{Kind: law.Payment}, {Kind: law.Loan, Control: endorse.Yes}}
	})
	rows := []trial{
		{"in the caption", exact, inText("A beer. Please drink responsibly"), "other", "met caption:8"},
		{"in capitals", exact, inText("PLEASE DRINK RESPONSIBLY"), "other", "met caption"},
		{"on the thumbnail", exact, on(func(p *disclosure.Publication) { p.Thumbnail = "Please drink responsibly" }), "other", "met thumbnail"},
		{"as the platform's mark", exact, on(func(p *disclosure.Publication) { p.PlatformLabel = "Please drink responsibly" }), "other", "met platform_label"},
		{"in the profile", exact, on(func(p *disclosure.Publication) { p.Profile = "Please drink responsibly" }), "other", "breached missing-mention"},
		{"on the picture", exact, overlay(disclosure.Overlay{}), "other", "met overlays[0]"},
		{"on the picture, illegible", exact, overlay(disclosure.Overlay{Legible: endorse.No}), "other", "breached missing-mention"},
		{"on the picture, under the buttons", exact, overlay(disclosure.Overlay{Covered: endorse.Yes}), "other", "breached missing-mention"},
		{"in the profile and on the picture", exact, with(overlay(disclosure.Overlay{}), func(p *disclosure.Publication) { p.Profile = "Hello" }), "other", "met overlays[0]"},
		{"not at all", exact, inText("A beer"), "other", "breached missing-mention"},
		{"in other words, where these are asked", exact, inText("Drink it responsibly please"), "other", "breached missing-mention"},
		{"in other words, where others do", alike, inText("Drink it responsibly"), "other", "unclear missing-mention"},
		{"in other words, in the profile", alike, on(func(p *disclosure.Publication) { p.Profile = "Drink it responsibly" }), "other", "breached missing-mention"},
		{"in no such words, where others do", alike, inText("A beer"), "other", "breached missing-mention"},
		{"a word of six letters tells", six, inText("Behave yourselves"), "other", "unclear missing-mention"},
		{"short words tell nothing", short, inText("Stay at the bar"), "other", "breached missing-mention"},
		{"the text is not said", loose, inText("A beer"), "other", "unclear missing-mention"},
		{"whether it is asked turns on a fact", exactAI, inText("A beer"), "other", "unclear unknown-fact ai"},
		{"it turns on a fact, and the text is not said", looseAI, inText("A beer"), "other", "unclear unknown-fact ai"},
		{"it turns on what people judge", aiAdult, is(disclosure.Facts{AI: endorse.Yes}, "A face"), "other", "unclear missing-mention"},
		{"it turns on a detail of a tie, which a rule on content does not ask", controlled, second, "other", "unclear missing-mention"},
		{"in a longer tag", carry(law.ContentRule{}, "gamble"), inText("A game #MyGambleLife"), "other", "breached missing-mention"},
		{"words of its kind: AI", ai, is(disclosure.Facts{AI: endorse.Yes}, "A virtual face"), "ai-generated", "unclear missing-mention"},
		{"none of its kind: AI", ai, is(disclosure.Facts{AI: endorse.Yes}, "A retouched face"), "ai-generated", "breached missing-mention"},
		{"words of its kind: retouching", retouched, is(disclosure.Facts{Retouched: endorse.Yes}, "A retouched face"), "retouched-image", "unclear missing-mention"},
		{"none of its kind: retouching", retouched, is(disclosure.Facts{Retouched: endorse.Yes}, "A virtual face"), "retouched-image", "breached missing-mention"},
	}
	holdTrials(t, rows)
}

// TestWhoAContentRuleSpeaksTo holds which posts a rule on goods or content is about.
func TestWhoAContentRuleSpeaksTo(t *testing.T) {
	t.Parallel()
	ban := func(r law.ContentRule) law.Regime {
		r.Effect, r.Sectors = law.Ban, law.Alcohol
		return conduct(r)
	}
	mention := func(r law.ContentRule) law.Regime {
		r.Effect, r.Texts = law.Mention, []law.Message{{Text: "Made with AI", Lang: "en"}}
		return conduct(r)
	}
	beer := with(inText("A beer"), func(p *disclosure.Publication) {
		p.Sector, p.Facts.AI = law.Alcohol, endorse.Yes
	})
	tied := func(p disclosure.Publication, kinds ...law.Ties) disclosure.Publication {
		p.Ties = []disclosure.Tie{}
		for _, kind := range kinds {
			p.Ties = append(p.Ties, disclosure.Tie{Kind: kind})
		}
		return p
	}
	of := func(s law.Sectors) disclosure.Publication {
		return with(beer, func(p *disclosure.Publication) { p.Sector = s })
	}
	in := func(f endorse.Format) disclosure.Publication {
		return with(beer, func(p *disclosure.Publication) { p.Format = f })
	}
	followed := func(n int64) disclosure.Publication {
		return with(beer, func(p *disclosure.Publication) { p.Followers = endorse.MustCount(n) })
	}
	loans, stories := ban(law.ContentRule{Ties: law.Loan}), ban(law.ContentRule{Formats: law.Story})
	famous := ban(law.ContentRule{MinFollowers: endorse.MustCount(1000)})
	famousAI := mention(law.ContentRule{When: law.MadeWithAI, MinFollowers: endorse.MustCount(1000)})
	plain := inText("A beer")
	always, ai := mention(law.ContentRule{}), mention(law.ContentRule{When: law.MadeWithAI})
	paidAI := mention(law.ContentRule{When: law.MadeWithAI, Ties: law.Payment})
	const banned, silent, missing = "breached banned-category", "", "breached missing-mention"
	rows := []trial{
		{"its sector", ban(law.ContentRule{}), beer, "", banned},
		{"another sector", ban(law.ContentRule{}), of(law.Beauty), "", silent},
		{"no sector said", ban(law.ContentRule{}), of(0), "", silent},
		{"its tie among others", loans, tied(beer, law.Payment, law.Loan), "", banned},
		{"another tie", loans, beer, "", silent},
		{"ties that are not known", loans, tied(beer), "", "unclear unknown-fact ties"},
		{"a post with no tie", ban(law.ContentRule{}), tied(beer, law.NoTie), "", silent},
		{"ties that are not known, of goods", ban(law.ContentRule{}), tied(beer), "", "unclear unknown-fact ties"},
		{"its format", stories, in(endorse.FormatStory), "", banned},
		{"another format", stories, in(endorse.FormatPost), "", silent},
		{"a format not said", stories, in(0), "", banned},
		{"enough followers", famous, followed(1000), "", banned},
		{"too few followers", famous, followed(999), "", silent},
		{"followers not said", famous, beer, "", "unclear unknown-fact followers"},
		{"followers and a fact not said: the fact is named", famousAI, plain, "", "unclear unknown-fact ai"},
		{"a text on a fact, without any tie", ai, tied(beer, law.NoTie), "", missing},
		{"a text on a fact, of ties that are not known", ai, tied(beer), "", missing},
		{"a text on all posts, without any tie", always, tied(beer, law.NoTie), "", silent},
		{"a text on all posts", always, beer, "", missing},
		{"a text on a fact and a tie, without any tie", paidAI, tied(beer, law.NoTie), "", silent},
		{"a text on a fact and a tie, of ties that are not known", paidAI, tied(beer), "", "unclear unknown-fact ties"},
	}
	for i := range rows {
		rows[i].code = "other"
	}
	holdTrials(t, rows)
}

// TestLicencesAndAudiences holds what needs a licence, and who may be reached and shown.
func TestLicencesAndAudiences(t *testing.T) {
	t.Parallel()
	permit := conduct(law.ContentRule{Effect: law.Permit, Sectors: law.Gambling})
	audience := func(r law.ContentRule) law.Regime { r.Effect = law.Audience; return conduct(r) }
	below, upTo := audience(law.ContentRule{MinorsBelow: 30}), audience(law.ContentRule{MinorsUpTo: 30})
	shown := audience(law.ContentRule{NoMinorShown: true})
	from25, from18, from16 := audience(law.ContentRule{AgeFrom: 25}), audience(law.ContentRule{AgeFrom: 18}), audience(law.ContentRule{AgeFrom: 16})
	aged := func(years int64, minor endorse.Fact) disclosure.Publication {
		return with(inText("A game"), func(p *disclosure.Publication) { p.Youngest, p.Facts.Minor = endorse.MustCount(years), minor })
	}
	count := audience(law.ContentRule{MinorFollowersBelow: endorse.MustCount(1000)})
	licensed := func(is endorse.Fact) disclosure.Publication {
		return with(inText("A game"), func(p *disclosure.Publication) { p.Sector, p.Facts.Licensed = law.Gambling, is })
	}
	minor := func(is endorse.Fact) disclosure.Publication {
		return with(inText("A game"), func(p *disclosure.Publication) { p.Facts.Minor = is })
	}
	reach := func(minors string, followers int64) disclosure.Publication {
		return with(inText("A game"), func(p *disclosure.Publication) {
			p.Minors = share(t, minors)
			if followers > 0 {
				p.Followers = endorse.MustCount(followers)
			}
		})
	}
	const passed, kept, open = "breached audience", "met", "unclear unknown-fact minors"
	rows := []trial{
		{"with a licence", permit, licensed(endorse.Yes), "", kept},
		{"without", permit, licensed(endorse.No), "", "breached licence-missing"},
		{"whether with one is not said", permit, licensed(0), "", "unclear unknown-fact licensed"},
		{"a minor shown", shown, minor(endorse.Yes), "", passed},
		{"none shown", shown, minor(endorse.No), "", kept},
		{"whether one is shown is not said", shown, minor(0), "", "unclear unknown-fact minor"},
		{"24 years where 25 are asked", from25, aged(24, endorse.No), "", passed},
		{"25 years", from25, aged(25, 0), "", kept},
		{"a minor, of whom no years are said", from25, minor(endorse.Yes), "", passed},
		{"no minor, which is not 25", from25, minor(endorse.No), "", "unclear unknown-fact youngest"},
		{"nothing said of who is shown", from25, minor(0), "", "unclear unknown-fact youngest"},
		{"no minor where 18 are asked", from18, minor(endorse.No), "", kept},
		{"a minor where 18 are asked", from18, minor(endorse.Yes), "", passed},
		{"a minor where 16 are asked", from16, minor(endorse.Yes), "", "unclear unknown-fact youngest"},
		{"less than 30 % minors", below, reach("29.9%", 0), "", kept},
		{"30 % minors where less is asked", below, reach("30%", 0), "", passed},
		{"their share is not said", below, reach("", 0), "", open},
		{"30 % minors where so many may be", upTo, reach("30%", 0), "", kept},
		{"more than 30 %", upTo, reach("30.1%", 0), "", passed},
		{"999 followers are minors", count, reach("49.95%", 2000), "", kept},
		{"1000 followers are minors", count, reach("50%", 2000), "", passed},
		{"fewer followers than the limit", count, reach("", 999), "", kept},
		{"as many followers as the limit", count, reach("", 1000), "", open},
		{"followers not said", count, reach("50%", 0), "", open},
	}
	for i := range rows {
		rows[i].code = "other"
	}
	holdTrials(t, rows)
}
