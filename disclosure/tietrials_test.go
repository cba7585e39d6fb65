package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

func connected(rows ...law.Connection) law.Regime {
	for i := range rows {
		if rows[i].Tie == 0 {
			rows[i].Tie = law.Payment
		}
	}
	return law.Regime{Connections: rows}
}

// TestRowsOnATie holds which of several rows on a tie speaks: one that asks before one that
// may, that before one that does not, and of equals one that was looked up.
func TestRowsOnATie(t *testing.T) {
	t.Parallel()
	asked := law.Connection{Asks: law.Required}
	maybe := law.Connection{Asks: law.Conditional, When: law.OnDuty}
	judged := law.Connection{Asks: law.Conditional, When: law.Judgement}
	spared := law.Connection{Asks: law.NotRequired}
	part := func(c law.Connection) law.Connection { c.Part = "b"; return c }
	alleged := func(c law.Connection) law.Connection { c.Instrument = "memory"; return c }
	ended := connected(law.Connection{Tie: law.PastRelationship, Asks: law.Required, Lookback: 12})
	famous := connected(law.Connection{Asks: law.Required, MinFollowers: endorse.MustCount(1000)})
	famousDuty := connected(law.Connection{Asks: law.Conditional, When: law.OnDuty, MinFollowers: endorse.MustCount(1000)})
	beauty := connected(law.Connection{Asks: law.Required, Sectors: law.Beauty | law.Food}, part(spared))
	post := func(tie disclosure.Tie, followers int64, sector law.Sectors) disclosure.Publication {
		p := with(inText("A jar"), func(p *disclosure.Publication) { p.Sector = sector })
		if followers > 0 {
			p.Followers = endorse.MustCount(followers)
		}
		if tie.Kind == 0 {
			tie.Kind = law.Payment
		}
		p.Ties = []disclosure.Tie{tie}
		return p
	}
	past := func(months int64) disclosure.Publication {
		return post(disclosure.Tie{Kind: law.PastRelationship, Months: endorse.MustCount(months)}, 0, 0)
	}
	owed := func(is endorse.Fact) disclosure.Publication { return post(disclosure.Tie{Duty: is}, 0, 0) }
	bare := owed(0)
	twice := with(inText("A jar"), func(p *disclosure.Publication) { p.Ties = []disclosure.Tie{{Kind: law.Payment}, {Kind: law.Payment}} })
	const (
		told, met = "breached missing-label", "met"
		unsure    = "unclear missing-label, unclear unknown-fact"
	)
	holdTrials(t, []trial{
		{"one asks, one does not", connected(asked, part(spared)), bare, "payment", told},
		{"one does not, one asks", connected(spared, part(asked)), bare, "payment", told},
		{"one may, one does not", connected(maybe, part(spared)), bare, "payment", unsure + " ties[0].duty"},
		{"one does not, one may", connected(spared, part(maybe)), bare, "payment", unsure + " ties[0].duty"},
		{"one may and does not, one does not", connected(maybe, part(spared)), owed(endorse.No), "payment", met},
		{"one may and does, one does not", connected(spared, part(maybe)), owed(endorse.Yes), "payment", told},
		{"of two that may, the one that names a fact", connected(judged, part(maybe)), bare, "payment", unsure + " ties[0].duty"},
		{"of two that may, the one that names a fact, first", connected(maybe, part(judged)), bare, "payment", unsure + " ties[0].duty"},
		{"looked up before alleged", connected(alleged(asked), part(asked)), bare, "payment", told},
		{"alleged alone", connected(alleged(asked)), bare, "payment", "unclear memory-only"},
		{"alleged that it asks, looked up that it does not", connected(alleged(asked), part(spared)), bare, "payment", "unclear memory-only"},
		{"one of its sectors", beauty, post(disclosure.Tie{}, 0, law.Food), "payment", told},
		{"another sector", beauty, post(disclosure.Tie{}, 0, law.Fashion), "payment", met},
		{"no row on the tie", connected(asked), post(disclosure.Tie{Kind: law.Loan}, 0, 0), "no-law", "unclear no-law"},
		{"ended as long ago as counts", ended, past(12), "past-relationship", told},
		{"ended longer ago", ended, past(13), "past-relationship", met},
		{"ended, and when is not said", ended, post(disclosure.Tie{Kind: law.PastRelationship}, 0, 0), "past-relationship", unsure + " ties[0].months"},
		{"from so many followers", famous, post(disclosure.Tie{}, 1000, 0), "payment", told},
		{"one follower less", famous, post(disclosure.Tie{}, 999, 0), "payment", met},
		{"followers not said", famous, bare, "payment", unsure + " followers"},
		{"owed, and followers not said", famousDuty, owed(endorse.Yes), "payment", unsure + " followers"},
		{"neither owed nor followers are said: the first is named", famousDuty, bare, "payment", unsure + " ties[0].duty"},
		{"two such ties: a fact of each", connected(maybe), twice, "payment", unsure + " ties[0].duty, unclear unknown-fact ties[1].duty"},
		{"not owed, and followers not said", famousDuty, owed(endorse.No), "payment", met},
	})
}

