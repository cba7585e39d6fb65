package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestBrowserFiguresAndSilence(t *testing.T) {
	r := sampleReport(t)
	x := open(t, pageOf(t, r, usual))
	checkPlaces(t, r, ask[[]shown](x, `[...document.querySelectorAll("[data-at]")].map(e => ({At: e.dataset.at, Text: e.textContent, Exact: e.getAttribute("value") ?? ""}))`))
	x.picture("light")
	x.silent()
}

func TestBrowserHostile(t *testing.T) {
	r := hostileReport(t)
	x := open(t, pageOf(t, r, usual))
	if got, want := ask[string](x, `document.querySelector("h1").textContent`), r.Title; got != want {
		t.Errorf("heading %q, want %q", got, want)
	}
	if n := ask[int](x, `document.querySelectorAll("script, img, iframe, object, embed, [onerror], [onload]").length`); n > 0 {
		t.Errorf("%d elements came from text", n)
	}
	x.do(script(openAll))
	x.none("link", `[...document.links].filter(a => !/^(https?:|file:.*#)/.test(a.href)).map(a => a.href)`)
	x.none("drawing wider than the page", overflowing)
	x.picture("hostile")
	x.silent()
}

// TestBrowserStructure looks at what a screen reader goes by.
func TestBrowserStructure(t *testing.T) {
	x := open(t, pageOf(t, sampleReport(t), usual))
	for _, check := range []struct{ what, expression string }{
		{"language", `document.documentElement.lang === "en" ? [] : ["not said"]`},
		{"landmark", `["header", "nav", "main", "footer"].filter(n => document.querySelectorAll("body " + n).length !== 1)`},
		{"heading", `(() => { let last = 0, bad = []; for (const h of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) { const n = +h.tagName[1]; if (n > last + 1 || (n === 1) !== (last === 0)) bad.push(h.textContent); last = n } return bad })()`},
		{"section without a name", `[...document.querySelectorAll("section")].filter(s => !document.getElementById(s.getAttribute("aria-labelledby"))).map(s => s.id)`},
		{"table without caption", `[...document.querySelectorAll("table")].filter(t => !t.caption || !t.caption.textContent.trim()).map(t => t.id)`},
		{"heading cell without scope", `[...document.querySelectorAll("th")].filter(h => !["col", "row"].includes(h.scope)).map(h => h.textContent)`},
		{"heading cell without text", `[...document.querySelectorAll("th")].filter(h => !h.textContent.trim()).map(h => h.outerHTML)`},
		{"row of another length", `[...document.querySelectorAll("table")].flatMap(t => [...t.rows].filter(r => r.cells.length !== t.rows[0].cells.length).map(r => t.id))`},
		{"chart without words", `[...document.querySelectorAll("svg")].filter(s => s.getAttribute("role") !== "img" || s.getAttribute("aria-labelledby").split(" ").some(id => !s.querySelector("#" + CSS.escape(id))?.textContent)).map(s => s.outerHTML.slice(0, 80))`},
		{"chart without table", `[...document.querySelectorAll("svg")].filter(s => !s.closest(".pair").querySelector("table")).map(s => s.textContent.slice(0, 40))`},
		{"id twice", `[...document.querySelectorAll("[id]")].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)`},
		{"label that is none", `[...document.querySelectorAll("[aria-labelledby]")].filter(e => e.getAttribute("aria-labelledby").split(" ").some(id => !document.getElementById(id))).map(e => e.outerHTML.slice(0, 80))`},
		{"link to nowhere", `[...document.querySelectorAll('a[href^="#"]')].filter(a => !document.getElementById(a.getAttribute("href").slice(1))).map(a => a.outerHTML)`},
		{"outcome by colour alone", `[...document.querySelectorAll(".badge")].filter(b => b.textContent.trim().length < 4).map(b => b.outerHTML)`},
	} {
		x.none(check.what, check.expression)
	}
	if n := ask[int](x, `document.querySelectorAll("svg").length`); n < 2 {
		t.Errorf("%d charts", n)
	}
	x.silent()
}

