package roi_test

import (
	"encoding/json"
	"errors"
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// mustPrices makes a table that must be valid.
func mustPrices(t testing.TB, rows ...roi.Price) roi.Prices {
	t.Helper()
	p, err := roi.NewPrices(roi.PriceSource{ID: "own"}, rows...)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func each(action endorse.CountName, amount string) roi.Price {
	return roi.Price{Action: action, Amount: m(amount), Unit: roi.Each}
}

func perMille(action endorse.CountName, amount string) roi.Price {
	return roi.Price{Action: action, Amount: m(amount), Unit: roi.PerMille}
}

func TestEMV(t *testing.T) {
	t.Parallel()
	prices := mustPrices(t, each(endorse.CountLikes, "EUR 0.10"), each(endorse.CountComments, "EUR 0.75"), perMille(endorse.CountImpressions, "EUR 8.50"))
	rows := []struct {
		name   string
		counts endorse.Counts
		want   string
		why    string
	}{
		{"three lines", endorse.Counts{Likes: n(1900), Comments: n(84), Impressions: n(32_001)},
			`{"prices":"own","total":{"amount":"525.0085","currency":"EUR"},"lines":[` +
				`{"action":"likes","count":1900,"price":{"amount":"0.10","currency":"EUR"},"unit":"each","value":{"amount":"190.00","currency":"EUR"}},` +
				`{"action":"comments","count":84,"price":{"amount":"0.75","currency":"EUR"},"unit":"each","value":{"amount":"63.00","currency":"EUR"}},` +
				`{"action":"impressions","count":32001,"price":{"amount":"8.50","currency":"EUR"},"unit":"per-mille","value":{"amount":"272.0085","currency":"EUR"}}]}`,
			"exact: nothing is rounded"},
		{"hidden likes, unpriced saves, followers", endorse.Counts{Comments: n(4), Impressions: n(0), Saves: n(7), Shares: n(0), Followers: n(5000)},
			`{"prices":"own","total":{"amount":"3.00","currency":"EUR"},"lines":[` +
				`{"action":"comments","count":4,"price":{"amount":"0.75","currency":"EUR"},"unit":"each","value":{"amount":"3.00","currency":"EUR"}},` +
				`{"action":"impressions","count":0,"price":{"amount":"8.50","currency":"EUR"},"unit":"per-mille","value":{"amount":"0.00","currency":"EUR"}}],` +
				`"unknown":["likes"],"unpriced":["saves"]}`,
			"no shares are worth nothing; followers are no action"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			v, err := prices.EMV(roi.Post{Counts: row.counts})
			if err != nil {
				t.Fatal(err)
			}
			got, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(row.want, string(got)); diff != "" {
				t.Errorf("EMV mismatch (-want +got), %s:\n%s", row.why, diff)
			}
		})
	}
}

func TestEMVUndefined(t *testing.T) {
	t.Parallel()
	prices := mustPrices(t, each(endorse.CountLikes, "EUR 0.10"))
	_, err := prices.EMV(roi.Post{Counts: endorse.Counts{Comments: n(5)}})
	if !errors.Is(err, roi.ErrNothingPriced) || !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("likes hidden: %v, want ErrNothingPriced and ErrNotKnown", err)
	}
	var nothing *roi.NothingPricedError
	if !errors.As(err, &nothing) || len(nothing.Unknown) != 1 || len(nothing.Unpriced) != 1 || err.Error() != "no known count has a price, likes not known" {
		t.Errorf("likes hidden: %v, %+v", err, nothing)
	}
	_, err = (roi.Prices{}).EMV(roi.Post{Counts: endorse.Counts{Comments: n(5)}})
	if !errors.Is(err, roi.ErrNothingPriced) || errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("no prices: %v, want ErrNothingPriced alone", err)
	}
	v, err := prices.EMV(roi.Post{Counts: endorse.Counts{Likes: n(0)}})
	if err != nil || v.Total.String() != "EUR 0.00" {
		t.Errorf("no likes are worth %v, %v, want EUR 0.00: a known zero", v.Total, err)
	}
}

