package campaign_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/engagement"
)

// pathsOf are the paths of joined faults, and which of them are of a kind.
func pathsOf(t *testing.T, err error) []string {
	t.Helper()
	var paths []string
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			paths = append(paths, pathsOf(t, e)...)
		}
		return paths
	}
	var fault *campaign.FaultError
	if err != nil && !errors.As(err, &fault) {
		t.Fatalf("%v is no FaultError", err)
	}
	if fault != nil {
		paths = append(paths, fault.Path)
	}
	return paths
}

// wantFault asks for one fault, or none if there is no path.
func wantFault(t *testing.T, err error, path string, want error) {
	t.Helper()
	var paths []string
	if path != "" {
		paths = []string{path}
	}
	if diff := cmp.Diff(paths, pathsOf(t, err)); diff != "" {
		t.Errorf("Validate() paths mismatch (-want +got):\n%s", diff)
	}
	if !errors.Is(err, want) {
		t.Errorf("Validate() = %v, want %v", err, want)
	}
}

// numbered is so many names.
func numbered(n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprint("name ", i)
	}
	return list
}

func TestBriefValidate(t *testing.T) {
	t.Parallel()
	goal := func(g campaign.Goal) func(*campaign.Brief) {
		return func(b *campaign.Brief) { g.ID = "g"; b.Goals = []campaign.Goal{g} }
	}
	wish := engagement.Wish{Dimension: engagement.Age, Measure: engagement.InTarget, Target: engagement.MustShares("18-24: 1"), Weight: endorse.RateOfInt(1)}
	reach := engagement.ReachRate()
	rows := []struct {
		name string
		edit func(*campaign.Brief)
		path string // of the one fault; empty is none
		want error
	}{
		{"as it is", func(*campaign.Brief) {}, "", nil},
		{"least", func(b *campaign.Brief) {
			*b = campaign.Brief{ID: "x", Days: b.Days, Budget: endorse.MustMoney("EUR 0")}
		}, "", nil},
		{"no id", func(b *campaign.Brief) { b.ID = "" }, "id", campaign.ErrNotSaid},
		{"id that is no text", func(b *campaign.Brief) { b.ID = "\xff" }, "id", campaign.ErrText},
		{"long title", func(b *campaign.Brief) { b.Title = strings.Repeat("x", campaign.MaxText+1) }, "title", campaign.ErrTooMuch},
		{"longest title", func(b *campaign.Brief) { b.Title = strings.Repeat("x", campaign.MaxText) }, "", nil},
		{"brand without a name", func(b *campaign.Brief) { b.Brand = []string{""} }, "brand[0]", campaign.ErrNotSaid},
		{"brand twice", func(b *campaign.Brief) { b.Brand = []string{"a", "a"} }, "brand[1]", campaign.ErrTwice},
		{"longest brand", func(b *campaign.Brief) { b.Brand = []string{strings.Repeat("x", label.MaxBrandName)} }, "", nil},
		{"brand that no check can look for", func(b *campaign.Brief) { b.Brand = []string{"a", strings.Repeat("x", label.MaxBrandName+1)} }, "brand[1]", label.ErrBrandName},
		{"brand without a letter", func(b *campaign.Brief) { b.Brand = []string{"!?"} }, "brand[0]", label.ErrBrandName},
		{"brand of digits", func(b *campaign.Brief) { b.Brand = []string{"4711"} }, "", nil},
		{"as many brands as a check takes", func(b *campaign.Brief) { b.Brand = numbered(label.MaxBrands) }, "", nil},
		{"one brand more", func(b *campaign.Brief) { b.Brand = numbered(label.MaxBrands + 1) }, "brand", campaign.ErrTooMuch},
		{"objective that there is not", func(b *campaign.Brief) { b.Objective = 99 }, "objective", campaign.ErrKind},
		{"no first day", func(b *campaign.Brief) { b.Days.From = endorse.Date{} }, "days.from", campaign.ErrNotSaid},
		{"no last day", func(b *campaign.Brief) { b.Days.Until = endorse.Date{} }, "days.until", campaign.ErrNotSaid},
		{"one day", func(b *campaign.Brief) { b.Days.Until = b.Days.From }, "", nil},
		{"reversed", func(b *campaign.Brief) { b.Days.Until = b.Days.From.AddDays(-1) }, "days", campaign.ErrReversed},
		{"no such market", func(b *campaign.Brief) { b.Markets = []endorse.Region{"UK"} }, "markets[0]", campaign.ErrKind},
		{"market twice", func(b *campaign.Brief) { b.Markets = []endorse.Region{"DE", "DE"} }, "markets[1]", campaign.ErrTwice},
		{"two sectors", func(b *campaign.Brief) { b.Sector = law.Sectors(3) }, "sector", campaign.ErrKind},
		{"no budget", func(b *campaign.Brief) { *b = campaign.Brief{ID: "x", Days: b.Days} }, "budget", campaign.ErrNotSaid},
		{"budget of nothing", func(b *campaign.Brief) { b.Budget = endorse.MustMoney("EUR 0") }, "", nil},
		{"budget below zero", func(b *campaign.Brief) { b.Budget = endorse.MustMoney("EUR -0.01") }, "budget", campaign.ErrNegative},
		{"rate to another currency", func(b *campaign.Brief) { b.Rates[0].To = endorse.GBP }, "rates[0].to", campaign.ErrCurrency},
		{"rate from the budget's", func(b *campaign.Brief) { b.Rates[0].From = endorse.EUR }, "rates[0].from", campaign.ErrTwice},
		{"rate of zero", func(b *campaign.Brief) { b.Rates[0].Rate = endorse.Rate{} }, "rates[0]", endorse.ErrRateNotPositive},
		{"margin of the whole", func(b *campaign.Brief) { b.Margin = endorse.RateOfInt(1) }, "", nil},
		{"margin of 50", func(b *campaign.Brief) { b.Margin = endorse.RateOfInt(50) }, "margin", campaign.ErrAboveOne},
		{"goal without a number", goal(campaign.Goal{}), "goals[0]", campaign.ErrNotSaid},
		{"goal of two numbers", goal(campaign.Goal{Revenue: endorse.MustMoney("EUR 1"), Count: endorse.CountClicks, Of: endorse.MustCount(1)}), "goals[0]", campaign.ErrBoth},
		{"goal of a count without how many", goal(campaign.Goal{Count: endorse.CountClicks}), "goals[0].of", campaign.ErrNotSaid},
		{"goal of none", goal(campaign.Goal{Count: endorse.CountClicks, Of: endorse.MustCount(0)}), "goals[0].of", campaign.ErrNotPositive},
		{"goal of followers", goal(campaign.Goal{Count: endorse.CountFollowers, Of: endorse.MustCount(1)}), "goals[0].count", campaign.ErrKind},
		{"goal of engagements", goal(campaign.Goal{Engagements: engagement.LikesAndComments, Of: endorse.MustCount(9)}), "", nil},
		{"goal of revenue of a number", goal(campaign.Goal{Revenue: endorse.MustMoney("EUR 1"), Of: endorse.MustCount(9)}), "goals[0].of", campaign.ErrBoth},
		{"goal of a rate", goal(campaign.Goal{Rate: reach, AtLeast: endorse.MustRate("10%")}), "", nil},
		{"goal of a rate of nothing", goal(campaign.Goal{Rate: reach}), "goals[0].at_least", campaign.ErrNotPositive},
		{"goal in dollars, with a rate", goal(campaign.Goal{Revenue: endorse.MustMoney("USD 1")}), "", nil},
		{"goal in yen, without one", goal(campaign.Goal{Revenue: endorse.MustMoney("JPY 1")}), "goals[0].revenue", campaign.ErrCurrency},
		{"goal twice", func(b *campaign.Brief) { b.Goals = append(b.Goals, b.Goals[0]) }, "goals[1].id", campaign.ErrTwice},
		{"wish twice", func(b *campaign.Brief) { b.Audience = []engagement.Wish{wish, wish} }, "audience[1].dimension", campaign.ErrTwice},
		{"wish without weight", func(b *campaign.Brief) {
			wish := wish
			wish.Weight = endorse.Rate{}
			b.Audience = []engagement.Wish{wish}
		}, "audience", campaign.ErrNoWeight},
		{"nobody to reach", func(b *campaign.Brief) { b.Population = endorse.MustCount(0) }, "population", campaign.ErrNotPositive},
		{"wanted nowhere", func(b *campaign.Brief) { b.Wanted[0].Platform = "" }, "wanted[0].platform", campaign.ErrNotSaid},
		{"wanted on Insta", func(b *campaign.Brief) { b.Wanted[0].Platform = "Instagram" }, "wanted[0].platform", campaign.ErrKind},
		{"wanted as nothing", func(b *campaign.Brief) { b.Wanted[0].Format = 0 }, "wanted[0].format", campaign.ErrNotSaid},
		{"none wanted", func(b *campaign.Brief) { b.Wanted[0].Count = 0 }, "wanted[0].count", campaign.ErrNotPositive},
		{"a week long", func(b *campaign.Brief) { b.Wanted[0].Seconds = 604_801 }, "wanted[0].seconds", campaign.ErrTooMuch},
		{"empty line", func(b *campaign.Brief) { b.Do = []string{"x", ""} }, "do[1]", campaign.ErrNotSaid},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			b := kettleBrief()
			row.edit(&b)
			wantFault(t, b.Validate(), row.path, row.want)
		})
	}
}

