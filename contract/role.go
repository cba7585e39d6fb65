package contract

import "github.com/endorse-go/endorse/internal/word"

// Role is what a party is in the agreement.
type Role uint8

// The values of [Role].
const (
	RoleNotSaid    Role = iota
	Brand               // the advertiser
	Agency              // stands between brand and creator
	Creator             // makes and posts
	Representative      // manager or agent of the creator
	Guardian            // signs for a creator who is a minor
	Marketplace         // the platform that brought them together
)

var roleNames = []string{"", "brand", "agency", "creator", "representative", "guardian", "marketplace"}

// String is the text form.
func (r Role) String() string { return word.Of(r, roleNames) }

// MarshalText writes the text form.
func (r Role) MarshalText() ([]byte, error) { return word.Text(r, roleNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (r *Role) UnmarshalText(b []byte) error { return word.Read(r, roleNames, b) }

// Capacity is in what capacity an agency or marketplace acts, which decides who
// owes the fee.
type Capacity uint8

// The values of [Capacity].
const (
	CapacityNotSaid Capacity = iota
	Principal                // is the creator's contract partner and owes the fee
	AgentOfBrand             // binds the brand, which owes the fee
	Paymaster                // only passes money on
)

var capacityNames = []string{"", "principal", "agent-of-brand", "paymaster"}

// String is the text form.
func (c Capacity) String() string { return word.Of(c, capacityNames) }

// MarshalText writes the text form.
func (c Capacity) MarshalText() ([]byte, error) { return word.Text(c, capacityNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (c *Capacity) UnmarshalText(b []byte) error { return word.Read(c, capacityNames, b) }

// TaxForm is a form of the United States that a payee hands in before the first
// payment.
type TaxForm uint8

// The values of [TaxForm].
const (
	TaxFormNotSaid TaxForm = iota
	W9                     // a person or company of the United States
	W8BEN                  // a person from elsewhere
	W8BENE                 // a company from elsewhere
)

var taxFormNames = []string{"", "w-9", "w-8ben", "w-8ben-e"}

// String is the text form.
func (f TaxForm) String() string { return word.Of(f, taxFormNames) }

// MarshalText writes the text form.
func (f TaxForm) MarshalText() ([]byte, error) { return word.Text(f, taxFormNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (f *TaxForm) UnmarshalText(b []byte) error { return word.Read(f, taxFormNames, b) }

// ShareBasis is of what a representative has a share.
type ShareBasis uint8

// The values of [ShareBasis].
const (
	ShareBasisNotSaid ShareBasis = iota
	OfGross                      // of everything that is paid
	OfNet                        // of what is left after costs
)

var shareBasisNames = []string{"", "gross", "net"}

// String is the text form.
func (s ShareBasis) String() string { return word.Of(s, shareBasisNames) }

// MarshalText writes the text form.
func (s ShareBasis) MarshalText() ([]byte, error) { return word.Text(s, shareBasisNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *ShareBasis) UnmarshalText(b []byte) error { return word.Read(s, shareBasisNames, b) }
