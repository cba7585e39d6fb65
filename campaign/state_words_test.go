package campaign_test

import (
	"encoding"
	"testing"

	"github.com/endorse-go/endorse/campaign"
)

// TestWordsOfKindAndState: every value has a text form of its own that reads back,
// and what is beyond them has none.
func TestWordsOfKindAndState(t *testing.T) {
	words := map[string]bool{}
	each := func(v interface {
		encoding.TextMarshaler
		String() string
	}, read func(b []byte) bool, valid bool) {
		text, err := v.MarshalText()
		if !valid {
			if err == nil {
				t.Errorf("%v has the text %q", v, text)
			}
			return
		}
		if err != nil || string(text) != v.String() || !read(text) || words[v.String()] {
			t.Errorf("%v: %q, %v", v, text, err)
		}
		words[v.String()] = true
	}
	for k := campaign.KindNotSaid; k <= campaign.KindClosed+1; k++ {
		each(k, func(b []byte) bool {
			var got campaign.Kind
			return got.UnmarshalText(b) == nil && got == k
		}, k <= campaign.KindClosed)
	}
	clear(words)
	for s := campaign.StateNotSaid; s <= campaign.StateClosed+1; s++ {
		each(s, func(b []byte) bool {
			var got campaign.State
			return got.UnmarshalText(b) == nil && got == s
		}, s <= campaign.StateClosed)
	}
	s := campaign.StateEnded
	if err := s.UnmarshalText([]byte("over")); err == nil || s != campaign.StateEnded {
		t.Errorf("over is %v, %v", s, err)
	}
}

func TestPhaseOfState(t *testing.T) {
	for s, want := range map[campaign.State]campaign.Phase{
		campaign.StateNotSaid: campaign.PhaseNotSaid, campaign.StatePlanned: campaign.PhaseMake, campaign.StateRunning: campaign.PhaseManage,
		campaign.StateEnded: campaign.PhaseMonitor, campaign.StateCancelled: campaign.PhaseMonitor, campaign.StateClosed: campaign.PhaseMonitor, 99: campaign.PhaseNotSaid,
	} {
		if got := s.Phase(); got != want {
			t.Errorf("%v: %v, want %v", s, got, want)
		}
	}
}

// TestIteratorsStop: who has seen enough may stop.
func TestIteratorsStop(t *testing.T) {
	c := played(t, life()...)
	n := 0
	for range c.Creators() {
		n++
		break
	}
	for range c.Deals() {
		n++
		break
	}
	for range c.Posts() {
		n++
		break
	}
	for range c.Spent() {
		n++
		break
	}
	for range c.Paid() {
		n++
		break
	}
	if n != 5 {
		t.Errorf("stopped %d times, want 5", n)
	}
	if _, ok := c.Creator("eve"); ok {
		t.Error("eve is a creator")
	}
	if _, out := c.Dropped("eve"); out {
		t.Error("eve is out")
	}
}

// TestPhaseOfStep has the first and the last step of each phase.
func TestPhaseOfStep(t *testing.T) {
	t.Parallel()
	for step, want := range map[campaign.Step]campaign.Phase{
		campaign.StepNotSaid: campaign.PhaseNotSaid,
		campaign.Identify:    campaign.PhaseMake, campaign.Create: campaign.PhaseMake,
		campaign.Review: campaign.PhaseManage, campaign.Pay: campaign.PhaseManage,
		campaign.Measure: campaign.PhaseMonitor, campaign.Learn: campaign.PhaseMonitor,
		campaign.Learn + 1: campaign.PhaseNotSaid,
	} {
		if got := step.Phase(); got != want {
			t.Errorf("%v is of the phase %v, want %v", step, got, want)
		}
	}
}
