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

type agreementStep uint8

// Whoever misspelt a word is told what was read and which words there are.
func TestUnknownWordsSayWhichThereAre(t *testing.T) {
	t.Parallel()
	var c colour
	var s agreementStep
	rows := []struct {
		name, want string
		err        error
	}{
		{"misspelt", `parsing colour "gren": not one of red, green`, word.Read(&c, words, []byte("gren"))},
		{"two words in the name", `parsing agreement step "Red": not one of red, green`, word.Read(&s, words, []byte("Red"))},
		{"outside the set", `parsing colour "(9)": not one of red, green`, textOf(colour(9))},
	}
	for _, r := range rows {
		if r.err == nil || r.err.Error() != r.want {
			t.Errorf("%s: %v, want %s", r.name, r.err, r.want)
		}
	}
}

func textOf(c colour) error {
	_, err := word.Text(c, words)
	return err
}
