package pay_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// TestFaultOfALine: an error of one line names it, also the first.
func TestFaultOfALine(t *testing.T) {
	t.Parallel()
	dollars := OrderLine{SKU: "x", Quantity: 1, Base: endorse.MustMoney("USD 5")}
	for want, o := range map[string]Order{"lines[0]": order(dollars, line("x", "5")), "lines[1]": order(line("x", "5"), dollars)} {
		var fault *endorse.CurrencyMismatchError
		if _, err := compiled(t, share("5")).Price(new(Tally), &o, nil); !errors.As(err, &fault) || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want a fault of %s", err, want)
		}
	}
}

// TestNothingToPrice: each of program, tally and order has to be there, and an error of
// a whole order names no line.
func TestNothingToPrice(t *testing.T) {
	t.Parallel()
	p, none, o := compiled(t, share("5")), new(Program), order(line("x", "100"))
	price := func(p *Program, t *Tally, o *Order) error { _, err := p.Price(t, o, nil); return err }
	again := func(p *Program, sold, left *Order) error { _, err := p.Again(sold, left, nil, nil); return err }
	for name, err := range map[string]error{
		"no program": price(none, new(Tally), &o), "no tally": price(p, nil, &o), "no order": price(p, new(Tally), nil),
		"again by no program": again(none, &o, &o), "of no order": again(p, nil, &o), "of none left": again(p, &o, nil),
	} {
		if !errors.Is(err, ErrNothing) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := again(p, &o, &o); !errors.Is(err, ErrShape) || strings.Contains(err.Error(), "lines[") {
		t.Errorf("amounts of another shape: %v", err)
	}
	tally := p.Open(october.From)
	late := compiled(t, During{Days: endorse.Period{From: endorse.On(2027, 1, 1)}, Of: Fixed{Amount: eur("7")}})
	unused := late.Open(october.From)
	if posts, err := late.Close(unused, october.Until, nil); err != nil || len(posts) > 0 || unused.Used() {
		t.Errorf("a tally that saw no fee yet is used: %v, %v", posts, err)
	}
	tally.Forget(october.Until)
	if err := price(p, tally, &o); !errors.Is(err, ErrForgotten) || strings.Contains(err.Error(), "lines[") {
		t.Errorf("a day that is forgotten: %v", err)
	}
}

// TestExplainedToTheLastDigit: what the parts of a line lose in the thirteenth place is no
// line of its own.
func TestExplainedToTheLastDigit(t *testing.T) {
	t.Parallel()
	tiny := share("0.0000000001") // of 1.50: a half of the last place that is kept
	p := compiled(t, Capped{Amount: eur("9"), Per: PerLine, Of: Sum{Of: []Node{tiny, tiny}}})
	o := order(line("x", "1.50"))
	l, err := p.Explain(p.Open(october.From), &o)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(l.Tree(), "cap") {
		t.Errorf("a cap of 9.00 takes of nearly nothing:\n%s", l.Tree())
	}
}
