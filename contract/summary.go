package contract

import (
	"fmt"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// Summary is the terms in plain English, a clause a line. The words may change
// between versions of this library; the terms are what counts.
func (t Terms) Summary() string { return strings.Join(t.Sentences(), "\n") + "\n" }

// Sentences says what the terms say, a sentence a clause, in the order of the
// terms. What they leave open is not in it: see [Duties].
func (t Terms) Sentences() []string {
	s := &sentences{terms: &t}
	s.head()
	for i := range t.Deliverables {
		s.deliverable(&t.Deliverables[i])
	}
	for i := range t.Rights {
		s.grant(&t.Rights[i])
	}
	for i := range t.Exclusivity {
		s.exclusivity(&t.Exclusivity[i])
	}
	s.ai()
	s.compensation()
	s.payment()
	for _, g := range t.Guarantees {
		s.guarantee(g)
	}
	s.end()
	return s.list
}

type sentences struct {
	terms *Terms
	list  []string
}

// say adds a sentence of the parts that are not empty.
func (s *sentences) say(parts ...string) {
	var words []string
	for _, p := range parts {
		if p != "" {
			words = append(words, p)
		}
	}
	s.list = append(s.list, strings.Join(words, " ")+".")
}

// when is the text if the condition holds, else nothing.
func when(yes bool, format string, args ...any) string {
	if !yes {
		return ""
	}
	return fmt.Sprintf(format, args...)
}

func (s *sentences) head() {
	t := s.terms
	title := choose(t.Title == "", "", " ("+t.Title+")")
	s.say(fmt.Sprintf("Agreement %s, version %d%s", t.ID, t.Version, title), when(t.Days != endorse.Period{}, "runs %s", days(t.Days)))
	var names []string
	for _, p := range t.Parties {
		names = append(names, fmt.Sprintf("%s as %s", choose(p.Name == "", p.ID, p.Name), article(p.Role)))
	}
	if len(names) > 0 {
		s.say("It is between", enumerate(names))
	}
	if t.Governing != "" {
		s.say("It is governed by the law of", string(t.Governing))
	}
	if m := t.Master; m.ID != "" {
		wins := map[Precedence]string{TermsFirst: "these terms win where they differ from it", MasterFirst: "it wins where these terms differ from it"}
		s.say("It stands under the master agreement", m.ID+when(wins[m.Precedence] != "", "; %s", wins[m.Precedence])+
			when(len(m.Locked) > 0, "; %s may not be changed", enumerate(m.Locked)))
	}
}

func article(r Role) string {
	return map[Role]string{RoleNotSaid: "a party", Agency: "the agency"}[r] + when(r != RoleNotSaid && r != Agency, "the %s", r)
}

func (s *sentences) deliverable(d *Deliverable) {
	what := when(d.Count > 0, "%d × ", d.Count) + d.Format.String()
	parts := []string{
		fmt.Sprintf("Deliverable %s: %s on %s", d.ID, what, d.Platform.Name()),
		when(d.Frames > 0, "of %d frames", d.Frames), when(d.Seconds > 0, "of at least %d seconds", d.Seconds),
	}
	tail := []string{
		when(!d.DraftDue.IsZero(), "the draft by %s", d.DraftDue),
		when(d.Window != endorse.Period{}, "live %s", days(d.Window)),
		when(d.Retention.Said(), "public %s", retention(d.Retention)),
		s.must(d.Must), when(len(d.MustNot) > 0, "without %s", enumerate(d.MustNot)),
		review(d.Approval), when(d.Fee.Currency() != 0, "for %s of the fee", d.Fee), shared(d.Shares),
	}
	s.clause(strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), " "), tail)
}

// clause adds a sentence of a head and of the parts that are not empty, each after
// a comma.
func (s *sentences) clause(head string, tail []string) {
	for _, p := range tail {
		if p != "" {
			head += ", " + p
		}
	}
	s.say(head)
}

func (s *sentences) must(m Content) string {
	var list []string
	list = append(list, m.Tags...)
	for _, x := range m.Mentions {
		list = append(list, "a mention of "+x)
	}
	for _, x := range m.Links {
		list = append(list, "the link "+x)
	}
	for _, x := range m.Codes {
		list = append(list, "the code "+x)
	}
	if m.Disclosure == endorse.Yes {
		list = append(list, "a disclosure")
	}
	if m.Tool == endorse.Yes {
		list = append(list, "the platform's own label")
	}
	return when(len(list) > 0, "with %s", enumerate(list))
}

