package contract_test

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

type workEvent = contract.WorkEvent

// submitted is a reel whose draft came in on Thursday 26 November 2026, with a
// review of three days.
func submitted(t *testing.T, change func(*contract.Review)) contract.Work {
	t.Helper()
	terms := sample()
	review := &terms.Deliverables[0].Approval
	if change != nil {
		change(review)
	}
	work, err := contract.NewWork(terms, "reels")
	if err != nil {
		t.Fatal(err)
	}
	return walk(t, work, contract.Work.Apply, on(2026, 11, 26), workEvent{Step: contract.Submit, By: "anna", Draft: "v1", Due: review.Due(on(2026, 11, 26), contract.NewWeekdays())})
}

func TestSilence(t *testing.T) {
	business := func(r *contract.Review) { r.Business = true }
	notice := func(r *contract.Review) { r.Business, r.Silence, r.NoticeDays = true, contract.NoticeFirst, 2 }
	rejects := func(r *contract.Review) { r.Silence = contract.DeemedRejected }
	slips := func(r *contract.Review) { r.Silence = contract.Slips }
	deem := workEvent{Step: contract.Deem}
	remind := workEvent{Step: contract.Notify, By: "anna", Due: on(2026, 12, 4)}
	rows := []struct {
		name   string
		change func(*contract.Review)
		before []workEvent
		e      workEvent
		day    endorse.Date
		want   contract.WorkState
		err    error
	}{
		{"last day of three", nil, nil, deem, on(2026, 11, 29), contract.Submitted, contract.ErrTooEarly},
		{"day after", nil, nil, deem, on(2026, 11, 30), contract.ApprovedBySilence, nil},
		{"last of three business days", business, nil, deem, on(2026, 12, 1), contract.Submitted, contract.ErrTooEarly},
		{"day after them", business, nil, deem, on(2026, 12, 2), contract.ApprovedBySilence, nil},
		{"silence rejects", rejects, nil, deem, on(2026, 11, 30), contract.Rejected, nil},
		{"silence moves the dates", slips, nil, deem, on(2027, 1, 1), contract.Submitted, contract.ErrNotAgreed},
		{"no notice yet", notice, nil, deem, on(2026, 12, 31), contract.Submitted, contract.ErrNotAgreed},
		{"notice before the end", notice, nil, remind, on(2026, 12, 1), contract.Submitted, contract.ErrTooEarly},
		{"last day after the notice", notice, []workEvent{remind}, deem, on(2026, 12, 4), contract.Submitted, contract.ErrTooEarly},
		{"day after that", notice, []workEvent{remind}, deem, on(2026, 12, 5), contract.ApprovedBySilence, nil},
		{"a second notice", notice, []workEvent{remind}, remind, on(2026, 12, 9), contract.Submitted, contract.ErrStep},
		{"changes after silence has decided", nil, nil, workEvent{Step: contract.RequestChanges, By: "acme"}, on(2026, 11, 30), contract.Submitted, contract.ErrTooLate},
		{"changes on the last day", nil, nil, workEvent{Step: contract.RequestChanges, By: "acme"}, on(2026, 11, 29), contract.ChangesRequested, nil},
		{"the creator approves", nil, nil, workEvent{Step: contract.Approve, By: "anna", Draft: "v1"}, on(2026, 11, 27), contract.Submitted, contract.ErrActor},
		{"another draft is approved", nil, nil, workEvent{Step: contract.Approve, By: "acme", Draft: "v0"}, on(2026, 11, 27), contract.Submitted, contract.ErrVersion},
		{"live before approval", nil, nil, workEvent{Step: contract.Publish, By: "anna", Draft: "v1"}, on(2026, 11, 27), contract.Submitted, contract.ErrStep},
	}
	for _, r := range rows {
		work := walk(t, submitted(t, r.change), contract.Work.Apply, on(2026, 12, 2), r.before...)
		got, err := work.Apply(r.e, r.day)
		if got.State() != r.want || !errors.Is(err, r.err) {
			t.Errorf("%s: %s, %v, want %s, %v", r.name, got.State(), err, r.want, r.err)
		}
	}
}

