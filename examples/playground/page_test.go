//go:build !js

package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// quoted is a text as a script writes it.
func quoted(s string) string {
	text, err := json.Marshal(s)
	if err != nil {
		panic(err) // texts have a form
	}
	return string(text)
}

// script runs a script on the page.
func script(text string) chromedp.Action[chromedp.Void] {
	return chromedp.Evaluate[chromedp.Void](text)
}

// marked are the words marked, without what only screen readers get.
const marked = `[...document.querySelectorAll("#texts mark a")].map(a => a.firstChild.textContent)`

// TestBrowserTyping types a caption key by key, looks for the mark, and follows
// it to its finding.
func TestBrowserTyping(t *testing.T) {
	x := ready(t)
	x.set(map[string]string{"caption": "", "on": "2026-03-01"})
	if got := ask[[]string](x, marked); len(got) > 0 {
		t.Errorf("marked is %q in nothing", got)
	}
	x.do(script(`document.getElementById("caption").focus()`), chromedp.KeyEvent("Tea for two #tea #ad #mug"))
	x.settled()
	if got := ask[[]string](x, marked); !slices.Equal(got, []string{"#ad"}) {
		t.Errorf("marked is %q, want #ad", got)
	}
	if got := ask[string](x, `document.getElementById("status").textContent`); got != "On 2026-03-01, of 2 markets: 2 breached." {
		t.Errorf("status is %q", got)
	}
	x.do(script(`document.querySelector("#texts mark a").focus()`), chromedp.KeyEvent(kb.Enter))
	get(x, chromedp.Poll[bool](`document.activeElement.id.startsWith("finding-") && document.activeElement.textContent.includes("#ad")`))
	get(x, chromedp.Poll[bool](`document.getElementById("remedy").textContent.includes("Anzeige")`))
	x.picture("typed")
	x.silent()
}

// TestBrowserPositions marks the right words behind text that UTF-8 and UTF-16
// count differently.
func TestBrowserPositions(t *testing.T) {
	t.Parallel()
	x := ready(t)
	for _, row := range []struct{ name, caption, want string }{
		{"emoji", "🌙🧴👩🏽‍🚀 night #ad 🌙", "#ad"},
		{"Han", "夜のクリーム、試しました。 #ad", "#ad"},
		{"combining marks", "cre\u0301me bru\u0302le\u0301e #ad", "#ad"},
		{"letters of mathematics, two units each", "night 𝐀𝐝𝐯𝐞𝐫𝐭𝐢𝐬𝐞𝐦𝐞𝐧𝐭", "𝐀𝐝𝐯𝐞𝐫𝐭𝐢𝐬𝐞𝐦𝐞𝐧𝐭"},
		{"markup", `<b>soft</b> &amp; <i>#ad</i>`, "#ad"},
	} {
		x.set(map[string]string{"caption": row.caption})
		if got := ask[[]string](x, marked); !slices.Contains(got, row.want) {
			t.Errorf("%s: marked is %q, want %q", row.name, got, row.want)
		}
		if got := ask[string](x, textShown); got != row.caption {
			t.Errorf("%s: the text shown is %q, want %q", row.name, got, row.caption)
		}
	}
	x.silent()
}

// textShown is the text with the marks in it, as it was typed.
const textShown = `(() => { const p = document.querySelector("#texts .text").cloneNode(true); p.querySelectorAll(".hidden").forEach(e => e.remove()); return p.textContent })()`

// TestBrowserHostile writes markup into every field that takes text.
func TestBrowserHostile(t *testing.T) {
	t.Parallel()
	x := ready(t)
	x.do(script(`document.querySelectorAll("details").forEach(d => d.open = true)`))
	before := ask[int](x, `document.querySelectorAll("script, img, iframe, object, embed, svg").length`)
	const attack = `Ad <img src=x onerror="window.hit=1"><svg onload=window.hit=1> javascript:window.hit=1`
	fields := map[string]string{}
	for _, id := range ask[[]string](x, `[...document.querySelectorAll("#post textarea, #post input:not([type])")].filter(e => e.dataset.kind !== "number").map(e => e.id)`) {
		fields[id] = attack
	}
	if len(fields) < 9 {
		t.Fatalf("only %d fields", len(fields))
	}
	x.set(fields)
	if got := ask[[]string](x, marked); !slices.Contains(got, "Ad") {
		t.Errorf("marked is %q; it says %q", got, ask[string](x, `document.getElementById("status").textContent + [...document.querySelectorAll(".fault")].map(e => e.id + e.textContent).join("")`))
	}
	get(x, chromedp.Poll[bool](`document.getElementById("status").textContent.startsWith("On ")`))
	if after := ask[int](x, `document.querySelectorAll("script, img, iframe, object, embed, svg").length`); after != before {
		t.Errorf("%d elements came from text", after-before)
	}
	if ask[bool](x, `"hit" in window`) {
		t.Error("a script of the text ran")
	}
	x.none("link", `[...document.links].filter(a => !/^https?:/.test(a.href)).map(a => a.href)`)
	x.silent()
}

