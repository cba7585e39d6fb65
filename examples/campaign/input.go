package main

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
	"github.com/endorse-go/endorse/roi"
)

// maxInput is the largest campaign that is read, in bytes.
const maxInput = 64 << 20

// version is that of the JSON form that this program reads.
const version = 1

// Conditions of a campaign's JSON, each placed by a *strictjson.Error.
var (
	errVersion  = fmt.Errorf("not version %d", version)
	errNoText   = errors.New("empty")
	errNegative = errors.New("below zero")
	errBase     = errors.New("not followers, reach, impressions or views")
	errMargin   = errors.New("not above 0 and at most 1")
	errLevel    = errors.New("not between 0.5 and 0.9999")
)

// decodeCampaign reads a campaign in the JSON form that README.md describes.
// Everything that is wrong is joined, each with line, column and path.
func decodeCampaign(text []byte) (*campaign, error) {
	v, err := strictjson.Parse(text)
	if err != nil {
		return nil, err
	}
	c := &campaign{
		actions: engagement.LikesAndComments, totalBase: engagement.ByImpressions,
		level: endorse.MustRate("0.95"),
	}
	return c, v.Object(
		strictjson.Must(member("version", readVersion)),
		strictjson.Must(filled("name", &c.name)),
		strictjson.To("brand", &c.brand),
		strictjson.To("about", &c.about),
		strictjson.To("period", &c.period),
		strictjson.Must(strictjson.To("currency", &c.currency)),
		member("actions", func(v strictjson.Value) error { return c.readActions(v) }),
		member("total_base", readBase(&c.totalBase)),
		member("level", c.readLevel),
		member("margin", c.readMargin),
		member("rates", c.readRates),
		strictjson.To("prices", &c.prices),
		strictjson.Must(member("creators", list(&c.creators, readCreator))),
	)
}

func member(name string, read func(strictjson.Value) error) strictjson.Member {
	return strictjson.Member{Name: name, Value: read}
}

// filled is a member of text that is not empty.
func filled(name string, to *string) strictjson.Member {
	return member(name, func(v strictjson.Value) error {
		if err := v.Into(to); err != nil {
			return err
		}
		if *to == "" {
			return v.Error(errNoText)
		}
		return nil
	})
}

// list reads an array, element by element.
func list[T any](to *[]T, read func(strictjson.Value) (T, error)) func(strictjson.Value) error {
	return func(v strictjson.Value) error {
		return v.Array(func(_ int, element strictjson.Value) error {
			one, err := read(element)
			*to = append(*to, one)
			return err
		})
	}
}

func readVersion(v strictjson.Value) error {
	n := 0
	if err := v.Into(&n); err != nil {
		return err
	}
	if n != version {
		return v.Error(errVersion)
	}
	return nil
}

func (c *campaign) readActions(v strictjson.Value) error {
	if err := v.Into(&c.actions); err != nil {
		return err
	}
	return v.Error(engagement.EngagementRate(engagement.ByFollowers, c.actions).Validate())
}

func (c *campaign) readLevel(v strictjson.Value) error {
	if err := v.Into(&c.level); err != nil {
		return err
	}
	if c.level.Cmp(endorse.MustRate("0.5")) < 0 || c.level.Cmp(endorse.MustRate("0.9999")) > 0 {
		return v.Error(errLevel)
	}
	return nil
}

func (c *campaign) readMargin(v strictjson.Value) error {
	if err := v.Into(&c.margin); err != nil {
		return err
	}
	if c.margin.Sign() <= 0 || c.margin.Cmp(endorse.RateOfInt(1)) > 0 {
		return v.Error(errMargin)
	}
	return nil
}

func readBase(to *engagement.Base) func(strictjson.Value) error {
	return func(v strictjson.Value) error {
		if err := v.Into(to); err != nil {
			return err
		}
		if *to < engagement.ByFollowers || *to > engagement.ByViews {
			return v.Error(errBase)
		}
		return nil
	}
}

// readRates reads exchange rates, one from each currency into another.
func (c *campaign) readRates(v strictjson.Value) error {
	return v.Array(func(_ int, element strictjson.Value) error {
		fx, err := readFX(element)
		for _, before := range c.rates {
			if err == nil && before.From == fx.From && before.To == fx.To {
				err = element.Error(fmt.Errorf("second rate from %v to %v", fx.From, fx.To))
			}
		}
		c.rates = append(c.rates, fx)
		return err
	})
}

func readFX(v strictjson.Value) (fx endorse.FX, err error) {
	err = v.Object(
		strictjson.Must(strictjson.To("from", &fx.From)),
		strictjson.Must(strictjson.To("to", &fx.To)),
		strictjson.Must(strictjson.To("rate", &fx.Rate)),
		strictjson.Must(strictjson.To("on", &fx.On)),
		strictjson.Must(filled("source", &fx.Source)),
	)
	if err == nil {
		err = v.Error(fx.Validate())
	}
	return fx, err
}

// amount is a member of money that is not below zero.
func amount(name string, to *endorse.Money) strictjson.Member {
	return member(name, func(v strictjson.Value) error {
		if err := v.Into(to); err != nil {
			return err
		}
		if to.Sign() < 0 {
			return v.Error(errNegative)
		}
		return nil
	})
}

func readCreator(v strictjson.Value) (c creator, err error) {
	c.base = engagement.ByFollowers
	err = v.Object(
		strictjson.Must(filled("name", &c.name)),
		strictjson.Must(strictjson.To("platform", &c.platform)),
		member("base", readBase(&c.base)),
		member("costs", func(v strictjson.Value) error { return c.readCosts(v) }),
		strictjson.To("revenue", &c.revenue),
		strictjson.To("orders", &c.orders),
		strictjson.Must(member("posts", list(&c.posts, readPost))),
	)
	return c, err
}

// readCosts reads the parts of the outlay by the names that package roi has.
func (c *creator) readCosts(v strictjson.Value) error {
	var members []strictjson.Member
	parts := map[roi.Cost]*endorse.Money{}
	for _, name := range roi.Costs() {
		parts[name] = &endorse.Money{}
		members = append(members, amount(name.String(), parts[name]))
	}
	err := v.Object(members...)
	for _, name := range roi.Costs() {
		c.outlay = c.outlay.With(name, *parts[name])
	}
	return err
}

func readPost(v strictjson.Value) (p post, err error) {
	err = v.Object(
		strictjson.Must(filled("id", &p.id)),
		strictjson.To("on", &p.on),
		strictjson.To("format", &p.format),
		strictjson.Must(strictjson.To("counts", &p.counts)),
	)
	return p, err
}
