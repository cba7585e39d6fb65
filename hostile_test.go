package endorse_test

import (
	"os"
	"os/exec"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// hostileSettings sets each package variable of decimal, which anybody in the
// process may set, to something that would change a result if it were asked.
var hostileSettings = []struct {
	name string
	set  func()
}{
	{"DivisionPrecision", func() { decimal.DivisionPrecision = 1 }},
	{"PowPrecisionNegativeExponent", func() { decimal.PowPrecisionNegativeExponent = 0 }},
	{"MarshalJSONWithoutQuotes", func() { decimal.MarshalJSONWithoutQuotes = true }},
	{"TrimTrailingZeros", func() { decimal.TrimTrailingZeros = false }},
	{"UseScientificNotation", func() { decimal.UseScientificNotation = true }},
	{"ExpMaxIterations", func() { decimal.ExpMaxIterations = 0 }},
	{"MaxDecodeExponent", func() { decimal.MaxDecodeExponent = 0 }},
	{"Zero", func() { decimal.Zero = decimal.New(7, 3) }},
}

// hostile is the environment variable under which the test binary runs with
// all of them set.
const hostile = "ENDORSE_HOSTILE_DECIMAL"

func init() {
	if os.Getenv(hostile) != "" {
		for _, s := range hostileSettings {
			s.set()
		}
	}
}

// TestHostileDecimalSettings checks the properties under each setting. It does
// not run in parallel: while it runs, the parallel tests wait.
func TestHostileDecimalSettings(t *testing.T) {
	if os.Getenv(hostile) != "" {
		t.Skip("all are set already")
	}
	defer restoreDecimal()()
	for _, s := range hostileSettings {
		t.Run(s.name, func(t *testing.T) {
			defer restoreDecimal()()
			s.set()
			for _, p := range properties {
				t.Run(p.name, func(t *testing.T) { rapid.Check(t, p.check) })
			}
		})
	}
}

// TestEverythingUnderHostileSettings runs all other tests of the package in a
// process of its own, with every variable set.
func TestEverythingUnderHostileSettings(t *testing.T) {
	t.Parallel()
	if os.Getenv(hostile) != "" {
		t.Skip("this is that process")
	}
	self, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	cmd := exec.Command(self, "-test.run=^(Test|Example|Fuzz)", "-test.skip=^(TestImports|TestTopLevel|TestNoAllocations)")
	cmd.Env = append(os.Environ(), hostile+"=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// restoreDecimal puts back what the variables are now.
func restoreDecimal() func() {
	division, power, unquoted, trim := decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros
	scientific, iterations, exponent, zero := decimal.UseScientificNotation, decimal.ExpMaxIterations, decimal.MaxDecodeExponent, decimal.Zero
	return func() {
		decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros = division, power, unquoted, trim
		decimal.UseScientificNotation, decimal.ExpMaxIterations, decimal.MaxDecodeExponent, decimal.Zero = scientific, iterations, exponent, zero
	}
}
