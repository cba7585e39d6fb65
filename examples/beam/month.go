package main

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

func init() {
	beam.RegisterType(reflect.TypeFor[engagement.Summary]())
	beam.RegisterCoder(reflect.TypeFor[engagement.Summary](), encodeSummary, decodeSummary)
	beam.RegisterDoFn(&countsFn{})
	beam.RegisterDoFn(&monthFn{})
	register.Function2x2(mergeSummaries)
	beam.RegisterDoFn(&monthRowFn{})
	register.Emitter2[string, engagement.Summary]()
}

// months summarises how the audience answers each creator, by month.
type months struct {
	Definition engagement.Definition
	Level      endorse.Rate // of the interval
}

func (m months) build(s beam.Scope, in, unread beam.PCollection, out sink) {
	byID, refused := beam.ParDo2(s, &countsFn{}, in)
	once, conflicts := unique(s, &uniqueFn{}, byID)
	whole := beam.CombinePerKey(s, mergeSummaries, beam.ParDo(s, &monthFn{m.Definition}, once))
	out.write(s, "engagement", beam.ParDo(s, &monthRowFn{m.Level}, whole))
	out.write(s, "bad", unread, refused, conflicts)
}

// validate asks an empty summary, which has an opinion on definition and level.
func (m months) validate() error {
	s, err := engagement.NewSummary(m.Definition)
	if err != nil {
		return err
	}
	if _, err = s.Interval(m.Level); errors.Is(err, engagement.ErrFewPosts) {
		return nil
	}
	return err
}

// encodeSummary is how a summary goes from one machine to another: in the
// library's own canonical form, whose versions are read for good.
func encodeSummary(s engagement.Summary) ([]byte, error) { return s.MarshalBinary() }

func decodeSummary(b []byte) (s engagement.Summary, err error) { return s, s.UnmarshalBinary(b) }

func mergeSummaries(a, b engagement.Summary) (engagement.Summary, error) { return a, a.Merge(b) }

// counted is a post with its counts and whose it is.
type counted struct {
	creator, id string
	platform    endorse.Platform
	post        engagement.Post
}

var errMissing = errors.New("missing")

// decodeCounted reads a line as the program audit reads one about a post.
func decodeCounted(text []byte) (c counted, err error) {
	v, err := strictjson.Parse(text)
	if err != nil {
		return c, err
	}
	err = v.Object(
		strictjson.Must(strictjson.To("creator", &c.creator)),
		strictjson.To("platform", &c.platform),
		strictjson.Must(strictjson.To("post", &c.id)),
		strictjson.Must(strictjson.To("on", &c.post.On)),
		strictjson.To("length", &c.post.Length),
		strictjson.Must(strictjson.To("counts", &c.post.Counts)),
	)
	if err == nil && (c.creator == "" || c.id == "" || c.post.On.IsZero()) {
		err = v.Error(errors.Join(errMissing, errors.New("creator, post and on say something")))
	}
	return c, err
}

// key is one text for several.
func key(parts ...string) string {
	b, _ := json.Marshal(parts) // never fails
	return string(b)
}

// countsFn reads the counts of a line, for the post's id: posts of different
// creators and platforms may have the same.
type countsFn struct{}

// ProcessElement refuses what is no post with its counts.
func (fn *countsFn) ProcessElement(ctx context.Context, l Line, emit func(string, Line), refused func([]byte)) error {
	c, err := decodeCounted(l.Text)
	if err != nil {
		return l.refuse(ctx, refused, err)
	}
	emit(key(c.creator, string(c.platform), c.id), l)
	return nil
}

// monthFn makes a summary of one post, by creator, platform and month.
type monthFn struct {
	Definition engagement.Definition
}

// ProcessElement counts a post whose rate is not known as left out.
func (fn *monthFn) ProcessElement(ctx context.Context, l Line, emit func(string, engagement.Summary)) error {
	c, err := decodeCounted(l.Text)
	if err != nil {
		return err
	}
	s, err := engagement.Summarise(fn.Definition, []engagement.Post{c.post})
	if err != nil {
		return err
	}
	taken.Inc(ctx, 1)
	month := c.post.On.String()
	emit(key(c.creator, string(c.platform), month[:strings.LastIndexByte(month, '-')]), s)
	return nil
}

// monthRow is a creator's month.
type monthRow struct {
	Creator    string                `json:"creator"`
	Platform   endorse.Platform      `json:"platform,omitempty"`
	Month      string                `json:"month"`
	Definition engagement.Definition `json:"definition"`
	Pooled     *endorse.Rate         `json:"pooled"`   // null where no post has a rate
	Mean       *endorse.Rate         `json:"mean"`     // likewise
	Interval   *endorse.Interval     `json:"interval"` // of pooled; null for fewer than two posts
	Used       int64                 `json:"used"`
	Rounded    int64                 `json:"rounded"` // of those used, with a count that was read from shorthand
	LeftOut    []engagement.LeftOut  `json:"left_out"`
}

// monthRowFn writes the rates of a month.
type monthRowFn struct {
	Level endorse.Rate
}

// ProcessElement makes the row of a creator's month.
func (fn *monthRowFn) ProcessElement(of string, s engagement.Summary) ([]byte, error) {
	var parts []string
	if err := json.Unmarshal([]byte(of), &parts); err != nil {
		return nil, err
	}
	row := monthRow{Creator: parts[0], Platform: endorse.Platform(parts[1]), Month: parts[2],
		Definition: s.Definition(), Used: s.Used(), LeftOut: s.LeftOut()}
	if row.LeftOut == nil {
		row.LeftOut = []engagement.LeftOut{}
	}
	if err := row.rates(s, fn.Level); err != nil {
		return nil, err
	}
	return json.Marshal(row)
}

// rates fills in what the posts are enough for.
func (row *monthRow) rates(s engagement.Summary, level endorse.Rate) error {
	pooled, err := s.Pooled()
	if errors.Is(err, engagement.ErrNoPosts) {
		return nil
	} else if err != nil {
		return err
	}
	mean, err := s.Mean()
	if err != nil {
		return err
	}
	row.Pooled, row.Mean, row.Rounded = &pooled.Value, &mean.Value, pooled.Rounded
	between, err := s.Interval(level)
	if errors.Is(err, engagement.ErrFewPosts) {
		return nil
	}
	row.Interval = &between
	return err
}
