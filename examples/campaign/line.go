package main

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/roi"
	"github.com/endorse-go/endorse/tier"
)

// line is what the report says of one creator, or in total. What could not be
// computed is left out of it and stands in Missing. The JSON form is the
// program's output.
type line struct {
	Line      int              `json:"line,omitzero"` // of the file it was read from
	Creator   string           `json:"creator"`
	Platform  endorse.Platform `json:"platform,omitzero"`
	Followers endorse.Count    `json:"followers,omitzero"`
	Tier      tier.Tier        `json:"tier,omitzero"`

	// EngagementRate is the value of Engagement: all posts pooled, or a row of
	// a file as it stands.
	EngagementRate *endorse.Rate    `json:"engagement_rate,omitempty"`
	Engagement     engagement.Rate  `json:"engagement,omitzero"`
	Together       endorse.Count    `json:"posts_together,omitzero"` // posts that a row counts as one
	Interval       endorse.Interval `json:"interval,omitzero"`       // of the pooled rate
	Mean           engagement.Rate  `json:"engagement_per_post,omitzero"`
	Benchmark      *beside          `json:"benchmark,omitempty"` // for Mean

	Cost        *endorse.Money `json:"cost,omitempty"`
	Audience    endorse.Count  `json:"audience,omitzero"` // what CPM goes by
	By          string         `json:"audience_by,omitempty"`
	CPM         *endorse.Money `json:"cpm,omitempty"`
	Engagements endorse.Count  `json:"engagements,omitzero"`
	CPE         *endorse.Money `json:"cpe,omitempty"`
	EMV         *endorse.Money `json:"emv,omitempty"`
	// EMVWithout are the counts that are not known on some post, so that EMV
	// would be higher with them.
	EMVWithout  []endorse.CountName `json:"emv_without,omitempty"`
	Revenue     *endorse.Money      `json:"revenue,omitempty"`
	ROAS        *endorse.Rate       `json:"roas,omitempty"`
	ROI         *endorse.Rate       `json:"roi,omitempty"`
	ROIOnMargin *endorse.Rate       `json:"roi_on_margin,omitempty"`

	Given   map[string]string `json:"given,omitempty"` // rates that the file brings along, as it has them
	Cover   map[string]int    `json:"cover,omitempty"` // of the total: how many creators are in it
	Missing []gaps.Gap        `json:"not_computed,omitempty"`

	twice bool // whether the EMV may hold one thing twice
}

// lack notes that something could not be computed.
func (l *line) lack(what, why string) { l.Missing = append(l.Missing, gaps.Gap{What: what, Why: why}) }

// beside is a published rate beside the creator's.
type beside struct {
	Publisher   string                 `json:"publisher"`
	Date        string                 `json:"date"`
	URL         string                 `json:"url"`
	Statistic   engagement.Statistic   `json:"statistic"`
	Base        engagement.Base        `json:"base"`
	Value       endorse.Rate           `json:"value"`
	Ratio       endorse.Rate           `json:"ratio"`
	Followers   engagement.Range       `json:"followers,omitzero"`
	Differences engagement.Differences `json:"differences,omitzero"`
}

// report is what the program prints.
type report struct {
	Campaign string           `json:"campaign,omitempty"`
	Brand    string           `json:"brand,omitempty"`
	About    string           `json:"about,omitempty"`
	Period   *endorse.Period  `json:"period,omitempty"`
	Currency endorse.Currency `json:"currency,omitzero"`
	Actions  string           `json:"actions"`
	Rates    []endorse.FX     `json:"exchange_rates,omitempty"`
	Prices   *roi.PriceSource `json:"emv_prices,omitempty"`
	Creators []line           `json:"creators"`
	Total    *line            `json:"total,omitempty"`
	Missing  []gaps.Gap       `json:"not_computed,omitempty"` // of anybody
}
