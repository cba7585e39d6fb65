package main

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// month is the number of days that growth is compounded to and carried on.
const month = 30

// growth is how the followers changed from the first reading to the last. What
// could not be computed is left out.
type growth struct {
	engagement.Growth
	Readings int           `json:"readings"`
	Net      int64         `json:"net"`
	Rate     *endorse.Rate `json:"rate,omitempty"`
	PerDay   *endorse.Rate `json:"per_day,omitempty"`   // followers
	PerMonth *endorse.Rate `json:"per_month,omitempty"` // compounded to 30 days
	Rounded  bool          `json:"rounded,omitempty"`   // an end is from shorthand, which hides small changes

	Spikes []engagement.Spike   `json:"spikes,omitempty"`
	Ahead  *engagement.Forecast `json:"forecast,omitempty"` // 30 days after the last reading
}

// grow is the creator's growth.
func (r *result) grow(a *account) {
	switch {
	case a.line > 0:
		r.lack("growth", "a row is one reading: it takes rows of several days")
		return
	case a.same:
		r.lack("growth", "every post has the same number of followers: it is that of one day")
		return
	case a.history.Len() == 0:
		r.lack("growth", "no followers with a day")
		return
	}
	change, err := a.history.Growth()
	if err != nil {
		r.lackFor("growth", err)
		return
	}
	g := &growth{Growth: change, Readings: a.history.Len(), Rounded: change.Rounded()}
	if g.Net, err = change.Net(); err != nil {
		r.lackFor("growth", err)
		return
	}
	r.Growth = g
	g.Rate = r.defined("growth rate", change.Rate)
	g.PerDay = r.defined("followers a day", change.PerDay)
	g.PerMonth = r.defined("growth in 30 days", func() (endorse.Rate, error) { return change.Compound(month) })
	r.look(a.history)
}

// defined is a number, nil if it is undefined, which is noted.
func (r *result) defined(what string, of func() (endorse.Rate, error)) *endorse.Rate {
	value, err := of()
	if err != nil {
		r.lackFor(what, err)
		return nil
	}
	return &value
}

// look finds the days that are out of line, and carries the growth on.
func (r *result) look(h engagement.History) {
	spikes, err := h.Spikes(engagement.UsualThreshold())
	if err != nil {
		r.lackFor("spikes", err)
	}
	r.Growth.Spikes = spikes.Spikes
	ahead, err := h.Forecast(r.Growth.Until.On.AddDays(month), level)
	if err != nil {
		r.lackFor("forecast", err)
		return
	}
	r.Growth.Ahead = &ahead
}