func TestEMVPicksTheNarrowestPrice(t *testing.T) {
	t.Parallel()
	row := func(amount string, f func(*roi.Price)) roi.Price {
		p := each(endorse.CountLikes, amount)
		f(&p)
		return p
	}
	prices := mustPrices(t,
		row("EUR 1", func(p *roi.Price) {}),
		row("EUR 2", func(p *roi.Price) { p.Region = "US" }),
		row("EUR 3", func(p *roi.Price) { p.Region = "US-NY" }),
		row("EUR 4", func(p *roi.Price) { p.Format = endorse.FormatStory }),
		row("EUR 5", func(p *roi.Price) { p.Platform = endorse.TikTok }),
		row("EUR 6", func(p *roi.Price) { p.Platform, p.Region = endorse.TikTok, "US" }),
		row("EUR 7", func(p *roi.Price) {
			p.Platform, p.Days = endorse.YouTube, endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31))
		}),
		row("EUR 8", func(p *roi.Price) {
			p.Platform, p.Days = endorse.YouTube, endorse.Period{From: endorse.On(2026, 4, 1)}
		}),
	)
	rows := []struct {
		name string
		post roi.Post
		want string
	}{
		{"nothing said", roi.Post{}, "EUR 1.00"},
		{"other platform", roi.Post{Platform: endorse.Instagram}, "EUR 1.00"},
		{"country", roi.Post{Region: "US"}, "EUR 2.00"},
		{"part with a price", roi.Post{Region: "US-NY"}, "EUR 3.00"},
		{"part without a price", roi.Post{Region: "US-CA"}, "EUR 2.00"},
		{"format before region", roi.Post{Format: endorse.FormatStory, Region: "US-NY"}, "EUR 4.00"},
		{"platform before format", roi.Post{Platform: endorse.TikTok, Format: endorse.FormatStory}, "EUR 5.00"},
		{"platform and region", roi.Post{Platform: endorse.TikTok, Region: "US"}, "EUR 6.00"},
		{"day before", roi.Post{Platform: endorse.YouTube, On: endorse.On(2026, 2, 28)}, "EUR 1.00"},
		{"first day", roi.Post{Platform: endorse.YouTube, On: endorse.On(2026, 3, 1)}, "EUR 7.00"},
		{"last day", roi.Post{Platform: endorse.YouTube, On: endorse.On(2026, 3, 31)}, "EUR 7.00"},
		{"day after", roi.Post{Platform: endorse.YouTube, On: endorse.On(2026, 4, 1)}, "EUR 8.00"},
		{"day not said", roi.Post{Platform: endorse.YouTube}, "EUR 1.00"},
	}
	for _, row := range rows {
		row.post.Counts.Likes = n(1)
		v, err := prices.EMV(row.post)
		check(t, row.name, result(v.Total, err), row.want, "")
	}
}

func TestNewPricesRefuses(t *testing.T) {
	t.Parallel()
	src := roi.PriceSource{ID: "own"}
	march := each(endorse.CountLikes, "EUR 1")
	march.Days = endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31))
	lastOfMarch, april, reversed := march, march, march
	lastOfMarch.Days = endorse.Between(endorse.On(2026, 3, 31), endorse.On(2026, 4, 30))
	april.Days = endorse.Between(endorse.On(2026, 4, 1), endorse.On(2026, 4, 30))
	reversed.Days = endorse.Period{From: endorse.On(2026, 3, 2), Until: endorse.On(2026, 3, 1)}
	likes := each(endorse.CountLikes, "EUR 1")
	rows := []struct {
		name string
		src  roi.PriceSource
		rows []roi.Price
		want error
	}{
		{"none", src, nil, nil},
		{"next month", src, []roi.Price{march, april}, nil},
		{"free", src, []roi.Price{each(endorse.CountLikes, "EUR 0")}, nil},
		{"no id", roi.PriceSource{}, []roi.Price{likes}, roi.ErrNoID},
		{"31 February", roi.PriceSource{ID: "own", Published: "2026-02-31"}, nil, roi.ErrBadPublished},
		{"a day shared", src, []roi.Price{march, lastOfMarch}, roi.ErrPricedTwice},
		{"a day shared, later first", src, []roi.Price{lastOfMarch, april, march}, roi.ErrPricedTwice},
		{"same row twice", src, []roi.Price{likes, likes}, roi.ErrPricedTwice},
		{"each and per mille", src, []roi.Price{likes, perMille(endorse.CountLikes, "EUR 1")}, roi.ErrPricedTwice},
		{"reversed days", src, []roi.Price{reversed}, &endorse.ParseError{}},
		{"below zero", src, []roi.Price{each(endorse.CountLikes, "EUR -1")}, roi.ErrNegative},
		{"not said", src, []roi.Price{each(endorse.CountLikes, "")}, endorse.ErrNotKnown},
		{"no unit", src, []roi.Price{{Action: endorse.CountLikes, Amount: m("EUR 1")}}, roi.ErrNoUnit},
		{"no such unit", src, []roi.Price{{Action: endorse.CountLikes, Amount: m("EUR 1"), Unit: 7}}, roi.ErrNoUnit},
		{"no action", src, []roi.Price{{Amount: m("EUR 1"), Unit: roi.Each}}, roi.ErrNoAction},
		{"followers", src, []roi.Price{each(endorse.CountFollowers, "EUR 1")}, roi.ErrNoAction},
		{"no such action", src, []roi.Price{each(200, "EUR 1")}, roi.ErrNoAction},
		{"two currencies", src, []roi.Price{likes, each(endorse.CountSaves, "USD 1")}, &endorse.CurrencyMismatchError{}},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			_, err := roi.NewPrices(row.src, row.rows...)
			switch row.want.(type) {
			case *endorse.ParseError:
				var is *endorse.ParseError
				if !errors.As(err, &is) {
					t.Errorf("NewPrices() = %v, want a *ParseError", err)
				}
			case *endorse.CurrencyMismatchError:
				var is *endorse.CurrencyMismatchError
				if !errors.As(err, &is) {
					t.Errorf("NewPrices() = %v, want a *CurrencyMismatchError", err)
				}
			default:
				if !errors.Is(err, row.want) {
					t.Errorf("NewPrices() = %v, want %v", err, row.want)
				}
			}
		})
	}
	var fault *roi.PriceError
	_, err := roi.NewPrices(src, likes, each(endorse.CountSaves, "EUR -1"))
	if !errors.As(err, &fault) || fault.Index != 1 || err.Error() != "prices[1]: price of EUR -1.00: below zero" {
		t.Errorf("a fault in row 1: %v", err)
	}
	if _, err = roi.NewPrices(src, lastOfMarch, march); !errors.As(err, &fault) || fault.Index != 1 {
		t.Errorf("a day shared with an earlier row, which is for later days: %v, want prices[1]", err)
	}
}

