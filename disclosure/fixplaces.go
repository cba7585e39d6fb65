package disclosure

import (
	"slices"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// arrange finds the fewest places in which the wordings do as much as they do
// everywhere.
func (s *fixSearch) arrange(words []law.Message, want tally) (Fix, error) {
	left := s.breached(want)
	if len(words) == 0 {
		return s.withTool(Fix{Left: left}, want)
	}
	for _, a := range s.arrangements() {
		f := a.fix(words)
		got, err := s.try(f)
		if err != nil {
			return Fix{}, err
		}
		if !got.sum().worse(want.sum()) {
			f.Left = left
			return s.withTool(f, got)
		}
	}
	f := s.places().fix(words)
	f.Left = left
	return s.withTool(f, want)
}

// breached is the markets in which a label finding is breached.
func (s *fixSearch) breached(t tally) (markets []endorse.Region) {
	for i, n := range t {
		if n.breached > 0 {
			markets = append(markets, s.post.Markets[i])
		}
	}
	return markets
}

// withTool is the fix with the platform's own label turned on where that is
// advised and makes nothing worse.
func (s *fixSearch) withTool(f Fix, now tally) (Fix, error) {
	if !now.sum().tool || s.post.PlatformLabel != "" || !hasTool(s.post.Platform) {
		return f, nil
	}
	more := f
	more.Steps = append(slices.Clip(f.Steps), Step{On: OnPlatformLabel, Text: s.toolText()})
	got, err := s.try(more)
	if err != nil || got.sum().worse(now.sum()) {
		return f, err
	}
	return more, nil
}

// arrangement is a choice of places, and what each costs the creator.
type arrangement struct {
	steps []Step
	cost  int
}

// fix puts the wordings into the places.
func (a arrangement) fix(words []law.Message) Fix {
	if len(words) == 0 {
		return Fix{}
	}
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.Text
	}
	f := Fix{Labels: words, Steps: slices.Clone(a.steps)}
	for i := range f.Steps {
		if f.Steps[i].Text == "" {
			f.Steps[i].Text = strings.Join(texts, " | ")
		}
	}
	return f
}

// places is the arrangement with a label in every place that the format has,
// for as long as can be.
func (s *fixSearch) places() arrangement {
	var all arrangement
	for _, options := range s.options() {
		most := options[len(options)-1]
		all.steps = append(all.steps, most.steps...)
	}
	return all
}

// arrangements are all choices of places, the cheapest first.
func (s *fixSearch) arrangements() []arrangement {
	list := []arrangement{{}}
	for _, options := range s.options() {
		var next []arrangement
		for _, a := range list {
			next = append(next, a)
			for _, o := range options {
				next = append(next, arrangement{slices.Concat(a.steps, o.steps), a.cost + o.cost})
			}
		}
		list = next
	}
	slices.SortStableFunc(list, func(a, b arrangement) int { return a.cost - b.cost })
	return list[1:]
}

// options are, for each surface that posts of the format have, the ways to
// put a label on it, the mildest first.
func (s *fixSearch) options() [][]arrangement {
	p := &s.post
	var list [][]arrangement
	add := func(ways ...arrangement) { list = append(list, ways) }
	if p.Format != endorse.FormatAudio {
		add(one(2, Step{On: OnCaption}))
	}
	switch {
	case len(p.Frames) > 0:
		add(framesOptions(len(p.Frames))...)
	case p.Format.Video():
		add(s.overlayOptions()...)
	case p.Format != endorse.FormatText && p.Format != endorse.FormatArticle && p.Format != endorse.FormatAudio:
		add(one(3, Step{On: OnOverlays}))
	}
	if p.Format == endorse.FormatLongVideo || p.Format == endorse.FormatArticle || p.Format == endorse.FormatLive || p.Format == endorse.FormatAudio || p.Title != "" {
		add(one(2, Step{On: OnTitle}))
	}
	if p.Format.Video() || p.Format == endorse.FormatAudio {
		add(one(3, Step{On: OnSpoken}), one(8, Step{On: OnSpoken, Every: repeatEvery}))
	}
	if p.Format.Video() {
		add(one(9, Step{On: OnThumbnail}))
	}
	return list
}

// repeatEvery is how often a label is said again where once is not enough. It
// keeps what the shortest interval of the book asks.
const repeatEvery = 30 * time.Second

func one(cost int, steps ...Step) arrangement { return arrangement{steps, cost} }

func framesOptions(n int) []arrangement {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	list := []arrangement{one(3, Step{On: OnFrames, Frames: []int{0}})}
	if n > 2 {
		list = append(list, one(4, Step{On: OnFrames, Frames: []int{0, n - 1}}))
	}
	if n > 1 {
		list = append(list, one(5, Step{On: OnFrames, Frames: all}))
	}
	return list
}

// overlayOptions are for how long an overlay is shown: some seconds, half of
// the video, all of it.
func (s *fixSearch) overlayOptions() []arrangement {
	whole := one(7, Step{On: OnOverlays})
	length := s.post.Duration
	var list []arrangement
	for i, d := range [...]time.Duration{5 * time.Second, length / 3, length / 2} {
		if d = (d + time.Second - 1).Truncate(time.Second); d < length {
			list = append(list, one(3+i, Step{On: OnOverlays, To: d}))
		}
	}
	return append(list, whole)
}

// toolText is how the platform's own label reads in the language of the post,
// or in English.
func (s *fixSearch) toolText() string {
	for _, l := range platformLabels {
		if s.post.Language != "" && languageFits(l.lang, s.post.Language) && !strings.Contains(l.text, "[brand]") {
			return l.text
		}
	}
	return platformLabels[0].text
}
