package contract

import "github.com/endorse-go/endorse/internal/word"

// LicenseState is where a right to use stands.
type LicenseState uint8

// The values of [LicenseState].
const (
	LicensePending LicenseState = iota
	LicenseActive
	LicensePaused
	LicenseExpired
	LicenseRevoked
)

var licenseStateNames = []string{"pending", "active", "paused", "expired", "revoked"}

// String is the text form.
func (s LicenseState) String() string { return word.Of(s, licenseStateNames) }

// MarshalText writes the text form.
func (s LicenseState) MarshalText() ([]byte, error) { return word.Text(s, licenseStateNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *LicenseState) UnmarshalText(b []byte) error { return word.Read(s, licenseStateNames, b) }

// LicenseStep is what is done to a right to use.
type LicenseStep uint8

// The values of [LicenseStep].
const (
	LicenseStepNotSaid LicenseStep = iota
	Activate
	Pause
	Unpause
	Extend
	Revoke // some uses, or all
	RunOut
)

var licenseStepNames = []string{"", "activate", "pause", "unpause", "extend", "revoke", "run-out"}

// String is the text form.
func (s LicenseStep) String() string { return word.Of(s, licenseStepNames) }

// MarshalText writes the text form.
func (s LicenseStep) MarshalText() ([]byte, error) { return word.Text(s, licenseStepNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *LicenseStep) UnmarshalText(b []byte) error { return word.Read(s, licenseStepNames, b) }
