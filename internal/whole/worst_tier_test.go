package whole_test

import (
	"github.com/endorse-go/endorse/tier"
)

var ofTier = []row{
	{f: tier.Basis.MarshalText},
	{f: (*tier.Basis).UnmarshalText},
	{f: tier.Ladder.MarshalJSON},
	{f: (*tier.Ladder).UnmarshalJSON},
	{f: tier.New, in: []input{{tier.Source{ID: "x"}, repeated(20_000, tier.Rung{Name: "micro"})}}},
	{f: tier.Parse},
	{f: tier.Standing.MarshalText},
	{f: (*tier.Standing).UnmarshalText},
	{f: tier.Tier.MarshalJSON},
	{f: tier.Tier.MarshalText},
	{f: (*tier.Tier).UnmarshalJSON},
	{f: (*tier.Tier).UnmarshalText},
	{f: tier.Verification.MarshalText},
	{f: (*tier.Verification).UnmarshalText},
}
