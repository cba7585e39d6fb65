package tier

import (
	"slices"

	"github.com/endorse-go/endorse"
)

// ViewTier is a tier by views with the posts behind it.
type ViewTier struct {
	Tier    Tier `json:"tier"`     // its Size is the median; not known if no views are
	Used    int  `json:"used"`     // posts whose views are known
	LeftOut int  `json:"left_out"` // posts whose views are not known
}

// ByViews is where the median of the views of recent posts stands, for creators
// whose reach has left their followers. Posts whose views are not known are
// left out and counted; if none is known, so is the tier. The median of an even
// number of posts is the mean of the middle two, without its half, which changes
// no rung. It is rounded if a count that it comes from is.
//
// No published ladder is made for views: on a ladder of followers the result is
// the tier of a creator who has as many followers as these posts have views.
// Whoever has bounds for views makes a ladder of them with [New].
func (l Ladder) ByViews(views ...endorse.Count) ViewTier {
	known := make([]endorse.Count, 0, len(views))
	for _, v := range views {
		if v.Known() {
			known = append(known, v)
		}
	}
	t := l.place(median(known), MedianViews)
	return ViewTier{t, len(known), len(views) - len(known)}
}

// median sorts the list, of known counts.
func median(list []endorse.Count) endorse.Count {
	if len(list) == 0 {
		return endorse.Count{}
	}
	slices.SortFunc(list, endorse.Count.Cmp)
	upper := list[len(list)/2]
	if len(list)%2 == 1 {
		return upper
	}
	lower := list[len(list)/2-1]
	a, _ := lower.Int64()
	b, _ := upper.Int64()
	mid, err := endorse.NewCount(a + (b-a)/2)
	if err != nil {
		return endorse.Count{}
	}
	if lower.Rounded() || upper.Rounded() {
		mid = mid.AsRounded()
	}
	return mid
}
