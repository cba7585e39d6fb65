package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// writePages writes the law of the day as a folder to read in: a page a region
// and README.md, which lists them.
func (o options) writePages(book *law.Book) error {
	if err := os.MkdirAll(o.pages, 0o755); err != nil {
		return err
	}
	for name, text := range o.renderPages(book) {
		if err := os.WriteFile(filepath.Join(o.pages, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// renderPages gives the pages by the name of their file. The digest of the book
// stands in the list alone, so that a page changes with its own law only.
func (o options) renderPages(book *law.Book) map[string]string {
	pages := map[string]string{}
	for _, region := range book.Regions() {
		one := o
		one.region = region
		var text strings.Builder
		one.printPage(&text, book) // a strings.Builder never fails
		pages[pageName(region)] = strings.Replace(text.String(), "Book "+book.Digest()+". ", "", 1)
	}
	var list strings.Builder
	o.printContents(&list, book)
	text := list.String()
	for _, region := range book.Regions() {
		text = strings.Replace(text, "\n| "+string(region)+" |", "\n| ["+string(region)+"]("+pageName(region)+") |", 1)
	}
	pages["README.md"] = text
	return pages
}

func pageName(region endorse.Region) string { return strings.ToLower(string(region)) + ".md" }
