package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// maxStatements is the largest file of statements that is read, in bytes.
const maxStatements = 256 << 20

var (
	//go:embed sample.json
	sampleCampaign []byte
	//go:embed statements.json
	sampleStatements []byte
)

// source is what a report is made from.
type source struct {
	campaign   campaign.Campaign
	statements []affiliate.Statement
	on         endorse.Date
}

// load reads the campaign and the statements. The embedded campaign has its own,
// another none but those that are named.
func (o options) load(stdin io.Reader) (source, error) {
	text, told := sampleCampaign, sampleStatements
	var err error
	if o.in != "" {
		if text, err = read(o.in, stdin, campaign.MaxJSON); err != nil {
			return source{}, err
		}
		told = nil
	}
	if o.statements != "" {
		if told, err = read(o.statements, stdin, maxStatements); err != nil {
			return source{}, err
		}
	}
	s := source{on: o.on}
	if s.campaign, err = campaign.Parse(text); err != nil {
		return source{}, fmt.Errorf("%s: %w", named(o.in), err)
	}
	if s.statements, err = parseStatements(told); err != nil {
		return source{}, fmt.Errorf("%s: %w", named(o.statements), err)
	}
	if s.on.IsZero() {
		s.on = lastDay(s.campaign)
	}
	return s, nil
}

// read reads a file whole. The byte-order mark that some editors write is left out.
func read(name string, stdin io.Reader, limit int64) ([]byte, error) {
	in, shown, err := shell.Open(name, stdin)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	text, err := shell.ReadAll(in, limit)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", shown, err)
	}
	return bytes.TrimPrefix(text, []byte("\ufeff")), nil
}

func named(file string) string {
	switch file {
	case "":
		return "the embedded campaign"
	case "-":
		return "standard input"
	}
	return file
}

// lastDay is the day of the last event, or the first of the campaign if there is none.
func lastDay(c campaign.Campaign) endorse.Date {
	if day := c.Day(); !day.IsZero() {
		return day
	}
	return c.Brief().Days.From
}

// statementForm is a statement as settle writes it: each line has a sentence more,
// which is not used.
type statementForm struct {
	affiliate.Statement
	Lines []struct {
		affiliate.Line
		Says string `json:"says"`
	} `json:"lines"`
}

// parseStatements reads a list of statements, or the object that holds one as
// examples/settle writes it. Members that a statement has not are errors.
func parseStatements(text []byte) ([]affiliate.Statement, error) {
	text = bytes.TrimSpace(text)
	if len(text) == 0 {
		return nil, nil
	}
	var forms []statementForm
	var target any = &forms
	if text[0] == '{' {
		target = &struct {
			Statements *[]statementForm `json:"statements"`
		}{&forms}
	}
	in := json.NewDecoder(bytes.NewReader(text))
	in.DisallowUnknownFields()
	if err := in.Decode(target); err != nil {
		return nil, err
	}
	if in.More() {
		return nil, errors.New("more than one value")
	}
	var list []affiliate.Statement
	for _, f := range forms {
		for _, l := range f.Lines {
			f.Statement.Lines = append(f.Statement.Lines, l.Line)
		}
		list = append(list, f.Statement)
	}
	return list, nil
}

// report settles and checks the campaign as of the day, and puts its report together.
func (o options) report(stdin io.Reader) (campaign.Report, error) {
	s, err := o.load(stdin)
	if err != nil {
		return campaign.Report{}, err
	}
	book, err := o.law.Load()
	if err != nil {
		return campaign.Report{}, err
	}
	checker, err := disclosure.NewChecker(book)
	if err != nil {
		return campaign.Report{}, err
	}
	return s.report(checker, campaign.Yardstick{Rate: engagement.EngagementRate(o.base, o.actions)})
}

func (s source) report(checker *disclosure.Checker, y campaign.Yardstick) (campaign.Report, error) {
	settlement, err := campaign.Settle(s.campaign, s.statements, s.on)
	if err != nil {
		return campaign.Report{}, err
	}
	status, err := campaign.Monitor(s.campaign, checker, s.on)
	if err != nil {
		return campaign.Report{}, err
	}
	return campaign.NewReport(s.campaign, settlement, status, y)
}
