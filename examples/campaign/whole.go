package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/endorse-go/endorse/examples/campaign/internal/story"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// listSteps is the step that lists the others.
const listSteps = "list"

// whole tells a campaign from brief to report: the embedded one, or that of a folder
// or a file. A file in the flat form has its figures printed unless a step is asked
// for.
func (o options) whole(stdin io.Reader, stdout, stderr io.Writer) int {
	progress := console.NewProgress(stderr, console.IsTerminal(stderr), time.Now)
	defer progress.Clear()
	if o.in == "" {
		return o.tellFolder(story.Sample(), "sample", stdout, progress)
	}
	if info, err := os.Stat(o.in); err == nil && info.IsDir() {
		return o.tellFolder(os.DirFS(o.in), o.in, stdout, progress)
	}
	in, shown, err := shell.Open(o.in, stdin)
	problems := shell.NewProblems(progress, shown)
	if err != nil {
		problems.Report(err)
		return shell.Unreadable
	}
	defer in.Close()
	progress.Show(func() string { return "reading " + shown })
	text, err := shell.ReadAll(in, story.MaxFile)
	if err == nil && o.step == "" && !hasFormat(text) {
		if len(text) > maxInput {
			err = fmt.Errorf("%w: more than %d bytes", shell.ErrTooLarge, maxInput)
		} else {
			return o.flat(o.decode(text, problems), problems, stdout, progress)
		}
	}
	var k *story.Case
	if err == nil {
		k, err = story.ReadCampaign(text)
	}
	problems.Report(err)
	return max(problems.Exit(), o.tell(k, stdout, progress))
}

func (o options) tellFolder(folder fs.FS, name string, stdout io.Writer, progress *console.Progress) int {
	progress.Show(func() string { return "reading " + name })
	k, err := story.Read(folder)
	problems := shell.NewProblems(progress, name)
	problems.Report(err)
	return max(problems.Exit(), o.tell(k, stdout, progress))
}

// tell tells a case, which is nil if it could not be read.
func (o options) tell(k *story.Case, stdout io.Writer, progress *console.Progress) int {
	if k == nil {
		return shell.Unreadable
	}
	if !o.on.IsZero() {
		k.On = o.on
	}
	told, err := story.Tell(k, o.step, progress.Show)
	progress.Clear()
	if told != nil && !told.Empty() {
		err = errors.Join(err, o.writeTold(told, stdout))
	}
	for _, e := range shell.Flatten(err) {
		fmt.Fprintln(progress, "campaign:", e)
	}
	if err != nil {
		return shell.Unreadable
	}
	return shell.Fine
}

func (o options) writeTold(told *story.Told, out io.Writer) error {
	switch o.format {
	case shell.CSV:
		return told.WriteCSV(out, o.safety)
	case shell.JSON:
		return shell.WriteJSON(out, told)
	}
	return told.Write(out, console.PainterFor(out, os.Getenv))
}

// hasFormat reports whether a document is an object with the member "format", which
// package campaign writes from its format 2 on. The flat form has "version".
func hasFormat(text []byte) bool {
	dec := json.NewDecoder(bytes.NewReader(text))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return false
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return false
		}
		if name == "format" {
			return true
		}
		var skipped json.RawMessage
		if name == "version" || dec.Decode(&skipped) != nil {
			return false
		}
	}
	return false
}
