package gaps

import (
	"errors"
	"strings"

	"github.com/endorse-go/endorse"
)

// Words is a name of the library, such as "new_followers", in words.
func Words(name string) string { return strings.NewReplacer("_", " ", "-", " ").Replace(name) }

// Because is the reason of an error, without what was computed.
func Because(err error) string {
	var lacking []string
	for _, n := range endorse.CountNames() {
		if mentions(err, n) {
			lacking = append(lacking, Words(n.String()))
		}
	}
	var mixed *endorse.CurrencyMismatchError
	switch {
	case errors.As(err, &mixed):
		return "no exchange rate from " + mixed.Have.String() + " to " + mixed.Want.String()
	case len(lacking) > 0:
		return strings.Join(lacking, ", ") + " not known"
	case errors.Is(err, endorse.ErrZeroBase):
		return endorse.ErrZeroBase.Error()
	}
	return err.Error()
}

// mentions reports whether one of the errors that err is made of is that this
// count is not known.
func mentions(err error, n endorse.CountName) bool {
	switch e := err.(type) {
	case interface{ Unwrap() []error }:
		for _, one := range e.Unwrap() {
			if mentions(one, n) {
				return true
			}
		}
		return false
	case *endorse.UnknownCountError:
		return e.Name == n
	case interface{ Unwrap() error }:
		return mentions(e.Unwrap(), n)
	}
	return false
}
