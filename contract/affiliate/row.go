package affiliate

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// row is a line before it is put into words.
type row struct {
	kind    Kind
	role    Role
	credit  CreditRule
	posting pay.Kind
	item    uint16
	at      int64  // 0 for what a period's end posts
	event   uint32 // entries, 0 for none
	order   uint32
	sku     name
	on      endorse.Date
	due     endorse.Date
	seller  *partyState
	account *account
	via     pay.Via
	base    int64
	trimmed int64
	amount  int64
	extra   *rowExtra
}

// rowExtra is what few rows have.
type rowExtra struct {
	fx     endorse.FX
	days   endorse.Period
	reason string
	parts  []Part
}

func (r *row) more() *rowExtra {
	if r.extra == nil {
		r.extra = &rowExtra{}
	}
	return r.extra
}
