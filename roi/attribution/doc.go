// Package attribution shares out conversions and their value among the channels
// (creators, codes, media) that people met on the way to buying.
//
// A [Path] is a list of touches and what came of it: conversions, with their
// value, or none. A [Model] gives each touch or channel its credit. [Attribute]
// runs one model, [Compare] several side by side.
//
//	paths := []attribution.Path{
//		{Touches: attribution.Through("anna", "search"), Conversions: 3, Value: endorse.MustMoney("EUR 240")},
//		{Touches: attribution.Through("anna"), Conversions: 1, Nulls: 9, Value: endorse.MustMoney("EUR 60")},
//	}
//	result, err := attribution.Attribute(attribution.Linear{}, paths)
//	result.Credits[0] // anna: 2.5 conversions of 4, EUR 180.00 of 300
//
// # Models
//
//	attribution_first_touch, _last_touch   First, Last
//	attribution_last_non_direct            LastNonDirect
//	attribution_linear                     Linear; each channel once: Path.Distinct before it
//	attribution_position_based (U)         UShaped, Position
//	attribution_w_shaped                   WShaped
//	attribution_full_path (Z)              FullPath
//	attribution_time_decay                 TimeDecay; one weight: HalfLife.Weight
//	attribution_linear_decay               LinearDecay
//	attribution_shapley                    Shapley; over any worth: Game.Shapley
//	coalition_worth_from_shares            SumWithin
//	marginal_contributions_in_order        Game.Marginals
//	attribution_markov                     Markov
//	markov_transition_probabilities        Chain.Transitions
//	markov_conversion_probability          Chain.Conversion, Chain.Without
//	markov_removal_effect                  Chain.RemovalEffect
//	attribution_shao_li                    ShaoLi
//	attribution_code, _link, _survey       Path.By, then any model, mostly Last
//
// [First] to [LinearDecay] are rules that somebody chose: they look at one path
// at a time, and no study stands behind their weights (Google withdrew the
// position-based and time-decay rules from its tools in 2023). [Shapley],
// [Markov] and [ShaoLi] look at all paths and need those that led to nothing.
//
// # Before a model
//
// Windows change results more than models do. [Path.Within] drops touches that
// are too old, each kind by a window of its own; [Deduplicate] makes one path of
// an order that carries a code and a link; [Path.Distinct] and [Path.Merged]
// take out repeated touches. Each returns a new path.
//
// # What it does not do
//
// It says nothing of cause. A channel gets credit for being there: whoever
// reaches people who would have bought anyway looks good in every model. Lift
// against a group that saw nothing is another question, and package roi has it.
// It fits no model of its own to the data, samples no permutations, and joins no
// people across devices.
//
// # Errors
//
// A fault of one path is a [*PathError] that names its place. Nothing that
// converted is [ErrNoConversions], which wraps [endorse.ErrZeroBase]. More
// channels than a model can do exactly are a [*ChannelsError], which says to
// group them; it is never answered by an estimate. Credit below zero, which the
// worth of exact sets and [ShaoLi] may give, is a [*NegativeCreditError]: money
// cannot be split by it.
//
// # Rounding
//
// The shares of one path are fractions, exact up to a denominator of 1,048,576,
// and beyond that whole parts of 10^18 that add up. Sums over paths are exact.
// What a [Credit] shows is rounded once at the end, by largest remainder, so
// that shares add up to 1 and conversions to their number at 12 places, and
// value to the cent by [endorse.Money.Allocate]; among equal remainders the
// channel that comes first by name gets the unit. [Shapley] is exact.
// [TimeDecay] has weights to 14 digits or better. [Markov] solves its chain without a
// subtraction, in floating point that gives the same digits on every machine:
// effects are right to 12 digits or better.
//
// Results do not depend on the order of the paths. All values are immutable and
// safe for concurrent use.
package attribution
