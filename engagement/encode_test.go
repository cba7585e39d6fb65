package engagement_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
)

// The bytes are a promise to other machines and later versions: they change
// only with a new version in the header. These are of version 1, which knew no
// trend.
func TestEncodingGolden(t *testing.T) {
	t.Parallel()
	posts := []engagement.Post{post(10, 1000), post(30, 1000), {}, post(1, 0)}
	sample, _ := engagement.SampleOf(byFollowers, posts)
	undated := full()
	undated.On = endorse.Date{}
	weighted, _ := engagement.Summarise(engagement.WeightedRate(engagement.ByViews, engagement.MustWeights("0.5*likes+2*comments")), []engagement.Post{undated})
	head := hex.EncodeToString([]byte("endorse/engagement")) + "01"
	definition := text("engagement-rate") + text("followers") + "02" + text("comments") + text("likes") + "00"
	body := definition + "02" + "00" +
		"01" + "28" + "02" + "07d0" + // Σe 40, Σb 2000
		"02" + "03e8" + "03" + "1e8480" + "02" + "9c40" + // Σee 1000, Σbb 2000000, Σeb 40000
		"05" + "09502f9000" + "09" + "3635c9adc5dea00000" + // Σr 0.04 in 10^-12, Σrr 0.001 in 10^-24
		"02" + text("unknown-count") + text("likes") + "01" + text("zero-base") + "00" + "01"
	rows := []struct {
		name string
		of   interface{ MarshalBinary() ([]byte, error) }
		want string
	}{
		{"summary", sample.Summary(), head + "73" + body},
		{"sample", sample, head + "72" + body + "05" + "02540be400" + "05" + "06fc23ac00"}, // 10^10 and 3 × 10^10
		{"nothing", engagement.Summary{}, head + "73" + "0000" + "0000" + "0000" + "00000000000000" + "00"},
		{"weighted", weighted, head + "73" + text("weighted-rate") + text("views") + "00" + "02" +
			text("comments") + "80897a" + text("likes") + "a0c21e" + "01" + "00" +
			"04" + "1312d000" + "02" + "1f40" + // 320 in millionths, 8000
			"08" + "016bcc41e9000000" + "04" + "03d09000" + "06" + "02540be40000" + // their squares and product
			"05" + "09502f9000" + "09" + "56bc75e2d631000000" + "00"}, // 0.04 and its square
	}
	for _, r := range rows {
		got, err := r.of.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r.want, hex.EncodeToString(got)); diff != "" {
			t.Errorf("%s mismatch (-want +got)\n%s", r.name, diff)
		}
	}
}

// Version 2 adds the sums of the trend, and a digest its steps.
func TestEncodingGoldenDated(t *testing.T) {
	t.Parallel()
	first, second := post(10, 1000), post(30, 1000)
	first.On, second.On = endorse.On(1, 1, 1), endorse.On(1, 1, 3)
	posts := []engagement.Post{first, second}
	summary, _ := engagement.Summarise(byFollowers, posts)
	digest, _ := engagement.DigestOf(byFollowers, posts)
	empty, _ := engagement.NewDigest(byFollowers)
	head := hex.EncodeToString([]byte("endorse/engagement"))
	definition := text("engagement-rate") + text("followers") + "02" + text("comments") + text("likes") + "00"
	body := definition + "02" + "00" +
		"01" + "28" + "02" + "07d0" + "02" + "03e8" + "03" + "1e8480" + "02" + "9c40" +
		"05" + "09502f9000" + "09" + "3635c9adc5dea00000" + "00" +
		"02" + "01" + "04" + "01" + "0a" + // 2 dated, Σt 1 + 3, Σt² 1 + 9
		"05" + "09502f9000" + "09" + "3635c9adc5dea00000" + // their Σr, Σr²
		"05" + "174876e800" // Σtr = 10^10 + 3 × 3 × 10^10
	rows := []struct {
		name string
		of   interface{ MarshalBinary() ([]byte, error) }
		want string
	}{
		{"summary", summary, head + "02" + "73" + body},
		{"digest", digest, head + "02" + "71" + body + "05" + "02540be400" + "05" + "06fc23ac00" +
			"951b" + "01" + "ca01" + "01"}, // 10^10 = 149.01 × 2^26: step 3477; 3 × 10^10 = 223.5 × 2^27: 202 more
		{"digest of nothing", empty, head + "01" + "71" + definition + "0000" + "00000000000000" + "00"},
	}
	for _, r := range rows {
		got, err := r.of.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r.want, hex.EncodeToString(got)); diff != "" {
			t.Errorf("%s mismatch (-want +got)\n%s", r.name, diff)
		}
	}
}

