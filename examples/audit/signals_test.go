package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// raised lists the signals of a creator that are not usual.
func raised(r result) string {
	var list []string
	for _, s := range r.Signals {
		if s.Raised() {
			list = append(list, s.Kind.String()+" "+s.Side.String()+" "+s.Sure.String())
		}
	}
	return strings.Join(list, ", ")
}

// daily writes followers day by day, and the posts of the days that are named.
func daily(followers []int, postsOn ...int) string {
	var b strings.Builder
	b.WriteString("name,date,followers,likes,comments\n")
	for i, n := range followers {
		likes := ","
		for _, day := range postsOn {
			if day == i {
				likes = fmt.Sprintf("%d,%d", n/40, n/4000)
			}
		}
		fmt.Fprintf(&b, "a,%v,%d,%s\n", endorse.On(2026, 3, 1).AddDays(i), n, likes)
	}
	return b.String()
}

func TestRaisedSignals(t *testing.T) {
	calm := []int{10000, 10011, 10019, 10032, 10040, 10053, 10061, 10070, 10083, 10090, 10104, 10110, 10121, 10131}
	jump := append(append([]int{}, calm[:7]...), 12070, 12083, 12090, 12104, 12110, 12121, 12131)
	saw := append(append([]int{}, calm[:7]...), 12070, 11500, 10900, 10400, 10410, 10421, 10431)
	const row = "name,followers,following,avg likes,avg comments,avg views\n"
	for _, one := range []struct{ name, text, want string }{
		{"all usual", row + "a,5000,300,100,1,2000\n", ""},
		{"many comments", row + "a,5000,300,100,9,2000\n", "comments-to-likes over slight"},
		{"no comments", row + "a,5000,300,1000,1,2000\n", "comments-to-likes under slight"},
		{"lower end", row + "a,5000,300,1000,5,2000\n", ""},
		{"upper end", row + "a,5000,300,100,2,2000\n", "comments-to-likes over slight"},
		{"as many likes as views", row + "a,5000,300,2000,20,2000\n", "likes-to-views over slight"},
		{"1,500 followed", row + "a,5000,1500,100,1,2000\n", ""},
		{"1,501 followed", row + "a,5000,1501,100,1,2000\n", "many-followed over slight"},
		{"steady growth", daily(calm, 1, 5, 9), ""},
		{"jump without a post", daily(jump, 1, 12), "jump-without-posts over fair"},
		{"jump on the day of a post", daily(jump, 1, 7, 12), ""},
		{"jump three days after a post", daily(jump, 4), ""},
		{"jump four days after a post", daily(jump, 3), "jump-without-posts over fair"},
		{"jump that leaves again", daily(saw, 7), "sawtooth over fair"},
	} {
		rep := audited(t, one.text)
		if got := raised(rep.Creators[0]); got != one.want {
			t.Errorf("%s: %q, want %q", one.name, got, one.want)
		}
	}
}

// TestEachSignalIsExplained holds that every signal, usual or not, says what was
// seen, what is usual by whom, and how sure it is, in all three formats.
func TestEachSignalIsExplained(t *testing.T) {
	for i, r := range audited(t, string(sample)).Creators {
		for _, s := range r.Signals {
			if s.Usual.Source == "" || s.Side == engagement.SideNotSaid || s.Sure == engagement.SurenessNotSaid || s.Rests == 0 {
				t.Errorf("creator %d: %+v", i, s)
			}
		}
	}
	got := program("")
	for _, word := range []string{"fraud", "fake", "bots", "cheat", "suspicious"} {
		if strings.Contains(strings.ToLower(got.out), word) {
			t.Errorf("the report says %q", word)
		}
	}
	if !strings.Contains(got.out, "accuses nobody") {
		t.Error("the report does not say what a signal is")
	}
}