func TestBriefValidateReportsAHundredFaults(t *testing.T) {
	t.Parallel()
	b := kettleBrief()
	b.Do = make([]string, 500)
	if got := len(pathsOf(t, b.Validate())); got != 100 {
		t.Errorf("Validate() reports %d faults, want 100", got)
	}
}

func TestCreatorValidate(t *testing.T) {
	t.Parallel()
	day := endorse.On(2026, 2, 1)
	eur := endorse.MustMoney
	rows := []struct {
		name string
		edit func(*campaign.Creator)
		path string
		want error
	}{
		{"as it is", func(*campaign.Creator) {}, "", nil},
		{"least", func(c *campaign.Creator) { *c = campaign.Creator{ID: "x", Platform: endorse.TikTok} }, "", nil},
		{"no id", func(c *campaign.Creator) { c.ID = "" }, "id", campaign.ErrNotSaid},
		{"no platform", func(c *campaign.Creator) { c.Platform = "" }, "platform", campaign.ErrNotSaid},
		{"no such region", func(c *campaign.Creator) { c.Region = "ZZ" }, "region", campaign.ErrKind},
		{"no such fact", func(c *campaign.Creator) { c.Safe = 7 }, "safe", campaign.ErrKind},
		{"reading without a day", func(c *campaign.Creator) { c.Growth = []engagement.Reading{{}} }, "growth[0].on", campaign.ErrNotSaid},
		{"two readings of a day", func(c *campaign.Creator) { c.Growth = []engagement.Reading{{On: day}, {On: day}} }, "growth[1].on", campaign.ErrTwice},
		{"more authentic than looked at", func(c *campaign.Creator) { c.Credible = engagement.Proportion{Part: 3, Whole: 2} }, "credible.part", campaign.ErrTooMuch},
		{"share that is not the part", func(c *campaign.Creator) {
			c.Credible = engagement.Proportion{Part: 1, Whole: 2, Value: endorse.MustRate("60%")}
		}, "credible.value", campaign.ErrSum},
		{"campaign twice", func(c *campaign.Creator) { c.Past = append(c.Past, c.Past[0]) }, "past[1].campaign", campaign.ErrTwice},
		{"cost below zero", func(c *campaign.Creator) { c.Past[0].Cost = eur("EUR -1") }, "past[0].cost", campaign.ErrNegative},
		{"told more than checked", func(c *campaign.Creator) { c.Told = endorse.MustCount(21) }, "told", campaign.ErrTooMuch},
		{"told all", func(c *campaign.Creator) { c.Told = endorse.MustCount(20) }, "", nil},
		{"told of nobody knows how many", func(c *campaign.Creator) { c.Judged = endorse.Count{} }, "judged", campaign.ErrNotSaid},
		{"asks below zero", func(c *campaign.Creator) { c.Asks.Fee = eur("EUR -1") }, "asks.fee", campaign.ErrNegative},
		{"fair fee reversed", func(c *campaign.Creator) { c.Fair = rateCard("EUR 2", "EUR 1") }, "fair", campaign.ErrReversed},
		{"fair fee that is not its lines", func(c *campaign.Creator) {
			c.Fair.Lines[0].Low = eur("EUR 1799.99")
		}, "fair.lines", campaign.ErrSum},
		{"text that is none", func(c *campaign.Creator) { c.Concerns = []string{"\xff"} }, "concerns[0]", campaign.ErrText},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			c := kettleCreators()[0]
			row.edit(&c)
			wantFault(t, c.Validate(), row.path, row.want)
		})
	}
}
