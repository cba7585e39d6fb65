package roi

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// BrandLift is what a survey of people who saw the posts showed against one of
// people who did not: who knows, likes or would buy the brand.
type BrandLift struct {
	Lift

	// Headroom is [HeadroomLift].
	Headroom endorse.Rate `json:"headroom"`

	// CohensH is [CohensH] of the two shares.
	CohensH endorse.Rate `json:"cohens_h"`
}

// MeasureBrandLift compares two surveys; People are answers, Conversions those
// that said yes. It refuses what [MeasureLift] refuses, and a control group that
// all said yes ([ErrNoHeadroom]).
func MeasureBrandLift(exposed, control Group, level endorse.Rate) (BrandLift, error) {
	l, err := MeasureLift(exposed, control, level)
	if err != nil {
		return BrandLift{}, err
	}
	headroom, err := HeadroomLift(exposed, control)
	if err != nil {
		return BrandLift{}, err
	}
	h, err := CohensH(exposed, control)
	return BrandLift{l, headroom, h}, err
}

// UnmarshalJSON reads an object with the members of Lift, headroom and cohens_h;
// another member is an [*endorse.ParseError]. null leaves l alone.
func (l *BrandLift) UnmarshalJSON(b []byte) error {
	var read struct {
		plainLift
		Headroom endorse.Rate `json:"headroom"`
		CohensH  endorse.Rate `json:"cohens_h"`
	}
	if string(b) == "null" {
		return nil
	}
	if err := strict.Whole("brand lift", b, &read); err != nil {
		return err
	}
	*l = BrandLift{Lift(read.plainLift), read.Headroom, read.CohensH}
	return nil
}

// plainLift is a Lift without its methods.
type plainLift Lift

// CohensH is the size of a difference of two shares on a scale on which equal
// steps are equally hard to see: 2 asin √pt - 2 asin √pc, to 12 places; 0.2 is
// called small, 0.5 medium, 0.8 large (Cohen 1988).
func CohensH(treated, control Group) (endorse.Rate, error) {
	p, err := pairOf(treated, control)
	if err != nil {
		return endorse.Rate{}, err
	}
	t := arcSineRoot(p.ct.Float64() / p.nt.Float64())
	c := arcSineRoot(p.cc.Float64() / p.nc.Float64())
	return endorse.ApproxRate(2 * (t - c))
}
