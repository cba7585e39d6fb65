package contract

import "github.com/endorse-go/endorse"

// Party is a person or company in the agreement.
type Party struct {
	// ID is how the rest of the terms name the party, Role what it is in them.
	ID   string `json:"id"`
	Role Role   `json:"role,omitzero"`

	// Name is the legal name. Trade is the name that the public knows.
	Name  string `json:"name,omitempty"`
	Trade string `json:"trade,omitempty"`

	// Address is the postal, Email the electronic contact.
	Address string `json:"address,omitempty"`
	Email   string `json:"email,omitempty"`

	// Region is where the party is established or lives, Tax where it is resident
	// for tax, TaxID its number there.
	Region endorse.Region `json:"region,omitempty"`
	Tax    endorse.Region `json:"tax,omitempty"`
	TaxID  string         `json:"tax_id,omitempty"`

	// Form is the tax form that the party has handed in; Register its number in
	// a trade or media register.
	Form     TaxForm `json:"form,omitzero"`
	Register string  `json:"register,omitempty"`

	// Natural is whether the party is a natural person, or a company of one; Born
	// the person's day of birth, zero if it is not said.
	Natural endorse.Fact `json:"natural,omitzero"`
	Born    endorse.Date `json:"born,omitzero"`

	// Capacity is that of an agency or marketplace.
	Capacity Capacity `json:"capacity,omitzero"`

	// For names the party that a representative or guardian acts for. Share is
	// the representative's part of the fee, of Basis; Sunset the months after the
	// end for which it is still due.
	For    string       `json:"for,omitempty"`
	Share  endorse.Rate `json:"share,omitzero"`
	Basis  ShareBasis   `json:"basis,omitzero"`
	Sunset int          `json:"sunset_months,omitzero"`

	// Signs is whether the agreement needs the party's signature.
	Signs bool `json:"signs,omitempty"`

	Handles   []Handle   `json:"handles,omitempty"`   // accounts that the party posts from
	Documents []Document `json:"documents,omitempty"` // papers that it holds

	// Followers are those of the accounts that post, all together.
	Followers endorse.Count `json:"followers,omitzero"`
}

// Handle is an account.
type Handle struct {
	Platform endorse.Platform `json:"platform"` // where it is
	Name     string           `json:"name"`     // with or without @, as the platform shows it
}

// Document is a paper that a party holds: a licence, an entry in a register, a
// policy of insurance, a mandate.
type Document struct {
	// Kind says what it is: "licence", "registration", "insurance" or
	// "qualification", in the words of package law, or "mandate".
	Kind string `json:"kind"`

	// Region is whose rows it answers; a country's answers those of its parts. Days
	// are those on which it is valid, both ends included; one open end has no limit.
	// [Duties] has no answer by a document that says no region or no day at all.
	Region endorse.Region `json:"region,omitempty"`
	Number string         `json:"number,omitempty"` // as it is printed on it
	Days   endorse.Period `json:"days,omitzero"`
}

// party is the party of that id.
func (t *Terms) party(id string) (*Party, bool) {
	for i := range t.Parties {
		if t.Parties[i].ID == id {
			return &t.Parties[i], true
		}
	}
	return nil, false
}

// first is the first party in a role and its index, -1 if there is none.
func (t *Terms) first(role Role) int {
	for i := range t.Parties {
		if t.Parties[i].Role == role {
			return i
		}
	}
	return -1
}

// payer is the index of the party that owes the fee: an agency or marketplace
// that is principal, else the brand.
func (t *Terms) payer() int {
	for i := range t.Parties {
		if t.Parties[i].Capacity == Principal {
			return i
		}
	}
	return t.first(Brand)
}

// age is how many full years somebody has lived on a day; false if either day is
// not said.
func age(born, day endorse.Date) (int, bool) {
	if born.IsZero() || day.IsZero() {
		return 0, false
	}
	years := day.Year() - born.Year()
	if born.AddMonths(12 * years).After(day) {
		years--
	}
	return years, true
}
