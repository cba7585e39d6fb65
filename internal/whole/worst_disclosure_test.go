package whole_test

import (
	"github.com/endorse-go/endorse/disclosure"
)

// posts are the longest texts of what looks like a label and is none, and of what is
// dear to read.
var posts = []input{
	{checker, heavy("not an ad #adidas ")}, {checker, heavy("#ad")}, {checker, heavy("a")}, {checker, heavy("\u0301")},
	{checker, heavy("\ufdfa")}, {checker, heavy("paid partnership with Acme ")}, {checker, heavy("\n")}, {checker, heavy("広告ではない")},
}

var ofDisclosure = []row{
	{f: disclosure.Brief.MarshalJSON},
	{f: (*disclosure.Checker).Brief, in: posts},
	{f: (*disclosure.Checker).Check, in: posts},
	{f: (*disclosure.Checker).Fix, in: posts, mebibytes: 384}, // of dozens of checks, one after the other, all together
	{f: disclosure.Finding.MarshalJSON},
	{f: disclosure.ItemKind.MarshalText},
	{f: (*disclosure.ItemKind).UnmarshalText},
	{f: disclosure.NewChecker},
	{f: disclosure.NewShare},
	{f: disclosure.Outcome.MarshalText},
	{f: (*disclosure.Outcome).UnmarshalText},
	{f: disclosure.ParseShare},
	{f: disclosure.ParseSurface},
	{f: disclosure.Publication.MarshalJSON},
	{f: (*disclosure.Publication).UnmarshalJSON},
	{f: (*disclosure.Publication).Validate},
	{f: disclosure.Reason.MarshalText},
	{f: (*disclosure.Reason).UnmarshalText},
	{f: disclosure.Report.AppendLines, in: []input{{must(checker.Check(heavy("not an ad #adidas "))), nil}}, alone: true},
	{f: disclosure.Report.MarshalJSON},
}
