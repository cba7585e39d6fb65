package label

import "iter"

// Speaking yields, of the matches that ours keeps, those that stand inside no longer one that ours keeps. It is the rule
// that the longest wording speaks, for callers who look at some of the wordings only, such as those of one market. The matches must
// be in the order of a [Result]. Nil keeps all.
func Speaking(matches []Match, ours func(Match) bool) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		var last, held Span
		for _, m := range matches {
			if ours != nil && !ours(m) {
				continue
			}
			if m.Span != last {
				if held.End < last.End {
					held = last
				}
				last = m.Span
			}
			if held.End >= m.Span.End {
				continue
			}
			if !yield(m) {
				return
			}
		}
	}
}
