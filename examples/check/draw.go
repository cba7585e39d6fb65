package main

import (
	"fmt"
	"strings"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/console"
)

// drawing writes reports for people: a heading for each post and market, what
// is not kept under it, and how to mend it.
type drawing struct {
	paint console.Painter
}

var styles = [...]console.Style{
	disclosure.Unclear: console.Bold, disclosure.NotRequired: console.Faint,
	disclosure.Met: console.Good, disclosure.Breached: console.Bad,
}

func (d drawing) outcome(o disclosure.Outcome) string { return d.paint.Paint(styles[o], o.String()) }

func (d drawing) report(dst []byte, r disclosure.Report) ([]byte, error) {
	for _, m := range r.Markets {
		dst = fmt.Appendf(dst, "%s  %s  %s\n", console.Clean(r.ID), m.Region, d.outcome(m.Outcome))
		dst = d.findings(dst, m.Findings)
	}
	if fix := r.Fix.String(); fix != "" {
		dst = fmt.Appendf(dst, "  fix: %s\n", console.Clean(fix))
	}
	return append(dst, '\n'), nil
}

func (d drawing) findings(dst []byte, list []disclosure.Finding) []byte {
	met := 0
	for _, f := range list {
		if f.Outcome == disclosure.Met {
			met++
			continue
		}
		strength, style := "should", console.Plain
		if f.Must {
			strength, style = "must", styles[f.Outcome]
		}
		head := fmt.Sprintf("  %-8s  %-6s  %-16s", f.Outcome, strength, f.Reason)
		dst = fmt.Appendf(dst, "%s  %s\n", d.paint.Paint(style, head), console.Clean(f.Says()))
	}
	if met > 0 {
		dst = fmt.Appendf(dst, "  %s\n", d.paint.Paint(console.Faint, count(met, "rule")+" met"))
	}
	return dst
}

// sum is the line at the end.
func (d drawing) sum(t tally) string {
	if t.markets() == 0 && t.bad == 0 {
		return ""
	}
	parts := []string{count(t.markets(), "check")}
	for o, n := range t.outcomes {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, disclosure.Outcome(o)))
		}
	}
	if t.bad > 0 {
		parts = append(parts, count(t.bad, "line")+" refused")
	}
	return strings.Join(parts, ", ") + "\n"
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
