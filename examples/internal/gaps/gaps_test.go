package gaps_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/gaps"
)

func ExampleTable() {
	unsized := gaps.Gap{What: "tier", Why: "followers not known"}
	t := gaps.Table(
		[]gaps.Gap{{What: "benchmark", Why: "day not said"}},
		[]gaps.Of{{Who: "ada", Gaps: []gaps.Gap{unsized}}, {Who: "bo"}, {Who: "cy", Gaps: []gaps.Gap{unsized}}},
	)
	if err := t.Write(os.Stdout, console.Painter{}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// What       Why                  Creator
	// ───────────────────────────────────────
	// benchmark  day not said         all
	// tier       followers not known  ada, cy
}

func TestTable(t *testing.T) {
	if gaps.Table(nil, []gaps.Of{{Who: "ada"}}) != nil {
		t.Error("a table of nothing")
	}
	var each []gaps.Of
	for _, name := range []string{"a", "b", "c", "d", "e", "f"} {
		each = append(each, gaps.Of{Who: name, Gaps: []gaps.Gap{{What: "x", Why: "y"}}})
	}
	var b strings.Builder
	if err := gaps.Table(nil, each).Write(&b, console.Painter{}); err != nil || !strings.Contains(b.String(), "a, b, c, d, and 2 more") {
		t.Errorf("%v\n%s", err, b.String())
	}
}

func TestBecause(t *testing.T) {
	_, hidden := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments).Of(engagement.Post{})
	_, nobody := endorse.RateOf(endorse.MustCount(1), endorse.MustCount(0))
	for _, row := range []struct {
		err  error
		want string
	}{
		{hidden, "likes, comments, followers not known"},
		{fmt.Errorf("wrapped: %w", nobody), endorse.ErrZeroBase.Error()},
		{&endorse.CurrencyMismatchError{Have: endorse.USD, Want: endorse.EUR}, "no exchange rate from USD to EUR"},
		{errors.New("anything else"), "anything else"},
	} {
		if got := gaps.Because(row.err); got != row.want {
			t.Errorf("Because(%v) = %q, want %q", row.err, got, row.want)
		}
	}
}