const ownPrices = `{"id":"own","publisher":"An agency","published":"2026-03","verified":"read","checked":"2026-03-09","prices":[` +
	`{"action":"likes","amount":{"amount":"0.10","currency":"EUR"},"unit":"each"},` +
	`{"action":"views","amount":{"amount":"6.00","currency":"EUR"},"unit":"per-mille","platform":"tiktok","format":"short-video","region":"DE","days":{"from":"2026-03-01","until":"2026-03-31"}}]}`

func TestPricesJSON(t *testing.T) {
	t.Parallel()
	var p roi.Prices
	if err := json.Unmarshal([]byte(ownPrices), &p); err != nil {
		t.Fatal(err)
	}
	got, err := json.Marshal(p)
	if diff := cmp.Diff(ownPrices, string(got)); err != nil || diff != "" {
		t.Errorf("JSON mismatch, %v (-want +got):\n%s", err, diff)
	}
	for _, want := range append(roi.PublishedPrices(), p, roi.Prices{}) {
		b, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		back := p
		if err := json.Unmarshal(b, &back); err != nil || !back.Equal(want) {
			t.Errorf("%s came back as %v, %v", b, back, err)
		}
	}
	for _, bad := range []string{
		`[]`, `{}`, `{"id":"own","verified":"read","prices":[],"x":1}`, `{"id":"own","verified":"sure","prices":[]}`,
		`{"id":"own","verified":"read","prices":[{"action":"likes","amount":{"amount":"1","currency":"EUR"},"unit":"dozen"}]}`,
		`{"id":"own","verified":"read","prices":[{"action":"likes","amount":{"amount":"1","currency":"EUR"}}]}`,
		`{"id":"own","verified":"read","prices":[{"action":"loves","amount":{"amount":"1","currency":"EUR"},"unit":"each"}]}`,
		`{"id":"own","verified":"read","prices":[{"action":"likes","amount":{"amount":"1","currency":"EUR"},"unit":"each","per":2}]}`,
	} {
		kept := p
		if err := json.Unmarshal([]byte(bad), &kept); err == nil || !kept.Equal(p) {
			t.Errorf("decoding %s: %v, left %v", bad, err, kept)
		}
	}
}

