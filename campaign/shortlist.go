package campaign

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/internal/word"
)

// Ranking is creators in the order in which they fit a brief.
type Ranking struct {
	On       endorse.Date `json:"on"`       // what is dated later was not looked at
	Criteria Criteria     `json:"criteria"` // as they were given

	// Placed are those with a place, by place and then by id. Apart are those of
	// whom less is known than the criteria ask for, by id: they are neither better
	// nor worse. Excluded are those who are out for a reason, by id.
	Placed   []Fit      `json:"placed,omitempty"`
	Apart    []Fit      `json:"apart,omitempty"`
	Excluded []Excluded `json:"excluded,omitempty"`
}

// Bar says why a creator is not on a shortlist. The zero value is not said.
type Bar uint8

// The bars.
const (
	BarNotSaid    Bar = iota
	OtherPlatform     // no post is wanted on the creator's platform
	NotToBeChosen     // word of mouth: nobody is picked
	AboveBudget       // the fee asked is more than the whole budget
	NotSafe           // looked at and found not to suit the brand, where the criteria leave that out
	NotLicensed       // known to lack the licence, where the criteria leave that out
)

var barWords = []string{"", "other-platform", "not-to-be-chosen", "above-budget", "not-safe", "not-licensed"}

// String is the text form.
func (b Bar) String() string { return word.Of(b, barWords) }

