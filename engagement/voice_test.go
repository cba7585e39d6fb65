package engagement_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

func TestShareOfVoice(t *testing.T) {
	t.Parallel()
	voice := func(name string, c int64) engagement.Voice { return engagement.Voice{Name: name, Count: n(c)} }
	got, err := engagement.ShareOfVoice(voice("ours", 1), voice("theirs", 1), voice("others", 1))
	if err != nil || got.Sum().String() != "1" {
		t.Fatalf("%v adds up to %v, %v", got.All(), got.Sum(), err)
	}
	if r, _ := got.Of("ours"); r.String() != "0.333333333334" {
		t.Errorf("ours is %v; of equal remainders the first given has the unit over", r)
	}
	got, _ = engagement.ShareOfVoice(voice("theirs", 5), voice("ours", 1))
	if r, _ := got.Of("ours"); r.String() != "0.166666666667" {
		t.Errorf("ours is %v; the larger remainder has the unit over", r)
	}
	if _, err := engagement.ShareOfVoice(voice("ours", 3), engagement.Voice{Name: "theirs"}); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("a voice not known: %v", err)
	}
	var group *engagement.GroupError
	if _, err := engagement.ShareOfVoice(voice("ours", 3), voice("ours", 4)); !errors.As(err, &group) {
		t.Errorf("a brand twice: %v", err)
	}
	for name, voices := range map[string][]engagement.Voice{"none": nil, "silence": {voice("ours", 0)}} {
		if _, err := engagement.ShareOfVoice(voices...); !errors.Is(err, endorse.ErrZeroBase) {
			t.Errorf("%s: %v", name, err)
		}
	}
	value := func(name, amount string) engagement.Value {
		return engagement.Value{Name: name, Amount: endorse.MustMoney(amount)}
	}
	got, err = engagement.ShareOfValue(value("ours", "EUR 12.50"), value("theirs", "EUR 37.5"))
	if r, _ := got.Of("ours"); err != nil || r.String() != "0.25" {
		t.Errorf("ShareOfValue = %v, %v", got.All(), err)
	}
	got, err = engagement.ShareOfValue(value("ours", "EUR 0"), value("theirs", "EUR 3"))
	if r, listed := got.Of("ours"); err != nil || !listed || !r.IsZero() {
		t.Errorf("worth nothing: %v, %v; want a share of zero", got.All(), err)
	}
	var mixed *endorse.CurrencyMismatchError
	if _, err = engagement.ShareOfValue(value("ours", "EUR 1"), value("theirs", "USD 1")); !errors.As(err, &mixed) {
		t.Errorf("two currencies: %v", err)
	}
	if _, err = engagement.ShareOfValue(value("ours", "EUR -1"), value("theirs", "EUR 3")); !errors.Is(err, engagement.ErrBelowZero) {
		t.Errorf("below zero: %v", err)
	}
}

func TestShareOfVoiceAddsUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := anyShares(t, "voices")
		if s.Sum().String() != "1" {
			t.Fatalf("%v adds up to %v", s.All(), s.Sum())
		}
	})
}

func TestAudienceTypes(t *testing.T) {
	t.Parallel()
	got, err := engagement.AudienceTypes{Real: n(600), Influencers: n(50), MassFollowers: n(150), Suspicious: n(200)}.Shares()
	if r, _ := got.Of("suspicious"); err != nil || r.String() != "0.2" || got.Sum().String() != "1" {
		t.Errorf("%v, %v", got.All(), err)
	}
	if _, err = (engagement.AudienceTypes{Real: n(1)}).Shares(); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("kinds not known: %v", err)
	}
}

func TestProportion(t *testing.T) {
	t.Parallel()
	credible, err1 := engagement.CredibleShare(n(182), n(263))
	fake, err2 := engagement.FakeFollowerShare(n(182), n(263))
	if errors.Join(err1, err2) != nil || !credible.Value.Add(fake.Value).Equal(endorse.RateOfInt(1)) || fake.Part != 81 {
		t.Errorf("credible %+v and fake %+v are not the whole", credible, fake)
	}
	got, err := fake.Wilson(level95)
	if err != nil || got.Low.Round(4, endorse.HalfEven).String() != "0.2553" || got.High.Round(4, endorse.HalfEven).String() != "0.3662" {
		t.Errorf("Wilson = %+v, %v; Newcombe 1998 has 0.2553 to 0.3662", got, err)
	}
	for name, of := range map[string]func(a, b endorse.Count) (engagement.Proportion, error){
		"credible": engagement.CredibleShare, "fake": engagement.FakeFollowerShare, "reachable": engagement.Reachability, "genuine": engagement.CommentAuthenticity,
	} {
		var bad *engagement.ProportionError
		if _, err := of(n(5), n(4)); !errors.As(err, &bad) {
			t.Errorf("%s 5 of 4: %v", name, err)
		}
		if _, err := of(n(0), n(0)); !errors.Is(err, endorse.ErrZeroBase) {
			t.Errorf("%s of nobody: %v", name, err)
		}
		if _, err := of(endorse.Count{}, n(4)); !errors.Is(err, endorse.ErrNotKnown) {
			t.Errorf("%s not known: %v", name, err)
		}
	}
	for _, p := range []engagement.Proportion{{Part: 3, Whole: 2}, {Part: -1, Whole: 2}, {Part: 0, Whole: 0}, {Part: -3, Whole: -2}} {
		var bad *engagement.ProportionError
		if got, err := p.Wilson(level95); !errors.As(err, &bad) {
			t.Errorf("%d of %d: %+v, %v; want a ProportionError", p.Part, p.Whole, got, err)
		}
	}
	for part, want := range map[int64]string{0: "0", 50: "1"} {
		p, err := engagement.CredibleShare(n(part), n(50))
		got, err2 := p.Wilson(level95)
		if errors.Join(err, err2) != nil || p.Value.String() != want || !got.Contains(p.Value) || got.Low.Equal(got.High) {
			t.Errorf("%d of 50: %v in %+v, %v %v", part, p.Value, got, err, err2)
		}
	}
}
