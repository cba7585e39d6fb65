package campaign

import (
	"iter"
	"reflect"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign/internal/persist"
)

// Campaign is a campaign as its events made it. It is a value:
// [Campaign.Apply] gives the next, and the one before goes on being valid, with
// most of it shared. Campaigns may be used by several goroutines at once. The zero
// value is no campaign and takes no event; [New] begins one.
type Campaign struct {
	first, brief *Brief // neither is changed
	state        State
	day          endorse.Date
	creators     persist.Map[*member]
	deals        persist.Map[*deal]
	posts        persist.Map[*post]
	money        persist.Map[struct{}] // the ids of payments and spending
	spent        persist.List[Spending]
	paid         persist.List[Payment]
	history      persist.List[Taken]
}

// New begins a campaign with its brief, in state planned. What
// [Brief.Validate] reports is an error.
func New(b Brief) (Campaign, error) {
	if err := b.Validate(); err != nil {
		return Campaign{}, err
	}
	b, err := ownBrief(b)
	if err != nil {
		return Campaign{}, unreadable(err)
	}
	return Campaign{first: &b, brief: &b, state: StatePlanned}, nil
}

// Apply takes an event of a day and returns the campaign after it. Events come in
// the order of their days, those of one day in the order in which they are applied.
// An event that the state does not allow, or that contradicts what is known, is a
// [*TransitionError], which holds a [*FaultError] where one part of the event is at
// fault; the campaign that is returned then is the one before. The event is copied:
// what it points to stays the caller's.
func (c Campaign) Apply(e Event, day endorse.Date) (Campaign, error) {
	e = plain(e)
	next, err := c.after(e, day)
	if err != nil {
		return c, &TransitionError{c.state, Taken{Event: e}.Kind(), day, err}
	}
	return next, nil
}

func (c Campaign) after(e Event, day endorse.Date) (Campaign, error) {
	if e == nil {
		return c, fault(false, "event", ErrNotSaid)
	}
	r := rules[e.kind()]
	switch {
	case r.from&c.state.set() == 0:
		return c, ErrState
	case day.IsZero() || day.Before(c.day):
		return c, ErrDay
	}
	e, err := owners[e.kind()](e)
	if err != nil {
		return c, err
	}
	if p, ok := e.(Published); ok {
		e = p.completed(&c, day)
	}
	t := Taken{day, e}
	if err := e.take(&c, t); err != nil {
		return c, err
	}
	if r.to != StateNotSaid {
		c.state = r.to
	}
	c.day, c.history = day, c.history.With(t)
	return c, nil
}

// plain is the event itself where a pointer to one was handed in; nil for none.
func plain(e Event) Event {
	v := reflect.ValueOf(e)
	if v.Kind() != reflect.Pointer {
		return e
	}
	if v.IsNil() {
		return nil
	}
	e, _ = v.Elem().Interface().(Event)
	return e
}

// Brief is the brief as it stands.
func (c Campaign) Brief() Brief {
	if c.brief == nil {
		return Brief{}
	}
	return copied(ownBrief, *c.brief)
}

// State is where the campaign stands.
func (c Campaign) State() State { return c.state }

// Phase is the part of the work that it is in.
func (c Campaign) Phase() Phase { return c.state.Phase() }

// Day is the day of the last event; not said before the first.
func (c Campaign) Day() endorse.Date { return c.day }

// Steps lists the kinds of event that the state allows, in the order of their
// constants. What an event needs beside it is for Apply to say. The slice is the
// caller's.
func (c Campaign) Steps() []Kind {
	var list []Kind
	for k, r := range rules {
		if r.from&c.state.set() != 0 {
			list = append(list, Kind(k))
		}
	}
	return list
}

// History lists the events so far, as they were completed: see [Published]. The
// list is the caller's.
func (c Campaign) History() []Taken {
	list := c.history.Slice()
	for i := range list {
		list[i].Event = copied(owners[list[i].Kind()], list[i].Event)
	}
	return list
}

// Replay begins a campaign with its first brief and takes all events of a history.
// An event that is refused is a [*TransitionError] inside a [*FaultError] that says
// which: "events[17]".
func Replay(b Brief, history []Taken) (Campaign, error) {
	c, err := New(b)
	for i := 0; i < len(history) && err == nil; i++ {
		if c, err = c.Apply(history[i].Event, history[i].On); err != nil {
			err = &FaultError{item("events", i), err}
		}
	}
	if err != nil {
		return Campaign{}, err
	}
	return c, nil
}

// member is a creator as the campaign knows them.
type member struct {
	selected Event // a Selected
	out      bool
	reason   string
	credited Reading
}

func (m *member) creator() Creator { return copied(ownCreator, m.selected.(Selected).Creator) }

// Creators yields the creators by id, those who are out too: see
// [Campaign.Dropped].
func (c Campaign) Creators() iter.Seq[Creator] {
	return func(yield func(Creator) bool) {
		for _, m := range c.creators.All() {
			if !yield(m.creator()) {
				return
			}
		}
	}
}

// Creator is the creator of that id.
func (c Campaign) Creator(id string) (Creator, bool) {
	m, ok := c.creators.Get(id)
	if !ok {
		return Creator{}, false
	}
	return m.creator(), true
}

// Dropped reports whether a creator is out, and why as far as it was said.
func (c Campaign) Dropped(id string) (reason string, yes bool) {
	m, ok := c.creators.Get(id)
	if !ok {
		return "", false
	}
	return m.reason, m.out
}

// Credited is the last reading of the figures that are known of a creator as a
// whole and of no single post: see [Measured]. They come beside those of the posts.
func (c Campaign) Credited(id string) (Reading, bool) {
	m, ok := c.creators.Get(id)
	if !ok || m.credited.On.IsZero() {
		return Reading{}, false
	}
	return m.credited, true
}