// crowdText is a list of accounts with these likes on average.
func crowdText(likes ...int) string {
	var b strings.Builder
	b.WriteString("name,platform,followers,avg likes\n")
	for i, n := range likes {
		fmt.Fprintf(&b, "c%d,instagram,20000,%d\n", i, n)
	}
	return b.String()
}

func TestPeers(t *testing.T) {
	alike := []int{400, 420, 440, 460, 480, 500, 520, 540, 560, 580, 600}
	for _, row := range []struct {
		name  string
		likes []int
		want  string // raised, by number
	}{
		{"nobody is far off", alike, ""},
		{"one below", append([]int{60}, alike...), "c0 under"},
		{"one above", append([]int{5000}, alike...), "c0 over"},
		{"ten of one kind, one far", []int{100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 900}, "c10 over"},
		{"nine are too few", alike[:9], ""},
		{"all the same", []int{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5}, ""},
		{"a quarter has none", []int{0, 0, 0, 0, 5, 5, 6, 7, 8, 9, 900}, ""},
	} {
		rep := audited(t, crowdText(row.likes...))
		var list []string
		for _, r := range rep.Creators {
			if s := r.signal(engagement.FarFromUsual); s != nil && s.Raised() {
				list = append(list, r.Creator+" "+s.Side.String())
			}
		}
		if got := strings.Join(list, ", "); got != row.want {
			t.Errorf("%s: %q, want %q", row.name, got, row.want)
		}
	}
}

// TestOwnRules holds that the caller's ranges come before those of the trade and
// of peers, and that signals nobody has a range for are looked at with one.
func TestOwnRules(t *testing.T) {
	text, err := os.ReadFile("testdata/usual.json")
	if err != nil {
		t.Fatal(err)
	}
	c := newCustoms()
	if err := c.decode(text); err != nil {
		t.Fatal(err)
	}
	for _, k := range []engagement.SignalKind{engagement.LittleVariance, engagement.FlatEngagement, engagement.FollowsToFollowers, engagement.CommentsToLikes} {
		if !c.has(k) || !strings.HasPrefix(c.of(k).Source, "our own") {
			t.Errorf("%v: %+v", k, c.of(k))
		}
	}
	if c.of(engagement.ManyFollowed) != engagement.UsualFollowing() || c.watch.LostWithin != 14 {
		t.Errorf("watch %+v", c.watch)
	}
	for _, row := range []struct{ name, text, want string }{
		{"no source", `{"sawtooth": {}}`, "sawtooth: no such member"},
		{"unknown kind", `{"fraud": {"from":"0","source":"x"}}`, "fraud: no such member"},
		{"range without source", `{"far-from-usual": {"from":"0.1"}}`, "far-from-usual: usual: no source"},
		{"empty range", `{"far-from-usual": {"from":"0.2","below":"0.1","source":"x"}}`, "far-from-usual: usual: no source, or a range that holds nothing"},
		{"no object", `[]`, "not an object"},
		{"watch", `{"watch": {"days":1}}`, "watch: "},
	} {
		err := newCustoms().decode([]byte(row.text))
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %s", row.name, err, row.want)
		}
	}
}

// TestReportReadsBack holds that the types of the library in the JSON output are
// read by the library again.
func TestReportReadsBack(t *testing.T) {
	var rep struct {
		Creators []struct {
			Engagement engagement.Rate
			Median     engagement.Rate
			Signals    []struct {
				Kind  engagement.SignalKind
				Seen  endorse.Rate
				Usual engagement.Usual
				Sure  engagement.Sureness
				Days  []endorse.Period
			}
		}
	}
	got := program("", "-format", "json")
	if err := json.Unmarshal([]byte(got.out), &rep); err != nil {
		t.Fatal(err)
	}
	if len(rep.Creators) != 12 || len(rep.Creators[3].Signals) == 0 || rep.Creators[0].Engagement.IsZero() || rep.Creators[0].Median.IsZero() {
		t.Errorf("%d creators: %+v", len(rep.Creators), rep.Creators[0])
	}
}