// TestBrowserFaults shows what is wrong beside the field.
func TestBrowserFaults(t *testing.T) {
	t.Parallel()
	x := ready(t)
	for _, row := range []struct{ field, value, want, restore string }{
		{"on", "", "no day", "2026-03-01"},
		{"caption", strings.Repeat("soft cream ", 6_000), "longer than 64 KiB", "#ad"},
		{"duration", "12x", "", "12"},
		{"followers", "-3", "", "48200"},
		{"brand", "***", "without letters", "XYZ"},
		{"tie-0-months", "soon", "", "5"},
	} {
		x.set(map[string]string{row.field: row.value})
		at := "document.getElementById(" + quoted(row.field) + ")"
		if got := ask[string](x, at+`.closest(".field").querySelector(".fault").textContent`); got == "" || !strings.Contains(got, row.want) {
			t.Errorf("%s: beside the field stands %q, want %q", row.field, got, row.want)
		}
		if !ask[bool](x, at+`.getAttribute("aria-invalid") === "true" && `+at+`.getAttribute("aria-describedby").split(" ").includes(`+at+`.closest(".field").querySelector(".fault").id)`) {
			t.Errorf("%s: a screen reader is not told", row.field)
		}
		if !ask[bool](x, at+`.checkVisibility()`) {
			t.Errorf("%s: the field is not shown", row.field)
		}
		if got := ask[int](x, `document.getElementById("reports").childElementCount`); got > 0 {
			t.Errorf("%s: an old report of %d markets is still there", row.field, got)
		}
		x.set(map[string]string{row.field: row.restore})
		if got := ask[string](x, `[...document.querySelectorAll(".fault")].map(e => e.textContent).join("")`); got != "" {
			t.Errorf("%s: mended, it still says %q", row.field, got)
		}
	}
	x.do(script(`document.getElementById("no-markets").click()`))
	x.settled()
	if got := ask[string](x, `document.getElementById("markets-fault").textContent`); !strings.Contains(got, "no market") {
		t.Errorf("beside the markets stands %q", got)
	}
	x.do(script(`document.getElementById("all-markets").click()`))
	x.settled()
	if got, want := ask[int](x, `document.querySelectorAll(".market").length`), ask[int](x, `document.querySelectorAll("#markets input").length`); got != want || want < 50 {
		t.Errorf("%d markets of %d", got, want)
	}
	x.silent()
}

// TestBrowserTies adds a tie, says more of it, and takes both away.
func TestBrowserTies(t *testing.T) {
	t.Parallel()
	x := ready(t)
	x.set(map[string]string{"caption": "#ad A soft cream", "on": "2026-03-01"})
	x.do(script(`document.getElementById("add-tie").click()`))
	x.settled()
	x.set(map[string]string{"tie-1-kind": "none"})
	if got := ask[string](x, `document.getElementById("post-fault").textContent + document.getElementById("tie-1-kind-fault").textContent`); !strings.Contains(got, "none stands beside other ties") {
		t.Errorf("of a tie and none it says %q", got)
	}
	x.do(script(`document.querySelector(".remove").click()`))
	x.settled()
	x.set(map[string]string{"caption": "A soft cream"})
	if got := ask[string](x, `document.getElementById("tie-0-kind").value + document.querySelectorAll(".tie").length`); got != "none1" {
		t.Errorf("left is %q, want none1", got)
	}
	if got := ask[string](x, `document.getElementById("status").textContent`); !strings.Contains(got, "not required") {
		t.Errorf("without a tie: %q", got)
	}
	x.do(script(`document.querySelector(".remove").click()`))
	x.settled()
	if got := ask[string](x, `document.getElementById("status").textContent`); !strings.Contains(got, "2 unclear") {
		t.Errorf("with nothing said of ties: %q", got)
	}
	x.silent()
}

// overflowing are elements that make the page scroll sideways.
const overflowing = `document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
	[...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(e => e.outerHTML.slice(0, 120)).concat("page of " + document.documentElement.scrollWidth)`

// low are texts whose colour is too near to that behind them: less than 4.5 to 1
// by the formula of WCAG 2.
const low = `(() => {
	const parts = c => { const [r, g, b, a = 1] = c.match(/[\d.]+/g).map(Number); return { rgb: [r, g, b], a } };
	const light = ({ rgb }) => rgb.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
	const ground = e => { for (; e; e = e.parentElement) { const c = parts(getComputedStyle(e).backgroundColor); if (c.a === 1) return c } return { rgb: [255, 255, 255], a: 1 } };
	const texts = [...document.querySelectorAll("body *")].filter(e => !e.closest("template, script, .skip, .hidden") && (e.matches("input, select, textarea") || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())));
	const bad = texts.map(e => { const [a, b] = [parts(getComputedStyle(e).color), ground(e)].map(light).sort((a, b) => b - a); return [(a + 0.05) / (b + 0.05), e] }).filter(([ratio]) => ratio < 4.5).map(([ratio, e]) => ratio.toFixed(2) + " " + e.outerHTML.slice(0, 80));
	return texts.length < 150 ? bad.concat("only " + texts.length + " texts were looked at") : bad })()`

