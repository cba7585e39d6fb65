package disclosure_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestStepsAreTaken holds what each step makes of a post, and that the post given stays.
func TestStepsAreTaken(t *testing.T) {
	t.Parallel()
	type P = disclosure.Publication
	type step = disclosure.Step
	label := func(from, to time.Duration) disclosure.Overlay {
		return disclosure.Overlay{Text: "Ad", From: from, To: to, Legible: endorse.Yes, Covered: endorse.No}
	}
	jar := disclosure.Overlay{Text: "A jar"}
	on := func(frames ...[]disclosure.Overlay) P {
		p := P{}
		for _, f := range frames {
			p.Frames = append(p.Frames, disclosure.Frame{Overlays: f})
		}
		return p
	}
	type over = []disclosure.Overlay
	for _, row := range []struct {
		name       string
		step       step
		post, want P
	}{
		{"an empty caption", step{On: disclosure.OnCaption}, P{}, P{Caption: "Ad"}},
		{"a caption", step{On: disclosure.OnCaption}, P{Caption: "A jar"}, P{Caption: "Ad\n\nA jar"}},
		{"an empty title", step{On: disclosure.OnTitle}, P{}, P{Title: "Ad"}},
		{"a title", step{On: disclosure.OnTitle}, P{Title: "A jar"}, P{Title: "Ad | A jar"}},
		{"a thumbnail", step{On: disclosure.OnThumbnail}, P{Thumbnail: "A jar"}, P{Thumbnail: "Ad | A jar"}},
		{"the platform's label", step{On: disclosure.OnPlatformLabel}, P{PlatformLabel: "Other"}, P{PlatformLabel: "Ad"}},
		{"an overlay to the end", step{On: disclosure.OnOverlays}, P{Duration: time.Minute}, P{Duration: time.Minute, Overlays: over{label(0, time.Minute)}}},
		{"an overlay of some seconds, before others", step{On: disclosure.OnOverlays, From: 1, To: time.Second}, P{Duration: time.Minute, Overlays: over{jar}}, P{Duration: time.Minute, Overlays: over{label(1, time.Second), jar}}},
		{"an overlay of a picture", step{On: disclosure.OnOverlays}, P{}, P{Overlays: over{label(0, 0)}}},
		{"frames", step{On: disclosure.OnFrames, Frames: []int{0, 2}}, on(over{jar}, nil, nil), on(over{label(0, 0), jar}, nil, over{label(0, 0)})},
		{"a frame that is not there", step{On: disclosure.OnFrames, Frames: []int{1}}, on(nil), on(nil)},
		{"what was not seen is seen then", step{On: disclosure.OnTitle}, P{Seen: disclosure.OnCaption}, P{Seen: disclosure.OnCaption | disclosure.OnTitle, Title: "Ad"}},
	} {
		row.step.Text = "Ad"
		before := row.post
		if len(row.post.Frames) > 0 {
			before.Frames = append([]disclosure.Frame(nil), row.post.Frames...)
		}
		if diff := cmp.Diff(row.want, disclosure.Fix{Steps: []step{row.step}}.Apply(row.post)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", row.name, diff)
		}
		if diff := cmp.Diff(before, row.post); diff != "" {
			t.Errorf("%s changed the post given:\n%s", row.name, diff)
		}
	}
}

// TestSaidAgain holds when a label is said that is said again and again.
func TestSaidAgain(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name                string
		every, length, said string
	}{
		{"once", "0s", "90s", "0s"},
		{"every half minute and at the end", "30s", "90s", "0s 30s 1m0s 1m27s"},
		{"not at the very end", "30s", "60s", "0s 30s 57s"},
		{"shorter than the interval", "30s", "20s", "0s 17s"},
		{"too short for an end", "30s", "3s", "0s"},
		{"just long enough for an end", "30s", "3.001s", "0s 1ms"},
		{"of a length that is not said", "30s", "0s", "0s"},
	} {
		every, _ := time.ParseDuration(row.every)
		length, _ := time.ParseDuration(row.length)
		hello := disclosure.Line{Text: "Hello"}
		p := disclosure.Fix{Steps: []disclosure.Step{{On: disclosure.OnSpoken, Text: "Ad", Every: every}}}.Apply(disclosure.Publication{Duration: length, Spoken: []disclosure.Line{hello}})
		var got []string
		for _, l := range p.Spoken[:len(p.Spoken)-1] {
			got = append(got, l.At.String())
		}
		if strings.Join(got, " ") != row.said || p.Spoken[len(p.Spoken)-1] != hello {
			t.Errorf("%s: said at %v, want %s", row.name, got, row.said)
		}
	}
	long := disclosure.Fix{Steps: []disclosure.Step{{On: disclosure.OnSpoken, Text: "Ad", Every: time.Second}}}.Apply(disclosure.Publication{On: endorse.On(2026, 3, 1), Duration: 7 * 24 * time.Hour})
	if err := long.Validate(); err != nil || len(long.Spoken) < 100 {
		t.Errorf("a week of labels: %d lines, %v", len(long.Spoken), err)
	}
}

