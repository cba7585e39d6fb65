package endorse_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
	"github.com/google/go-cmp/cmp"
)

// TestCountNames holds names, fields and JSON members together: each name sets
// one field of Counts, in the order of the fields, under its own text.
func TestCountNames(t *testing.T) {
	t.Parallel()
	names, fields := CountNames(), reflect.TypeFor[Counts]()
	if len(names) != fields.NumField() {
		t.Fatalf("%d names for %d fields", len(names), fields.NumField())
	}
	for i, name := range names {
		c := Counts{}.With(name, MustCount(7))
		if got := reflect.ValueOf(c).Field(i).Interface(); got != MustCount(7) {
			t.Errorf("%v does not set field %s", name, fields.Field(i).Name)
		}
		b, err := json.Marshal(c)
		if want := `{"` + name.String() + `":7}`; string(b) != want || err != nil {
			t.Errorf("%v is written %s, %v; want %s", name, b, err, want)
		}
		if got, err := ParseCountName(name.String()); got != name || err != nil {
			t.Errorf("ParseCountName(%q) = %v, %v", name, got, err)
		}
		if n, err := c.Need(name); n != 7 || err != nil {
			t.Errorf("%v: %d, %v", name, n, err)
		}
	}
}

func TestParseCountName(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]CountName{
		"likes": CountLikes, "Likes": CountLikes, "new_followers": CountNewFollowers, "New Followers": CountNewFollowers,
		"three-second-views": CountThreeSecondViews,
	} {
		if got, err := ParseCountName(in); got != want || err != nil {
			t.Errorf("ParseCountName(%q) = %v, %v", in, got, err)
		}
	}
	for _, in := range []string{"", "like", "likes\x00", "\xff", strings.Repeat("likes", 2<<20)} {
		_, err := ParseCountName(in)
		wantParseError(t, in[:min(9, len(in))], err, "count name", "no such count")
	}
}

func TestNeedNamesTheCount(t *testing.T) {
	t.Parallel()
	c := Counts{Likes: MustCount(12)}
	_, err := c.Need(CountSaves)
	var unknown *UnknownCountError
	if !errors.As(err, &unknown) || unknown.Name != CountSaves || !errors.Is(err, ErrNotKnown) || err.Error() != "saves not known" {
		t.Errorf("Need(saves): %v", err)
	}
	if n, err := c.Need(CountLikes); n != 12 || err != nil {
		t.Errorf("Need(likes): %d, %v", n, err)
	}
}

// TestNoCountName says what names that there are not answer.
func TestNoCountName(t *testing.T) {
	t.Parallel()
	c := Counts{Likes: MustCount(12)}
	for _, n := range []CountName{CountNotSaid, CountName(len(CountNames()) + 1), 255} {
		if n.String() != "" || c.Of(n).Known() || c.With(n, MustCount(1)) != c {
			t.Errorf("CountName(%d) is %q, %v", n, n, c.Of(n))
		}
		if _, err := c.Need(n); !errors.Is(err, ErrNotKnown) {
			t.Errorf("Need(CountName(%d)): %v", n, err)
		}
	}
	if _, err := CountName(255).MarshalText(); err == nil {
		t.Error("a name that there is not can be written")
	}
	if (*Counts)(nil).Of(CountLikes).Known() {
		t.Error("no counts know their likes")
	}
}

func TestCountsJSON(t *testing.T) {
	t.Parallel()
	in := `{"likes":0,"comments":null,"views":"475.8m","followers":"12,345"}`
	want := Counts{Likes: MustCount(0), Views: MustCount(475800000).AsRounded(), Followers: MustCount(12345)}
	var got Counts
	if err := json.Unmarshal([]byte(in), &got); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("counts mismatch (-want +got)\n%s", d)
	}
	b, err := json.Marshal(got)
	if want := `{"likes":0,"views":"~475800000","followers":12345}`; string(b) != want || err != nil {
		t.Errorf("written %s, %v; want %s", b, err, want)
	}
}

func TestWithLeavesTheOriginal(t *testing.T) {
	t.Parallel()
	c := Counts{Likes: MustCount(1)}
	if d := c.With(CountLikes, MustCount(2)); c.Likes != MustCount(1) || d.Likes != MustCount(2) {
		t.Errorf("before %v, after %v", c.Likes, d.Likes)
	}
}
