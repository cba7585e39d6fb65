package roi

import (
	"fmt"
	"slices"
	"sync"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
)

// EMVMethod is a published way to earned media value: who has it, how it goes,
// from when that is, and what to beware of.
type EMVMethod struct {
	// Key is the name of the method, such as "emv_cpm"; several publishers may
	// have it.
	Key string

	// Source is who published it, Formula how it goes, in words and signs.
	Source  PriceSource
	Formula string

	// Function is what computes it here; empty if its weights are not published,
	// and then nothing can.
	Function string

	// Warning is what to say beside the number.
	Warning string
}

// readEMVMethods makes the list.
var readEMVMethods = sync.OnceValue(func() []EMVMethod {
	from := func(id, publisher, url, published string, verified tier.Verification) PriceSource {
		return PriceSource{ID: id, Publisher: publisher, URL: "https://" + url, Published: published, Verified: verified, Checked: checkedFees}
	}
	const weighted = "sum of count × price of each action"
	return []EMVMethod{
		{"emv_weighted", from("zloadr-2025", "Measuring Influencer Earned Media Value (e-book)", "zloadr.com/?id=260232&type=Book", "2025", tier.Read),
			weighted, "Prices.EMV", "One price an action for all platforms and countries, without a word on how it was found."},
		{"emv_weighted", from("ayzenberg", "Ayzenberg, used by Later and by GRIN as IMV", "help-influence.later.com", "", tier.Secondary),
			weighted + ", impressions by thousand", "Prices.EMV", "The index moves daily and is not public: a value must carry its day. Where impressions and engagements both have a price, an engagement counts twice."},
		{"emv_weighted", from("tagger", "Tagger", "taggermedia.com/emv", "", tier.Read),
			weighted + ", prices set by the caller", "Prices.EMV", "The value is the caller's own; 0.10 a like is an example."},
		{"emv_cpm", from("sbl", "SBL", "research.sblusa.net", "", tier.Read),
			"impressions / 1000 × CPM × share of positive sentiment", "EMVOnCPM, EMV.Weighted", "It is the price of an advertisement that nobody booked, and moves with the CPM that is chosen."},
		{"emv_cpm", from("duel", "Duel", "info.duel.tech/emv", "", tier.Read),
			"views / 1000 × CPM + (reactions + comments) × CPC", "Prices.EMV", "An engagement is priced as a click and once more in its view."},
		{"emv_followers", from("duel", "Duel", "info.duel.tech/emv", "", tier.Read),
			"followers × engagement rate in place of views, / 1000 × CPM", "EMVOnFollowers", "A stand-in where views are missing: an estimate, and to be called one."},
		{"emv_engagement_base", from("creatoriq", "CreatorIQ (Tribe Dynamics)", "support.tribedynamics.com", "", tier.Read),
			"base by platform and format + weighted engagements, no impressions", "", "Weights are not published; stories are predicted by a model."},
		{"miv", from("launchmetrics-2025", "Launchmetrics", "help.launchmetrics.com", "2025-01", tier.Read),
			"activation value × source factors × content factors, learned", "", "Weights are not published; the algorithm changed in January 2025 and restated all of 2024, so older figures don't compare."},
		{"emv_adjusted", from("hypeauditor", "HypeAuditor", "help.hypeauditor.com", "", tier.Read),
			"reach less inauthentic followers, engagements, country and age of the audience", "", "Proprietary; its vendor prints the ratio to the budget as ROI."},
		{"ave", from("amec", "AMEC, Barcelona Principles, reported by SBL", "research.sblusa.net", "", tier.Secondary),
			"price of the column or slot × multiplier", "", "Rejected by the trade's own body; not computed here."},
	}
})

// EMVMethods lists the published methods, with the warning that each deserves.
// An empty Source.Published is not said. One post differs by ten times across
// them. The slice is the caller's.
func EMVMethods() []EMVMethod { return slices.Clone(readEMVMethods()) }

// EMVOnCPM is impressions / 1000 × CPM, exact. prices names where the CPM comes
// from and of which day it is; it may not be empty ([ErrNoID]). For the variant
// that counts positive sentiment alone, see [EMV.Weighted].
func EMVOnCPM(prices string, impressions endorse.Count, cpm endorse.Money) (EMV, error) {
	return emvPerMille(prices, endorse.CountImpressions, impressions, cpm)
}

// EMVOnFollowers is followers × engagement rate / 1000 × CPM: a stand-in where
// views are missing. The views are rounded half away to whole ones and marked as
// rounded, since they are an estimate.
func EMVOnFollowers(prices string, followers endorse.Count, engagement endorse.Rate, cpm endorse.Money) (EMV, error) {
	n, known := followers.Rate()
	switch {
	case !known:
		return EMV{}, unknown(endorse.CountFollowers)
	case engagement.Sign() < 0:
		return EMV{}, fmt.Errorf("engagement rate of %v: %w", engagement, ErrNegative)
	}
	views := n.Times(engagement).Round(0, endorse.HalfAway)
	if views.Cmp(endorse.RateOfInt(1<<62)) > 0 {
		return EMV{}, endorse.ErrTooLong
	}
	d := views.Decimal()
	count, err := endorse.NewCount(d.IntPart())
	if err != nil {
		return EMV{}, err
	}
	return emvPerMille(prices, endorse.CountViews, count.AsRounded(), cpm)
}

func emvPerMille(prices string, action endorse.CountName, count endorse.Count, cpm endorse.Money) (EMV, error) {
	if prices == "" {
		return EMV{}, ErrNoID
	}
	if !count.Known() {
		return EMV{}, unknown(action)
	}
	if err := notNegative("CPM", cpm); err != nil {
		return EMV{}, err
	}
	return EMV{Prices: prices, Lines: []EMVLine{line(action, count, Price{Action: action, Amount: cpm, Unit: PerMille})}}.summed()
}

// Weighted is the value at prices times a share, such as that of positive
// sentiment, 0 to 1; each line carries its new price, exactly, and the prices
// another name, so that the two are not added by mistake.
func (v EMV) Weighted(name string, share endorse.Rate) (EMV, error) {
	switch {
	case name == "":
		return EMV{}, ErrNoID
	case share.Sign() < 0 || share.Cmp(unity) > 0:
		return EMV{}, fmt.Errorf("share of %v: not 0 to 1", share)
	}
	out := EMV{Prices: v.Prices + "×" + name, Unknown: slices.Clone(v.Unknown), Unpriced: slices.Clone(v.Unpriced)}
	for _, l := range v.Lines {
		out.Lines = append(out.Lines, line(l.Action, l.Count, Price{Action: l.Action, Amount: l.Price.Times(share), Unit: l.Unit}))
	}
	return out.summed()
}

// EMVOutcome is a post's value by one table, or why it has none.
type EMVOutcome struct {
	Source PriceSource // whose prices they are
	EMV    EMV         // the value; zero if Err is not nil
	Err    error       // why there is no value, mostly a [*NothingPricedError]
}

// CompareEMV is the post's value by several tables, in the order given, for
// those who want to see how far methods lie apart. It adds nothing up.
func CompareEMV(post Post, tables ...Prices) []EMVOutcome {
	out := make([]EMVOutcome, len(tables))
	for i, p := range tables {
		v, err := p.EMV(post)
		out[i] = EMVOutcome{p.Source(), v, err}
	}
	return out
}
