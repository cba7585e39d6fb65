package word_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/word"
)

type colour uint8

var words = []string{"", "red", "green"}

func TestWords(t *testing.T) {
	t.Parallel()
	var refused *endorse.ParseError
	for v, want := range words {
		text, err := word.Text(colour(v), words)
		if err != nil || string(text) != want || word.Of(colour(v), words) != want {
			t.Errorf("%d: %q, %v", v, text, err)
		}
		back := colour(9)
		if err := word.Read(&back, words, text); err != nil || back != colour(v) {
			t.Errorf("%q: %d, %v", text, back, err)
		}
	}
	if text, err := word.Text(colour(3), words); !errors.As(err, &refused) || text != nil || word.Of(colour(3), words) != "(3)" {
		t.Errorf("outside the set: %q, %v", text, err)
	}
	for _, text := range []string{"Red", "red ", "blue", "(1)"} {
		v := colour(2)
		if err := word.Read(&v, words, []byte(text)); !errors.As(err, &refused) || v != 2 {
			t.Errorf("%q: %d, %v", text, v, err)
		}
	}
}
