package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/figures"
	"github.com/endorse-go/endorse/tier"
)

func tierOf(r *result) string {
	if r.Tier.Standing() == tier.Below {
		return "below"
	}
	return r.Tier.Name()
}

// postsOf is how many posts are in the rate, of how many if some are not.
func postsOf(r *result) string {
	rate := r.Engagement
	switch {
	case rate.IsZero() || r.ofRow && !r.posts[0].Counts.Posts.Known():
		return ""
	case rate.LeftOut > 0:
		return fmt.Sprintf("%d/%d", rate.Used, rate.Used+rate.LeftOut)
	}
	return strconv.FormatInt(rate.Used, 10)
}

func shown(r engagement.Rate) string {
	if r.IsZero() {
		return ""
	}
	return figures.Percent(&r.Value, 2)
}

// unlessSame is the rate if it is another than the first one that is shown.
func unlessSame(r *result, other engagement.Rate) string {
	if other.Equal(r.Engagement) {
		return ""
	}
	return shown(other)
}

func interval(i endorse.Interval) string {
	if i.IsZero() {
		return ""
	}
	return between(i.Low, i.High)
}

func between(low, high endorse.Rate) string {
	return strings.TrimSuffix(figures.Percent(&low, 2), "%") + "–" + figures.Percent(&high, 2)
}

func times(r *endorse.Rate) string {
	if r == nil {
		return ""
	}
	return figures.Multiple(r) + "×"
}

// rounded is a number with separators and so many places.
func rounded(r *endorse.Rate, places int) string {
	if r == nil {
		return ""
	}
	return figures.Grouped(figures.Fixed(r.Round(places, endorse.HalfAway).String(), places))
}

func rangeOf(e *expected) string {
	if len(e.Publishers) < 2 {
		return ""
	}
	return fmt.Sprintf("%s (%d)", between(e.Low, e.High), len(e.Publishers))
}

// netOf is "~" before a number that shorthand blurs.
func netOf(g *growth) string {
	text := signed(g.Net)
	if g.Rounded {
		text = "~" + text
	}
	return text
}

func aheadOf(g *growth) string {
	return of(g.Ahead, func(f *engagement.Forecast) string {
		return rounded(&f.Interval.Low, 0) + "–" + rounded(&f.Interval.High, 0)
	})
}

// maxDays is how many days of one creator are shown.
const maxDays = 1

func spikesOf(g *growth) string {
	return firstFew(len(g.Spikes), func(i int) string {
		s := g.Spikes[i]
		return shortPeriod(s.Within) + " " + signed(s.Net)
	})
}

// shortPeriod is a period whose days are of one month, "2026-03-11–13", shorter.
func shortPeriod(p endorse.Period) string {
	from, until := p.From.String(), p.Until.String()
	if from != until && p.From.Year() == p.Until.Year() && p.From.Month() == p.Until.Month() {
		return from + "–" + until[len(until)-2:]
	}
	return period(p)
}

// signed is a number with its sign and separators.
func signed(n int64) string {
	text := figures.Grouped(strconv.FormatInt(n, 10))
	if n > 0 {
		return "+" + text
	}
	return text
}

// firstFew joins the first of n texts, and says how many more there are.
func firstFew(n int, text func(int) string) string {
	var parts []string
	for i := range min(n, maxDays) {
		parts = append(parts, text(i))
	}
	if n > maxDays {
		parts = append(parts, fmt.Sprintf("%d more", n-maxDays))
	}
	return strings.Join(parts, ", ")
}
