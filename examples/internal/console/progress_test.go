package console_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse/examples/internal/console"
)

func TestProgress(t *testing.T) {
	var at time.Time
	at = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	clock := func() time.Time { return at }
	for _, row := range []struct {
		name    string
		watched bool
		want    string
	}{
		{"watched", true, "\r\x1b[K2 rows\r\x1b[Kbad row\n\r\x1b[K5 rows\r\x1b[K"},
		{"not watched", false, "bad row\n"},
	} {
		var out strings.Builder
		p := console.NewProgress(&out, row.watched, clock)
		for rows := range 6 {
			p.Show(func() string { return fmt.Sprint(rows, " rows") })
			if at = at.Add(100 * time.Millisecond); rows == 3 {
				fmt.Fprintln(p, "bad row")
			}
			if rows == 3 {
				at = at.Add(-50 * time.Millisecond)
			}
		}
		p.Clear()
		p.Clear()
		if got := out.String(); got != row.want {
			t.Errorf("%s: %q, want %q", row.name, got, row.want)
		}
	}
}
