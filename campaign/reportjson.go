package campaign

import (
	"bytes"
	"encoding/json"
)

// ReportFormat is the version of the JSON form of a [Report].
const ReportFormat = 1

type plainReport Report

// reportForm is a report as JSON, the version of the form first.
type reportForm struct {
	Format int `json:"format"`
	plainReport
}

// MarshalJSON writes the report with "format", 1, first, for whoever draws or files
// it. The members are those of [Report] by their JSON names:
//
//	headline                     figures: name, value, number, unit, base, source, interval, used, left_out, missing
//	goals                        goal, reached, target, expected (figures), verdict, why
//	who                          an account each
//	what                         an agreement each, with deliverables and outcomes
//	compliance.markets           the columns of the matrix, with counts
//	compliance.posts             its rows: post, outcome, markets with findings (code, citation, url, says …) and met codes
//	results.total                figures of everything
//	results.by_creator …         rows: key, name, posts, figures; spend is "cost", result "revenue", "conversions" …
//	money.budget                 promised, due, out, left
//	money.settlement.claims      told, paid, open, with lines and their parts
//	money.settlement.spending    by cost
//	learning                     rate with interval, benchmark with source, ratio, standing
//	untold                       sentences
//
// Numbers are texts, so that none loses a digit; a figure without a number has none
// and says what is missing. Names never change their meaning within a format; new
// ones may come.
func (r Report) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(reportForm{ReportFormat, plainReport(r)}); err != nil {
		return nil, err
	}
	return bytes.TrimSpace(b.Bytes()), nil
}
