package endorse_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

var _ = cmp.Diff
var _ decimal.Decimal
var _ norm.Form
var _ = rapid.Check
var _ testing.TB