// Sums of dated posts that no posts among all of them add up to.
func TestEncodingMalformedDated(t *testing.T) {
	t.Parallel()
	first, second := post(10, 1000), post(30, 1000)
	first.On, second.On = endorse.On(1, 1, 1), endorse.On(1, 1, 3)
	summary, _ := engagement.Summarise(byFollowers, []engagement.Post{first, second})
	good, _ := summary.MarshalBinary()
	const tail = "\x02\x01\x04\x01\x0a\x05\x09\x50\x2f\x90\x00\x09\x36\x35\xc9\xad\xc5\xde\xa0\x00\x00\x05\x17\x48\x76\xe8\x00"
	head, ok := bytes.CutSuffix(good, []byte(tail))
	if !ok {
		t.Fatalf("%q does not end in %q", good, tail)
	}
	for name, tail := range map[string]string{
		"none":                     "\x00\x00\x00\x00\x00\x00",
		"more dated than used":     "\x03\x01\x04\x01\x0a\x05\x09\x50\x2f\x90\x00\x09\x36\x35\xc9\xad\xc5\xde\xa0\x00\x00\x05\x17\x48\x76\xe8\x00",
		"rates twice those of all": "\x02\x01\x04\x01\x0a\x05\x12\xa0\x5f\x20\x00\x09\xd8\xd7\x26\xb7\x17\x7a\x80\x00\x00\x05\x2e\x90\xed\xd0\x00",
		"days before the first":    "\x02\x01\x01\x01\x01\x05\x09\x50\x2f\x90\x00\x09\x36\x35\xc9\xad\xc5\xde\xa0\x00\x00\x05\x02\x54\x0b\xe4\x00",
		"days after the last":      "\x02\x03\x7a\x12\x04\x06\x1d\x1a\x96\x8a\x48\x0a\x05\x09\x50\x2f\x90\x00\x09\x36\x35\xc9\xad\xc5\xde\xa0\x00\x00\x08\x02\x38\x6f\x3e\x44\x86\xe8\x00",
		"steeper than the scatter": "\x02\x01\x04\x01\x0a\x05\x09\x50\x2f\x90\x00\x09\x36\x35\xc9\xad\xc5\xde\xa0\x00\x00\x05\x18\x48\x76\xe8\x00",
	} {
		got := summary
		if err := got.UnmarshalBinary(append(bytes.Clone(head), tail...)); !errors.Is(err, engagement.ErrEncoding) || !got.Equal(summary) {
			t.Errorf("%s: %v, want ErrEncoding and nothing changed", name, err)
		}
	}
}

// What the first version wrote of dated posts had no trend: it reads, merges
// with what has one, and the trend says how many posts it lacks.
func TestDecodesVersion1(t *testing.T) {
	t.Parallel()
	old, _ := hex.DecodeString(hex.EncodeToString([]byte("endorse/engagement")) + "0173" +
		text("engagement-rate") + text("followers") + "02" + text("comments") + text("likes") + "00" + "02" + "00" +
		"01" + "28" + "02" + "07d0" + "02" + "03e8" + "03" + "1e8480" + "02" + "9c40" +
		"05" + "09502f9000" + "09" + "3635c9adc5dea00000" + "00")
	var s engagement.Summary
	if err := s.UnmarshalBinary(old); err != nil {
		t.Fatal(err)
	}
	pooled, err := s.Pooled()
	if err != nil || pooled.Value.String() != "0.02" || s.Used() != 2 {
		t.Errorf("reads as %v, %v", pooled, err)
	}
	var few *engagement.FewError
	if _, err := s.Trend(level95); !errors.As(err, &few) || few.Have != 0 {
		t.Errorf("Trend: %v, want no dated post", err)
	}
	fresh, _ := engagement.Summarise(byFollowers, weekly(10, 20, 30, 40, 50))
	if err := fresh.Merge(s); err != nil {
		t.Fatal(err)
	}
	trend, err := fresh.Trend(level95)
	if err != nil || trend.Posts != 5 || trend.Undated != 2 {
		t.Errorf("Trend = %+v, %v; want 5 posts, 2 undated", trend, err)
	}
}