func shared(list []Weight) string {
	var words []string
	for _, w := range list {
		words = append(words, fmt.Sprintf("%s (%s)", w.Party, w.Weight))
	}
	return when(len(list) > 0, "shared by %s", enumerate(words))
}

func review(r Review) string {
	if r.Required != endorse.Yes {
		return when(r.Required == endorse.No, "without approval")
	}
	unit := choose(r.Business, "business day", "day")
	silence := map[Silence]string{
		DeemedApproved: "silence approves", Slips: "silence moves the dates", DeemedRejected: "silence rejects",
		NoticeFirst: fmt.Sprintf("after a notice and %s more silence approves", plural(r.NoticeDays, unit)),
	}[r.Silence]
	return "approved within " + plural(r.Days, unit) + when(silence != "", " (%s)", silence) +
		when(r.Rounds > 0, " with %s of changes", plural(r.Rounds, "round"))
}

func (s *sentences) grant(g *Grant) {
	holder := choose(g.Holder == "", "the brand", g.Holder)
	held := map[Holding]string{Exclusive: "alone ", Sole: "alone beside the creator "}[g.Holding]
	tail := []string{
		when(g.Territory.Said(), "in %s", g.Territory), when(g.Term.Perpetual, "without end"),
		when(g.Term.Months > 0 || g.Term.Days > 0, "for %s", length(g.Term.Months, g.Term.Days)),
		when(g.Start.Event != EventNotSaid, "from %s", s.anchor(g.Start)),
		when(g.Impressions > 0, "up to %d impressions", g.Impressions), when(g.Spend.Currency() != 0, "up to %s of spend", g.Spend),
		when(g.Edits == NoEdits, "without edits"), when(g.Edits == Technical, "with technical edits"), when(g.Edits == AnyEdits, "with any edits"),
		when(g.Raw == endorse.Yes, "with the raw footage"),
		when(g.After != "", "once %s is paid", g.After), when(g.Fee.Currency() != 0, "for %s of the fee", g.Fee),
	}
	s.clause(fmt.Sprintf("Right %s: %s %smay use %s for %s", g.ID, holder, held, s.works(g), enumerate(strings.Split(g.Uses.String(), "|"))), tail)
}

func (s *sentences) works(g *Grant) string {
	list := append(append([]string(nil), g.Deliverables...), g.Works...)
	return choose(len(list) == 0, "the content", enumerate(list))
}

func (s *sentences) exclusivity(x *Exclusivity) {
	what := append(append([]string(nil), x.Brands...), x.Categories...)
	tail := []string{
		when(x.Territory.Said(), "in %s", x.Territory), when(len(x.Platforms) > 0, "on %s", joinText(x.Platforms)),
		when(x.Anchor.Event != EventNotSaid, "%s before to %s after %s", plural(x.Before, "day"), plural(x.After, "day"), s.anchor(x.Anchor)),
		when(len(x.Except) > 0, "except %s", enumerate(x.Except)), when(x.Fee.Currency() != 0, "for %s of the fee", x.Fee),
	}
	s.clause(fmt.Sprintf("Exclusivity %s: the creator does not work for %s", x.ID, choose(len(what) == 0, "anybody else", enumerate(what))), tail)
}

func (s *sentences) ai() {
	a := s.terms.AI
	if a.Training.Said() {
		s.say("The content", choose(a.Training == endorse.Yes, "may", "may not"), "train models")
	}
	if a.Replica.Said() {
		s.say("A digital replica of the creator", choose(a.Replica == endorse.Yes, "may", "may not"), "be made"+when(a.Uses != "", ": %s", a.Uses))
	}
}

func (s *sentences) anchor(a Anchor) string {
	text := map[Event]string{
		OnDay: a.On.String(), Signature: "signature", DraftIn: "the draft", Approval: "approval", GoLive: "going live",
		FirstUse: "first use", Paid: "payment", ReportIn: "the report", Completion: "completion", InvoiceIn: "the invoice",
	}[a.Event]
	return text + when(a.Deliverable != "", " of %s", a.Deliverable) + when(!a.LongStop.IsZero(), ", at the latest %s", a.LongStop)
}
