//go:build !js

package main

import (
	"maps"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestBrowserSeen has a reader say that only the caption was looked at: what was
// breached for lack of a label turns on texts that nobody knows.
func TestBrowserSeen(t *testing.T) {
	t.Parallel()
	x := ready(t)
	status := func() string { return ask[string](x, `document.getElementById("status").textContent`) }
	x.set(map[string]string{"caption": "A soft cream", "on": "2026-03-01"})
	if got := status(); !strings.Contains(got, "2 breached") {
		t.Errorf("with all looked at: %q", got)
	}
	x.set(map[string]string{"seen": "only"})
	if got := status(); !strings.Contains(got, "2 unclear") {
		t.Errorf("with the caption alone looked at: %q", got)
	}
	x.set(map[string]string{"overlay": "Anzeige", "overlay-from": "0", "overlay-to": "9"})
	if got := ask[[]string](x, marked); len(got) != 1 || got[0] != "Anzeige" {
		t.Errorf("marked is %q, want the text on the picture", got)
	}
	x.silent()
}

// TestBrowserBroken has a checker that does not load, as behind a host that sends
// something else: the page says so.
func TestBrowserBroken(t *testing.T) {
	t.Parallel()
	s := maps.Clone(builtSite(t))
	s[checkerFile] = []byte("<!DOCTYPE html><title>Log in</title>")
	x := open(t, s)
	get(x, chromedp.Poll[bool](`document.getElementById("status").textContent.startsWith("The checker stopped")`))
	delete(s, "worker.js")
	x = open(t, s)
	get(x, chromedp.Poll[bool](`document.getElementById("status").textContent.startsWith("The checker could not be loaded")`))
}
