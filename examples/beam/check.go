package main

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/postline"
)

func init() {
	beam.RegisterDoFn(&postFn{})
	beam.RegisterDoFn(&judgeFn{})
	register.Function2x1(countRow)
	register.Emitter2[string, int64]()
}

// check holds posts against the law: findings, counts by market, outcome and
// reason, and what was refused.
type check struct {
	Markets []endorse.Region // of posts that name none
	Fix     bool             // look for what mends a breach
}

func (c check) build(s beam.Scope, in, unread beam.PCollection, out sink) {
	byID, refused := beam.ParDo2(s, &postFn{c}, in)
	once, conflicts := unique(s, &uniqueFn{}, byID)
	findings, counts, unjudged := beam.ParDo3(s, &judgeFn{Check: c}, once)
	out.write(s, "findings", findings)
	out.write(s, "counts", beam.ParDo(s, countRow, stats.SumPerKey(s, counts)))
	out.write(s, "bad", unread, refused, conflicts, unjudged)
}

// checker is made once a process.
var checker = sync.OnceValues(func() (*disclosure.Checker, error) { return disclosure.NewChecker(disclosure.Law()) })

// postFn reads the post of a line, for its id.
type postFn struct {
	Check check
}

// ProcessElement refuses what is no whole post.
func (fn *postFn) ProcessElement(ctx context.Context, l Line, emit func(string, Line), refused func([]byte)) error {
	post, err := (&postline.Judge{Markets: fn.Check.Markets}).Post(l.Text)
	if err != nil {
		return l.refuse(ctx, refused, err)
	}
	emit(post.ID, l)
	return nil
}

// judgeFn checks a post.
type judgeFn struct {
	Check check
	judge postline.Judge
}

// Setup makes the checker ready.
func (fn *judgeFn) Setup() error {
	c, err := checker()
	fn.judge = postline.Judge{Checker: c, Markets: fn.Check.Markets, Fix: fn.Check.Fix}
	return err
}

// ProcessElement emits a line a market, as the program check writes it.
func (fn *judgeFn) ProcessElement(ctx context.Context, l Line, emit func([]byte), count func(string, int64), refused func([]byte)) error {
	report, err := fn.judge.Report(l.Text)
	var text []byte
	if err == nil {
		text, err = report.AppendLines(nil)
	}
	if err != nil {
		return l.refuse(ctx, refused, err)
	}
	taken.Inc(ctx, 1)
	if report.Outcome() == disclosure.Breached {
		breached.Inc(ctx, 1)
	}
	for one := range bytes.Lines(text) {
		emit(bytes.TrimSuffix(one, []byte("\n")))
	}
	for i := range report.Markets {
		tally(&report.Markets[i], count)
	}
	return nil
}

// tally counts a market of a post by its outcome, and once by each reason that
// its findings have.
func tally(m *disclosure.Market, count func(string, int64)) {
	count(countKey(m.Region, m.Outcome, ""), 1)
	seen := map[string]bool{}
	for _, f := range m.Findings {
		key := countKey(m.Region, f.Outcome, f.Reason.String())
		if f.Reason != disclosure.NoReason && !seen[key] {
			seen[key] = true
			count(key, 1)
		}
	}
}

// countKey is a row of counts up to its number. None of the words needs to be
// escaped.
func countKey(market endorse.Region, outcome disclosure.Outcome, reason string) string {
	b := new(strings.Builder)
	fmt.Fprintf(b, `{"market":"%s","outcome":"%s"`, market, outcome)
	if reason != "" {
		fmt.Fprintf(b, `,"reason":"%s"`, reason)
	}
	return b.String()
}

func countRow(key string, posts int64) []byte { return fmt.Appendf(nil, `%s,"posts":%d}`, key, posts) }
