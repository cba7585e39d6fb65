package engagement_test

import (
	"encoding"
	"testing"

	"github.com/endorse-go/endorse/engagement"
)

// Every word of the enumerations reads back, the zero value is empty text, and
// a number that has no word can't be written.
func TestWords(t *testing.T) {
	t.Parallel()
	words(t, "scale", 4, func(i uint8) engagement.Scale { return engagement.Scale(i) })
	words(t, "direction", 4, func(i uint8) engagement.Direction { return engagement.Direction(i) })
	words(t, "dimension", 6, func(i uint8) engagement.Dimension { return engagement.Dimension(i) })
	words(t, "measure", 4, func(i uint8) engagement.Measure { return engagement.Measure(i) })
	words(t, "side", 4, func(i uint8) engagement.Side { return engagement.Side(i) })
	words(t, "signal", 10, func(i uint8) engagement.SignalKind { return engagement.SignalKind(i) })
	words(t, "sureness", 3, func(i uint8) engagement.Sureness { return engagement.Sureness(i) })
	words(t, "standing", 5, func(i uint8) engagement.BandStanding { return engagement.BandStanding(i) })
}

func words[T interface {
	comparable
	String() string
	encoding.TextMarshaler
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, what string, n uint8, of func(uint8) T) {
	t.Helper()
	seen := map[string]bool{}
	for i := range n {
		v := of(i)
		text, err := v.MarshalText()
		if err != nil || string(text) != v.String() || (i == 0) != (len(text) == 0) || seen[string(text)] {
			t.Errorf("%s %d is written %q, %v", what, i, text, err)
		}
		seen[string(text)] = true
		var back T
		if err := P(&back).UnmarshalText(text); err != nil || back != v {
			t.Errorf("%s %q reads back as %v, %v", what, text, back, err)
		}
	}
	if text, err := of(n).MarshalText(); err == nil || of(n).String() != "" {
		t.Errorf("%s %d, which there is not, is written %q", what, n, text)
	}
	var back T
	if err := P(&back).UnmarshalText([]byte("no such word")); err == nil {
		t.Errorf("%s: an unknown word reads", what)
	}
}
