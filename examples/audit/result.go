package main

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/tier"
)

// report is what the program prints. Its JSON form is the program's output.
type report struct {
	On         endorse.Date          `json:"on,omitzero"`         // day for which published figures were looked up
	Definition engagement.Definition `json:"definition,omitzero"` // of the engagement rate
	Creators   []result              `json:"creators"`
	Told       []told                `json:"told"`     // what the files tell, and of how many creators
	Missing    []gaps.Gap            `json:"not_told"` // what they tell of nobody
}

// told is how many creators something could be said of.
type told struct {
	What     string `json:"what"`
	Creators int    `json:"creators"`
}

// result is what is said of one creator. What could not be computed is left out
// and stands in Missing, or in the report's if it is lacking of all.
type result struct {
	Creator   string           `json:"creator"`
	Line      int              `json:"line,omitzero"` // of a row that is a creator
	Rows      int              `json:"rows"`
	Platform  endorse.Platform `json:"platform,omitzero"`
	Followers endorse.Count    `json:"followers,omitzero"`
	Following endorse.Count    `json:"following,omitzero"`
	Tier      tier.Tier        `json:"tier,omitzero"`

	Engagement  engagement.Rate   `json:"engagement,omitzero"` // pooled over posts; of a row, the mean of its posts
	Interval    endorse.Interval  `json:"interval,omitzero"`
	Mean        engagement.Rate   `json:"mean,omitzero"`
	Median      engagement.Rate   `json:"median,omitzero"`
	Consistency *endorse.Rate     `json:"consistency,omitempty"`
	Trend       *engagement.Trend `json:"trend,omitempty"`
	Recent      *recently         `json:"recent,omitempty"`
	Given       string            `json:"engagement_rate_given,omitempty"` // as the file has it

	Benchmark *beside   `json:"benchmark,omitempty"`
	Expected  *expected `json:"expected,omitempty"`
	Band      *band     `json:"band,omitempty"`
	Peers     *peers    `json:"peers,omitempty"`

	Growth  *growth             `json:"growth,omitempty"`
	Signals []engagement.Signal `json:"signals,omitempty"` // those looked at, usual or not
	Score   *engagement.Score   `json:"score,omitempty"`
	Cares   []gaps.Gap          `json:"taken,omitempty"` // what was decided where the rows leave it open
	Missing []gaps.Gap          `json:"not_computed,omitempty"`

	ofRow bool              // whether the counts are of a row that holds several posts
	posts []engagement.Post // whose counts the signals look at
	rated []engagement.Post // what the engagement rate is the pooled rate of
}

// recently is the rate of recent posts, beside that of all.
type recently struct {
	Rate  engagement.Rate `json:"rate"`
	ByAll *endorse.Rate   `json:"by_all,omitempty"` // 0.5: recent posts bring half as much
}

// lack notes that something could not be computed.
func (r *result) lack(what, why string) {
	r.Missing = append(r.Missing, gaps.Gap{What: what, Why: why})
}

// lackFor is lack, for the reason of an error.
func (r *result) lackFor(what string, err error) { r.lack(what, gaps.Because(err)) }

// plural is a number of things.
func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
