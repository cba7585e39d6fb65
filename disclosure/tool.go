package disclosure

import (
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// toolWorth is what the platform's own label is worth for the tie: what its
// words are worth, and what the place says of the tool; the stricter speaks.
func (c *check) toolWorth(tie int, labels []rated) worth {
	if c.post.PlatformLabel == "" {
		return worth{}
	}
	words := worth{}
	for i := range labels {
		if k := &labels[i]; k.surface == OnPlatformLabel && (words.grade == worthNothing || k.listed && !words.listed) {
			words = k.worth
		}
	}
	row := c.strictestTool()
	if row != nil && row.Verdict == law.NotEnoughAlone {
		return worth{grade: vague, reason: ToolNotEnough, row: &row.source, listed: true}
	}
	if words.listed && words.grade > worthNothing && words.grade < open {
		return words
	}
	switch {
	case row == nil:
		return openTool(words, nil)
	case row.Verdict == law.Sufficient:
		return worth{grade: enough, row: &row.source, listed: true}
	}
	return openTool(words, &row.source)
}

// openTool is the worth of a tool that the place leaves open: that of its
// words where they are enough.
func openTool(words worth, row *source) worth {
	if words.grade == enough {
		return words
	}
	return worth{grade: open, reason: ToolNotEnough, row: row}
}

// strictestTool is the row on the post's platform that is strictest; rows that
// name the platform stand before those for every one. Nil if none speaks.
func (c *check) strictestTool() *toolRow {
	var best *toolRow
	for i := range c.rules.tools {
		row := &c.rules.tools[i]
		if !c.toolSpeaks(row) {
			continue
		}
		named := row.Platform != ""
		switch {
		case best == nil, named && best.Platform == "":
			best = row
		case named == (best.Platform != "") && strictness(row.Verdict) > strictness(best.Verdict):
			best = row
		}
	}
	return best
}

func strictness(v law.ToolVerdict) int {
	switch v {
	case law.NotEnoughAlone:
		return 3
	case law.Unsettled:
		return 2
	case law.Recommended:
		return 1
	}
	return 0
}

// toolSpeaks reports whether the row is on the post's platform and on a label
// that reads like the post's.
func (c *check) toolSpeaks(row *toolRow) bool {
	if row.Platform != "" && row.Platform != c.post.Platform {
		return false
	}
	if len(row.Reads) == 0 {
		return true
	}
	for _, reads := range row.Reads {
		if c.labelReads(reads) {
			return true
		}
	}
	return false
}

// labelReads compares the platform's label with a text that may have a place
// for the brand.
func (c *check) labelReads(reads string) bool {
	have := c.post.PlatformLabel
	before, after, placed := cutBrand(reads)
	if !placed {
		return label.FoldKey(have) == label.FoldKey(reads)
	}
	for _, name := range brandsOf(c.post) {
		if label.FoldKey(have) == label.FoldKey(before+name+after) {
			return true
		}
	}
	return false
}

// judgeTool is the finding where the platform's label is all that tells of the
// tie.
func (c *check) judgeTool(tool worth, row *connRow) {
	on := tool.row
	if on == nil || tool.grade < open && on.verified == law.Memory {
		on = &row.source
	}
	outcome := Breached
	switch tool.grade {
	case enough:
		outcome = Met
	case open:
		outcome = Unclear
	}
	f := on.on(outcome, tool.reason)
	f.must, f.on, f.fact = true, OnPlatformLabel, tool.fact
	f.end = int32(len(c.post.PlatformLabel))
	c.add(f)
}

// judgeToolUse is the finding on a tool that the place recommends.
func (c *check) judgeToolUse(int) {
	if !c.on.hasTool {
		return
	}
	for i := range c.rules.tools {
		row := &c.rules.tools[i]
		if row.Verdict != law.Recommended || row.Platform != "" && row.Platform != c.post.Platform {
			continue
		}
		outcome := Breached
		switch {
		case c.post.PlatformLabel != "":
			outcome = Met
		case !c.post.sees(OnPlatformLabel):
			outcome = Unclear
		}
		f := row.on(outcome, ToolNotEnough)
		f.must, f.on = false, OnPlatformLabel
		if outcome == Unclear {
			f.fact = OnPlatformLabel.fact()
		}
		c.add(f)
	}
}
