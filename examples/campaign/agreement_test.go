package main

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/golden"
)

// TestAgreementStory holds the story of the sample agreement, but for what the
// law asks, which changes with the law.
func TestAgreementStory(t *testing.T) {
	var story strings.Builder
	if err := tellAgreement(&story); err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(story.String(), "WHAT THE LAW AND GOOD PRACTICE ASK")
	asks, after, ok := strings.Cut(rest, "FROM OFFER TO COMPLETION")
	if !ok || !strings.Contains(asks, " asked: ") || strings.Contains(asks, " 0 asked") {
		t.Errorf("the law asks %q", asks)
	}
	golden.Check(t, "agreement", before+after)
}

func TestAgreementReadsNoFile(t *testing.T) {
	var out, err strings.Builder
	if code := run([]string{"-agreement", "-in", "x.json"}, strings.NewReader(""), &out, &err); code != 2 || !strings.Contains(err.String(), "-agreement") {
		t.Errorf("code %d, %s", code, err.String())
	}
	out.Reset()
	if code := run([]string{"-agreement"}, strings.NewReader(""), &out, &err); code != 0 || !strings.Contains(out.String(), "WHAT WAS PAID") {
		t.Errorf("code %d", code)
	}
}
