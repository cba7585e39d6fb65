package engagement

import "slices"

// halves are the summaries of the earlier and the later half of the dated posts
// that have a rate. Posts of one day are not parted: those of the day in the
// middle go with neither half.
func halves(d Definition, posts []Post) (early, late Summary, err error) {
	var dated []Post
	for _, p := range posts {
		if _, why := d.read(&p); why.reason == ReasonNotSaid && !p.On.IsZero() {
			dated = append(dated, p)
		}
	}
	slices.SortStableFunc(dated, func(a, b Post) int { return a.On.Compare(b.On) })
	if len(dated) == 0 {
		return early, late, &FewError{"dated posts on a side", 0, LeastTrendPosts}
	}
	early, late = Summary{def: d}, Summary{def: d}
	n := len(dated)
	lower, upper := dated[(n-1)/2].On, dated[n/2].On
	for i := range dated {
		switch on := dated[i].On; {
		case on.Before(upper):
			early.feed(&dated[i])
		case on.After(lower):
			late.feed(&dated[i])
		}
	}
	if least := min(early.used, late.used); least < LeastTrendPosts {
		return early, late, &FewError{"dated posts on a side", int(least), LeastTrendPosts}
	}
	return early, late, nil
}
