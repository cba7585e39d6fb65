package main

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure"
)

// checks are what disclosure law says of the posts.
type checks struct {
	Markets table
	Matrix  table
	Posts   []postCheck
	Checked bool // somebody looked
}

// postCheck is a post with the findings of its markets.
type postCheck struct {
	ID, Post, Creator, Outcome string
	In                         string // what the markets came to
	Fault                      string
	Markets                    []marketCheck
}

type marketCheck struct {
	Region, Outcome string
	Findings        []finding
	Met             []string
}

// finding is one finding and what it rests on. Link is empty where its source has no
// address.
type finding struct {
	disclosure.Finding
	At, Link, Weight string
	Quoted           string // what stands there, unless the sentence has it
}

func checksOf(r *campaign.Report, l limits) checks {
	c := &r.Compliance
	x := checks{Markets: marketTable(c), Checked: len(c.Posts) > 0}
	head := columns("post")
	for _, m := range c.Markets {
		head = append(head, column{Name: string(m.Region)})
	}
	x.Matrix = table{ID: "matrix", Caption: "Posts by market, what is breached first", Head: head}
	names := namesOf(r)
	order := byOutcome(c.Posts)
	n := l.shown(len(order))
	for _, i := range order[:n] {
		p, at := &c.Posts[i], place("compliance.posts", i)
		id := "check-" + strconv.Itoa(i)
		name := first(names[p.Creator], p.Creator)
		cells := []cell{{Text: p.Post, At: at + ".post", Link: id, Note: strings.Join([]string{name, p.On.String(), kind(p.Platform, p.Format)}, ", ")}}
		for _, m := range c.Markets {
			cells = append(cells, inMarket(at, p, string(m.Region)))
		}
		x.Matrix.add(cells...)
		x.Posts = append(x.Posts, checkOf(at, id, name, p))
	}
	x.Matrix.More = len(order) - n
	return x
}

func marketTable(c *campaign.Compliance) table {
	t := table{ID: "markets", Caption: "Posts by what they came to", Head: columns("market", ">met", ">not required", ">unclear", ">breached")}
	for i, m := range c.Markets {
		at := place("compliance.markets", i)
		t.add(word(at+".region", string(m.Region)), number(at+".met", m.Met), number(at+".not_required", m.NotRequired),
			number(at+".unclear", m.Unclear), number(at+".breached", m.Breached))
	}
	return t
}

// namesOf are the names of the accounts that have one.
func namesOf(r *campaign.Report) map[string]string {
	names := map[string]string{}
	for _, p := range r.Who {
		names[p.Creator] = p.Name
	}
	return names
}

// gravity orders outcomes by what somebody has to look at first.
var gravity = map[disclosure.Outcome]int{disclosure.Breached: 0, disclosure.Unclear: 1, disclosure.Met: 2, disclosure.NotRequired: 3}

// byOutcome are the indexes of the posts, the worst first.
func byOutcome(list []campaign.PostCheck) []int {
	order := indexes(len(list))
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(gravity[list[i].Outcome], gravity[list[j].Outcome]) })
	return order
}

// inMarket is what a post came to in a market.
func inMarket(at string, p *campaign.PostCheck, region string) cell {
	for k, m := range p.Markets {
		if string(m.Region) == region {
			return badge(place(at+".markets", k)+".outcome", m.Outcome.String())
		}
	}
	if p.Fault != "" {
		return cell{Text: "not checked", Badge: disclosure.Unclear.String()}
	}
	return cell{Of: "outcome", Unknown: "the post does not address this market"}
}

func checkOf(at, id, creator string, p *campaign.PostCheck) postCheck {
	x := postCheck{ID: id, Post: p.Post, Creator: creator, Outcome: p.Outcome.String(), Fault: p.Fault}
	var in []string
	for k, m := range p.Markets {
		where := place(at+".markets", k)
		c := marketCheck{Region: string(m.Region), Outcome: m.Outcome.String(), Met: m.Met}
		for n, f := range m.Findings {
			c.Findings = append(c.Findings, findingOf(place(where+".findings", n), f))
		}
		x.Markets = append(x.Markets, c)
		in = append(in, string(m.Region)+" "+m.Outcome.String())
	}
	x.In = first(strings.Join(in, ", "), "no market known")
	return x
}

func findingOf(at string, f disclosure.Finding) finding {
	x := finding{Finding: f, At: at, Link: link(f.Basis().URL), Weight: weight(&f)}
	if quote := f.Evidence().Quote; !strings.Contains(f.Says(), quote) {
		x.Quoted = quote
	}
	return x
}

// weight says how far what a finding rests on binds, and how well it is known.
func weight(f *disclosure.Finding) string {
	parts := []string{"advice"}
	if f.Must {
		parts[0] = "has to be kept"
	}
	if on := f.Basis(); on.Instrument != "" {
		parts = append(parts, map[bool]string{true: "binding", false: "not binding"}[on.Binding], "text "+on.Verified.String())
	}
	return strings.Join(parts, ", ")
}

// link is the address if it is one that a reader can follow.
func link(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	return address
}