// TestRounds: two rounds are in the fee; what the law asks for, and what is paid,
// is none; what was approved changes for pay.
func TestRounds(t *testing.T) {
	work, day := submitted(t, nil), on(2026, 11, 26)
	round := func(e workEvent) error {
		e.Step, e.By = contract.RequestChanges, "acme"
		next, err := work.Apply(e, day)
		if err == nil {
			day = day.AddDays(1)
			work = walk(t, next, contract.Work.Apply, day, workEvent{Step: contract.Submit, By: "anna", Draft: "v"})
		}
		return err
	}
	for i, r := range []struct {
		e    workEvent
		want error
		used int
	}{
		{workEvent{}, nil, 1}, {workEvent{Compliance: true}, nil, 1}, {workEvent{}, nil, 2},
		{workEvent{}, contract.ErrRounds, 2}, {workEvent{Charged: true}, nil, 2}, {workEvent{Compliance: true}, nil, 2},
	} {
		if err := round(r.e); !errors.Is(err, r.want) || work.Rounds() != r.used {
			t.Errorf("request %d: %v, %d rounds, want %v, %d", i, err, work.Rounds(), r.want, r.used)
		}
	}
	work = walk(t, work, contract.Work.Apply, day, workEvent{Step: contract.Approve, By: "acme", Draft: "v"})
	if err := round(workEvent{}); !errors.Is(err, contract.ErrRounds) {
		t.Errorf("after approval: %v", err)
	}
}

// TestStageStays: what was approved and is changed for pay was still delivered, and
// no version may go live until the next approval.
func TestStageStays(t *testing.T) {
	work := walk(t, submitted(t, nil), contract.Work.Apply, on(2026, 11, 27), workEvent{Step: contract.Approve, By: "acme", Draft: "v1"},
		workEvent{Step: contract.RequestChanges, By: "acme", Charged: true})
	if work.Approved() != "" || work.Stage() != contract.Delivered {
		t.Errorf("%q approved, stage %s", work.Approved(), work.Stage())
	}
	work = walk(t, work, contract.Work.Apply, on(2026, 12, 1), workEvent{Step: contract.Submit, By: "anna", Draft: "v2"})
	if work.Stage() != contract.Delivered {
		t.Errorf("stage %s", work.Stage())
	}
}

// TestDispute: what silence approved may be disputed for seven days.
func TestDispute(t *testing.T) {
	work := walk(t, submitted(t, nil), contract.Work.Apply, on(2026, 11, 30), workEvent{Step: contract.Deem})
	for day, want := range map[endorse.Date]error{on(2026, 12, 7): nil, on(2026, 12, 8): contract.ErrRounds} {
		if _, err := work.Apply(workEvent{Step: contract.RequestChanges, By: "acme"}, day); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", day, err, want)
		}
	}
}

// TestPostingAndKeeping goes from the approved draft to the end of the retention.
func TestPostingAndKeeping(t *testing.T) {
	work := walk(t, submitted(t, nil), contract.Work.Apply, on(2026, 11, 27), workEvent{Step: contract.Approve, By: "acme", Draft: "v1"})
	if _, err := work.Apply(workEvent{Step: contract.Publish, By: "anna", Draft: "v2"}, on(2026, 12, 1)); !errors.Is(err, contract.ErrVersion) {
		t.Errorf("another version than the approved one: %v", err)
	}
	live := walk(t, work, contract.Work.Apply, on(2026, 12, 1), workEvent{Step: contract.Publish, By: "anna", Draft: "v1"})
	if _, err := live.Apply(workEvent{Step: contract.Verify, By: "acme"}, on(2026, 12, 2)); !errors.Is(err, contract.ErrNoURL) {
		t.Errorf("verified without an address: %v", err)
	}
	verified := walk(t, live, contract.Work.Apply, on(2026, 12, 2), workEvent{Step: contract.Verify, By: "acme", URL: "https://example.org/p/1"})
	if verified.Until() != on(2027, 3, 1) || verified.Late(on(2027, 1, 1)) != 268 {
		t.Errorf("until %s, late %d", verified.Until(), verified.Late(on(2027, 1, 1)))
	}
	if _, due := verified.Pending(on(2027, 2, 28)); due {
		t.Error("retained a day too early")
	}
	if e, due := verified.Pending(on(2027, 3, 1)); !due || e.Step != contract.Retain {
		t.Errorf("%v, %t", e, due)
	}
	if _, err := verified.Apply(workEvent{Step: contract.Remove, By: "anna"}, on(2027, 3, 1)); !errors.Is(err, contract.ErrTooLate) {
		t.Errorf("removed early on the day that it may come down: %v", err)
	}
	removed := walk(t, verified, contract.Work.Apply, on(2027, 1, 5), workEvent{Step: contract.Remove}, workEvent{Step: contract.Redo, By: "anna", URL: "https://example.org/p/2"}, workEvent{Step: contract.Close})
	if removed.State() != contract.Closed || removed.URL() != "https://example.org/p/2" {
		t.Errorf("%s %s", removed.State(), removed.URL())
	}
}

