package attribution_test

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse/roi/attribution"
)

// TestShaoLi by hand: a alone converts 1 of 4, b alone 1 of 2, both together 3
// of 4; so a 4/8, b 4/6, together 3/4, and half the surplus is -5/24.
func TestShaoLi(t *testing.T) {
	t.Parallel()
	group := func(conversions, nulls int64, channels ...attribution.Channel) attribution.Path {
		return attribution.Path{Touches: through(channels...), Conversions: conversions, Nulls: nulls}
	}
	got := attribute(t, attribution.ShaoLi{}, []attribution.Path{group(1, 3, "a"), group(1, 1, "b"), group(3, 1, "a", "b")})
	if sharesOf(got) != "a 0.388888888889 b 0.611111111111" {
		t.Errorf("by hand 7/24 and 11/24: %s", sharesOf(got))
	}
	// With a third, of 2 of 4 by itself, the surplus of a pair counts a quarter: 19/48, 27/48 and 24/48.
	got = attribute(t, attribution.ShaoLi{}, []attribution.Path{group(1, 3, "a"), group(1, 1, "b"), group(3, 1, "a", "b"), group(2, 2, "c")})
	if sharesOf(got) != "a 0.271428571429 b 0.385714285714 c 0.342857142857" {
		t.Errorf("by hand 19/70, 27/70 and 24/70: %s", sharesOf(got))
	}
	got = attribute(t, attribution.ShaoLi{}, []attribution.Path{group(1, 3, "a"), group(1, 1, "b")})
	if sharesOf(got) != "a 0.333333333333 b 0.666666666667" {
		t.Errorf("a pair that nobody met: %s", sharesOf(got))
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	for _, p := range []attribution.Precedence{0, attribution.CodeWins, attribution.LinkWins, attribution.BothStay} {
		var back attribution.Precedence
		text, err := p.MarshalText()
		if err != nil || back.UnmarshalText(text) != nil || back != p || back.UnmarshalText([]byte("Code-wins")) == nil {
			t.Errorf("%v reads back as %v", p, back)
		}
	}
	if got := fmt.Sprintf("%q %q", attribution.Precedence(9), attribution.Via(9)); got != `"" ""` {
		t.Errorf("names of nothing: %s", got)
	}
	for _, row := range []struct {
		of   any
		want string
	}{
		{&attribution.OrderError{Order: 3}, "Markov chain of order 3: neither 1 nor 2"},
		{&attribution.NegativeCreditError{Channel: "ben"}, `credit of "ben" is below zero`},
		{attribution.Markov{Order: 2, Repeats: attribution.MergeRepeats, Nulls: attribution.LeaveOutNulls}, "markov order 2, repeats merged, nulls left out"},
		{attribution.FullPath(), "position first 0.225, lead 0.225, deal 0.225, last 0.225, rest 0.1"},
		{attribution.Shapley{Worth: attribution.ExactSetRate}, "shapley exact-set-rate"},
		{attribution.LastNonDirect{}, "last-non-direct"},
	} {
		if got := fmt.Sprint(row.of); got != row.want {
			t.Errorf("%T says %q, want %q", row.of, got, row.want)
		}
	}
}