// text is a text of the encoding: its length and its bytes.
func text(s string) string { return hex.EncodeToString(append([]byte{byte(len(s))}, s...)) }

func TestEncodingMalformed(t *testing.T) {
	t.Parallel()
	sample, _ := engagement.SampleOf(byFollowers, []engagement.Post{post(10, 1000), post(30, 1000), {}})
	good, _ := sample.MarshalBinary()
	summary, _ := sample.Summary().MarshalBinary()
	with := func(b []byte, old, now string) []byte {
		if !bytes.Contains(b, []byte(old)) {
			t.Fatalf("%q is not in %q", old, b)
		}
		return bytes.Replace(b, []byte(old), []byte(now), 1)
	}
	rows := []struct {
		name string
		in   []byte
		why  string
	}{
		{"empty", nil, ""},
		{"another name", with(good, "endorse", "enforce"), ""},
		{"a version to come", with(good, "engagement\x01", "engagement\x03"), ""},
		{"version 0", with(good, "engagement\x01", "engagement\x00"), ""},
		{"version 2 without dated posts", with(good, "engagement\x01", "engagement\x02"), "not canonical"},
		{"a summary", summary, "a sample was asked for"},
		{"a byte more", append(bytes.Clone(good), 0), ""},
		{"another metric", with(good, "engagement-rate", "engagemend-rate"), ""},
		{"capital letters", with(good, "followers", "Followers"), "not canonical"},
		{"actions in another order", with(good, "\x08comments\x05likes", "\x05likes\x08comments"), "not canonical"},
		{"likes twice", with(good, "\x08comments\x05likes", "\x05likes\x05likes"), ""},
		{"reach as action", with(good, "\x02\x08comments\x05likes", "\x02\x05reach\x05likes"), ""},
		{"longer varint", with(good, "likes\x00\x02", "likes\x00\x82\x00"), "not canonical"},
		{"more posts than sums allow", with(good, "likes\x00\x02\x00", "likes\x00\x03\x00"), "Σb² is too small"},
		{"fewer posts than rates", with(good, "likes\x00\x02\x00", "likes\x00\x01\x00"), ""},
		{"more rounded than used", with(good, "likes\x00\x02\x00", "likes\x00\x02\x03"), ""},
		{"Σe² too small", with(good, "\x02\x03\xe8", "\x02\x03\x00"), "the variance would be negative"},
		{"a rate changed", with(good, "\x02\x54\x0b\xe4\x00", "\x02\x54\x0b\xe4\x01"), "the rates do not add up"},
		{"no reason", with(good, "\x0dunknown-count", "\x00"), ""},
		{"zero base of a count", with(good, "\x0dunknown-count", "\x09zero-base"), ""},
		{"a count that is not needed", with(good, "\x05likes\x01", "\x05saves\x01"), ""},
		{"left out none", with(good, "\x05likes\x01", "\x05likes\x00"), "not canonical"},
	}
	for i := range good {
		rows = append(rows, struct {
			name string
			in   []byte
			why  string
		}{"cut short", good[:i], ""})
	}
	for _, r := range rows {
		got := sample
		if err := got.UnmarshalBinary(r.in); !errors.Is(err, engagement.ErrEncoding) || !got.Equal(sample) {
			t.Errorf("%s: %v, want ErrEncoding and nothing changed: %s", r.name, err, r.why)
		}
	}
	var s engagement.Summary
	for _, r := range []struct{ name, old, now string }{
		{"capital letters", "followers", "Followers"},
		{"Σe too large for Σe²", "\x01\x28\x02\x07", "\x01\x50\x02\x07"},
		{"Σb too large for Σb²", "\x02\x07\xd0", "\x02\x0f\xd0"},
		{"Σeb too large for both", "\x02\x9c\x40", "\x02\xdc\x40"},
		{"Σr too large for Σr²", "\x09\x50\x2f\x90\x00", "\x0f\x50\x2f\x90\x00"},
		{"Σr² too large for Σr", "\x09\x36\x35", "\x10\x00\x00\x00\x00\x00\x00\x00\x36\x35"},
		{"a sum without end", "\x01\x28\x02\x07", "\xff\x28\x02\x07"},
	} {
		if err := s.UnmarshalBinary(with(summary, r.old, r.now)); !errors.Is(err, engagement.ErrEncoding) || !s.Equal(engagement.Summary{}) {
			t.Errorf("%s: %v, want ErrEncoding and nothing changed", r.name, err)
		}
	}
	if err := s.UnmarshalBinary(good); !errors.Is(err, engagement.ErrEncoding) {
		t.Errorf("a sample reads as a summary: %v", err)
	}
	if err := s.UnmarshalText([]byte("not base64!")); err == nil {
		t.Error("what is not base64 reads")
	}
}

