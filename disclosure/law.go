package disclosure

import (
	"sync"

	"github.com/endorse-go/endorse/disclosure/internal/regions"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Version is the version of this library, as reports carry it.
const Version = "0.1.0"

// Law is our book: the disclosure law of every region the library has a file
// for. It is built at the first call and shared.
func Law() *law.Book { return ourLaw() }

var ourLaw = sync.OnceValue(func() *law.Book {
	book, err := law.NewBook(regions.All()...)
	if err != nil {
		// A test holds that our own files are valid; an empty book says
		// "no law" everywhere and passes nothing.
		return &law.Book{}
	}
	return book
})