// MarshalText writes the text form.
func (b Bar) MarshalText() ([]byte, error) { return word.Text(b, barWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (b *Bar) UnmarshalText(text []byte) error { return word.Read(b, barWords, text) }

// Excluded is a creator who is out, and why.
type Excluded struct {
	Creator string `json:"creator"`         // id of the account
	Bar     Bar    `json:"bar"`             // why; never zero
	Basis   string `json:"basis,omitempty"` // what it rests on, in words
}

// Shortlist ranks creators by how far they fit the brief, on a day: what is dated
// later is not looked at. The score is the mean of the parts that are known, by
// the caller's weights; a part that is not known takes its weight with it and is
// never taken for bad. The parts, each from 0 to 1:
//
//   - reach: the median over the posts of what they bring, by what a post should
//     bring, at most 1 (see [Criteria]).
//   - engagement: the creator's rate beside what was published of accounts like
//     theirs: 0.5 at it, 1 at twice it and beyond.
//   - niche: the share of the brief's niches that the creator is known for.
//   - audience: a part for each wish of the brief, see [engagement.Wish.In].
//   - growth: of followers in 30 days: 0.5 for none, 1 for what is full marks, 0
//     for as great a loss.
//   - signals: the mean of how close what was seen is to what is usual
//     ([engagement.Usual.Closeness]), and of the least share of followers that a
//     sample shows authentic.
//   - results: ROAS of earlier campaigns beside what this one needs: 0.5 at it, 1
//     at twice it and beyond; where revenue is not known, the cost of an order: 0.5
//     at what the goal leaves, 1 at half of it.
//   - safety: 1 or 0, as somebody who looked says.
//   - price: what is asked beside the middle of the fair fee, or its CPM beside the
//     brand's: 0.5 at it, 1 at half of it, 0.25 at twice it.
//   - record: the mean of the licence, 1 or 0, and the share of checked posts that
//     told their tie, at the low end of its Wilson interval of 0.95.
//
// A place depends on nothing but brief, criteria, day and what is known of the
// creator: not on names, the order of the list, or who else is on it, but for how
// many are ahead. A post whose followers of the day are not known is taken by the
// account's of today, and the part says so.
//
// Errors are those of [Brief.Validate], [Criteria.Validate] and [Creator.Validate],
// the last with their place in the list, an id that stands there twice, and a day
// that is not said, all joined.
func Shortlist(b Brief, creators []Creator, c Criteria, on endorse.Date) (Ranking, error) {
	if err := inspectList(b, creators, c, on); err != nil {
		return Ranking{}, err
	}
	benchmarks := c.Benchmarks
	if len(benchmarks) == 0 {
		benchmarks = engagement.Benchmarks()
	}
	r := Ranking{On: on, Criteria: c}
	for i := range creators {
		if out := exclude(&b, &creators[i], &c); out.Bar != BarNotSaid {
			r.Excluded = append(r.Excluded, out)
			continue
		}
		x := candidate{brief: &b, criteria: &c, creator: &creators[i], on: on, benchmarks: benchmarks}
		r.add(x.fit())
	}
	r.sort()
	return r, nil
}

// inspectList checks all that a ranking is made of.
func inspectList(b Brief, creators []Creator, c Criteria, on endorse.Date) error {
	x := &inspection{}
	x.check(!on.IsZero(), "on", ErrNotSaid)
	x.under("brief", b.Validate())
	x.under("criteria", c.Validate())
	x.roster(creators)
	return x.err()
}

// roster checks creators, none of them there twice.
func (x *inspection) roster(creators []Creator) {
	seen := make(map[string]bool, len(creators))
	for i := range creators {
		path := item("creators", i)
		x.under(path, creators[i].Validate())
		x.check(!seen[creators[i].ID], path+".id", ErrTwice)
		seen[creators[i].ID] = true
	}
}

// exclude says why a creator is out, if so.
func exclude(b *Brief, c *Creator, criteria *Criteria) Excluded {
	out := func(bar Bar, basis string) Excluded { return Excluded{c.ID, bar, basis} }
	fee, err := b.inBudget(c.Asks.Fee)
	over, _ := fee.Cmp(b.Budget)
	switch {
	case !b.wants(c.Platform):
		return out(OtherPlatform, "no post is wanted on "+c.Platform.Name())
	case b.footing(c) == ApproachWordOfMouth:
		return out(NotToBeChosen, "word of mouth is what people tell who were not picked")
	case err == nil && over > 0:
		return out(AboveBudget, c.Asks.Fee.String()+" asked, of "+b.Budget.String())
	case criteria.SafeOnly && c.Safe == endorse.No:
		return out(NotSafe, strings.Join(c.Concerns, ", "))
	case criteria.LicensedOnly && c.Licensed == endorse.No:
		return out(NotLicensed, "")
	}
	return Excluded{}
}

// wants reports whether posts are wanted on the platform; a brief that names no
// deliverable leaves it open.
func (b *Brief) wants(p endorse.Platform) bool {
	return len(b.Wanted) == 0 || slices.ContainsFunc(b.Wanted, func(w Wanted) bool { return w.Platform == p })
}

// add puts a fit where it belongs: apart, if too little is known or what is known
// weighs nothing.
func (r *Ranking) add(f Fit) {
	if f.Score.Covered.IsZero() || f.Score.Covered.Cmp(r.Criteria.Covered) < 0 {
		r.Apart = append(r.Apart, f)
		return
	}
	r.Placed = append(r.Placed, f)
}

// sort gives the places.
func (r *Ranking) sort() {
	byID := func(a, b Fit) int { return cmp.Compare(a.Creator, b.Creator) }
	slices.SortFunc(r.Placed, func(a, b Fit) int { return cmp.Or(b.Score.Value.Cmp(a.Score.Value), byID(a, b)) })
	slices.SortFunc(r.Apart, byID)
	slices.SortFunc(r.Excluded, func(a, b Excluded) int { return cmp.Compare(a.Creator, b.Creator) })
	for i := range r.Placed {
		r.Placed[i].Place = i + 1
		if i > 0 && r.Placed[i].Score.Value.Equal(r.Placed[i-1].Score.Value) {
			r.Placed[i].Place = r.Placed[i-1].Place
		}
	}
}

// Of is the fit of a creator, placed or apart, and whether there is one.
func (r Ranking) Of(creator string) (Fit, bool) {
	for _, list := range [][]Fit{r.Placed, r.Apart} {
		if i := slices.IndexFunc(list, func(f Fit) bool { return f.Creator == creator }); i >= 0 {
			return list[i], true
		}
	}
	return Fit{}, false
}

// Explain says why the creator stands where they stand, a sentence each: the
// score and how much of it is known, then each part with what it rests on, those
// that add most to the score first, then what is not known. Figures in sentences
// are rounded to two places; those of the score are not.
func (f Fit) Explain() []string {
	head := f.Creator + ": not enough known for a place"
	if f.Place > 0 {
		head = f.Creator + ": place " + strconv.Itoa(f.Place)
	}
	if !f.Score.Covered.IsZero() {
		head += ", score " + decimals(f.Score.Value)
	}
	lines := []string{head + ", " + percent(f.Score.Covered) + " of the weight known"}
	parts := slices.Clone(f.Score.Parts)
	slices.SortStableFunc(parts, func(a, b engagement.Part) int {
		return cmp.Or(min(len(a.Missing), 1)-min(len(b.Missing), 1), b.Points().Cmp(a.Points()))
	})
	for _, p := range parts {
		lines = append(lines, sentence(p))
	}
	return lines
}

func sentence(p engagement.Part) string {
	if p.Missing != "" {
		return p.Name + " not known: " + p.Missing
	}
	return p.Name + " " + decimals(p.Value) + " × " + decimals(p.Weight) + ": " + p.Basis
}
