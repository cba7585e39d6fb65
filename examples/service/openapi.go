package main

import (
	"bytes"
	"embed"
	"io/fs"
	"sync"
)

// description is the OpenAPI document, with the names of samples where their
// text stands in the one that is served.
//
//go:embed openapi.json
var description []byte

// samples are requests that can be sent as they are.
//
//go:embed samples
var samples embed.FS

// openAPI is the document that describes the service.
var openAPI = sync.OnceValue(func() []byte {
	doc := description
	files, _ := fs.Glob(samples, "samples/*.json") // the pattern is well-formed
	for _, name := range files {
		text, err := samples.ReadFile(name)
		if err == nil {
			doc = bytes.ReplaceAll(doc, []byte(`"`+name+`"`), bytes.TrimSpace(text))
		}
	}
	return doc
})
