package campaign_test

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/roi"
)

// updating reports whether the files of testdata are to be written anew.
func updating() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

// TestJSONReadsBack: a whole life is read back as it was written, by every way.
func TestJSONReadsBack(t *testing.T) {
	c := played(t, life()...)
	want, err := c.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if outer, err := json.Marshal(c); err != nil || string(outer) != string(want) {
		t.Errorf("json.Marshal writes other bytes: %v\n%s", err, cmp.Diff(string(want), string(outer)))
	}
	read, err := campaign.Parse(want)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := read.MarshalJSON(); err != nil || string(got) != string(want) {
		t.Errorf("mismatch (-first +again): %v\n%s", err, cmp.Diff(string(want), string(got)))
	}
	again, err := campaign.Replay(spring(), read.History())
	if err != nil || !again.Equal(c) || !again.Equal(read) {
		t.Errorf("the history that was read leads elsewhere: %v", err)
	}
	for i, taken := range c.History() {
		line, err := json.Marshal(taken)
		var back campaign.Taken
		if err == nil {
			err = json.Unmarshal(line, &back)
		}
		second, _ := json.Marshal(back)
		if err != nil || string(second) != string(line) || back.Kind() != taken.Kind() {
			t.Errorf("event %d: %v\n%s\n%s", i, err, line, second)
		}
	}
}

