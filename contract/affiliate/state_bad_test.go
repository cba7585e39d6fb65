package affiliate_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// TestStateNotOfThisLedger: bytes that are no state, each by one number or text.
func TestStateNotOfThisLedger(t *testing.T) {
	form := formOf(t, storedLedger(t))
	l := ledger(t, storedProgramme(), order("mine", "10-02", "10.00"))
	day := func(year, month, day int) int64 {
		n, _ := endorse.On(2000, 1, 1).DaysUntil(endorse.On(year, month, day))
		return 2 * int64(n)
	}
	most, names := int64(9_000_000_000_000_000), form.get(t, "names")
	for _, row := range []struct {
		name, path string
		to         any
	}{
		{"of another programme", "id", "other"},
		{"a text that stands there twice", "names[0].text", "ANNA10"},
		{"a text of nothing", "names[0].text", ""},
		{"fewer texts than it says", "names", int64(1 << 40)},
		{"closed in the middle of a month", "through", day(2025, 10, 30)},
		{"closed before the programme", "through", day(2025, 9, 30)},
		{"closed after a hundred years", "through", day(2125, 10, 31)},
		{"fewer events than it says", "entries", 1000},

		{"before 1900", "entries[2].at", int64(-2208988800_000000001)},
		{"after 2199", "entries[13].at", int64(7258118400_000000000)},
		{"not by time", "entries[3].at", form.get(t, "entries[2].at") - 1},
		{"a refund that is about nothing", "entries[1].flags", 0},
		{"an order that is about an order", "entries[0].flags", 2},
		{"an event that has left memory", "entries[7].flags", 8},
		{"an event that no order's plan has priced", "entries[7].flags", 4},
		{"no kind of event", "entries[7].record.kind", 0},
		{"a kind that there is not", "entries[7].record.kind", 14},
		{"an id of another order", "entries[3].record.id", "b"},
		{"an id of another event", "entries[11].record.id", "r"},
		{"no id", "entries[3].record.id", ""},
		{"an order without lines", "entries[3].record.mask", form.get(t, "entries[3].record.mask") &^ (1 << 15)},
		{"a payout without an amount", "entries[9].record.mask", form.get(t, "entries[9].record.mask") &^ (1 << 7)},
		{"a line without pieces", "entries[3].record.items[0].quantity", 0},
		{"a currency that there is not", "entries[3].record.currency", 1},
		{"a payout in no currency", "entries[9].record.currency", 0},
		{"a price below zero", "entries[3].record.items[0].gross", -1},
		{"a price that does not follow", "entries[0].record.items[0].gross", 20001},
		{"a creator without a name", "entries[3].record.party", names + 1},
		{"a code without a name", "entries[0].record.code", names + 1},
		{"a reason without a name", "entries[1].record.reason", names + 1},
		{"a sharer without a name", "entries[2].record.shares[0].party", names + 1},
		{"a weight without a name", "entries[2].record.shares[1].weight", names + 1},
		{"a label without a name", "entries[0].record.labels[0].name", names + 1},
		{"a SKU without a name", "entries[3].record.items[0].sku", names + 1},
		{"a product without a name", "entries[0].record.items[0].product", names + 1},
		{"a category without a name", "entries[0].record.items[0].categories[0].name", names + 1},
		{"a line's label without a name", "entries[0].record.items[0].labels[0].name", names + 1},
		{"a price without a name", "entries[0].record.items[1].price", names + 1},
		{"a weight that is no number", "entries[2].record.shares[1].weight", 1},
		{"a discount of nothing said", "entries[0].record.amount", 0},

		{"a priced order that is nobody's", "entries[4].frozen.flags", 1},
		{"a priced order without terms", "entries[5].frozen.flags", form.get(t, "entries[5].frozen.flags") | 1},
		{"a converted order without a rate", "entries[3].frozen.flags", form.get(t, "entries[3].frozen.flags") | 2},
		{"a seller that nobody knows", "entries[3].frozen.seller", form.number(t, "tea")},
		{"a seller of no name", "entries[3].frozen.seller", names + 1},
		{"a seller that is nobody", "entries[3].frozen.seller", 0},
		{"a winner that nobody knows", "entries[2].frozen.winners[1].party", form.number(t, "tea")},
		{"a winner of no name", "entries[2].frozen.winners[1].party", names + 1},
		{"a winner's weight that is no number", "entries[2].frozen.winners[1].weight", form.number(t, "tea")},
		{"a winner's weight of no name", "entries[2].frozen.winners[1].weight", names + 1},
		{"a plan that the seller never had", "entries[3].frozen.plan", form.number(t, "tea")},
		{"a plan of no name", "entries[3].frozen.plan", names + 1},
		{"a version that the seller never had", "entries[3].frozen.version", 2},
		{"an exchange rate that is no number", "entries[0].frozen.rate.rate", form.number(t, "tea")},
		{"an exchange rate of no name", "entries[0].frozen.rate.rate", names + 1},
		{"a source of no name", "entries[0].frozen.rate.source", names + 1},
		{"a line below zero", "entries[0].frozen.items[0].value", -1},
		{"pieces below zero", "entries[0].frozen.items[1].quantity", -1},
		{"more back than there was", "entries[0].frozen.items[1].back", 101},
		{"less than nothing back", "entries[0].frozen.items[1].back", -1},
		{"more pieces back than there were", "entries[0].frozen.items[1].back_items", 4},
		{"less than no piece back", "entries[0].frozen.items[1].back_items", -1},
		{"a line too large", "entries[0].frozen.items[1].value", most + 1},
		{"a base too large", "entries[0].frozen.items[1].base", most + 1},
		{"a base below zero", "entries[0].frozen.items[1].base", -1},
		{"taken back by an event that there is not", "entries[0].frozen.undo[0].event", "x"},
		{"too few streams", "entries[0].frozen.streams", 1},
		{"no streams of an order that was priced", "entries[3].frozen.streams", 0},
		{"an order that was not priced, with streams", "entries[3].frozen.flags", form.get(t, "entries[3].frozen.flags") &^ 1},
		{"more parts than bytes", "entries[0].frozen.parts", 1 << 20},
		{"a part of a line beyond the last", "entries[0].frozen.parts[2].item", 2},
		{"a part of a line far beyond", "entries[0].frozen.parts[2].item", -1},
		{"a part of nobody", "entries[0].frozen.parts[2].party", form.number(t, "tea")},
		{"a part in a currency that there is not", "entries[0].frozen.parts[2].currency", 1},
		{"a part at a rate that is no number", "entries[0].frozen.parts[1].rate.rate", form.number(t, "tea")},
		{"what a touch earned", "entries[7].frozen", entryOf(form, "entries[3].frozen")},

		{"a party that nobody knows", "parties[0].id", form.number(t, "tea")},
		{"a party of no name", "parties[0].id", names + 1},
		{"a party twice", "parties[0].id", form.get(t, "parties[1].id")},
		{"an account of a plan that it never had", "parties[1].accounts[0].plan", form.number(t, "tea")},
		{"an account of a version that it never had", "parties[1].accounts[0].version", 2},
		{"a tally that is none", "parties[1].accounts[0].tally", "x"},
		{"a tally of nothing", "parties[1].accounts[0].tally", ""},
		{"a balance in a currency that there is not", "parties[1].balances[0].currency", 1},
		{"fewer customers than it says", "customers", 2},
	} {
		var changed *v1
		if inner, ok := row.to.([]field); ok {
			changed = form.inside(t, row.path, inner)
		} else {
			changed = form.with(t, row.path, row.to)
		}
		refused(t, l, row.name, changed.bytes())
	}
	for _, path := range []string{"entries[3]", "entries[13]", "parties[1]", "parties[1].accounts[0]", "parties[1].balances[0]", "customers[0]"} {
		refused(t, l, path+" twice", form.twice(t, path).bytes())
	}
	refused(t, l, "a priced order without streams", form.without(t, "entries[3].frozen.streams[0]").bytes())
	whole := form.bytes()
	for n := range whole {
		refused(t, l, fmt.Sprintf("cut off at %d", n), whole[:n])
	}
	refused(t, l, "with more behind it", append(whole, 0))
}

// refused holds that bytes are no state, and that a ledger asked to be one is left as
// it was.
func refused(t *testing.T, l *affiliate.Ledger, name string, b []byte) {
	t.Helper()
	before, _ := l.MarshalBinary()
	if err := l.UnmarshalBinary(b); !errors.Is(err, affiliate.ErrState) {
		t.Errorf("%s: UnmarshalBinary = %v, want %v", name, err, affiliate.ErrState)
	}
	if after, _ := l.MarshalBinary(); string(after) != string(before) {
		t.Errorf("%s: the ledger has changed", name)
	}
}