// overflowing are elements that make the page scroll sideways.
const overflowing = `document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
	[...document.querySelectorAll("body *")].filter(e => !e.closest(".scroll, .hidden") && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(e => e.outerHTML.slice(0, 120))
		.concat("page of " + document.documentElement.scrollWidth + " in " + document.documentElement.clientWidth)`

func TestBrowserPhone(t *testing.T) {
	x := open(t, pageOf(t, sampleReport(t), usual))
	for _, width := range []int64{375, 320} {
		x.do(chromedp.EmulateViewport(width, 800))
		x.none(fmt.Sprint("wider than ", width), overflowing)
	}
	x.do(chromedp.EmulateViewport(375, 800))
	x.none("text too small", `[...document.querySelectorAll("svg text")].filter(e => e.getBoundingClientRect().height < 9).map(e => e.textContent + " " + e.getBoundingClientRect().height)`)
	x.picture("phone")
	x.do(script(openAll))
	x.none("wider than 375 with all open", overflowing)
	x.none("target too small", `[...document.querySelectorAll("summary, nav a")].filter(e => e.getBoundingClientRect().height < 24).map(e => e.textContent)`)
	x.picture("phone-open")
}

// contrast are texts whose colour is too near to that behind them: less than 4.5 to 1 by
// the formula of WCAG 2, or 3 to 1 for large ones.
const contrast = `(() => {
	const rgb = c => { const m = c.match(/[\d.]+/g).map(Number); return { r: m[0], g: m[1], b: m[2], a: m[3] ?? 1 } };
	const channel = v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 };
	const light = c => 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
	const behind = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.a === 1) return c } return { r: 255, g: 255, b: 255, a: 1 } };
	const bad = [];
	let seen = 0;
	for (const e of document.querySelectorAll("body *")) {
		if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || e.closest(".skip, .hidden, title, desc")) continue;
		const style = getComputedStyle(e), front = rgb(e.namespaceURI.endsWith("svg") ? style.fill : style.color);
		const [high, low] = [light(front), light(behind(e))].sort((a, b) => b - a), ratio = (high + 0.05) / (low + 0.05);
		seen++;
		if (front.a < 1 || ratio < 4.5) bad.push(ratio.toFixed(2) + " " + e.tagName + " " + e.textContent.slice(0, 40));
	}
	if (seen < 200) bad.push("only " + seen + " texts were looked at");
	return bad })()`

func TestBrowserContrast(t *testing.T) {
	x := open(t, pageOf(t, sampleReport(t), usual))
	x.do(script(openAll))
	behind := map[string]string{}
	for _, scheme := range []string{"light", "dark"} {
		x.media("", scheme)
		x.none(scheme, contrast)
		x.none(scheme+": lines of charts", `(() => { const c = getComputedStyle(document.body).backgroundColor; return [...document.querySelectorAll("svg path")].filter(p => { const s = getComputedStyle(p); return s.fill === c && s.stroke === "none" && !s.fill }).map(p => p.outerHTML) })()`)
		behind[scheme] = ask[string](x, `getComputedStyle(document.body).backgroundColor`)
		x.picture(scheme + "-open")
	}
	if behind["light"] == behind["dark"] {
		t.Errorf("light and dark are both on %s", behind["dark"])
	}
}

