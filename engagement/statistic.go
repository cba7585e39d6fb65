package engagement

// Statistic says how the rates of several posts became one. The same account
// can differ by a factor of ten between two of them. The zero value is not
// said.
type Statistic uint8

// The statistics.
const (
	StatisticNotSaid Statistic = iota
	OnePost                    // the rate of a single post
	Pooled                     // the sum of what counts over the sum of the bases
	Mean                       // the mean of the posts' rates
	Median                     // the median of the posts' rates
	Trimmed                    // the mean without a stated share at each end
	Daily                      // the mean of the rates of days
)

var statisticNames = [...]string{"", "one-post", "pooled", "mean", "median", "trimmed", "daily"}

// ParseStatistic reads a statistic's text form, such as "median", in any case.
// Other text is an [endorse.ParseError].
func ParseStatistic(s string) (Statistic, error) {
	return parseName[Statistic]("statistic", s, statisticNames[:])
}

// Statistics lists all statistics in the order of the constants, without
// [StatisticNotSaid]. The slice is the caller's.
func Statistics() []Statistic { return allNames[Statistic](len(statisticNames)) }

// String is the text form, "" if the statistic is not said.
func (s Statistic) String() string { return nameOf(s, statisticNames[:]) }

// MarshalText writes the text form.
func (s Statistic) MarshalText() ([]byte, error) {
	return marshalName("statistic", s, statisticNames[:])
}

// UnmarshalText reads what [ParseStatistic] reads; empty text is not said.
func (s *Statistic) UnmarshalText(text []byte) error {
	return unmarshalName("statistic", s, text, statisticNames[:])
}