// TestLabelledWithoutATie holds labels where no tie asks for one.
func TestLabelledWithoutATie(t *testing.T) {
	t.Parallel()
	place := law.Regime{
		Connections: []law.Connection{{Tie: law.Payment, Asks: law.Required}, {Tie: law.Loan, Asks: law.NotRequired}},
		Wordings: []law.Wording{
			{Text: "lent", Lang: "en", Verdict: law.Accepted, Ties: law.Loan},
			{Text: "advertisement", Lang: "en", Verdict: law.Insufficient},
		},
	}
	untied := func(kind law.Ties, p disclosure.Publication) disclosure.Publication {
		p.Ties = []disclosure.Tie{{Kind: kind}}
		return p
	}
	none := func(caption string) disclosure.Publication { return untied(law.NoTie, inText(caption)) }
	at := func(change func(*disclosure.Publication)) disclosure.Publication {
		return untied(law.NoTie, with(inText("A jar"), change))
	}
	const over, silent = "unclear over-labelled ", ""
	rows := []trial{
		{"an ad without a tie", place, none("Ad. A jar"), "", over + "caption"},
		{"an ad with a tie that need not be told", place, untied(law.Loan, inText("Ad. A jar")), "", over + "caption"},
		{"an ad with a tie that has to be told", place, untied(law.Payment, inText("Ad. A jar")), "", silent},
		{"told twice, found once", place, none("Ad. A jar. Ad"), "", over + "caption"},
		{"taken back", place, none("Not an ad. A jar"), "", silent},
		{"taken back and said", place, none("Not an ad. A jar.\n\nAd: a jar"), "", over + "caption:19"},
		{"a word of a sentence", place, none("I saw the ad about a jar"), "", silent},
		{"as the platform's label", place, at(func(p *disclosure.Publication) { p.PlatformLabel = "Ad" }), "", over + "platform_label"},
		{"in the profile", place, at(func(p *disclosure.Publication) { p.Profile = "Ad" }), "", silent},
		{"in the profile and on the picture", place, at(func(p *disclosure.Publication) { p.Profile, p.Overlays = "Ad", []disclosure.Overlay{shown(0, 0)} }), "", over + "overlays[0]"},
		{"a word for one tie", place, none("Lent. A jar"), "", silent},
		{"what platforms write", place, none("Paid partnership. A jar"), "", over + "caption"},
		{"a word that does not do here", place, none("Advertisement. A jar"), "", silent},
	}
	for i := range rows {
		rows[i].code = "over-labelled"
	}
	holdTrials(t, rows)
	holdTrials(t, []trial{
		{"a tie that need not be told", place, untied(law.Loan, inText("A jar")), "loan", "met"},
		{"nothing known of ties", place, with(inText("A jar"), func(p *disclosure.Publication) { p.Ties = []disclosure.Tie{} }), "unknown-tie", "unclear unknown-tie"},
	})
}

