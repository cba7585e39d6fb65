package view

import (
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Choice is one of what a field takes.
type Choice struct {
	Value string `json:"value"` // as the line format writes it
	Name  string `json:"name"`  // English
}

// Choices are what the fields of the page take.
type Choices struct {
	Platforms []Choice `json:"platforms"`
	Formats   []Choice `json:"formats"`
	Markets   []Choice `json:"markets"` // the regions that the law has a file for
	Ties      []Choice `json:"ties"`
	Sectors   []Choice `json:"sectors"`
}

// Choices lists them.
func (d Desk) Choices() Choices {
	var c Choices
	for _, p := range endorse.Platforms() {
		c.Platforms = append(c.Platforms, Choice{string(p), p.Name()})
	}
	for _, f := range endorse.Formats() {
		c.Formats = append(c.Formats, named(f.String()))
	}
	for _, r := range d.checker.Book().Regions() {
		c.Markets = append(c.Markets, Choice{string(r), d.name(r)})
	}
	for _, t := range (law.AllTies | law.NoTie).Each() {
		c.Ties = append(c.Ties, named(t.String()))
	}
	for s := law.Sectors(1); s.String() != ""; s <<= 1 {
		c.Sectors = append(c.Sectors, named(s.String()))
	}
	return c
}

// named is a choice whose name are the words of its value.
func named(value string) Choice { return Choice{value, strings.ReplaceAll(value, "-", " ")} }
