package tier_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
	"github.com/google/go-cmp/cmp"
)

// wantPublished has a row for each published ladder: its rungs by name and
// first count, as the publisher has them.
var wantPublished = []struct{ id, rungs string }{
	{"seed", "micro 1000, macro 100000, mega 1000000"},
	{"stim-2019", "nano 1000, micro 10000, mid-tier 50000, macro 500000, mega 1000000"},
	{"hypeauditor-2026", "nano 1000, micro 10000, mid-tier 50000, macro 500000, mega 1000000"},
	{"hypeauditor-2021", "nano 1000, micro 5000, mid-tier 20000, macro 100000, mega 1000000"},
	{"hypeauditor-2018", "instagram user 0, rookie 1000, up-and-coming 5000, prosumer 20000, maven 100000, celebrity 1000000"},
	{"hireinfluence-2022", "nano 1000, micro 5000, mid-tier 20000, macro 100000, mega 1000000"},
	{"imh-2018", "nano 0, micro 1000, macro 40000, mega 1000000"},
	{"iab-uk", "nano 1000, micro 10000, mid 50000, macro 500000, top 1000000, vip 5000000"},
	{"nielsen-2022", "nano 1000, micro 10000, mid 50000, macro 100000, mega 1000000"},
	{"upfluence-2019", "micro 0, regular 15000, rising 50000, mid-tier 100000, macro 500000, mega 1000000"},
	{"five-tier-100k", "nano 1000, micro 10000, mid-tier 100000, macro 500000, mega 1000000"},
	{"elysian", "nano 0, micro 3000, macro 100000, mega 500000"},
	{"afterteam", "nano 0, micro 5000, macro 100000, mega 500000, celebrity 5000000"},
	{"agentcalc", "nano 1000, micro 10000, mid-tier 100000, macro 500000, mega 2000000"},
	{"devutl", "nano 0, micro 1000, tier 3 5000, tier 4 20000, macro 100000, mega 1000000"},
	{"influencer-hero-youtube", "nano small 1000, nano medium 5000, micro small 10000, micro medium 50000, 100K-500K 100000, 500K-1M 500000, 1M+ 1000000"},
	{"buzzguru-twitch", "0-100 0, 100-1K 100, 1K-5K 1000, 5K-10K 5000, 10K-50K 10000, 50K-100K 50000, 100K+ 100000"},
	{"unnamed-4-calculator-cl", "nano 0, micro 10000, macro 100000"},
}

func TestPublished(t *testing.T) {
	t.Parallel()
	list := tier.Published()
	if len(list) != len(wantPublished) {
		t.Fatalf("%d published ladders, want %d", len(list), len(wantPublished))
	}
	for i, want := range wantPublished {
		var rungs []string
		for _, r := range list[i].Rungs() {
			rungs = append(rungs, r.Name+" "+endorse.MustCount(r.From).String())
		}
		if got := strings.Join(rungs, ", "); list[i].ID() != want.id || got != want.rungs {
			t.Errorf("Published()[%d] mismatch (-want +got):\n%s", i, cmp.Diff(want.id+": "+want.rungs, list[i].ID()+": "+got))
		}
	}
}

// TestShippedAreValid makes each ladder of the package again under another id.
func TestShippedAreValid(t *testing.T) {
	t.Parallel()
	for _, l := range append(tier.Published(), tier.Standard(""), tier.Standard(endorse.Twitch)) {
		src := l.Source()
		src.ID = "own-" + src.ID
		if _, err := tier.New(src, l.Rungs()...); err != nil {
			t.Errorf("%v: %v", l, err)
		}
		if src.Publisher == "" || src.Note == "" || src.Checked.IsZero() || src.Published == "" {
			t.Errorf("%v lacks publisher, note, day or date: %+v", l, src)
		}
		if src.Verified == tier.Memory || src.Verified == tier.Secondary && src.Via == "" {
			t.Errorf("%v is %v", l, src.Verified)
		}
		if again, ok := tier.Lookup(l.ID()); !ok || !again.Equal(l) {
			t.Errorf("Lookup(%q) = %v, %v", l.ID(), again, ok)
		}
	}
	if l, ok := tier.Lookup("imh-2025"); ok {
		t.Errorf("Lookup finds %v, which rests on memory", l)
	}
}

func TestStandard(t *testing.T) {
	t.Parallel()
	names := []string{"nano", "micro", "mid", "macro", "mega", "celebrity"}
	for _, p := range append(endorse.Platforms(), "", "some-new-place") {
		l := tier.Standard(p)
		var got []string
		for _, r := range l.Rungs() {
			got = append(got, r.Name)
		}
		if diff := cmp.Diff(names, got); diff != "" {
			t.Errorf("Standard(%q) names (-want +got):\n%s", p, diff)
		}
		want := "standard-2026"
		if p == endorse.Twitch {
			want = "standard-twitch-2026"
		}
		if l.ID() != want {
			t.Errorf("Standard(%q) = %v, want %v", p, l, want)
		}
	}
}
