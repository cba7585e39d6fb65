package disclosure

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// requests are the rules of placement as requests.
var requests = map[law.Rule]string{
	law.StartOfText:          "make the label the first thing in the text",
	law.BeforeFold:           "keep the label before the point where the platform cuts the text",
	law.NotAmongHashtags:     "keep the label out of a run of hashtags",
	law.OnTheMedia:           "put the label on the picture or in the video",
	law.StartOfVideo:         "label from the start of the video, stream or series",
	law.ThroughoutVideo:      "keep the label on screen",
	law.SpokenAndOnScreen:    "say the label and show it",
	law.EachStoryFrame:       "label each frame",
	law.RepeatDuringLive:     "repeat the label while the stream runs",
	law.SpokenInAudio:        "say the label aloud",
	law.NotOnlyProfile:       "label the post itself, not only the profile",
	law.NotOnlyComment:       "label the post itself, not only a comment",
	law.NotOnlyAfterLink:     "put the label before the link",
	law.NotOnlyAtEnd:         "do not leave the label to the end",
	law.SameLanguage:         "write the label in the language of the post",
	law.Legible:              "make the label big, lasting and contrasting enough to be read",
	law.NotHiddenByInterface: "keep the label clear of the platform's buttons",
	law.InTitle:              "put the label in the title",
	law.EachPost:             "label every post of a series",
	law.Thumbnail:            "put the label on the thumbnail",
	law.NearClaim:            "put the label beside the link or claim that it speaks of",
}

// Says is the item as an English sentence. Its wording may change; the fields
// are the promise.
func (i Item) Says() string {
	s := i.core()
	if i.Kind != ItemTie && i.Ties != 0 {
		s += " (for " + strings.ReplaceAll(i.Ties.String(), "|", ", ") + ")"
	}
	if i.If != "" {
		s += "; turns on what is not said: " + i.If
	}
	if i.Group != "" {
		s += "; one of those marked " + i.Group + " is enough"
	}
	return s
}

func (i Item) core() string {
	switch i.Kind {
	case ItemTie:
		return "tell the tie " + i.Ties.String() + ": " + map[endorse.Fact]string{endorse.Yes: "yes", endorse.No: "not asked", endorse.NotSaid: "open"}[i.Asks]
	case ItemWording:
		return "choose a label: " + listed(i.Wordings)
	case ItemAvoid:
		return "do not rely on: " + listed(i.Wordings)
	case ItemPlace:
		return requests[i.Rule] + measured(i.Measures)
	case ItemTool:
		return i.Detail
	case ItemMention:
		if len(i.Wordings) > 0 {
			return "carry the text " + listed(i.Wordings)
		}
		return "carry a text: " + i.Detail
	case ItemBan:
		return "do not promote this: " + i.Detail
	case ItemPermit:
		return "have the licence or approval: " + i.Detail
	case ItemAudience:
		return "mind who is reached and shown: " + i.Detail
	}
	return i.Detail
}

func listed(list []law.Message) string {
	if len(list) == 0 {
		return "no wording is listed"
	}
	texts := make([]string, len(list))
	for i, m := range list {
		texts[i] = "“" + m.Text + "”"
	}
	return strings.Join(texts, ", ")
}

// measured says how much of a rule is asked.
func measured(ms []law.Measure) string {
	var parts []string
	for _, m := range ms {
		text := measureWords(m)
		if m.UpTo > 0 {
			text += " up to a length of " + strconv.Itoa(m.UpTo) + " seconds"
		}
		parts = append(parts, text)
	}
	if len(parts) == 0 {
		return ""
	}
	return ": " + strings.Join(parts, ", else ")
}

func measureWords(m law.Measure) string {
	n := strconv.Itoa(m.N)
	switch m.Kind {
	case law.AtLeastSeconds:
		return "for " + n + " seconds or more"
	case law.ShareOfLength:
		return "for " + n + "/" + strconv.Itoa(m.D) + " of the length or more"
	case law.WholePart:
		return "for the whole promotional part"
	case law.EverySeconds:
		return "again after at most " + n + " seconds"
	case law.WithinSeconds:
		return "within the first " + n + " seconds"
	case law.AtStart:
		return "at the start"
	case law.StartAndEnd:
		return "at the start and at the end"
	case law.FirstFrame:
		return "the first frame"
	case law.FirstAndLastFrame:
		return "the first and the last frame"
	case law.EveryFrame:
		return "each picture"
	case law.FirstOrLastTag:
		return "first or last of the hashtags will do"
	case law.WithinFirstTags:
		return "among the first " + n + " hashtags will do"
	case law.WithinLines:
		return "within the first " + n + " lines will do"
	case law.AlsoInText:
		return "in the title or description as well"
	case law.SeenToo:
		return "in picture or writing, not by voice alone"
	case law.NamesBrand:
		return "with the brand named"
	case law.PlaceLanguage:
		return "in a language of the place"
	}
	return ""
}

// String is the brief as plain text: the checklist of all markets, then of each.
func (b Brief) String() string {
	var t strings.Builder
	t.WriteString(b.title() + "\n")
	b.write(&t, "", "[ ] ", "")
	return t.String()
}

// Markdown is the brief as a page with boxes to tick.
func (b Brief) Markdown() string {
	var t strings.Builder
	t.WriteString("# " + b.title() + "\n")
	b.write(&t, "## ", "- [ ] ", "\n")
	return t.String()
}

func (b Brief) title() string {
	s := "Disclosure brief for " + b.On.String()
	if b.Platform != "" {
		s += ", " + b.Platform.Name()
	}
	if b.Format != endorse.FormatNotSaid {
		s += ", " + b.Format.String()
	}
	return s
}

func (b Brief) write(t *strings.Builder, head, box, gap string) {
	section := func(title string) { t.WriteString("\n" + head + title + "\n" + gap) }
	if len(b.Markets) > 1 {
		section("All markets")
		if label := b.Label.String(); label != "" {
			t.WriteString(box + label + "\n")
		}
		for _, i := range b.All {
			t.WriteString(box + i.line(true) + "\n")
		}
	}
	for _, m := range b.Markets {
		section(string(m.Region))
		if label := b.Label.String(); label != "" && len(b.Markets) == 1 {
			t.WriteString(box + label + "\n")
		}
		for _, i := range m.Items {
			t.WriteString(box + i.line(false) + "\n")
		}
	}
	t.WriteString("\nBook " + b.Book + ". Not legal advice.\n")
}

// line is the item with its strength, its markets and what it rests on.
func (i Item) line(markets bool) string {
	s := "should: "
	switch {
	case i.Must:
		s = "must: "
	case i.Kind == ItemNote:
		s = "note: "
	}
	s += i.Says()
	if markets {
		names := make([]string, len(i.Markets))
		for n, r := range i.Markets {
			names[n] = string(r)
		}
		s += " [" + strings.Join(names, ", ") + "]"
	}
	if i.Citation != "" {
		s += " (" + i.Citation
		if i.Verified == law.Memory {
			s += ", not looked up"
		}
		s += ")"
	}
	return s
}
