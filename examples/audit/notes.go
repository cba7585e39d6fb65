package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/figures"
	"github.com/endorse-go/endorse/tier"
)

// signals prints those that are raised.
func (d *drawing) signals() {
	t := &console.Table{Columns: []console.Column{
		{Head: "Creator", Max: maxName}, {Head: "Signal"}, {Head: "Seen", Align: console.Right}, {Head: "Usual", Align: console.Right},
		{Head: "How sure"}, {Head: "Rests on", Align: console.Right}, {Head: "Days"},
	}}
	raised, looked := 0, 0
	for i, r := range d.Creators {
		for _, s := range r.Signals {
			if looked++; !s.Raised() {
				continue
			}
			raised++
			days := firstFew(len(s.Days), func(j int) string { return shortPeriod(s.Days[j]) })
			t.Add(r.Creator, s.Kind.String(), seen(s.Kind, s.Seen), usual(s.Kind, s.Usual), s.Sure.String(), rests(&d.Creators[i], s), days)
		}
	}
	if looked == 0 {
		return
	}
	d.heading("Signals")
	if raised > 0 {
		d.write(t)
		d.print("\n")
	}
	d.print("%d of %d numbers looked at are not usual. A signal is a reason to look, and accuses nobody: a viral post,\n"+
		"news, a clean-up by the platform and hidden likes leave the same marks.\n", raised, looked)
}

// seen is a number of a signal, as people read that kind.
func seen(k engagement.SignalKind, r endorse.Rate) string {
	switch k {
	case engagement.JumpWithoutPosts, engagement.Sawtooth, engagement.ManyFollowed:
		return rounded(&r, 0)
	case engagement.LittleVariance, engagement.FlatEngagement, engagement.FollowsToFollowers:
		return figures.Multiple(&r)
	}
	return figures.Percent(&r, 2)
}

func usual(k engagement.SignalKind, u engagement.Usual) string {
	switch {
	case u.Below.IsZero():
		return "from " + seen(k, u.From)
	case u.From.IsZero():
		return "below " + seen(k, u.Below)
	}
	return seen(k, u.From) + " to " + seen(k, u.Below)
}

// rests is what the signal rests on.
func rests(r *result, s engagement.Signal) string {
	switch s.Kind {
	case engagement.JumpWithoutPosts, engagement.Sawtooth:
		return plural(int(s.Rests), "gain")
	case engagement.ManyFollowed, engagement.FollowsToFollowers:
		return "1 number"
	}
	if r.ofRow {
		return "1 row"
	}
	return plural(int(s.Rests), "post")
}

// told prints what the files tell, and of how many.
func (d *drawing) told() {
	d.heading("What these files tell")
	var parts []string
	for _, t := range d.Told {
		if t.Creators > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", t.What, t.Creators))
		}
	}
	if len(parts) == 0 {
		parts = []string{"nothing"}
	}
	d.note("Of "+plural(len(d.Creators), "creator"), strings.Join(parts, ", ")+".")
}

// notes says what the numbers are and whose they are.
func (d *drawing) notes() {
	d.heading("Notes")
	for _, ladder := range d.ladders() {
		d.note("Tier", "on the ladder "+ladder)
	}
	d.note("Rate", d.rateNote())
	if d.has(func(r *result) bool { return r.Recent != nil }) {
		d.note("Recent", "the mean of recent posts as the file has it; by all: beside the mean of all by the same actions.")
	}
	if d.has(func(r *result) bool { return r.Given != "" }) {
		d.note("Given", "as somebody else computed it: of which actions, base and posts is not said, so it is held against nothing.")
	}
	if len(d.sources) > 0 {
		d.note("Published", fmt.Sprintf("figures that were public on %v. Ratio is the creator's mean by the closest one, range of all from the lowest to the highest. Publishers rarely say which actions they count.", d.On))
	}
	for i, s := range d.sources {
		d.note(fmt.Sprintf("[%d]", i+1), s)
	}
	if d.has(func(r *result) bool { return r.Growth != nil }) {
		d.note("30 days", "growth compounded to 30 days, and the 95% interval of followers 30 days on, for a random walk with drift. Out of line: a robust score of 3.5 and more among the account's own gains.")
	}
	for _, s := range d.usuals() {
		d.note("Usual", s)
	}
	d.scoreNote()
}

func (d *drawing) has(what func(*result) bool) bool {
	for i := range d.Creators {
		if what(&d.Creators[i]) {
			return true
		}
	}
	return false
}

// ladders are the ladders in use, with their bounds.
func (d *drawing) ladders() []string {
	var texts []string
	for _, r := range d.Creators {
		ladder, ok := tier.Lookup(r.Tier.Ladder())
		if text := figures.Ladder(ladder); ok && !slices.Contains(texts, text) {
			texts = append(texts, text)
		}
	}
	return texts
}

// rateNote says what the rate is.
func (d *drawing) rateNote() string {
	said := d.Definition.String()
	pooled := d.has(func(r *result) bool { return r.Engagement.Statistic == engagement.Pooled })
	mean := d.has(func(r *result) bool { return r.Engagement.Statistic == engagement.Mean })
	switch {
	case pooled && mean:
		said += "; of posts pooled (sum by sum), of a row the mean of its posts, as it has it."
	case pooled:
		said += ", all posts pooled (sum by sum)."
	case mean:
		said += ", the mean of the posts of a row, as it has it."
	default:
		return ""
	}
	if d.has(func(r *result) bool { return !r.Interval.IsZero() }) {
		said += " Interval: " + level.Percent() + ", of the pooled rate."
	}
	return said
}

// usuals says, for the signals that are raised, who holds what to be usual.
func (d *drawing) usuals() []string {
	var texts []string
	for _, kind := range kinds {
		for i := range d.Creators {
			s := d.Creators[i].signal(kind)
			if s == nil || !s.Raised() {
				continue
			}
			if text := kind.String() + ": " + s.Usual.Source + "."; !slices.Contains(texts, text) {
				texts = append(texts, text)
			}
		}
	}
	return texts
}

func (d *drawing) scoreNote() {
	for _, r := range d.Creators {
		if r.Score == nil {
			continue
		}
		var parts []string
		for _, p := range r.Score.Parts {
			parts = append(parts, p.Name+" "+p.Weight.String())
		}
		d.note("Score", "how near to what is usual, 0 to 1, by your weights: "+strings.Join(parts, ", ")+". Of: the share of the weights whose signal is known.")
		return
	}
}
