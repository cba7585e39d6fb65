// Package pick chooses items so that their value is highest within rows of
// limits: a knapsack with side constraints, of a value that is a sum, or of people
// reached by chance.
//
// # The value
//
// A set of items is worth the sum of their values, or in each segment of N people
// N (1 - Π (1 - q)), where q is the share of the segment that a class of items
// reaches. Items of one class nest: the class reaches what its largest item
// does. That function never falls and has diminishing returns (it is the size of a
// union in a product of chances), so that an item adds to a set at most what it
// adds to a smaller one.
//
// # The bound
//
// With depths w = -ln(1 - q) the people of a segment are N (1 - exp(-Σ w)), a
// concave function of a sum. A slope s in (0, N] bounds it by a straight line,
// s Σ w + N - s - s ln(N/s), and a price μ ≥ 0 takes a limit a x ≤ b into the
// value as μ (b - a x). What is left falls apart into classes, each with a best
// answer of its own:
//
//	value ≤ Σ (N - s - s ln(N/s)) + Σ μ b + Σ max over each class (Σ s w - Σ μ a)
//
// It holds for whatever slopes and prices; [Relax] looks for low ones, a
// coordinate at a time. With one segment and one limit that ends at the best
// fraction of a knapsack.
//
// # The numbers
//
// Limits are compared exactly, in 128 bits. Values and bounds are float64, without
// fused operations and without functions that differ between machines, so that
// the answer is the same everywhere. Bounds are raised by what rounding may have
// taken from them. Two values closer than [Model.Precision] are taken for equal.
package pick
