package whole_test

import (
	"math"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
)

var ofAttribution = []row{
	{f: attribution.NewGame, in: []input{
		{attribution.MaxPlayers, func(attribution.Coalition) endorse.Rate { return endorse.Rate{} }},
		{attribution.MaxPlayers, func(c attribution.Coalition) endorse.Rate { return endorse.RateOfInt(math.MaxInt64 - int64(c)) }},
	}},
	{f: attribution.Attribute, in: []input{
		{attribution.Shapley{}, paths(3000, 16)},
		{attribution.Shapley{}, paths(3000, 17)},
		{attribution.Markov{Order: 1}, paths(3000, 60)},
		{attribution.Markov{Order: 2}, paths(3000, 20)},
		{attribution.Markov{Order: 2}, paths(3000, 2000)},
		{attribution.ShaoLi{}, paths(3000, 60)},
		{attribution.TimeDecay{}, paths(3000, 60)},
	}},
	{f: attribution.Chain.Conversion},
	{f: attribution.Chain.RemovalEffect},
	{f: attribution.Chain.Without},
	{f: attribution.Compare, in: []input{{paths(1000, 16), []attribution.Model{attribution.First{}, attribution.Shapley{}, attribution.Markov{}}}}},
	{f: attribution.Deduplicate, in: []input{{append(paths(3000, 16), paths(3000, 15)...), attribution.Precedence(1)}}},
	{f: attribution.ExactRates},
	{f: attribution.Game.Marginals},
	{f: attribution.HalfLife.Weight},
	{f: attribution.Markov.Chain},
	{f: (*attribution.Path).UnmarshalJSON},
	{f: attribution.Path.Validate},
	{f: attribution.Path.Within},
	{f: attribution.Precedence.MarshalText},
	{f: (*attribution.Precedence).UnmarshalText},
	{f: (*attribution.Result).UnmarshalJSON},
	{f: attribution.Stage.MarshalText},
	{f: (*attribution.Stage).UnmarshalText},
	{f: attribution.SumWithin},
	{f: attribution.Via.MarshalText},
	{f: (*attribution.Via).UnmarshalText},
}