func FuzzPricesJSON(f *testing.F) {
	f.Add([]byte(ownPrices))
	for _, p := range roi.PublishedPrices() {
		b, err := json.Marshal(p)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	post := roi.Post{Platform: endorse.TikTok, Region: "DE", On: endorse.On(2026, 3, 4), Counts: endorse.Counts{Likes: n(3), Views: n(math.MaxInt64)}}
	f.Fuzz(func(t *testing.T, b []byte) {
		var got, again roi.Prices
		if json.Unmarshal(b, &got) != nil {
			return
		}
		out, err := json.Marshal(got)
		if err != nil {
			t.Fatalf("%s was read and cannot be written: %v", b, err)
		}
		if err := json.Unmarshal(out, &again); err != nil || !again.Equal(got) {
			t.Errorf("%s came back as %v, %v", out, again, err)
		}
		if v, err := got.EMV(post); err == nil && v.Total.Sign() < 0 {
			t.Errorf("a value of %v", v.Total)
		}
	})
}

// drawPost draws known and unknown counts.
func drawPost(t *rapid.T, label string) roi.Post {
	var post roi.Post
	for _, name := range endorse.CountNames() {
		if rapid.Bool().Draw(t, label+" known") {
			post.Counts = post.Counts.With(name, n(rapid.Int64Range(0, 1_000_000_000).Draw(t, label)))
		}
	}
	return post
}

// TestEMVAddsUp: the total is the sum of its lines, and two posts are worth
// what they are worth together, in either order.
func TestEMVAddsUp(t *testing.T) {
	t.Parallel()
	prices := mustPrices(t, each(endorse.CountLikes, "EUR 0.10"), each(endorse.CountShares, "EUR 1.50"),
		perMille(endorse.CountViews, "EUR 6"), perMille(endorse.CountImpressions, "EUR 0.05"))
	rapid.Check(t, func(t *rapid.T) {
		postA, postB := drawPost(t, "one"), drawPost(t, "two")
		a, errA := prices.EMV(postA)
		b, errB := prices.EMV(postB)
		if errA != nil || errB != nil {
			return
		}
		ab, err1 := a.Add(b)
		ba, err2 := b.Add(a)
		want, err3 := a.Total.Add(b.Total)
		if err := errors.Join(err1, err2, err3); err != nil {
			t.Fatal(err)
		}
		if !ab.Total.Equal(want) || cmp.Diff(ab, ba) != "" {
			t.Fatalf("%v and %v are worth %v", a.Total, b.Total, ab.Total)
		}
		var sum endorse.Money
		for _, l := range ab.Lines {
			var err error
			if sum, err = sum.Add(l.Value); err != nil {
				t.Fatal(err)
			}
		}
		if !sum.Equal(ab.Total) || len(ab.Lines) > 4 {
			t.Fatalf("%d lines add up to %v, total %v", len(ab.Lines), sum, ab.Total)
		}
	})
}

func TestEMVAdd(t *testing.T) {
	t.Parallel()
	prices := mustPrices(t, each(endorse.CountLikes, "EUR 0.10"), each(endorse.CountSaves, "EUR 1"))
	one, err1 := prices.EMV(roi.Post{Counts: endorse.Counts{Likes: n(10), Comments: n(2)}})
	two, err2 := prices.EMV(roi.Post{Counts: endorse.Counts{Saves: n(3), Comments: n(2), Clicks: n(1)}})
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	got, err := two.Add(one)
	if err != nil {
		t.Fatal(err)
	}
	want := roi.EMV{Prices: "own", Total: m("EUR 4"), Lines: []roi.EMVLine{
		{endorse.CountLikes, n(10), m("EUR 0.10"), roi.Each, m("EUR 1")},
		{endorse.CountSaves, n(3), m("EUR 1"), roi.Each, m("EUR 3")},
	}, Unknown: []endorse.CountName{endorse.CountLikes, endorse.CountSaves}, Unpriced: []endorse.CountName{endorse.CountComments, endorse.CountClicks}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Add mismatch (-want +got):\n%s", diff)
	}
	if len(one.Lines) != 1 || one.Lines[0].Count != n(10) {
		t.Errorf("Add changed its operand: %v", one)
	}
	zero, err := (roi.EMV{}).Add(one)
	if err != nil || cmp.Diff(one, zero) != "" {
		t.Errorf("the zero EMV and one are %v, %v", zero, err)
	}
	dated := one
	dated.Lines = []roi.EMVLine{{endorse.CountLikes, n(10), m("EUR 0.20"), roi.Each, m("EUR 2")}, {endorse.CountLikes, n(10), m("EUR 0.10"), roi.PerMille, m("EUR 0.001")}}
	if both, err := one.Add(dated); err != nil || len(both.Lines) != 3 || both.Total.String() != "EUR 3.001" {
		t.Errorf("likes at the prices of two days, and per mille: %v, %v, want three lines", both, err)
	}
	other := one
	other.Prices = "other"
	if _, err := one.Add(other); !errors.Is(err, roi.ErrOtherPrices) {
		t.Errorf("values by two tables: %v, want ErrOtherPrices", err)
	}
	huge, err := prices.EMV(roi.Post{Counts: endorse.Counts{Likes: n(math.MaxInt64)}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := huge.Add(one); !errors.Is(err, endorse.ErrTooLong) {
		t.Errorf("more likes than count: %v, want ErrTooLong", err)
	}
}

func TestCountsTwice(t *testing.T) {
	t.Parallel()
	var all []roi.Price
	for _, name := range []endorse.CountName{
		endorse.CountLikes, endorse.CountReactions, endorse.CountComments, endorse.CountViews, endorse.CountReach,
		endorse.CountImpressions, endorse.CountStarts, endorse.CountThreeSecondViews, endorse.CountCompletions, endorse.CountWatchSeconds, endorse.CountViewers,
	} {
		all = append(all, each(name, "EUR 1"))
	}
	prices := mustPrices(t, all...)
	rows := []struct {
		name   string
		counts endorse.Counts
		want   bool
	}{
		{"engagements alone", endorse.Counts{Likes: n(1), Comments: n(1)}, false},
		{"impressions alone", endorse.Counts{Impressions: n(1)}, false},
		{"likes and impressions", endorse.Counts{Likes: n(1), Impressions: n(1)}, true},
		{"likes and no impressions", endorse.Counts{Likes: n(1), Impressions: n(0)}, false},
		{"views and impressions", endorse.Counts{Views: n(1), Impressions: n(1)}, true},
		{"reach and starts", endorse.Counts{Reach: n(1), Starts: n(1)}, true},
		{"likes and viewers", endorse.Counts{Likes: n(1), Viewers: n(1)}, true},
		{"completions and comments", endorse.Counts{Completions: n(1), Comments: n(1)}, true},
		{"likes and reactions", endorse.Counts{Likes: n(1), Reactions: n(1)}, true},
	}
	for _, row := range rows {
		v, err := prices.EMV(roi.Post{Counts: row.counts})
		if err != nil || v.CountsTwice() != row.want {
			t.Errorf("%s: CountsTwice() = %v, %v, want %v", row.name, v.CountsTwice(), err, row.want)
		}
	}
}

func TestReturnOnEMV(t *testing.T) {
	t.Parallel()
	v := roi.EMV{Prices: "own", Total: m("EUR 525")}
	got, err := roi.ROIOnEMV(v, m("EUR 600"))
	check(t, "ROIOnEMV", result(got, err), "-0.125", "")
	got, err = roi.EMVToCost(v, m("EUR 600"))
	check(t, "EMVToCost", result(got, err), "0.875", "")
	if _, err = roi.ROIOnEMV(roi.EMV{}, m("EUR 600")); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("of no value: %v, want ErrNotKnown", err)
	}
	if _, err = roi.EMVToCost(v, m("EUR 0")); !errors.Is(err, roi.ErrNoCost) {
		t.Errorf("at no cost: %v, want ErrNoCost", err)
	}
}

func TestPublishedPrices(t *testing.T) {
	t.Parallel()
	for _, p := range roi.PublishedPrices() {
		src := p.Source()
		if _, err := roi.NewPrices(src, p.Rows()...); err != nil {
			t.Errorf("%s: %v", src.ID, err)
		}
		if src.URL == "" || src.Publisher == "" || src.Published == "" || src.Note == "" || src.Checked.IsZero() || src.Verified == 0 {
			t.Errorf("%s lacks its source: %+v", src.ID, src)
		}
	}
	v, err := roi.PublishedPrices()[0].EMV(roi.Post{Counts: endorse.Counts{Likes: n(1), Comments: n(10), Shares: n(100), Saves: n(1000)}})
	check(t, "a like, ten comments, 100 shares, 1000 saves", result(v.Total, err), "USD 1157.60", "0.10, 0.75, 1.50 and 1.00 dollars each")
	roi.PublishedPrices()[0] = roi.Prices{}
	if roi.PublishedPrices()[0].IsZero() {
		t.Error("a caller changes the published prices")
	}
	roi.PublishedPrices()[0].Rows()[0] = roi.Price{}
	if roi.PublishedPrices()[0].Rows()[0].Action != endorse.CountLikes {
		t.Error("a caller changes a published price")
	}
}
