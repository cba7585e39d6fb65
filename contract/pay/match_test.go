package pay_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// TestNotOfWhatIsNotSaid holds that a condition on what an order does not say holds
// neither as it is nor turned round, unless something else that is said decides it.
func TestNotOfWhatIsNotSaid(t *testing.T) {
	t.Parallel()
	const is, not, neither = "as it is", "turned round", "neither"
	status := func(s CustomerStatus, lines ...OrderLine) Order {
		o := order(lines...)
		o.Status = s
		return o
	}
	classed := func(categories ...string) OrderLine {
		l := line("x", "100")
		l.Categories = categories
		return l
	}
	of := func(sku, product string) OrderLine {
		l := line(sku, "100")
		l.Product = product
		return l
	}
	newcomers := []CustomerStatus{NewCustomer}
	nine := []string{"a", "b", "c", "d", "e", "f", "g", "h", "x"}
	october := endorse.Period{From: endorse.On(2026, 10, 1)}
	september := endorse.Period{Until: endorse.On(2026, 9, 30)}
	for _, r := range []struct {
		name string
		when Match
		of   Order
		want string
	}{
		{"a new customer", Match{Customers: newcomers}, status(NewCustomer, line("x", "100")), is},
		{"a returning customer", Match{Customers: newcomers}, status(ReturningCustomer, line("x", "100")), not},
		{"a customer of no known status", Match{Customers: newcomers}, order(line("x", "100")), neither},
		{"of either status, which is not known", Match{Customers: []CustomerStatus{NewCustomer, ReturningCustomer}}, order(line("x", "100")), neither},
		{"no known status, on another day", Match{Customers: newcomers, Days: september}, order(line("x", "100")), not},
		{"no known status, on such a day", Match{Customers: newcomers, Days: october}, order(line("x", "100")), neither},
		{"no known status, another article", Match{Customers: newcomers, SKUs: []string{"y"}}, order(line("x", "100")), not},
		{"no known status, another category", Match{Customers: newcomers, Categories: []string{"hats"}}, order(classed("shoes")), not},
		{"an article", Match{SKUs: []string{"x"}}, order(line("x", "100")), is},
		{"another article", Match{SKUs: []string{"x"}}, order(line("y", "100")), not},
		{"no known article", Match{SKUs: []string{"x"}}, order(line("", "100")), neither},
		{"no known article, of nine", Match{SKUs: nine}, order(line("", "100")), neither},
		{"no known article, a new customer", Match{SKUs: []string{"x"}, Customers: newcomers}, status(NewCustomer, line("", "100")), neither},
		{"no known article, a returning customer", Match{SKUs: []string{"x"}, Customers: newcomers}, status(ReturningCustomer, line("", "100")), not},
		{"neither article nor status", Match{SKUs: []string{"x"}, Customers: newcomers}, order(line("", "100")), neither},
		{"a product that its article names", Match{Products: []string{"p"}}, order(of("p", "")), is},
		{"another product", Match{Products: []string{"p"}}, order(of("x", "q")), not},
		{"no known product", Match{Products: []string{"p"}}, order(of("", "")), neither},
		{"items of such a price", Match{ItemFrom: eur("50")}, order(many("x", 2, "100")), is},
		{"items of another price", Match{ItemFrom: eur("50")}, order(many("x", 3, "100")), not},
		{"no items, and so no price of one", Match{ItemFrom: eur("50")}, order(many("x", 0, "100")), neither},
		{"no items, and so no price of one below", Match{ItemBelow: eur("50")}, order(many("x", 0, "100")), neither},
		{"a category", Match{Categories: []string{"shoes"}}, order(classed("shoes", "red")), is},
		{"no category: in none of a list", Match{Categories: []string{"shoes"}}, order(classed()), not},
		{"no label: none of a list", Match{Labels: []string{"blue"}}, order(line("x", "100")), not},
		{"whatever it says", Match{}, order(line("", "100")), is},
	} {
		held := neither
		for word, turned := range map[string]bool{is: false, not: true} {
			when := r.when
			when.Not = turned
			p := compiled(t, Rules{Rules: []Rule{{Name: "a", When: when, Pay: share("1")}}, Else: share("2")})
			for _, way := range []*Program{p, p.General()} {
				got, err := way.Price(way.Open(r.of.On), &r.of, nil)
				if err != nil {
					t.Fatal(err)
				}
				if holds := got[0].Paid.Equal(eur("1")); holds && held != neither && held != word {
					t.Errorf("%s: holds as it is and turned round", r.name)
				} else if holds {
					held = word
				}
			}
		}
		if held != r.want {
			t.Errorf("%s: holds %s, want %s", r.name, held, r.want)
		}
	}
}
