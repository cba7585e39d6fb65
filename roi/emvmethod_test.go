package roi_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// TestEMVMethods holds that each method of formulas §3.3 is named, with a source
// and a warning, and whether it can be computed.
func TestEMVMethods(t *testing.T) {
	t.Parallel()
	computed := map[string]bool{}
	for _, e := range roi.EMVMethods() {
		if e.Formula == "" || e.Warning == "" || e.Source.ID == "" || e.Source.URL == "" || e.Source.Checked.IsZero() {
			t.Errorf("%s of %s lacks its formula, source or warning", e.Key, e.Source.ID)
		}
		computed[e.Key] = computed[e.Key] || e.Function != ""
	}
	want := "map[ave:false emv_adjusted:false emv_cpm:true emv_engagement_base:false emv_followers:true emv_weighted:true miv:false]"
	check(t, "methods", fmt.Sprint(computed), want, "")
}

func TestEMVByCPM(t *testing.T) {
	t.Parallel()
	v, err := roi.EMVOnCPM("desk 2026-03", n(41_300), m("EUR 6.40"))
	check(t, "EMVOnCPM", result(v.Total, err), "EUR 264.32", "41.3 × 6.40")
	weighted, err := v.Weighted("positive", r("75%"))
	check(t, "Weighted", result(weighted.Total, err)+" by "+weighted.Prices, "EUR 198.24 by desk 2026-03×positive", "three quarters")
	if _, err := v.Add(weighted); !errors.Is(err, roi.ErrOtherPrices) {
		t.Errorf("both added: %v", err)
	}
	likely, err := roi.EMVOnFollowers("desk 2026-03", n(48_200), r("3.1%"), m("EUR 6.40"))
	check(t, "EMVOnFollowers", result(likely.Total, err), "EUR 9.5616", "1,494 views")
	if count := likely.Lines[0].Count; count.String() != "~1494" {
		t.Errorf("the estimate is not marked: %v", count)
	}
	for _, bad := range []error{
		second(roi.EMVOnCPM("", n(1), m("EUR 1"))), second(roi.EMVOnCPM("x", endorse.Count{}, m("EUR 1"))), second(roi.EMVOnCPM("x", n(1), endorse.Money{})),
		second(roi.EMVOnCPM("x", n(1), m("EUR -1"))), second(roi.EMVOnFollowers("x", endorse.Count{}, r("1%"), m("EUR 1"))),
		second(roi.EMVOnFollowers("x", n(1), r("-1%"), m("EUR 1"))), second(roi.EMVOnFollowers("x", n(1<<62), r("3"), m("EUR 1"))),
		second(v.Weighted("", r("0.5"))), second(v.Weighted("x", r("1.1"))), second(v.Weighted("x", r("-0.1"))),
	} {
		if bad == nil {
			t.Error("a value where there is none")
		}
	}
}

func TestCompareEMV(t *testing.T) {
	t.Parallel()
	own := mustPrices(t, perMille(endorse.CountImpressions, "EUR 6"))
	post := roi.Post{Counts: endorse.Counts{Likes: n(1_000)}}
	got := roi.CompareEMV(post, roi.PublishedPrices()[0], own)
	if len(got) != 2 || got[0].Err != nil || got[0].EMV.Total.String() != "USD 100.00" || got[0].Source.Published != "2025" {
		t.Errorf("by zloadr: %+v", got[0])
	}
	if !errors.Is(got[1].Err, roi.ErrNothingPriced) {
		t.Errorf("without impressions: %+v", got[1])
	}
}
