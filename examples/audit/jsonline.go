package main

import (
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/roster"
	"github.com/endorse-go/endorse/examples/internal/shell"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// Conditions of a line, each placed by a *strictjson.Error.
var (
	errEmpty    = errors.New("empty")
	errUndated  = errors.New("a reading without a day")
	errNotCount = errors.New("followers, following and posts stand in counts")
)

// decodeLine reads one line of JSON. All that is wrong is joined, each with
// line, column and path.
func decodeLine(text []byte, number int, platform endorse.Platform) (*record, error) {
	r := &record{line: number, platform: platform}
	v, err := strictjson.Parse(text)
	if err == nil {
		err = r.decode(v)
	}
	r.isPost = r.post != ""
	return r, onLine(number, err)
}

func (r *record) decode(v strictjson.Value) error {
	return v.Object(
		strictjson.Must(strictjson.Member{Name: "creator", Value: func(v strictjson.Value) error {
			if err := v.Into(&r.creator); err != nil {
				return err
			}
			if r.creator == "" {
				return v.Error(errEmpty)
			}
			return nil
		}}),
		strictjson.To("platform", &r.platform),
		strictjson.To("on", &r.on),
		strictjson.To("post", &r.post),
		strictjson.To("counts", &r.counts),
		strictjson.Member{Name: "averages", Value: r.averagesInto(func(a *averages) *endorse.Counts { return &a.all })},
		strictjson.Member{Name: "recent", Value: r.averagesInto(func(a *averages) *endorse.Counts { return &a.recent })},
		strictjson.Member{Name: "engagement_rate", Value: func(v strictjson.Value) error {
			var text string
			if err := v.Into(&text); err != nil {
				return err
			}
			rate, err := roster.ParseGiven(text)
			r.averages().given = rate.String()
			return v.Error(err)
		}},
		strictjson.Member{Name: "readings", Value: func(v strictjson.Value) error {
			return v.Array(func(_ int, v strictjson.Value) error {
				var one engagement.Reading
				err := v.Into(&one)
				if err == nil && one.On.IsZero() {
					err = v.Error(errUndated)
				}
				r.readings = append(r.readings, one)
				return err
			})
		}},
		strictjson.Member{Name: "posts", Value: func(v strictjson.Value) error {
			return v.Array(func(_ int, v strictjson.Value) error {
				var one engagement.Post
				err := v.Into(&one)
				r.posts = append(r.posts, one)
				return err
			})
		}},
	)
}

// averagesInto reads the counts of the average post, which are not the
// account's.
func (r *record) averagesInto(which func(*averages) *endorse.Counts) func(strictjson.Value) error {
	return func(v strictjson.Value) error {
		to := which(r.averages())
		if err := v.Into(to); err != nil {
			return err
		}
		for n := range accountCounts {
			if to.Of(n).Known() {
				return v.Error(errNotCount)
			}
		}
		return nil
	}
}

// onLine places errors of a line in its file.
func onLine(number int, err error) error {
	var placed []error
	for _, one := range shell.Flatten(err) {
		var at *strictjson.Error
		if errors.As(one, &at) {
			moved := *at
			moved.Line = number
			one = &moved
		}
		placed = append(placed, one)
	}
	return errors.Join(placed...)
}