// TestFixesCompared holds what makes two fixes differ, and when nothing is to mend.
func TestFixesCompared(t *testing.T) {
	t.Parallel()
	base := func() disclosure.Fix {
		return disclosure.Fix{
			Labels: []law.Message{{Text: "Ad", Lang: "en"}},
			Steps:  []disclosure.Step{{On: disclosure.OnOverlays, Text: "Ad", From: 1, To: 2, Every: 3, Frames: []int{4}}},
			Left:   []endorse.Region{"GB"},
		}
	}
	if f := base(); !f.Equal(base()) || f.IsZero() {
		t.Error("not equal to itself, or zero")
	}
	for name, change := range map[string]func(*disclosure.Fix){
		"labels": func(f *disclosure.Fix) { f.Labels[0].Lang = "de" },
		"left":   func(f *disclosure.Fix) { f.Left = nil },
		"on":     func(f *disclosure.Fix) { f.Steps[0].On = disclosure.OnTitle },
		"text":   func(f *disclosure.Fix) { f.Steps[0].Text = "Werbung" },
		"from":   func(f *disclosure.Fix) { f.Steps[0].From = 0 },
		"to":     func(f *disclosure.Fix) { f.Steps[0].To = 0 },
		"every":  func(f *disclosure.Fix) { f.Steps[0].Every = 0 },
		"frames": func(f *disclosure.Fix) { f.Steps[0].Frames = nil },
	} {
		f := base()
		if change(&f); f.Equal(base()) || base().Equal(f) {
			t.Errorf("equal with other %s", name)
		}
	}
	if !(disclosure.Fix{}).IsZero() || (disclosure.Fix{Left: []endorse.Region{"GB"}}).IsZero() || (disclosure.Fix{Steps: base().Steps}).IsZero() {
		t.Error("nothing to mend and something are taken for each other")
	}
}

// TestStepsSay holds what has to be in the clause of a step.
func TestStepsSay(t *testing.T) {
	t.Parallel()
	type step = disclosure.Step
	for _, row := range []struct {
		step     step
		has, not string
	}{
		{step{On: disclosure.OnCaption}, "caption", "title"},
		{step{On: disclosure.OnTitle}, "title", "caption"},
		{step{On: disclosure.OnThumbnail}, "thumbnail", ""},
		{step{On: disclosure.OnPlatformLabel}, "platform", ""},
		{step{On: disclosure.OnFrames, Frames: []int{0}}, "frame 1", "frames"},
		{step{On: disclosure.OnFrames, Frames: []int{0, 2}}, "frames 1, 3", ""},
		{step{On: disclosure.OnSpoken}, "at the start", "every"},
		{step{On: disclosure.OnSpoken, Every: 30 * time.Second}, "every 30 seconds", ""},
		{step{On: disclosure.OnOverlays}, "from the start to the end", "seconds"},
		{step{On: disclosure.OnOverlays, To: 5 * time.Second}, "5 seconds", "to the end"},
		{step{On: disclosure.OnOverlays, To: 5*time.Second + 1}, "6 seconds", ""},
	} {
		row.step.Text = "Ad"
		got := row.step.String()
		if !strings.Contains(got, row.has) || row.not != "" && strings.Contains(got, row.not) || !strings.Contains(got, "“Ad”") {
			t.Errorf("%+v: %q, want %q and not %q", row.step, got, row.has, row.not)
		}
	}
	left := disclosure.Fix{Left: []endorse.Region{"GB", "DE"}}
	if s := left.String(); !strings.HasSuffix(s, "GB, DE") || (disclosure.Fix{}).String() != "" {
		t.Errorf("left: %q", s)
	}
}
