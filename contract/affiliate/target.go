package affiliate

// targetOf is what a part comes to for what is left: the frozen amount in
// proportion, or with Recomputed as much of it as of what the line earned.
func (f *fold) targetOf(s *sale, p *part) int64 {
	part, whole := s.items[p.item].left()
	if f.c.Refunds.Method == Recomputed {
		if now, was := s.paid(p.item); was != 0 {
			part, whole = now, was
		}
		if p.item == f.carrier {
			part += f.carried
		}
	}
	return proportion(p.amount0, part, whole)
}

// carry finds the line that earned most when the order was priced. What a bound of
// the order gives now to lines that earned nothing then is with it.
func (f *fold) carry(s *sale) {
	f.carrier, f.carried = -1, 0
	most := int64(0)
	for i := range s.items {
		now, was := s.paid(i)
		if was == 0 {
			f.carried += now
		}
		if was > most {
			most, f.carrier = was, i
		}
	}
}
