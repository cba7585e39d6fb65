package story

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/console"
)

// Part is what a step has to say. As JSON it is a value of its own.
type Part interface {
	draw(p *page)
}

// Step is a phase of the work on a campaign.
type Step struct {
	Name  string
	Title string
	tell  func(*teller) (Part, error)
}

var steps = []Step{
	{"brief", "the brief", tellBrief},
	{"shortlist", "who fits, and why", tellShortlist},
	{"plan", "what to take for the budget", tellPlan},
	{"agree", "agreements, and what the law asks of them", tellAgree},
	{"sheet", "what one creator gets to read", tellSheet},
	{"check", "posts held against the law", tellCheck},
	{"deliver", "what was owed and what came", tellDeliver},
	{"results", "what came of it", tellResults},
	{"pay", "who was told what, and paid what", tellPay},
	{"report", "the report", tellReport},
}

// Names lists the steps in their order.
func Names() []string {
	var names []string
	for _, s := range steps {
		names = append(names, s.Name)
	}
	return names
}

// List is the steps with what each shows, a line each.
func List() string {
	var b strings.Builder
	for _, s := range steps {
		fmt.Fprintf(&b, "  %-10s %s\n", s.Name, s.Title)
	}
	return b.String()
}

// Told is the steps that were asked for.
type Told struct {
	steps []Step
	parts []Part
}

// teller computes what several steps need once.
type teller struct {
	*Case
	checker *disclosure.Checker
	watch   func(state func() string)

	earnings   affiliate.Settlement
	status     campaign.Status
	settlement campaign.Settlement
	report     campaign.Report
	looked     func() error
}

// Tell tells a step, or all if the name is empty. Watch is called now and then with
// what is being done. A step that cannot be told leaves the others; the errors are
// joined, each with the name of its step.
func Tell(k *Case, name string, watch func(state func() string)) (*Told, error) {
	checker, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		return nil, err
	}
	t, told := &teller{Case: k, checker: checker, watch: watch}, &Told{}
	t.looked = sync.OnceValue(t.lookOnce)
	var errs []error
	for _, s := range steps {
		if name != "" && s.Name != name {
			continue
		}
		watch(func() string { return s.Title })
		part, err := s.tell(t)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", s.Name, err))
			continue
		}
		told.steps, told.parts = append(told.steps, s), append(told.parts, part)
	}
	return told, errors.Join(errs...)
}

// look settles, monitors and reports once.
func (t *teller) look() error { return t.looked() }

func (t *teller) lookOnce() error {
	var err error
	if t.earnings, err = t.earned(); err != nil {
		return err
	}
	if t.settlement, err = campaign.Settle(t.Campaign, t.earnings.Statements, t.On); err != nil {
		return err
	}
	if t.status, err = campaign.Monitor(t.Campaign, t.checker, t.On); err != nil {
		return err
	}
	t.report, err = campaign.NewReport(t.Campaign, t.settlement, t.status, campaign.Yardstick{
		Rate: engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments), Statistic: engagement.Mean})
	return err
}

// Empty reports whether no step could be told.
func (t *Told) Empty() bool { return len(t.parts) == 0 }

// Write writes the steps as text for people.
func (t *Told) Write(w io.Writer, paint console.Painter) error {
	p := &page{paint: paint}
	for i, s := range t.steps {
		p.title(fmt.Sprintf("%d. %s", number(s.Name), s.Title))
		t.parts[i].draw(p)
	}
	return p.writeTo(w)
}

func number(name string) int {
	for i, s := range steps {
		if s.Name == name {
			return i + 1
		}
	}
	return 0
}

// MarshalJSON writes an object with a member a step, in their order.
func (t *Told) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, s := range t.steps {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%q:", s.Name)
		data, err := json.Marshal(t.parts[i])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.Name, err)
		}
		b.Write(data)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