// TestHintsAtTies holds what the post itself tells or hints of ties that were not named.
func TestHintsAtTies(t *testing.T) {
	t.Parallel()
	both := connected(law.Connection{Asks: law.Required}, law.Connection{Tie: law.Affiliate, Asks: law.Required})
	spared := connected(law.Connection{Asks: law.Required}, law.Connection{Tie: law.Affiliate, Asks: law.NotRequired})
	codes := connected(law.Connection{Tie: law.Affiliate, Asks: law.Required}, law.Connection{Tie: law.Discount, Asks: law.Required})
	gifts := connected(law.Connection{Asks: law.Required}, law.Connection{Tie: law.FreeProduct, Asks: law.Required})
	of := func(kind law.Ties, caption string, links ...string) disclosure.Publication {
		return with(inText(caption), func(p *disclosure.Publication) { p.Ties, p.Links = []disclosure.Tie{{Kind: kind}}, links })
	}
	const own, other = "https://www.amazon.com/dp/B0?tag=anna-20", "https://shop.example/x"
	const hint = "unclear untold-tie "
	holdTrials(t, []trial{
		{"an affiliate link", both, of(law.NoTie, "A jar "+own), "affiliate", hint + "caption:6"},
		{"any link", both, of(law.NoTie, "A jar "+other), "affiliate", ""},
		{"any link is no untold tie either", both, of(law.NoTie, "A jar "+other), "untold-tie", ""},
		{"an affiliate link attached", both, of(law.NoTie, "A jar", other, own), "affiliate", hint + "links"},
		{"any link attached", both, of(law.NoTie, "A jar", other), "affiliate", ""},
		{"an affiliate link, told", both, of(law.Affiliate, "Ad. A jar "+own), "untold-tie", ""},
		{"an affiliate link beside a fee", both, of(law.Payment, "Ad. A jar "+own), "affiliate", hint + "caption:10"},
		{"no row asks for it", spared, of(law.NoTie, "A jar "+own), "untold-tie", hint + "caption:6"},
		{"a row spares it: that one is not cited", spared, of(law.NoTie, "A jar "+own), "affiliate", ""},
		{"a row on another tie is not cited", both, of(law.NoTie, "A jar "+own), "payment", ""},
		{"a code without a tie", both, of(law.NoTie, "Use code SAVE20"), "affiliate", hint + "caption"},
		{"a code hints at two ties: the first row is cited", codes, of(law.NoTie, "Use code SAVE20"), "affiliate", hint + "caption"},
		{"a code hints at two ties: the second is not", codes, of(law.NoTie, "Use code SAVE20"), "discount", ""},
		{"a sentence that says advertising, beside a fee", both, of(law.Payment, "This is an advert"), "untold-tie", ""},
		{"a sentence that says advertising, without a tie", both, of(law.NoTie, "This is an advert"), "untold-tie", hint + "caption"},
		{"a code beside a fee", both, of(law.Payment, "Ad. Use code SAVE20"), "affiliate", ""},
		{"a sentence beside a fee", gifts, of(law.Payment, "Ad. I got this for free"), "free-product", hint + "caption:4"},
		{"a sentence that was told", gifts, of(law.FreeProduct, "Ad. I got this for free"), "untold-tie", ""},
		{"said twice, found once", gifts, of(law.NoTie, "I got this for free. I got that for free"), "free-product", hint + "caption"},
		{"the same words on two surfaces", gifts, with(of(law.NoTie, "I got this for free"), func(p *disclosure.Publication) { p.Profile = "I got this for free" }), "free-product", hint + "caption, " + hint + "profile"},
		{"another tie on the same surface", law.Regime{}, of(law.NoTie, "I got this for free. We earn a commission"), "untold-tie", hint + "caption, " + hint + "caption:21"},
	})
}
