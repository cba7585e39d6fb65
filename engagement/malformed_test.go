package engagement_test

import (
	"encoding/hex"
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// Parts of the encoding: a definition, and the sums of one post that brought
// nothing over a base of 1.
var (
	likesAndComments = text("engagement-rate") + text("followers") + "02" + text("comments") + text("likes") + "00"
	oneOfOne         = "0100" + "00" + "0101" + "00" + "0101" + "00" + "00" + "00"
	noPost           = "0000" + "00000000000000"
)

const (
	mostPosts = "ffffffffffffffff7f" // 9,223,372,036,854,775,807
	oneLess   = "feffffffffffffff7f"
)

// Each form but those marked says something that no posts add up to.
func TestEncodingOfWhatCannotBe(t *testing.T) {
	t.Parallel()
	zeroBase := func(posts string) string { return text("zero-base") + "00" + posts }
	dated := func(sums string) string { // 2 posts of 10 and 30 by 1,000 each, and sums of the dated ones
		return likesAndComments + "0200" + "0128" + "0207d0" + "0203e8" + "031e8480" + "029c40" +
			"0509502f9000" + "093635c9adc5dea00000" + "00" + sums
	}
	rows := []struct {
		name    string
		version string
		body    string
		good    bool
		why     string
	}{
		{"nothing at all", "01", "00000000" + noPost + "00", true, "the zero summary"},
		{"a post of no definition", "01", "00000000" + oneOfOne + "00", false, "without a definition nothing is used"},
		{"one post", "01", likesAndComments + oneOfOne + "00", true, ""},
		{"two posts of bases that add up to one", "01", likesAndComments + "0200" + "00" + "0101" + "00" + "0101" + "000000" + "00", false, "a base is at least 1"},
		{"as many left out as there can be", "01", likesAndComments + noPost + "01" + zeroBase(mostPosts), true, ""},
		{"one more left out", "01", likesAndComments + noPost + "01" + zeroBase("80808080808080808001"), false, "beyond 63 bits"},
		{"one used and the rest left out", "01", likesAndComments + oneOfOne + "01" + zeroBase(oneLess), true, ""},
		{"one used besides", "01", likesAndComments + oneOfOne + "01" + zeroBase(mostPosts), false, "together beyond 63 bits"},
		{"left out thrice as many", "01", likesAndComments + noPost + "03" + text("too-large") + "00" + mostPosts +
			text("unknown-length") + "00" + mostPosts + zeroBase(mostPosts), false, "the sum comes round above zero again"},
		{"left out for no reason", "01", likesAndComments + noPost + "01" + "00" + "00" + "01", false, ""},
		{"dated", "02", dated("02" + "0104" + "010a" + "0509502f9000" + "093635c9adc5dea00000" + "0514f46b0400"), true, ""},
		{"dated rates a unit above those of all", "02", dated("02" + "0104" + "010a" + "0509502f9001" + "093635c9adc5dea00000" + "0514f46b0400"), false, ""},
	}
	for _, r := range rows {
		form, err := hex.DecodeString(hex.EncodeToString([]byte("endorse/engagement")) + r.version + "73" + r.body)
		if err != nil {
			t.Fatal(r.name, err)
		}
		var s engagement.Summary
		err = s.UnmarshalBinary(form)
		if r.good && err != nil || !r.good && (!errors.Is(err, engagement.ErrEncoding) || !s.Equal(engagement.Summary{})) {
			t.Errorf("%s: %v, want good %v: %s", r.name, err, r.good, r.why)
		}
	}
}

// A carry goes through a word that is full.
func TestCarryThroughFullWord(t *testing.T) {
	t.Parallel()
	form := func(sums, last string) string { // two posts, or three, whose squared rates have that sum
		return hex.EncodeToString([]byte("endorse/engagement")) + "0173" + likesAndComments + sums + last + "00"
	}
	full := "18" + strings.Repeat("ff", 24) // 2^192 - 1
	before, _ := hex.DecodeString(form("0200"+"00"+"0102"+"00"+"0102"+"00"+"0d01"+strings.Repeat("00", 12), full))
	var s engagement.Summary
	if err := s.UnmarshalBinary(before); err != nil || !s.Add(post(1, 1)) {
		t.Fatal(err)
	}
	got, _ := s.MarshalBinary()
	more := "19" + "01" + strings.Repeat("0", 28) + "d3c21bcecceda0ffffff" // and 10^24 more
	want := form("0300"+"0101"+"0103"+"0101"+"0103"+"0101"+"0d01"+strings.Repeat("00", 7)+"e8d4a51000", more)
	if diff := cmp.Diff(want, hex.EncodeToString(got)); diff != "" {
		t.Errorf("mismatch (-want +got)\n%s", diff)
	}
}

// A digest whose only post has the rate 0, of step 0, ends in its lowest rate,
// its highest, the step, and one post.
func TestDigestOfWhatCannotBe(t *testing.T) {
	t.Parallel()
	digest, _ := engagement.DigestOf(byFollowers, rated(0))
	good, _ := digest.MarshalBinary()
	head := hex.EncodeToString(good)
	head, found := head[:len(head)-8], head[len(head)-8:] == "00000001"
	if !found {
		t.Fatalf("%x does not end in a post of rate 0", good)
	}
	for _, r := range []struct {
		name, tail string
		good       bool
	}{
		{"as written", "0000" + "00" + "01", true},
		{"two posts where one was used", "0000" + "00" + "02", false},
		{"a post a step above the last", "0000" + "8061" + "01", false},
	} {
		form, _ := hex.DecodeString(head + r.tail)
		var back engagement.Digest
		if err := back.UnmarshalBinary(form); r.good && err != nil || !r.good && !errors.Is(err, engagement.ErrEncoding) {
			t.Errorf("%s: %v, want good %v", r.name, err, r.good)
		}
	}
}

// A sample keeps rates up to the largest that a post can have.
func TestSampleOfTheLargestRate(t *testing.T) {
	t.Parallel()
	sample, _ := engagement.SampleOf(byFollowers, []engagement.Post{post(1<<63-1, 1), post(0, 1)})
	form, _ := sample.MarshalBinary()
	var back engagement.Sample
	if err := back.UnmarshalBinary(form); err != nil || !back.Equal(sample) {
		t.Errorf("does not read back: %v", err)
	}
}

func encoded(t *rapid.T, m interface{ MarshalBinary() ([]byte, error) }) []byte {
	b, err := m.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}
