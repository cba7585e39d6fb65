package contract

import (
	"encoding"
	"reflect"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// shapes walks over all fields and checks what holds for every value of a type,
// wherever it stands: no number below zero, no share above one, no word that there
// is not, no period that ends before it starts, no amount of zero.
func (v *validator) shapes(x reflect.Value, at string) {
	if v.shape(x.Interface(), at) {
		return
	}
	switch x.Kind() {
	case reflect.Struct:
		for i := range x.NumField() {
			name, _, _ := strings.Cut(x.Type().Field(i).Tag.Get("json"), ",")
			v.shapes(x.Field(i), strings.TrimPrefix(at+"."+name, "."))
		}
	case reflect.Slice:
		v.check(x.Len() <= MaxAssets, at, ErrTooMuch)
		for i := range min(x.Len(), MaxAssets) {
			v.shapes(x.Index(i), path(at, i))
		}
	case reflect.Int, reflect.Int64:
		v.check(x.Int() >= 0, at, ErrNegative)
		v.check(x.Kind() == reflect.Int64 || x.Int() <= 1_000_000, at, ErrTooMuch)
	}
}

// shape checks a value that has no fields to walk over, and reports whether it is
// one.
func (v *validator) shape(x any, at string) bool {
	switch x := x.(type) {
	case pay.Plan, endorse.Count, endorse.Date:
	case endorse.Money:
		v.check(x.Sign() >= 0, at, ErrNegative)
		v.check(!x.IsZero() || x.Currency() == 0, at, ErrZeroAmount)
	case endorse.Rate:
		v.check(x.Sign() >= 0, at, ErrNegative)
		v.check(x.Cmp(endorse.RateOfInt(1)) <= 0 || strings.HasSuffix(at, ".weight"), at, ErrAboveOne)
	case endorse.Period:
		v.check(x.Validate() == nil, at, ErrReversed)
	case Territory:
		v.territory(x, at)
	case endorse.Platform:
		same, err := endorse.ParsePlatform(string(x))
		v.check(x == "" || err == nil && same == x, at, ErrKind)
	case endorse.Region:
		v.check(x == "" || x.Valid(), at, ErrRegion)
	case encoding.TextMarshaler:
		if _, err := x.MarshalText(); err != nil {
			v.check(false, at, err)
		}
	default:
		return false
	}
	return true
}

func (v *validator) territory(t Territory, at string) {
	v.check(!t.World || len(t.In) == 0, at, ErrBoth)
	v.check(t.Said() || len(t.Except) == 0, at+".in", ErrNotSaid)
	for _, list := range []struct {
		name    string
		regions []endorse.Region
	}{{"in", t.In}, {"except", t.Except}} {
		v.check(len(list.regions) <= MaxItems, at+"."+list.name, ErrTooMuch)
		for i, r := range list.regions {
			v.check(r.Valid(), path(at+"."+list.name, i), ErrRegion)
			v.check(r != endorse.EU, path(at+"."+list.name, i), ErrUnion)
		}
	}
}
