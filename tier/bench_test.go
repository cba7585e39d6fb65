package tier_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
)

var sink tier.Tier

func BenchmarkOf(b *testing.B) {
	ladder := tier.Standard(endorse.Instagram)
	for _, row := range []struct {
		name  string
		count endorse.Count
	}{
		{"celebrity", endorse.MustCount(12_000_000)},
		{"nano", endorse.MustCount(4200)},
		{"below", endorse.MustCount(400)},
		{"not-known", endorse.Count{}},
	} {
		b.Run(row.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ladder.Of(row.count)
			}
		})
	}
}

func TestOfDoesNotAllocate(t *testing.T) {
	ladder, count := tier.Standard(endorse.Instagram), endorse.MustCount(48_200)
	if got := testing.AllocsPerRun(100, func() { sink = ladder.Of(count) }); got != 0 {
		t.Errorf("Of allocates %v times", got)
	}
}
