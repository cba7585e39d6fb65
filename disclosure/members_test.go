package disclosure_test

import (
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

type joining struct {
	region endorse.Region
	joined endorse.Date
}

// withoutFile are the members of the Union that have no file of their own, with
// the day on which they joined.
var withoutFile = []joining{
	{"BG", endorse.On(2007, 1, 1)},
	{"CY", endorse.On(2004, 5, 1)},
	{"EE", endorse.On(2004, 5, 1)},
	{"HR", endorse.On(2013, 7, 1)},
	{"LT", endorse.On(2004, 5, 1)},
	{"LV", endorse.On(2004, 5, 1)},
	{"MT", endorse.On(2004, 5, 1)},
	{"SI", endorse.On(2004, 5, 1)},
	{"SK", endorse.On(2004, 5, 1)},
}

// TestMembersWithoutFile: such a member is judged by the law of the Union, and
// the report says that nothing of its own is in the book. The note takes back
// neither a breach nor a pass.
func TestMembersWithoutFile(t *testing.T) {
	for _, m := range withoutFile {
		t.Run(string(m.region), func(t *testing.T) {
			if _, own := disclosure.Law().Regime(m.region); own {
				t.Fatal("has a file: take it off the list")
			}
			untold := check(t, post(m.region, "2026-03-01", law.Payment, neutral[0]))
			if !has(untold, disclosure.Breached, "eu-ucpd-guidance/payment", disclosure.MissingLabel) || untold.Outcome != disclosure.Breached {
				t.Errorf("untold: not judged by the Union's law\n%s", describe(untold))
			}
			told := post(m.region, "2026-03-01", law.Payment, neutral[0])
			told.PlatformLabel, told.Language = "Paid partnership", "en"
			for _, market := range []disclosure.Market{untold, check(t, told)} {
				i := slices.IndexFunc(market.Findings, func(f disclosure.Finding) bool { return f.Reason == disclosure.NoLaw })
				if i < 0 || market.Findings[i].Must || market.Findings[i].Code() != string(m.region)+"/no-law" {
					t.Errorf("no note that nothing of its own is known, or one that decides\n%s", describe(market))
				}
			}
		})
	}
}

// TestMembersWithoutFileOnTheDayTheyJoined: the ban on advertising prescription
// medicines to the public is older than the nine memberships.
func TestMembersWithoutFileOnTheDayTheyJoined(t *testing.T) {
	for _, m := range withoutFile {
		for _, row := range []struct {
			name string
			day  endorse.Date
			want bool
		}{
			{"the day before", m.joined.AddDays(-1), false},
			{"the first day", m.joined, true},
			{"the day after", m.joined.AddDays(1), true},
		} {
			t.Run(string(m.region)+"/"+row.name, func(t *testing.T) {
				p := post(m.region, row.day.String(), law.Payment, neutral[0])
				p.Sector = law.PrescriptionMedicine
				market := check(t, p)
				if got := has(market, disclosure.Breached, "eu-medicines/medicine", disclosure.BannedCategory); got != row.want {
					t.Errorf("banned on %s: %v, want %v\n%s", row.day, got, row.want, describe(market))
				}
				if !row.want && (market.Outcome != disclosure.Unclear || len(market.Findings) != 1) {
					t.Errorf("before membership the book knows nothing\n%s", describe(market))
				}
			})
		}
	}
}

// TestEveryMemberIsJudged: each member has a file or stands on the list.
func TestEveryMemberIsJudged(t *testing.T) {
	union, _ := disclosure.Law().Regime(endorse.EU)
	for _, m := range union.Members {
		_, own := disclosure.Law().Regime(m.Region)
		if listed := slices.Contains(withoutFile, joining{m.Region, m.Days.From}); own == listed {
			t.Errorf("%s from %s: file %v, on the list with that day %v", m.Region, m.Days.From, own, listed)
		}
	}
}

func has(m disclosure.Market, o disclosure.Outcome, code string, reason disclosure.Reason) bool {
	return slices.ContainsFunc(m.Findings, func(f disclosure.Finding) bool {
		return f.Outcome == o && f.Code() == code && f.Reason == reason
	})
}
