package campaign_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
)

func TestParseCreatorsRefuses(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, data, path string
		want             error // nil is any
	}{
		{"nothing", ``, "json", nil},
		{"a list", `[]`, "json", campaign.ErrShape},
		{"no format", `{"creators":[]}`, "format", campaign.ErrFormat},
		{"a later format", `{"format":2,"creators":[]}`, "format", campaign.ErrFormat},
		{"no creators", `{"format":1}`, "creators", campaign.ErrNotSaid},
		{"creators that are none", `{"format":1,"creators":{}}`, "creators", campaign.ErrShape},
		{"something else", `{"format":1,"creators":[],"brands":[]}`, "brands", nil},
		{"twice", `{"format":1,"creators":[],"creators":[]}`, "json.creators", nil},
		{"capital letters", `{"format":1,"Creators":[]}`, "json.Creators", campaign.ErrMember},
		{"after the end", `{"format":1,"creators":[]} {}`, "json", nil},
		{"no UTF-8", "{\"format\":1,\"creators\":[{\"id\":\"\xff\"}]}", "json", nil},
		{"unknown member of a creator", `{"format":1,"creators":[{"id":"a","platform":"tiktok","age":5}]}`, "creators[0]", nil},
		{"number for text", `{"format":1,"creators":[{"id":5,"platform":"tiktok"}]}`, "creators[0].id", campaign.ErrShape},
		{"null", `{"format":1,"creators":[null]}`, "creators[0].id", campaign.ErrNotSaid},
		{"id twice", `{"format":1,"creators":[{"id":"a","platform":"tiktok"},{"id":"a","platform":"tiktok"}]}`, "creators[1].id", campaign.ErrTwice},
		{"below zero", `{"format":1,"creators":[{"id":"a","platform":"tiktok","past":[{"campaign":"x","cost":{"amount":"-1.00","currency":"EUR"},"revenue":null}]}]}`, "creators[0].past[0].cost", campaign.ErrNegative},
		{"too long", `{"format":1,"creators":[{"id":"` + strings.Repeat("a", campaign.MaxCreatorJSON) + `"}]}`, "creators[0]", campaign.ErrTooLong},
		{"too many", `{"format":1,"creators":[` + strings.Repeat("0,", campaign.MaxCreators) + `0]}`, "creators", campaign.ErrTooMuch},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			_, err := campaign.ParseCreators([]byte(row.data))
			if err == nil || row.want != nil && !errors.Is(err, row.want) {
				t.Fatalf("ParseCreators() = %v, want %v", err, row.want)
			}
			if paths := pathsOf(t, err); paths[0] != row.path {
				t.Errorf("ParseCreators() at %q, want %q: %v", paths, row.path, err)
			}
		})
	}
}

// testdata/shortlist-creators.json stays as it is: it was written by format 1.
func TestFormatOneOfCreatorsIsRead(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("testdata/shortlist-creators.json")
	if err != nil {
		t.Fatal(err)
	}
	got, err := campaign.ParseCreators(data)
	if err != nil {
		t.Fatal(err)
	}
	want := kettleCreators()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("ParseCreators() mismatch (-want +got):\n%s", diff)
	}
	var flat bytes.Buffer
	if err := json.Compact(&flat, data); err != nil {
		t.Fatal(err)
	}
	again, err := campaign.MarshalCreators(got)
	if diff := cmp.Diff(flat.String(), string(again)); diff != "" || err != nil {
		t.Errorf("MarshalCreators() mismatch (-want +got): %v\n%s", err, diff)
	}
}

func TestMarshalCreatorsRefusesWhatCannotBeRead(t *testing.T) {
	t.Parallel()
	long := campaign.Creator{ID: "a", Platform: endorse.TikTok}
	for range 900 {
		long.Niches = append(long.Niches, strings.Repeat("x", 1_200)+endorse.RateOfInt(int64(len(long.Niches))).String())
	}
	long.Posts = make([]engagement.Post, 10_000)
	if _, err := campaign.MarshalCreators([]campaign.Creator{long}); !errors.Is(err, campaign.ErrTooLong) {
		t.Errorf("MarshalCreators(a long one) = %v", err)
	}
	if _, err := campaign.MarshalCreators([]campaign.Creator{{ID: "a"}}); !errors.Is(err, campaign.ErrNotSaid) {
		t.Errorf("MarshalCreators(no platform) = %v", err)
	}
	if data, err := campaign.MarshalCreators(nil); string(data) != `{"format":1,"creators":[]}` || err != nil {
		t.Errorf("MarshalCreators(nil) = %s, %v", data, err)
	}
}

func FuzzParseCreators(f *testing.F) {
	data, err := os.ReadFile("testdata/shortlist-creators.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"format":1,"creators":[]}`))
	f.Add([]byte(`{"format":1,"creators":[{"id":"a","platform":"tiktok","credible":{"of":"x","part":1,"whole":2,"value":"0.5"}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		creators, err := campaign.ParseCreators(data)
		if err != nil {
			pathsOf(t, err)
			return
		}
		first, err := campaign.MarshalCreators(creators)
		if err != nil {
			t.Fatalf("what was read is not written: %v", err)
		}
		again, err := campaign.ParseCreators(first)
		if err != nil {
			t.Fatalf("what was written is not read: %v", err)
		}
		second, err := campaign.MarshalCreators(again)
		if err != nil || !bytes.Equal(first, second) {
			t.Fatalf("%s then %s, %v", first, second, err)
		}
		if _, err := campaign.Shortlist(kettleBrief(), creators, kettleCriteria(), endorse.On(2026, 2, 28)); err != nil {
			t.Fatalf("what was read is not ranked: %v", err)
		}
	})
}

// TestRosterOfTheMost: so many creators may be written as may be read; of one more that
// is what is told, whatever else is wrong with them.
func TestRosterOfTheMost(t *testing.T) {
	t.Parallel()
	list := make([]campaign.Creator, campaign.MaxCreators+1)
	if _, err := campaign.MarshalCreators(list); !errors.Is(err, campaign.ErrTooMuch) {
		t.Errorf("one too many: %v", err)
	}
	if _, err := campaign.MarshalCreators(list[1:]); err == nil || errors.Is(err, campaign.ErrTooMuch) {
		t.Errorf("the most, none of which has a name: %v", err)
	}
}