func TestSummaryJSON(t *testing.T) {
	t.Parallel()
	s, _ := engagement.Summarise(byFollowers, []engagement.Post{post(10, 1000)})
	b, err := json.Marshal(map[string]engagement.Summary{"a": s})
	if err != nil {
		t.Fatal(err)
	}
	var back map[string]engagement.Summary
	if err := json.Unmarshal(b, &back); err != nil || !back["a"].Equal(s) {
		t.Errorf("%s reads back as %v, %v", b, back, err)
	}
}

func TestRateJSON(t *testing.T) {
	t.Parallel()
	s, _ := engagement.Summarise(byFollowers, []engagement.Post{post(10, 1000), post(25, 1000), {}})
	rate, _ := s.Pooled()
	b, err := json.Marshal(rate)
	want := `{"definition":{"metric":"engagement-rate","base":"followers","actions":"likes+comments"},"statistic":"pooled",` +
		`"value":"0.0175","numerator":"35","denominator":"2000","used":2,"left_out":1}`
	if err != nil || string(b) != want {
		t.Errorf("Marshal = %s, %v\nwant %s", b, err, want)
	}
	var back engagement.Rate
	if err := json.Unmarshal(b, &back); err != nil || !back.Equal(rate) {
		t.Errorf("reads back as %v, %v", back, err)
	}
	if b, err = json.Marshal(engagement.Rate{}); err != nil || string(b) != "null" {
		t.Errorf("the zero rate is %s, %v; want null", b, err)
	}
	replace := func(old, now string) string {
		return string(bytes.Replace([]byte(want), []byte(old), []byte(now), 1))
	}
	for name, in := range map[string]string{
		"unknown member":      replace(`"used"`, `"usde"`),
		"value off":           replace(`0.0175`, `0.0176`),
		"no statistic":        replace(`"pooled"`, `""`),
		"unknown statistic":   replace(`"pooled"`, `"average"`),
		"no actions":          replace(`,"actions":"likes+comments"`, ``),
		"nothing used":        replace(`"used":2`, `"used":0`),
		"more rounded":        replace(`"left_out":1`, `"rounded":3`),
		"negative left out":   replace(`"left_out":1`, `"left_out":-1`),
		"trimmed, not said":   replace(`"statistic":"pooled"`, `"statistic":"pooled","trim":"0.1"`),
		"trimmed by half":     replace(`"statistic":"pooled"`, `"statistic":"trimmed","trim":"0.5"`),
		"one post of two":     replace(`"pooled"`, `"one-post"`),
		"denominator of zero": replace(`"2000"`, `"0"`),
		"both below zero":     replace(`"numerator":"35","denominator":"2000"`, `"numerator":"-35","denominator":"-2000"`),
		"not an object":       `[]`,
		"empty object":        `{}`,
	} {
		got := rate
		if err := json.Unmarshal([]byte(in), &got); err == nil || !got.Equal(rate) {
			t.Errorf("%s: %v, want an error and nothing changed", name, err)
		}
	}
}

func TestPostJSON(t *testing.T) {
	t.Parallel()
	p := engagement.Post{On: endorse.On(2026, 3, 1), Length: n(30), Counts: endorse.Counts{Likes: n(3), Followers: n(40).AsRounded()}}
	b, err := json.Marshal(p)
	want := `{"on":"2026-03-01","length":30,"counts":{"likes":3,"followers":"~40"}}`
	if err != nil || string(b) != want {
		t.Errorf("Marshal = %s, %v; want %s", b, err, want)
	}
	var back engagement.Post
	if err := json.Unmarshal(b, &back); err != nil || back != p {
		t.Errorf("reads back as %v, %v", back, err)
	}
}
