package endorse

import "github.com/shopspring/decimal"

// Laid over the root package by .ci/run, so that every package that stands on it is
// tested with decimal's settings, which belong to the whole process, set to what would
// change a result if it were asked.
func init() {
	decimal.DivisionPrecision = 1
	decimal.PowPrecisionNegativeExponent = 0
	decimal.MarshalJSONWithoutQuotes = true
	decimal.TrimTrailingZeros = false
	decimal.UseScientificNotation = true
	decimal.ExpMaxIterations = 0
	decimal.MaxDecodeExponent = 0
	decimal.Zero = decimal.New(7, 3)
}
