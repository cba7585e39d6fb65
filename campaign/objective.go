package campaign

import "github.com/endorse-go/endorse/internal/word"

// Objective is what a campaign is for.
type Objective uint8

// The values of [Objective].
const (
	ObjectiveNotSaid Objective = iota
	Awareness                  // that people know the brand or product
	Consideration              // that they think of it when they choose
	Leads                      // that they leave their details
	Sales                      // that they buy
	Loyalty                    // that those who bought stay
	Advocacy                   // that those who bought speak for it
	Content                    // pictures and videos that the brand can use
)

var objectiveWords = []string{"", "awareness", "consideration", "leads", "sales", "loyalty", "advocacy", "content"}

// String is the text form.
func (o Objective) String() string { return word.Of(o, objectiveWords) }

// MarshalText writes the text form.
func (o Objective) MarshalText() ([]byte, error) { return word.Text(o, objectiveWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (o *Objective) UnmarshalText(b []byte) error { return word.Read(o, objectiveWords, b) }

// Approach is on what footing a creator speaks.
type Approach uint8

// The values of [Approach].
const (
	ApproachNotSaid     Approach = iota
	ApproachPaid                 // for a fee, goods or another advantage
	ApproachOrganic              // of their own accord, with nothing given
	ApproachAdvocate             // a customer, member of staff or fan who is asked to, and may be rewarded
	ApproachAffiliate            // for a share of what is sold
	ApproachWordOfMouth          // people tell people: nobody was picked, and nobody is paid
)

var approachWords = []string{"", "paid", "organic", "advocate", "affiliate", "word-of-mouth"}

// String is the text form.
func (a Approach) String() string { return word.Of(a, approachWords) }

// MarshalText writes the text form.
func (a Approach) MarshalText() ([]byte, error) { return word.Text(a, approachWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (a *Approach) UnmarshalText(b []byte) error { return word.Read(a, approachWords, b) }

// Trade is whom the brand sells to.
type Trade uint8

// The values of [Trade].
const (
	TradeNotSaid Trade = iota
	B2C                // to people
	B2B                // to businesses
)

var tradeWords = []string{"", "b2c", "b2b"}

// String is the text form.
func (t Trade) String() string { return word.Of(t, tradeWords) }

// MarshalText writes the text form.
func (t Trade) MarshalText() ([]byte, error) { return word.Text(t, tradeWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (t *Trade) UnmarshalText(b []byte) error { return word.Read(t, tradeWords, b) }

// Partnership is how long brand and creator work together.
type Partnership uint8

// The values of [Partnership].
const (
	PartnershipNotSaid Partnership = iota
	OneOff                         // this campaign
	LongTerm                       // a standing arrangement, such as an ambassador's
)

var partnershipWords = []string{"", "one-off", "long-term"}

// String is the text form.
func (p Partnership) String() string { return word.Of(p, partnershipWords) }

// MarshalText writes the text form.
func (p Partnership) MarshalText() ([]byte, error) { return word.Text(p, partnershipWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (p *Partnership) UnmarshalText(b []byte) error { return word.Read(p, partnershipWords, b) }
