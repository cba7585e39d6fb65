package strict_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse/internal/strict"
)

func TestHollow(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, in string
		want     bool
	}{
		{"nothing", "", false},
		{"20,000 empty objects and their list", "[" + strings.Repeat("{},", 20_000) + "0]", false},
		{"22,857 empty objects, and bytes for 2,857", strings.Repeat("{},", 22_857), false},
		{"one more", strings.Repeat("{},", 22_858), true},
		{"100,000 objects with something in them", strings.Repeat(`{"offer":"a","reason":1},`, 100_000), false},
		{"no object, many values", strings.Repeat("0,", 1_000_000), false},
	}
	for _, r := range rows {
		if got := strict.Hollow([]byte(r.in)); got != r.want {
			t.Errorf("Hollow(%s) = %t", r.name, got)
		}
	}
}