// TestBrowserLook holds width, contrast, structure and the keyboard, with
// all folded open.
func TestBrowserLook(t *testing.T) {
	t.Parallel()
	x := ready(t)
	x.set(map[string]string{"caption": "Ad " + strings.Repeat("softcreamfortheevening", 20) + " #ad not an ad", "on": "2026-03-01", "duration": "x"})
	x.none("contrast of a fault", low)
	x.set(map[string]string{"duration": ""})
	x.do(script(`document.querySelectorAll("details").forEach(d => d.open = true)`))
	for _, scheme := range []string{"light", "dark"} {
		x.media(scheme)
		x.none(scheme, low)
		x.picture(scheme)
	}
	for _, width := range []int64{375, 320} {
		x.do(chromedp.EmulateViewport(width, 800))
		x.none(fmt.Sprint("wider than ", width), overflowing)
	}
	x.picture("phone")
	for _, check := range []struct{ what, expression string }{
		{"field without a label", `[...document.querySelectorAll("#post input, #post select, #post textarea")].filter(e => !e.labels.length || !e.labels[0].textContent.trim()).map(e => e.outerHTML)`},
		{"group without a name", `[...document.querySelectorAll("fieldset")].filter(e => !e.querySelector("legend")?.textContent.trim()).map(e => e.id)`},
		{"landmark", `["header", "main", "footer"].filter(n => document.querySelectorAll("body > " + n).length !== 1)`},
		{"id twice", `[...document.querySelectorAll("[id]")].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)`},
		{"described by nothing", `[...document.querySelectorAll("[aria-describedby]")].filter(e => e.getAttribute("aria-describedby").split(" ").some(id => !document.getElementById(id))).map(e => e.outerHTML)`},
		{"link to nowhere", `[...document.querySelectorAll('a[href^="#"]')].filter(a => !document.getElementById(a.getAttribute("href").slice(1))).map(a => a.outerHTML)`},
		{"outcome by colour alone", `[...document.querySelectorAll(".badge")].filter(b => b.textContent.trim().length < 5).map(b => b.outerHTML)`},
		{"small target", `[...document.querySelectorAll("button, summary, #post select, #post input:not([type=checkbox])")].filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 24).map(e => e.outerHTML)`},
	} {
		x.none(check.what, check.expression)
	}
	x.silent()
}

// TestBrowserKeyboard presses Tab until it comes back to the start.
func TestBrowserKeyboard(t *testing.T) {
	x := ready(t)
	x.do(script(`document.activeElement.blur()`))
	all := ask[int](x, `(window.reach = [...document.querySelectorAll("a[href], summary, button, input, select, textarea")].filter(e => e.checkVisibility())).length`)
	if all < 25 {
		t.Fatalf("%d places to reach", all)
	}
	for range all + 6 { // a field for a day has three parts and a button
		x.do(chromedp.KeyEvent(kb.Tab), script(`(() => { const e = document.activeElement; e.seen = true; e.framed = parseFloat(getComputedStyle(e).outlineWidth) >= 2 })()`))
	}
	x.none("not reached", `reach.filter(e => !e.seen).map(e => e.outerHTML.slice(0, 100))`)
	x.none("without a frame", `reach.filter(e => e.seen && !e.framed && e.type !== "date").map(e => e.outerHTML.slice(0, 100))`)
	x.do(script(`document.querySelector(".skip").focus()`), chromedp.KeyEvent(kb.Enter))
	if got := ask[string](x, `document.activeElement.id`); got != "results" {
		t.Errorf("the skip link comes to %q, want results", got)
	}
	x.silent()
}

// TestBrowserHears shows that a page that is not silent is heard: without it the
// others could not fail. The policy stops what it would load.
func TestBrowserHears(t *testing.T) {
	t.Parallel()
	x := open(t, site{"index.html": []byte(`<!DOCTYPE html><title>loud</title><script src="loud.js"></script><img src="http://127.0.0.1:9/none.png">`),
		"loud.js": []byte(`console.error("heard"); setTimeout(() => { throw new Error("thrown") })`)})
	x.do(chromedp.Sleep(500 * time.Millisecond))
	x.mutex.Lock()
	defer x.mutex.Unlock()
	for _, want := range []string{"console: error", "exception: Error: thrown", "log: Loading the image"} {
		if !slices.ContainsFunc(x.heard, func(s string) bool { return strings.HasPrefix(s, want) }) {
			t.Errorf("not heard: %s, among %q", want, x.heard)
		}
	}
}
