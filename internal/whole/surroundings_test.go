package whole_test

import (
	"os"
	"testing"
	"time"

	"github.com/shopspring/decimal"
)

// TestGoldenSurroundings holds that what the checks put around the tests takes effect:
// a zone that the system does not know would be UTC without a word, and settings that
// nobody laid over would change nothing.
func TestGoldenSurroundings(t *testing.T) {
	t.Parallel()
	if zone := os.Getenv("TZ"); zone != "" {
		want, err := time.LoadLocation(zone)
		if err != nil {
			t.Fatal(err)
		}
		noon := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
		if got, want := noon.Local().Format(time.DateTime), noon.In(want).Format(time.DateTime); got != want {
			t.Errorf("in %s noon is %s, not %s", zone, got, want)
		}
	}
	if hostile := os.Getenv("ENDORSE_SETTINGS") == "hostile"; hostile != (decimal.DivisionPrecision == 1) {
		t.Errorf("settings said to be hostile: %t; division keeps %d places", hostile, decimal.DivisionPrecision)
	}
}
