package affiliate_test

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"testing"
)

func BenchmarkZZSettleOnly(b *testing.B) {
	p := benchProgramme()
	p.Terms[0].Plan.Pay = share("8%")
	s := newStream(50_000)
	l := ledger(b, p)
	addStream(b, l, s)
	for b.Loop() {
		if _, err := l.Settle(endorse.On(2025, 11, 30), affiliate.TotalsOnly); err != nil {
			b.Fatal(err)
		}
	}
}
