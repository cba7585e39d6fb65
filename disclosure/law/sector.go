package law

// Sectors is a set of kinds of goods and services that rules single out. The
// zero value is the empty set; in a row it stands for every sector. A post
// whose sector is not said may be of any.
type Sectors uint64

// The sectors. The first group is what laws name; the second is everything
// else that creators promote, so that a caller can say that a post is none of
// the first.
const (
	Alcohol              Sectors = 1 << iota // drinks with alcohol, spirits aside
	Spirits                                  // strong drinks
	Tobacco                                  // tobacco and smoking
	Nicotine                                 // e-cigarettes, refills, pouches
	Cannabis                                 // cannabis and its accessories
	Gambling                                 // games for stakes, betting, casinos, lotteries
	SportsTips                               // tipsters and betting advice
	Finance                                  // saving, credit, insurance, general money matters
	Securities                               // shares, bonds, funds: recommendations and offers
	RiskyFinance                             // contracts for difference, binary options, leveraged trading
	Crypto                                   // crypto-assets, tokens
	Credit                                   // loans to consumers
	Medicine                                 // medicines sold without prescription
	PrescriptionMedicine                     // medicines on prescription
	MedicalTreatment                         // treatment by doctors, dentists, clinics
	MedicalDevice                            // devices for diagnosis or treatment
	HealthProduct                            // supplements, health food, goods with a health claim
	CosmeticSurgery                          // surgery and injections for looks
	WeightLoss                               // slimming goods and methods
	InfantFormula                            // milk in place of breast milk
	HFSS                                     // food or drink high in fat, sugar or salt
	RealEstate                               // homes and land
	Training                                 // courses and vocational training
	Weapons                                  // weapons and ammunition
	Animals                                  // wild animals kept as pets
	PoliticalMessage                         // elections, parties, votes

	Fashion
	Beauty
	Food
	Travel
	Technology
	Games
	Home
	Fitness
	Automotive
	Toys
	Entertainment
	Retail
	OtherSector

	sectorsEnd
)

var sectorNames = [...]string{
	"alcohol", "spirits", "tobacco", "nicotine", "cannabis", "gambling", "sports-tips", "finance",
	"securities", "risky-finance", "crypto", "credit", "medicine", "prescription-medicine",
	"medical-treatment", "medical-device", "health-product", "cosmetic-surgery", "weight-loss",
	"infant-formula", "hfss", "real-estate", "training", "weapons", "animals", "political-message",
	"fashion", "beauty", "food", "travel", "technology", "games", "home", "fitness", "automotive",
	"toys", "entertainment", "retail", "other",
}

// ParseSector reads one sector, such as "hfss". Other text is an
// [*endorse.ParseError].
func ParseSector(s string) (Sectors, error) {
	n, err := parseEnum("sector", s, sectorNames[:])
	if err != nil {
		return 0, err
	}
	return 1 << n, nil
}

// Has reports whether a row with the set speaks of the sector; the empty set
// speaks of all sectors.
func (s Sectors) Has(one Sectors) bool { return s == 0 || s&one != 0 }

// String is the members joined by "|", and "*" for the empty set.
func (s Sectors) String() string { return setText(uint64(s), sectorNames[:]) }

// MarshalText writes what [Sectors.String] gives.
func (s Sectors) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Sectors.String] gives.
func (s *Sectors) UnmarshalText(b []byte) error {
	n, err := parseSet("sectors", string(b), sectorNames[:])
	if err != nil {
		return err
	}
	*s = Sectors(n)
	return nil
}
