package whole_test

import (
	"strings"

	"github.com/endorse-go/endorse/disclosure/label"
)

var ofLabel = []row{
	{f: label.Compile, in: []input{{repeated(20_000, label.Entry{Text: "a …12 b", Role: label.Statement, Form: label.Pattern})}}},
	{f: label.NewBrands},
	{f: (*label.Scanner).Scan},
	{f: (*label.Scanner).ScanInto, in: []input{{scanner, new(label.Result), strings.Repeat("#ad not ", label.MaxText/8), label.Brands{}}}},
}