// TestBrowserKeyboard presses Tab until it comes back to the start.
func TestBrowserKeyboard(t *testing.T) {
	x := open(t, pageOf(t, sampleReport(t), usual))
	all := ask[int](x, `(window.reach = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter(e => e.checkVisibility())).length`)
	if all < 40 {
		t.Fatalf("%d places to reach", all)
	}
	x.do(chromedp.KeyEvent(kb.Tab))
	if got := ask[string](x, `document.activeElement.className`); got != "skip" {
		t.Errorf("the first Tab comes to %q, want the skip link", got)
	}
	for range all {
		x.do(script(`(() => { const e = document.activeElement; e.seen = true; e.framed = getComputedStyle(e).outlineStyle !== "none" && parseFloat(getComputedStyle(e).outlineWidth) >= 2 })()`), chromedp.KeyEvent(kb.Tab))
	}
	x.none("not reached", `reach.filter(e => !e.seen).map(e => e.outerHTML.slice(0, 100))`)
	x.none("without a frame", `reach.filter(e => e.seen && !e.framed).map(e => e.outerHTML.slice(0, 100))`)

	x.do(script(`document.querySelector(".check > summary").focus()`), chromedp.KeyEvent(kb.Enter))
	if !ask[bool](x, `document.querySelector(".check").open`) {
		t.Error("Enter does not open the findings of a post")
	}
	x.do(script(`(() => { const a = document.querySelector("#claims a"); window.to = a.hash.slice(1); a.focus() })()`), chromedp.KeyEvent(kb.Enter))
	get(x, chromedp.Poll[bool](`document.getElementById(to).checkVisibility()`))
	x.do(script(`document.querySelector(".skip").focus()`), chromedp.KeyEvent(kb.Enter))
	if got := ask[string](x, `document.activeElement.id`); got != "main" {
		t.Errorf("the skip link comes to %q, want main", got)
	}
	x.silent()
}

// TestBrowserPrint shows the page as on paper: in dark ink on white, with everything open
// and nothing cut off.
func TestBrowserPrint(t *testing.T) {
	x := open(t, pageOf(t, sampleReport(t), usual))
	x.do(chromedp.EmulateViewport(690, 1000)) // A4 without its margins
	x.media("print", "dark")
	x.none("closed", `[...document.querySelectorAll("details .inside, details ul")].filter(e => e.offsetHeight === 0 || !e.checkVisibility({ contentVisibilityAuto: true })).map(e => e.id)`)
	x.none("cut off", `[...document.querySelectorAll(".scroll")].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.querySelector("caption").textContent + " " + e.scrollWidth + " of " + e.clientWidth)`)
	x.none("shown", `["nav", ".skip"].filter(s => document.querySelector(s).checkVisibility())`)
	x.none("contrast", contrast)
	if got := ask[string](x, `getComputedStyle(document.body).backgroundColor`); got != "rgb(255, 255, 255)" {
		t.Errorf("paper is %s", got)
	}
	x.picture("print")
	if pdf := get(x, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4))); len(pdf) < 20_000 {
		t.Errorf("a print of %d bytes", len(pdf))
	}
	x.silent()
}

// TestBrowserCrowd keeps a page about 2,000 creators usable.
func TestBrowserCrowd(t *testing.T) {
	x := open(t, pageOf(t, reportOf(t, source{campaign: crowd(t, 2_000), on: day(3, 31)}), usual))
	if n := ask[int](x, `document.querySelectorAll("*").length`); n > 40_000 {
		t.Errorf("%d elements", n)
	}
	x.do(chromedp.EmulateViewport(375, 800))
	x.none("wider than 375", overflowing)
	x.silent()
}

// TestBrowserHears shows that a page that is not silent is heard: without it the others
// could not fail.
func TestBrowserHears(t *testing.T) {
	x := open(t, `<!DOCTYPE html><body><script>console.error("heard"); setTimeout(() => { throw new Error("thrown") })</script><img src="http://127.0.0.1:9/none.png">`)
	x.do(chromedp.Sleep(500 * time.Millisecond))
	x.mutex.Lock()
	defer x.mutex.Unlock()
	for _, want := range []string{"console: error", "exception: ", "request: http://127.0.0.1:9/none.png"} {
		if !slices.ContainsFunc(x.heard, func(s string) bool { return strings.HasPrefix(s, want) }) {
			t.Errorf("not heard: %s, among %q", want, x.heard)
		}
	}
}
