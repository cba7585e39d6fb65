package affiliate_test

import (
	"fmt"
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"os"
	"testing"
	"time"
)

func TestZZMin(t *testing.T) {
	if os.Getenv("ZZ") == "" {
		t.Skip()
	}
	for _, plan := range []string{"share", "rules"} {
		for _, n := range []int{50_000} {
			p := benchProgramme()
			if plan == "share" {
				p.Terms[0].Plan.Pay = share("8%")
			}
			best, bestAdd := time.Hour, time.Hour
			newStream(n)
			for i := 0; i < 40; i++ {
				s := newStream(n)
				l := ledger(t, p)
				t0 := time.Now()
				for e := s.next(); e != nil; e = s.next() {
					if err := l.Add(e); err != nil {
						t.Fatal(err)
					}
				}
				t1 := time.Now()
				if _, err := l.Settle(endorse.On(2025, 11, 30), affiliate.TotalsOnly); err != nil {
					t.Fatal(err)
				}
				t2 := time.Now()
				best = min(best, t2.Sub(t1))
				bestAdd = min(bestAdd, t1.Sub(t0))
			}
			fmt.Println(plan, n, "add ns/ev", bestAdd.Nanoseconds()/int64(n), "settle ns/ev", best.Nanoseconds()/int64(n))
		}
	}
}
