package campaign

import (
	"slices"
	"strconv"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/internal/strict"
	"github.com/endorse-go/endorse/roi"
)

// oldest is a campaign in format 1: what came of it, without how it came about.
type oldest struct {
	Version  int                `json:"version"`
	Name     string             `json:"name"`
	Brand    string             `json:"brand"`
	About    string             `json:"about"`
	Period   endorse.Period     `json:"period"`
	Currency endorse.Currency   `json:"currency"`
	Actions  engagement.Actions `json:"actions"`
	Base     engagement.Base    `json:"total_base"`
	Level    endorse.Rate       `json:"level"`
	Margin   endorse.Rate       `json:"margin"`
	Rates    []endorse.FX       `json:"rates"`
	Prices   roi.Prices         `json:"prices"`
	Creators []oldCreator       `json:"creators"`
}

type oldCreator struct {
	Name     string           `json:"name"`
	Platform endorse.Platform `json:"platform"`
	Base     engagement.Base  `json:"base"`
	Costs    roi.Outlay       `json:"costs"`
	Revenue  endorse.Money    `json:"revenue"`
	Orders   endorse.Count    `json:"orders"`
	Posts    []oldPost        `json:"posts"`
}

type oldPost struct {
	ID     string         `json:"id"`
	On     endorse.Date   `json:"on"`
	Format endorse.Format `json:"format"`
	Counts endorse.Counts `json:"counts"`
}

// parseOldest reads format 1, whose document was checked.
func parseOldest(data []byte) (Campaign, error) {
	var old oldest
	if err := strict.Decode(data, &old); err != nil {
		return Campaign{}, at("json", err)
	}
	if old.Version != 1 {
		return Campaign{}, &FaultError{"version", ErrFormat}
	}
	b, err := old.brief()
	if err != nil {
		return Campaign{}, err
	}
	return Replay(b, old.events(b.Days))
}

// brief is what format 1 says of one.
func (o *oldest) brief() (Brief, error) {
	zero, err := endorse.MoneyOfMinor(0, o.Currency)
	if err != nil || o.Currency == 0 {
		return Brief{}, &FaultError{"currency", ErrNotSaid}
	}
	if len(o.Creators) == 0 {
		return Brief{}, &FaultError{"creators", ErrNotSaid}
	}
	b := Brief{
		ID: o.Name, Title: o.Name, Days: o.days(), Budget: zero, Rates: o.Rates, Margin: o.Margin,
	}
	if o.Brand != "" {
		b.Brand = []string{o.Brand}
	}
	return b, nil
}

// days are those of the campaign; an end that is not said is that of the posts.
func (o *oldest) days() endorse.Period {
	days := o.Period
	first, last := o.span()
	if days.From.IsZero() {
		days.From = first
	}
	if days.Until.IsZero() {
		days.Until = last
	}
	return days
}

// span is the days of the first and the last post; not said without one.
func (o *oldest) span() (first, last endorse.Date) {
	for _, c := range o.Creators {
		for _, p := range c.Posts {
			if !p.On.IsZero() && (first.IsZero() || p.On.Before(first)) {
				first = p.On
			}
			if p.On.After(last) {
				last = p.On
			}
		}
	}
	return first, last
}

// events are those that lead to what format 1 tells: all creators are selected and
// the campaign starts on the first day, posts come in the order of their days, and
// figures and costs on the last. A post without a day is one of the last day.
func (o *oldest) events(days endorse.Period) []Taken {
	first, last := o.span()
	if first.IsZero() || days.From.Before(first) {
		first = days.From
	}
	if last.Before(days.Until) {
		last = days.Until
	}
	u := upgrade{ids: map[string]bool{}, first: first, last: last}
	for i := range o.Creators {
		u.creator(&o.Creators[i])
	}
	slices.SortStableFunc(u.posts, func(a, b Taken) int { return a.On.Compare(b.On) })
	return slices.Concat(u.selected, []Taken{{first, Started{}}}, u.posts, u.results)
}

// upgrade gathers events. Ids are used once: creators and posts of one name get a
// number.
type upgrade struct {
	ids                      map[string]bool
	first, last              endorse.Date
	selected, posts, results []Taken
}

func (u *upgrade) id(prefix, name string) string {
	id := name
	for n := 2; u.ids[prefix+id]; n++ {
		id = name + " (" + strconv.Itoa(n) + ")"
	}
	u.ids[prefix+id] = true
	return id
}

func (u *upgrade) creator(old *oldCreator) {
	c := Creator{ID: u.id("creator ", old.Name), Name: old.Name, Platform: old.Platform, Followers: old.followers()}
	u.selected = append(u.selected, Taken{u.first, Selected{c}})
	for _, p := range old.Posts {
		id := u.id("post ", p.ID)
		on := p.On
		if on.IsZero() {
			on = u.last
		}
		u.posts = append(u.posts, Taken{on, Published{Creator: c.ID, Post: contract.Post{ID: id, Format: p.Format, On: on}}})
		u.results = append(u.results, Taken{u.last, Measured{Post: id, Counts: p.Counts}})
	}
	if old.Revenue.Currency() != 0 || old.Orders.Known() {
		u.results = append(u.results, Taken{u.last, Measured{
			Creator: c.ID, Counts: endorse.Counts{Conversions: old.Orders}, Revenue: old.Revenue,
		}})
	}
	for _, cost := range roi.Costs() {
		if amount := old.Costs.Of(cost); amount.Currency() != 0 {
			u.results = append(u.results, Taken{u.last, Spent{
				ID: c.ID + " " + cost.String(), Cost: cost, Amount: amount, Creator: c.ID,
			}})
		}
	}
}

// followers are those of the last post that tells them.
func (o *oldCreator) followers() endorse.Count {
	var on endorse.Date
	var n endorse.Count
	for _, p := range o.Posts {
		if p.Counts.Followers.Known() && !p.On.Before(on) {
			on, n = p.On, p.Counts.Followers
		}
	}
	return n
}
