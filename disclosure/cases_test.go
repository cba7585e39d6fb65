package disclosure_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

var ourChecker = sync.OnceValue(func() *disclosure.Checker {
	c, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		panic(err)
	}
	return c
})

// TestCases holds every file under testdata: a header of facts and expected
// findings, a blank line, the caption.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		region, name := filepath.Split(strings.TrimPrefix(strings.TrimSuffix(file, ".txt"), "testdata"+string(filepath.Separator)))
		t.Run(filepath.Clean(region)+"/"+name, func(t *testing.T) {
			c, err := readCase(file)
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			c.run(t)
		})
	}
}

// expectation is one "want" or "want-not" line.
type expectation struct {
	outcome, code, reason string
	line                  string
	not                   bool
}

type testCase struct {
	post  disclosure.Publication
	wants []expectation
}

func (c *testCase) run(t *testing.T) {
	t.Helper()
	report, err := ourChecker().Check(c.post)
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Markets) != 1 || len(c.wants) == 0 {
		t.Fatal("a case has one market and at least one want")
	}
	m := report.Markets[0]
	failed := false
	for _, w := range c.wants {
		if w.found(m) == w.not {
			failed = true
			t.Errorf("want%s: %s", map[bool]string{true: "-not"}[w.not], w.line)
		}
	}
	if failed {
		t.Log(describe(m))
	}
}

func (w expectation) found(m disclosure.Market) bool {
	if w.code == "" && w.reason == "" {
		return m.Outcome.String() == w.outcome
	}
	for _, f := range m.Findings {
		if f.Outcome.String() == w.outcome && (w.code == "" || w.code == f.Code()) && (w.reason == "" || w.reason == f.Reason.String()) {
			return true
		}
	}
	return false
}

func describe(m disclosure.Market) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s\n", m.Region, m.Outcome)
	for _, f := range m.Findings {
		fmt.Fprintf(&b, "  %-8s %s %s must=%v tie=%s %s%v %q fact=%s %s\n", f.Outcome, f.Code(), f.Reason, f.Must, f.Tie, f.Evidence().Surface, f.Evidence().Span, f.Evidence().Quote, f.Evidence().Fact, f.Basis().Verified)
	}
	return b.String()
}

func readCase(file string) (*testCase, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	header, caption, _ := strings.Cut(strings.ReplaceAll(string(raw), "\r\n", "\n"), "\n\n")
	c := &testCase{}
	c.post.Caption = strings.TrimSuffix(caption, "\n")
	c.post.ID = filepath.Base(file)
	for line := range strings.Lines(header) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			return nil, fmt.Errorf("line %q has no colon", line)
		}
		if err := c.header(strings.TrimSpace(key), strings.TrimSpace(value)); err != nil {
			return nil, fmt.Errorf("%q: %w", line, err)
		}
	}
	return c, nil
}

func (c *testCase) header(key, value string) (err error) {
	p := &c.post
	switch key {
	case "on":
		p.On, err = endorse.ParseDate(value)
	case "market":
		var r endorse.Region
		r, err = endorse.ParseRegion(value)
		p.Markets = append(p.Markets, r)
	case "platform":
		p.Platform, err = endorse.ParsePlatform(value)
	case "format":
		p.Format, err = endorse.ParseFormat(value)
	case "language":
		p.Language = value
	case "sector":
		p.Sector, err = law.ParseSector(value)
	case "ties":
		for part := range strings.SplitSeq(value, ",") {
			err = c.tie(part)
		}
	case "tie":
		err = c.tie(value)
	case "brand":
		for part := range strings.SplitSeq(value, ",") {
			p.Brand = append(p.Brand, strings.TrimSpace(part))
		}
	case "want", "want-not":
		c.want(key, value)
	default:
		return c.surface(key, value)
	}
	return err
}

