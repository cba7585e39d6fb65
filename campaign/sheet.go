package campaign

import (
	"slices"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
)

// Sheet is the brief as a creator gets it: what is wanted where and by when, what
// has to come across and what must not, and what the law asks of each post. It holds
// no text to copy, not even one that the brief dictates: captions and lines that quote
// one ([DictatedCaption]) are left out, as how it is said is the creator's.
type Sheet struct {
	Campaign string             `json:"campaign"`           // its title, else its id
	Brand    string             `json:"brand,omitempty"`    // the first of its names; empty if it has none
	Creator  string             `json:"creator"`            // name, else handle, else id
	Days     endorse.Period     `json:"days"`               // of the campaign, both ends included
	Markets  []endorse.Region   `json:"markets,omitempty"`  // whose public is addressed
	Posts    []Wanted           `json:"posts,omitempty"`    // what is wanted on the creator's platform
	Do       []string           `json:"do,omitempty"`       // what has to come across, a line each; none dictates a text
	Dont     []string           `json:"dont,omitempty"`     // what must not, a line each
	Mentions []string           `json:"mentions,omitempty"` // accounts that have to be named
	Hashtags []string           `json:"hashtags,omitempty"` // tags that have to stand in it
	Links    []string           `json:"links,omitempty"`    // addresses that have to stand in it
	Law      []disclosure.Brief `json:"law,omitempty"`      // of each of Posts, in their order
}

// Sheet is the brief for one creator, with the law of the checker's book; ties are
// as in [Brief.Drafts]. Errors are those of [Brief.Validate] and [Creator.Validate],
// under the paths "brief" and "creator", and of [disclosure.Checker.Brief]. A nil
// checker leaves the law out.
func (b Brief) Sheet(c Creator, checker *disclosure.Checker, ties ...disclosure.Tie) (Sheet, error) {
	x := &inspection{}
	x.under("brief", b.Validate())
	x.under("creator", c.Validate())
	if err := x.err(); err != nil {
		return Sheet{}, err
	}
	s := Sheet{
		Campaign: firstSaid(b.Title, b.ID), Creator: firstSaid(c.Name, c.Handle, c.ID), Days: b.Days,
		Markets: slices.Clone(b.Markets), Posts: b.postsFor(c.Platform), Do: undictated(b.Do), Dont: slices.Clone(b.Dont),
		Mentions: slices.Clone(b.Mentions), Hashtags: slices.Clone(b.Hashtags), Links: slices.Clone(b.Links),
	}
	if len(b.Brand) > 0 {
		s.Brand = b.Brand[0]
	}
	if checker == nil {
		return s, nil
	}
	for _, draft := range b.Drafts(c, ties...) {
		asked, err := checker.Brief(draft)
		if err != nil {
			return Sheet{}, err
		}
		s.Law = append(s.Law, asked)
	}
	return s, nil
}

// undictated are the lines that quote no caption.
func undictated(lines []string) []string {
	return slices.DeleteFunc(slices.Clone(lines), func(line string) bool {
		_, dictates := quoted(line)
		return dictates
	})
}

func firstSaid(texts ...string) string {
	for _, s := range texts {
		if s != "" {
			return s
		}
	}
	return ""
}

// String is the sheet as plain text.
func (s Sheet) String() string {
	return s.write(&page{head: [3]string{"", "\n", "\n"}, bullet: "- ", box: "[ ] ", text: oneLine})
}

// Markdown is the sheet as a page, with boxes to tick for what the law asks.
func (s Sheet) Markdown() string {
	return s.write(&page{head: [3]string{"# ", "\n## ", "\n### "}, gap: "\n", bullet: "- ", box: "- [ ] ", text: escaped})
}

// page is a text that grows, and how its parts are marked.
type page struct {
	strings.Builder
	head             [3]string
	gap, bullet, box string
	text             func(string) string
}

func (p *page) heading(depth int, s string) {
	p.WriteString(p.head[depth] + p.text(s) + "\n" + p.gap)
}

// list writes a section, unless it is empty.
func (p *page) list(title string, lines []string) {
	if len(lines) == 0 {
		return
	}
	p.heading(1, title)
	for _, l := range lines {
		p.WriteString(p.bullet + p.text(l) + "\n")
	}
}

func (s Sheet) write(p *page) string {
	p.heading(0, s.Campaign)
	who := "For " + s.Creator
	if s.Brand != "" {
		who += ", from " + s.Brand
	}
	p.WriteString(p.text(who+", "+s.Days.From.String()+" to "+s.Days.Until.String()) + "\n")
	p.list("What is wanted", s.wanted())
	p.list("What has to come across", s.Do)
	p.list("What to leave out", s.Dont)
	p.list("What has to stand in it", slices.Concat(s.Mentions, s.Hashtags, s.Links))
	p.list("In your own words", []string{"How you say it is yours. There is no caption to copy; if a sentence here does not sound like you, say so."})
	if len(s.Law) > 0 {
		p.heading(1, "What the law asks")
	}
	for _, asked := range s.Law {
		p.law(asked)
	}
	return p.String()
}

// wanted is each kind of post as a line.
func (s Sheet) wanted() []string {
	var lines []string
	for _, w := range s.Posts {
		line := strconv.Itoa(w.Count) + " × " + w.Format.String() + " on " + w.Platform.Name()
		if w.Seconds > 0 {
			line += ", at least " + strconv.Itoa(w.Seconds) + " seconds each"
		}
		if !w.Each {
			line += ", of all creators together"
		}
		lines = append(lines, line)
	}
	return lines
}

// law writes what is asked of one kind of post: what must be kept, then advice.
// Notes for those who make the contract are not the creator's.
func (p *page) law(b disclosure.Brief) {
	p.heading(2, b.Platform.Name()+", "+b.Format.String())
	if label := b.Label.String(); label != "" {
		p.WriteString(p.box + p.text(label) + "\n")
	}
	for _, i := range b.All {
		if i.Kind == disclosure.ItemNote {
			continue
		}
		p.WriteString(p.box + p.text(demand(i)) + "\n")
	}
	p.WriteString(p.gap + p.text("By the law on "+b.On.String()+", book "+b.Book+". Not legal advice.") + "\n")
}

// demand is an item with its strength, its markets and what it rests on.
func demand(i disclosure.Item) string {
	s := "should: "
	if i.Must {
		s = "must: "
	}
	var markets []string
	for _, m := range i.Markets {
		markets = append(markets, string(m))
	}
	s += i.Says() + " [" + strings.Join(markets, ", ") + "]"
	if i.Citation != "" {
		s += " (" + i.Citation + ")"
	}
	return s
}

// oneLine keeps a text on its line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// marks are what Markdown reads as more than text, wherever it stands.
const marks = "\\`*_{}[]<>#+!|~&"

// escaped is a text on one line that Markdown shows as it is.
func escaped(s string) string {
	s = oneLine(s)
	var b strings.Builder
	for i, r := range s {
		begins := strings.Trim(s[:i], "0123456789") == "" // of a list item or a rule
		if strings.ContainsRune(marks, r) || begins && (i == 0 && (r == '-' || r == '=') || i > 0 && (r == '.' || r == ')')) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
