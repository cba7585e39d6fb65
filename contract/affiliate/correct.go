package affiliate

import "github.com/endorse-go/endorse/contract/pay"

// correct takes back what is left of an order and prices it anew under the
// customer's true status: two lines, no edit. The plan is that of the day of
// sale, the day that of the correction.
func (f *fold) correct(s *sale, k uint32) {
	status := pay.CustomerStatus(f.aboutReader.rec.word)
	if status == s.status {
		return
	}
	if !s.priced || s.gone() {
		s.status = status
		return
	}
	left := f.rest(s)
	f.change(s, k, Corrected, left, 1)
	for i, r := range left {
		s.items[i].back -= r.value
		s.items[i].backItems -= r.quantity
	}
	s.status = status
	f.price(s, Corrected, k)
}
