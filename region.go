package endorse

import (
	"strings"
	"unicode/utf8"
)

// Region is a place with law of its own: a country as ISO 3166-1 alpha-2
// ("GB"), a part of one as ISO 3166-2 where its law differs ("CA-QC",
// "US-NY"), or "EU" for the Union. The zero value is not said. Regions order as
// text, a country before its parts.
type Region string

// EU is the European Union, whose law its members share.
const EU Region = "EU"

// countryCodes holds the officially assigned codes of ISO 3166-1 alpha-2,
// sorted, two letters each.
const countryCodes = "" +
	"ADAEAFAGAIALAMAOAQARASATAUAWAXAZ" +
	"BABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZ" +
	"CACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ" +
	"DEDJDKDMDODZ" +
	"ECEEEGEHERESET" +
	"FIFJFKFMFOFR" +
	"GAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGY" +
	"HKHMHNHRHTHU" +
	"IDIEILIMINIOIQIRISIT" +
	"JEJMJOJP" +
	"KEKGKHKIKMKNKPKRKWKYKZ" +
	"LALBLCLILKLRLSLTLULVLY" +
	"MAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ" +
	"NANCNENFNGNINLNONPNRNUNZ" +
	"OM" +
	"PAPEPFPGPHPKPLPMPNPRPSPTPWPY" +
	"QA" +
	"RERORSRURW" +
	"SASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZ" +
	"TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZ" +
	"UAUGUMUSUYUZ" +
	"VAVCVEVGVIVNVU" +
	"WFWS" +
	"YEYT" +
	"ZAZMZW"

// ParseRegion reads a region in any case. It repairs the two codes that are
// often used for another: UK is GB, and EL is GR. A code that ISO 3166-1 does
// not assign, or a part that is not one to three letters or digits, is a
// [*ParseError]. Whether a part exists is not checked.
func ParseRegion(s string) (Region, error) {
	if len(s) > 6 || len(s) < 2 {
		return "", &ParseError{"region", s, "not an ISO 3166 code"}
	}
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return "", &ParseError{"region", s, "not an ISO 3166 code"}
		}
	}
	country, part, hasPart := strings.Cut(strings.ToUpper(s), "-")
	switch country {
	case "UK":
		country = "GB"
	case "EL":
		country = "GR"
	}
	if country != string(EU) && !isCountry(country) {
		return "", &ParseError{"region", s, "not an ISO 3166-1 code"}
	}
	if !hasPart {
		return Region(country), nil
	}
	if country == string(EU) || !isPart(part) {
		return "", &ParseError{"region", s, "not an ISO 3166-2 code"}
	}
	return Region(country + "-" + part), nil
}

func isCountry(s string) bool {
	if len(s) != 2 {
		return false
	}
	for i := 0; i < len(countryCodes); i += 2 {
		if countryCodes[i] == s[0] && countryCodes[i+1] == s[1] {
			return true
		}
	}
	return false
}

func isPart(s string) bool {
	if len(s) < 1 || len(s) > 3 {
		return false
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// Valid reports whether r is in the canonical form that [ParseRegion] returns.
func (r Region) Valid() bool {
	q, err := ParseRegion(string(r))
	return err == nil && q == r
}

// Country is the country that a part belongs to, and r itself otherwise.
func (r Region) Country() Region {
	country, _, _ := strings.Cut(string(r), "-")
	return Region(country)
}

// IsPart reports whether r is a part of a country.
func (r Region) IsPart() bool { return r.Country() != r }

// UnmarshalText reads what [ParseRegion] reads; empty text is not said.
func (r *Region) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*r = ""
		return nil
	}
	q, err := ParseRegion(string(b))
	if err != nil {
		return err
	}
	*r = q
	return nil
}
