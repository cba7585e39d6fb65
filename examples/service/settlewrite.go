package main

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// settlement is what /settle answers.
type settlement struct {
	Statements []statement  `json:"statements"`
	Problems   []toLookAt   `json:"problems"` // what could not be done as asked
	Late       []lateRefund `json:"late"`     // events that came too late, and are left out
}

// statement is one of package affiliate, its lines with their sentences.
type statement struct {
	*affiliate.Statement
	Lines []line `json:"lines,omitempty"`
}

type line struct {
	affiliate.Line
	Says string `json:"says"`
}

type toLookAt struct {
	affiliate.Problem
	Says string `json:"says"`
}

type lateRefund struct {
	Event string       `json:"event"`
	On    endorse.Date `json:"on"` // by UTC
	Says  string       `json:"says"`
}

func statements(all affiliate.Settlement, l *affiliate.Ledger) settlement {
	out := settlement{Statements: []statement{}, Problems: []toLookAt{}, Late: []lateRefund{}}
	for i := range all.Statements {
		s := statement{Statement: &all.Statements[i]}
		for k := range s.Statement.Lines {
			s.Lines = append(s.Lines, line{s.Statement.Lines[k], s.Statement.Lines[k].Says()})
		}
		out.Statements = append(out.Statements, s)
	}
	for _, p := range all.Problems {
		out.Problems = append(out.Problems, toLookAt{p, p.String()})
	}
	for e, late := range l.Late() {
		out.Late = append(out.Late, lateRefund{affiliate.IDOf(e), endorse.DateOf(late.At.UTC()), late.Error()})
	}
	return out
}