func (c *testCase) surface(key, value string) (err error) {
	p := &c.post
	switch key {
	case "title":
		p.Title = value
	case "overlay":
		var o disclosure.Overlay
		o, err = parseOverlay(value)
		p.Overlays = append(p.Overlays, o)
	case "frame":
		var f disclosure.Frame
		if value != "-" {
			f.Overlays = []disclosure.Overlay{frameOverlay(value)}
		}
		p.Frames = append(p.Frames, f)
	case "spoken":
		at, text, _ := strings.Cut(value, " ")
		line := disclosure.Line{Text: text}
		if at != "-" { // the time is not said
			var d time.Duration
			d, err = seconds(at)
			line.At = disclosure.At(d)
		}
		p.Spoken = append(p.Spoken, line)
	case "label":
		p.PlatformLabel = value
	case "profile":
		p.Profile = value
	case "comment":
		p.FirstComment = value
	case "link":
		p.Links = append(p.Links, value)
	case "tag":
		p.Tags = append(p.Tags, value)
	case "thumbnail":
		p.Thumbnail = value
	case "duration":
		p.Duration, err = seconds(value)
	case "youngest":
		err = p.Youngest.UnmarshalText([]byte(value))
	case "followers":
		err = p.Followers.UnmarshalText([]byte(value))
	case "minors":
		p.Minors, err = disclosure.ParseShare(value)
	case "seen":
		for part := range strings.SplitSeq(value, ",") {
			var s disclosure.Surfaces
			s, err = disclosure.ParseSurface(strings.TrimSpace(part))
			p.Seen |= s
		}
	case "fact", "facts":
		for pair := range strings.FieldsSeq(value) {
			if err := c.fact(pair); err != nil {
				return err
			}
		}
	default:
		return fmt.Errorf("unknown key %q", key)
	}
	return err
}

func seconds(s string) (time.Duration, error) {
	return time.ParseDuration(strings.TrimSuffix(s, "s") + "s")
}

func frameOverlay(value string) disclosure.Overlay {
	o := disclosure.Overlay{}
	for _, mark := range []string{" !covered", " !illegible"} {
		rest, cut := strings.CutSuffix(value, mark)
		if !cut {
			continue
		}
		value = rest
		if mark == " !covered" {
			o.Covered = endorse.Yes
		} else {
			o.Legible = endorse.No
		}
	}
	o.Text = value
	return o
}

func parseOverlay(value string) (disclosure.Overlay, error) {
	times, text, _ := strings.Cut(value, " ")
	o := frameOverlay(text)
	if times == "-" {
		return o, nil
	}
	from, to, ok := strings.Cut(times, "-")
	if !ok {
		return o, fmt.Errorf("times %q", times)
	}
	var err1, err2 error
	o.From, err1 = seconds(from)
	o.To, err2 = seconds(to)
	if err1 != nil {
		return o, err1
	}
	return o, err2
}

func (c *testCase) tie(value string) error {
	fields := strings.Fields(value)
	if len(fields) == 0 {
		return fmt.Errorf("empty tie")
	}
	kind, err := law.ParseTie(fields[0])
	if err != nil {
		return err
	}
	tie := disclosure.Tie{Kind: kind}
	for _, pair := range fields[1:] {
		key, v, _ := strings.Cut(pair, "=")
		var f endorse.Fact
		if key != "brand" && key != "months" {
			if f, err = endorse.ParseFact(v); err != nil {
				return err
			}
		}
		switch key {
		case "brand":
			tie.Brand = v
		case "months":
			n, err := strconv.ParseInt(v, 10, 64)
			if err != nil {
				return err
			}
			tie.Months = endorse.MustCount(n)
		case "asked":
			tie.Asked = f
		case "duty":
			tie.Duty = f
		case "control":
			tie.Control = f
		case "public":
			tie.Public = f
		default:
			return fmt.Errorf("unknown detail %q", key)
		}
	}
	c.post.Ties = append(c.post.Ties, tie)
	return nil
}

func (c *testCase) fact(pair string) error {
	key, v, _ := strings.Cut(pair, "=")
	f, err := endorse.ParseFact(v)
	if err != nil {
		return err
	}
	facts := &c.post.Facts
	into := map[string]*endorse.Fact{
		"retouched": &facts.Retouched, "ai": &facts.AI, "main_product": &facts.MainProduct,
		"control": &facts.Control, "minor": &facts.Minor, "boosted": &facts.Boosted,
		"own_account": &facts.OwnAccount, "plain_ad": &facts.PlainAd, "licensed": &facts.Licensed,
	}[key]
	if into == nil {
		return fmt.Errorf("unknown fact %q", key)
	}
	*into = f
	return nil
}

func (c *testCase) want(key, value string) {
	w := expectation{line: value, not: key == "want-not"}
	for i, field := range strings.Fields(value) {
		switch {
		case i == 0:
			w.outcome = field
		case strings.Contains(field, "/"):
			w.code = field
		default:
			w.reason = field
		}
	}
	c.wants = append(c.wants, w)
}