// TestOldForms: what was written once is read for ever, and says the same. Format 2
// is written as it stands.
func TestOldForms(t *testing.T) {
	for _, name := range []string{"state-format-1", "state-format-2"} {
		old, err := os.ReadFile("testdata/" + name + ".json")
		if updating() && name == "state-format-2" {
			old, err = indented(played(t, life()...))
		}
		if err != nil {
			t.Fatal(err)
		}
		c, err := campaign.Parse(old)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		now, err := indented(c)
		if err != nil {
			t.Fatal(err)
		}
		golden := "testdata/" + name + ".want.json"
		if name == "state-format-2" {
			golden = "testdata/" + name + ".json"
		}
		if updating() {
			if err := os.WriteFile(golden, now, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(now)); diff != "" {
			t.Errorf("%s mismatch (-want +got):\n%s", name, diff)
		}
	}
}

// indented is a campaign with a line for the brief and one for each event.
func indented(c campaign.Campaign) ([]byte, error) {
	data, err := c.MarshalJSON()
	text := strings.ReplaceAll(string(data), `{"on":"`, "\n{\"on\":\"")
	return []byte(strings.ReplaceAll(text, `,"events":[`, ",\n\"events\":[") + "\n"), err
}

// TestUpgrade holds what format 1 becomes.
func TestUpgrade(t *testing.T) {
	data, err := os.ReadFile("testdata/state-format-1.json")
	if err != nil {
		t.Fatal(err)
	}
	c, err := campaign.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	b := c.Brief()
	if b.ID != "Spring Kettle" || b.Brand[0] != "Nowhere Teapots" || !b.Margin.Equal(endorse.MustRate("0.6")) || len(b.Rates) != 2 ||
		b.Budget.String() != "EUR 0.00" || b.Days != endorse.Between(on(2026, 3, 1), on(2026, 3, 31)) {
		t.Errorf("brief %+v", b)
	}
	posts := 0
	for p := range c.Posts() {
		posts++
		if p.Results[campaign.Primary].On != on(2026, 3, 31) {
			t.Errorf("%s was measured on %v", p.ID, p.Results[0].On)
		}
	}
	if posts != 60 || c.State() != campaign.StateRunning {
		t.Errorf("%d posts while %v", posts, c.State())
	}
	p, _ := c.Post("p01")
	if n, _ := p.Results[0].Counts.Likes.Int64(); p.Creator != "Ada Sampleton" || p.Post.On != on(2026, 3, 3) || n != 1970 {
		t.Errorf("p01: %+v", p)
	}
	if r, ok := c.Credited("Ada Sampleton"); !ok || !r.Revenue.Equal(eur("5310.40")) {
		t.Errorf("credited %+v", r)
	}
	a, _ := c.Creator("Ada Sampleton")
	if n, _ := a.Followers.Int64(); n != 49391 {
		t.Errorf("followers %v, want those of the last post", a.Followers)
	}
	fees := endorse.Money{}
	for s := range c.Spent() {
		if s.Cost == roi.CostFees && s.Creator == "Ada Sampleton" {
			fees, _ = fees.Add(s.Amount)
		}
	}
	if !fees.Equal(eur("2400")) {
		t.Errorf("fees %v", fees)
	}
}

// TestUpgradeRows has the corners of format 1.
func TestUpgradeRows(t *testing.T) {
	const head = `{"version":1,"name":"n","currency":"EUR","creators":[`
	rows := []struct {
		name, in string
		want     []string // posts with their creators and days
		problem  error
	}{
		{"two creators of one name, two posts of one id", head + `{"name":"a","platform":"tiktok","posts":[{"id":"p","on":"2026-03-02","counts":{}}]},{"name":"a","platform":"x","posts":[{"id":"p","on":"2026-03-01","counts":{}}]}]}`,
			[]string{"p a 2026-03-02", "p (2) a (2) 2026-03-01"}, nil},
		{"three posts of one id", head + `{"name":"a","platform":"tiktok","posts":[{"id":"p","on":"2026-03-01","counts":{}},{"id":"p","on":"2026-03-02","counts":{}},{"id":"p","on":"2026-03-03","counts":{}}]}]}`,
			[]string{"p a 2026-03-01", "p (2) a 2026-03-02", "p (3) a 2026-03-03"}, nil},
		{"a post without a day", `{"version":1,"name":"n","currency":"EUR","period":{"from":"2026-03-01","until":"2026-03-31"},"creators":[{"name":"a","platform":"tiktok","posts":[{"id":"p","counts":{}}]}]}`,
			[]string{"p a 2026-03-31"}, nil},
		{"a post before and one after the days", `{"version":1,"name":"n","currency":"EUR","period":{"from":"2026-03-01","until":"2026-03-31"},"creators":[{"name":"a","platform":"tiktok","posts":[{"id":"p","on":"2026-02-27","counts":{}},{"id":"q","on":"2026-04-02","counts":{}}]}]}`,
			[]string{"p a 2026-02-27", "q a 2026-04-02"}, nil},
		{"no day at all", head + `{"name":"a","platform":"tiktok","posts":[]}]}`, nil, campaign.ErrNotSaid},
		{"no creators", head + `]}`, nil, campaign.ErrNotSaid},
		{"no currency", `{"version":1,"name":"n","creators":[{"name":"a","platform":"tiktok","posts":[]}]}`, nil, campaign.ErrNotSaid},
		{"another version", `{"version":3,"name":"n"}`, nil, campaign.ErrFormat},
		{"two versions", `{"version":1,"format":2,"name":"n"}`, nil, errUnknown},
		{"unknown member", head + `{"name":"a","age":3}]}`, nil, errUnknown},
	}
	for _, r := range rows {
		c, err := campaign.Parse([]byte(r.in))
		if !problem(err, r.problem) {
			t.Errorf("%s: %v, want %v", r.name, err, r.problem)
		}
		var got []string
		for p := range c.Posts() {
			got = append(got, p.ID+" "+p.Creator+" "+p.Post.On.String())
		}
		if diff := cmp.Diff(r.want, got); diff != "" && err == nil {
			t.Errorf("%s: posts (-want +got):\n%s", r.name, diff)
		}
	}
}

// TestUpgradeOfWhatIsHidden: followers are those of the last post that tells them, and
// a campaign without a currency is told at its place.
func TestUpgradeOfWhatIsHidden(t *testing.T) {
	c, err := campaign.Parse([]byte(`{"version":1,"name":"n","currency":"EUR","creators":[{"name":"a","platform":"tiktok","posts":[{"id":"p","on":"2026-03-01","counts":{"followers":900}},{"id":"q","on":"2026-03-02","counts":{"likes":5}}]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if a, _ := c.Creator("a"); !a.Followers.Equal(endorse.MustCount(900)) {
		t.Errorf("followers %v, want 900", a.Followers)
	}
	_, err = campaign.Parse([]byte(`{"version":1,"name":"n","creators":[{"name":"a","platform":"tiktok","posts":[]}]}`))
	var fault *campaign.FaultError
	if !errors.As(err, &fault) || fault.Path != "currency" {
		t.Errorf("no currency: %v", err)
	}
}

// errUnknown stands for the report of a member that there is not.
var errUnknown = errors.New("unknown field")

func problem(err, want error) bool {
	if want == errUnknown {
		return err != nil && strings.Contains(err.Error(), "unknown field")
	}
	return errors.Is(err, want)
}

// TestJSONIsStrict has a document for each reason not to read it.
func TestJSONIsStrict(t *testing.T) {
	brief := `"brief":{"id":"b","days":{"from":"2026-03-01","until":"2026-03-31"},"budget":{"amount":"1.00","currency":"EUR"}}`
	head := `{"format":2,` + brief + `,"events":[`
	rows := []struct {
		name, in, path string
		want           error
	}{
		{"no events", `{"format":2,` + brief + `}`, "", nil},
		{"events of null", `{"format":2,` + brief + `,"events":null}`, "events", campaign.ErrShape},
		{"no format", `{` + brief + `}`, "format", campaign.ErrFormat},
		{"format 3", `{"format":3,` + brief + `}`, "format", campaign.ErrFormat},
		{"format as text", `{"format":"2",` + brief + `}`, "format", campaign.ErrFormat},
		{"no brief", `{"format":2,"events":[]}`, "brief", campaign.ErrNotSaid},
		{"brief of null", `{"format":2,"brief":null,"events":[]}`, "brief.id", campaign.ErrNotSaid},
		{"brief that is not valid", strings.Replace(head, `"id":"b"`, `"id":""`, 1) + `]}`, "brief.id", campaign.ErrNotSaid},
		{"brief with another member", strings.Replace(head, `"id":"b"`, `"id":"b","colour":1`, 1) + `]}`, "brief", errUnknown},
		{"another member", head + `],"more":1}`, "more", errUnknown},
		{"a list", `[]`, "json", campaign.ErrShape},
		{"nothing", ``, "json", nil},
		{"two documents", head + `]}{}`, "json", nil},
		{"twice", head + `],"events":[]}`, "json.events", campaign.ErrTwice},
		{"capital", strings.Replace(head, `"id"`, `"ID"`, 1) + `]}`, "json.brief.ID", campaign.ErrMember},
		{"not UTF-8", strings.Replace(head, `"b"`, "\"\xff\"", 1) + `]}`, "json", campaign.ErrText},
		{"deep", head + strings.Repeat("[", 400) + strings.Repeat("]", 400) + `]}`, "", campaign.ErrDeep},
		{"too many markets", strings.Replace(head, `"id":"b"`, `"id":"b","markets":[`+strings.Repeat(`"GB",`, 20_000)+`"GB"]`, 1) + `]}`, "json.brief.markets", campaign.ErrTooMuch},
		{"event that is none", head + `5]}`, "events[0]", campaign.ErrShape},
		{"event without a kind", head + `{"on":"2026-03-01"}]}`, "events[0].event", campaign.ErrNotSaid},
		{"event without a day", head + `{"event":"started"}]}`, "events[0].on", campaign.ErrNotSaid},
		{"event of an unknown kind", head + `{"on":"2026-03-01","event":"begun"}]}`, "events[0].event", nil},
		{"event of a kind that is a number", head + `{"on":"2026-03-01","event":7}]}`, "events[0].event", campaign.ErrShape},
		{"event with another's member", head + `{"on":"2026-03-01","event":"started","post":"p"}]}`, "events[0]", errUnknown},
		{"event with a member of another kind", head + `{"on":"2026-03-01","event":"seen","post":7}]}`, "events[0].post", campaign.ErrShape},
		{"event that is refused", head + `{"on":"2026-03-01","event":"started"},{"on":"2026-03-01","event":"started"}]}`, "events[1]", campaign.ErrState},
		{"event that goes back", head + `{"on":"2026-03-02","event":"started"},{"on":"2026-03-01","event":"finished"}]}`, "events[1]", campaign.ErrDay},
		{"text of a post that is none", head + `{"on":"2026-03-01","event":"published","creator":"a","post":{"id":"p"},"text":7}]}`, "events[0]", campaign.ErrShape},
		{"text of a post with another member", head + `{"on":"2026-03-01","event":"published","creator":"a","post":{"id":"p"},"text":{"colour":1}}]}`, "events[0]", errUnknown},
	}
	for _, r := range rows {
		c := played(t)
		err := c.UnmarshalJSON([]byte(r.in))
		if r.name == "no events" {
			if err != nil || c.Brief().ID != "b" {
				t.Errorf("%s: %v", r.name, err)
			}
			continue
		}
		var fault *campaign.FaultError
		if !errors.As(err, &fault) || r.path != "" && fault.Path != r.path {
			t.Errorf("%s: %v, want the path %q", r.name, err, r.path)
		}
		if r.want != nil && !problem(err, r.want) {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
		if !c.Equal(played(t)) {
			t.Errorf("%s: the target changed", r.name)
		}
	}
}

// TestTakenJSON holds the exact form of events, and of what may be left out.
func TestTakenJSON(t *testing.T) {
	rows := []struct{ name, in, want string }{
		{"nothing but kind and day", `{"event":"started","on":"2026-03-01"}`, `{"on":"2026-03-01","event":"started"}`},
		{"the text of a post without a day", `{"on":"2026-03-01","event":"published","creator":"a","post":{"id":"p"},"text":{"caption":"<x>"}}`,
			`{"on":"2026-03-01","event":"published","creator":"a","post":{"id":"p","platform":"","format":"","on":""},"text":{"on":"","caption":"\u003cx\u003e"}}`},
		{"a reading", `{"on":"2026-03-01","event":"measured","post":"p","counts":{"likes":5},"wave":"secondary"}`,
			`{"on":"2026-03-01","event":"measured","post":"p","wave":"secondary","counts":{"likes":5}}`},
		{"a reading that is known to have brought nothing", `{"on":"2026-03-01","event":"measured","post":"p","counts":{},"revenue":{"amount":"0.00","currency":"EUR"}}`,
			`{"on":"2026-03-01","event":"measured","post":"p","counts":{},"revenue":{"amount":"0.00","currency":"EUR"}}`},
	}
	for _, r := range rows {
		var taken campaign.Taken
		if err := json.Unmarshal([]byte(r.in), &taken); err != nil {
			t.Errorf("%s: %v", r.name, err)
			continue
		}
		if got, err := json.Marshal(taken); err != nil || string(got) != r.want {
			t.Errorf("%s: %v\n got %s\nwant %s", r.name, err, got, r.want)
		}
	}
	pointer := campaign.Taken{On: on(2026, 3, 1), Event: &campaign.Seen{Post: "p"}}
	if got, err := pointer.MarshalJSON(); err != nil || string(got) != `{"on":"2026-03-01","event":"seen","post":"p"}` {
		t.Errorf("a pointer to an event: %s, %v", got, err)
	}
	if _, err := (campaign.Taken{}).MarshalJSON(); !errors.Is(err, campaign.ErrNotSaid) {
		t.Errorf("no event: %v", err)
	}
	if (campaign.Taken{}).Kind() != campaign.KindNotSaid {
		t.Error("no event has a kind")
	}
	before := pointer
	if err := pointer.UnmarshalJSON([]byte(`{"on":"2026-03-02","event":"begun"}`)); err == nil || pointer != before {
		t.Errorf("%+v, %v", pointer, err)
	}
}

// TestBriefAndCreatorJSON: both are read strictly and checked, alone too.
func TestBriefAndCreatorJSON(t *testing.T) {
	rows := []struct {
		name, in string
		want     error
	}{
		{"creator", `{"id":"a","platform":"tiktok"}`, nil},
		{"creator without platform", `{"id":"a"}`, campaign.ErrNotSaid},
		{"creator with another member", `{"id":"a","platform":"tiktok","age":3}`, errUnknown},
		{"creator twice", `{"id":"a","platform":"tiktok","id":"b"}`, campaign.ErrTwice},
		{"creator in capitals", `{"ID":"a","platform":"tiktok"}`, campaign.ErrMember},
	}
	for _, r := range rows {
		c := campaign.Creator{ID: "before"}
		err := json.Unmarshal([]byte(r.in), &c)
		if !problem(err, r.want) || err != nil && c.ID != "before" || err == nil && c.ID != "a" {
			t.Errorf("%s: %+v, %v, want %v", r.name, c.ID, err, r.want)
		}
	}
	b := campaign.Brief{ID: "before"}
	for _, in := range []string{`{"id":"b"}`, `{"id":"b","id":"c"}`, `{"Id":"b"}`, `{"id":"b","colour":1}`, `[]`} {
		if err := json.Unmarshal([]byte(in), &b); err == nil || b.ID != "before" {
			t.Errorf("%s: %v, %v", in, b.ID, err)
		}
	}
	data, err := json.Marshal(spring())
	if err == nil {
		err = json.Unmarshal(data, &b)
	}
	if err != nil || b.ID != "spring" {
		t.Errorf("%s: %v", data, err)
	}
}

func TestZeroCampaign(t *testing.T) {
	var none campaign.Campaign
	if _, err := none.MarshalJSON(); !errors.Is(err, campaign.ErrNotSaid) {
		t.Errorf("MarshalJSON: %v", err)
	}
	if !none.Equal(campaign.Campaign{}) || none.Equal(played(t)) || played(t).Equal(none) {
		t.Error("Equal")
	}
	if none.Brief().ID != "" || none.History() != nil {
		t.Error("the zero campaign has a brief or a history")
	}
}