func TestBusinessDaysNeedACalendar(t *testing.T) {
	terms := sample()
	terms.Deliverables[0].Approval.Business = true
	work, _ := contract.NewWork(terms, "reels")
	if _, err := work.Apply(workEvent{Step: contract.Submit, By: "anna", Draft: "v1"}, on(2026, 2, 1)); !errors.Is(err, contract.ErrDay) {
		t.Error(err)
	}
	if _, err := contract.NewWork(terms, "shorts"); !errors.Is(err, contract.ErrNoSuch) {
		t.Error(err)
	}
}

// TestWorkMachine takes any steps and holds: the stage never falls, only the
// approved version is live, rounds stay within the fee, the review clock runs only
// while the brand has the draft, and the bytes read back.
func TestWorkMachine(t *testing.T) {
	start, err := contract.NewWork(sample(), "reels")
	if err != nil {
		t.Fatal(err)
	}
	terminal := []contract.WorkState{contract.Closed, contract.Waived, contract.Killed}
	rapid.Check(t, func(t *rapid.T) {
		work, day, stage, approved := start, on(2026, 2, 1), contract.BeforeWork, ""
		t.Repeat(map[string]func(*rapid.T){
			"step": func(t *rapid.T) {
				e := workEvent{
					Step: contract.WorkStep(rapid.IntRange(0, 18).Draw(t, "step")), By: rapid.SampledFrom([]string{"acme", "anna", ""}).Draw(t, "by"),
					Draft: rapid.SampledFrom([]string{"v1", "v2"}).Draw(t, "draft"), URL: rapid.SampledFrom([]string{"", "https://example.org/1"}).Draw(t, "url"),
					Charged: rapid.Bool().Draw(t, "charged"),
				}
				if legal := work.Steps(e.By); len(legal) > 0 && rapid.Bool().Draw(t, "legal") {
					e.Step = rapid.SampledFrom(legal).Draw(t, "of these")
				}
				before := work
				next, err := work.Apply(e, day)
				if err != nil {
					return
				}
				if slices.Contains(terminal, before.State()) {
					t.Fatalf("%s left %s", e.Step, before.State())
				}
				switch e.Step {
				case contract.Approve:
					approved = e.Draft
				case contract.Deem:
					approved = before.Approved() + next.Approved()
				case contract.RequestChanges, contract.Submit:
					approved = ""
				case contract.Publish:
					if e.Draft != approved || approved == "" {
						t.Fatalf("%q is live, %q was approved", e.Draft, approved)
					}
				}
				work = next
			},
			"days": func(t *rapid.T) { day = day.AddDays(rapid.IntRange(1, 40).Draw(t, "days")) },
			"": func(t *rapid.T) {
				if work.Stage() < stage || work.Rounds() > 2 {
					t.Fatalf("stage %s after %s, %d rounds", work.Stage(), stage, work.Rounds())
				}
				stage = work.Stage()
				if (work.State() != contract.Submitted) != work.ReviewDue().IsZero() {
					t.Fatalf("%s, review due %s", work.State(), work.ReviewDue())
				}
				readsBack(t, work, new(contract.Work))
			},
		})
	})
}
