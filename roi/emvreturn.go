package roi

import "github.com/endorse-go/endorse"

// ROIOnEMV is (earned media value - cost) / cost, to 12 places, half even. It
// says how the exposure compares with its price elsewhere, not what was earned,
// and shares no name with [ROIOnRevenue] or [ROIOnMargin]. No cost is
// [ErrNoCost].
func ROIOnEMV(v EMV, cost endorse.Money) (endorse.Rate, error) {
	return returnOn("earned media value", v.Total, cost)
}

// EMVToCost is earned media value / cost, to 12 places, half even; some vendors
// print it as ROI. No cost is [ErrNoCost].
func EMVToCost(v EMV, cost endorse.Money) (endorse.Rate, error) {
	return overCost("earned media value", v.Total, cost)
}

// CountsTwice reports whether the value may hold one thing twice: an engagement
// beside the impression, reach or view that it took, two counts of exposure
// beside each other, or likes beside the reactions that they are part of. Many
// published methods do so; whoever compares should know.
func (v EMV) CountsTwice() bool {
	var exposures, engagements int
	var likes, reactions bool
	for _, l := range v.Lines {
		if l.Value.IsZero() {
			continue
		}
		if isExposure(l.Action) {
			exposures++
		} else {
			engagements++
		}
		likes = likes || l.Action == endorse.CountLikes
		reactions = reactions || l.Action == endorse.CountReactions
	}
	return exposures > 1 || exposures == 1 && engagements > 0 || likes && reactions
}

// isExposure reports whether n counts that a post was seen, not answered.
func isExposure(n endorse.CountName) bool {
	switch n {
	case endorse.CountViews, endorse.CountReach, endorse.CountImpressions, endorse.CountStarts,
		endorse.CountThreeSecondViews, endorse.CountCompletions, endorse.CountWatchSeconds, endorse.CountViewers:
		return true
	}
	return false
}
