//go:build !js

package main

import (
	"context"
	"errors"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// needVariable says, with the value "need", that tests fail where there is no
// browser; otherwise they are left out.
const needVariable = "ENDORSE_BROWSER"

// browsers are the commands that are tried, in this order.
var browsers = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "headless-shell"}

func chromium() (string, error) {
	for _, name := range browsers {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium found: none of " + strings.Join(browsers, ", ") + " is in the path")
}

// browser is the one that all tests share; each has a tab of its own.
var browser struct {
	once sync.Once
	ctx  context.Context
	stop []context.CancelFunc
}

func running(path string) context.Context {
	browser.once.Do(func() {
		flags := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
			chromedp.Flag("disable-dev-shm-usage", true), chromedp.WSURLReadTimeout(90*time.Second))
		ctx, stop := chromedp.NewExecAllocator(context.Background(), flags...)
		browser.stop = append(browser.stop, stop)
		browser.ctx, stop = chromedp.NewContext(ctx)
		browser.stop = append(browser.stop, stop)
		if err := chromedp.Do(browser.ctx); err != nil {
			panic(err)
		}
	})
	return browser.ctx
}

func TestMain(m *testing.M) {
	code := m.Run()
	slices.Reverse(browser.stop)
	for _, stop := range browser.stop {
		stop()
	}
	os.Exit(code)
}

// tab is a page of its own, with all that it complained of and
// asked for elsewhere.
type tab struct {
	*testing.T
	ctx   context.Context
	host  string
	mutex sync.Mutex
	heard []string
}

// open shows a site and waits until the checker has answered once.
func open(t *testing.T, s site) *tab {
	t.Helper()
	path, err := chromium()
	if err != nil {
		if os.Getenv(needVariable) == "need" {
			t.Fatalf("%v, and %s=need", err, needVariable)
		}
		t.Skipf("%v", err)
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	ctx, stop := context.WithTimeout(running(path), 2*time.Minute)
	t.Cleanup(stop)
	ctx, stop = chromedp.NewContext(ctx)
	t.Cleanup(stop)
	x := &tab{T: t, ctx: ctx, host: server.URL + "/"}
	if err := chromedp.Listen(ctx, x.listen); err != nil {
		t.Fatal(err)
	}
	call(x, log.Enable, cdp.Empty{})
	call(x, runtime.Enable, cdp.Empty{})
	call(x, network.Enable, network.EnableParams{})
	x.do(chromedp.EmulateViewport(1280, 900), chromedp.Navigate(x.host))
	return x
}

// ready opens the site and waits for the first answer of the checker.
func ready(t *testing.T) *tab {
	t.Helper()
	x := open(t, builtSite(t))
	x.settled()
	return x
}

func (x *tab) listen(event any) {
	x.mutex.Lock()
	defer x.mutex.Unlock()
	switch e := event.(type) {
	case *log.EventEntryAdded:
		x.heard = append(x.heard, "log: "+e.Entry.Text)
	case *runtime.EventConsoleAPICalled:
		x.heard = append(x.heard, "console: "+string(e.Type))
	case *runtime.EventExceptionThrown:
		x.heard = append(x.heard, "exception: "+exception(e.ExceptionDetails))
	case *network.EventRequestWillBeSent:
		if u := e.Request.URL; !strings.HasPrefix(u, x.host) && !strings.HasPrefix(u, "data:") {
			x.heard = append(x.heard, "request: "+u)
		}
	}
}

// exception is what was thrown, with where if it says so.
func exception(d *runtime.ExceptionDetails) string {
	if d.Exception != nil && d.Exception.Description != "" {
		return d.Exception.Description
	}
	return d.Text
}

// silent fails if the page complained or asked for anything elsewhere.
func (x *tab) silent() {
	x.Helper()
	x.mutex.Lock()
	defer x.mutex.Unlock()
	for _, s := range x.heard {
		x.Errorf("the page is not silent: %s", s)
	}
}

// call sends a command of the protocol.
func call[P, R any](x *tab, command cdp.Command[P, R], parameters P) {
	x.Helper()
	if _, err := chromedp.Call(x.ctx, command, parameters); err != nil {
		x.Fatal(err)
	}
}

func (x *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	x.Helper()
	if err := chromedp.Do(x.ctx, steps...); err != nil {
		x.Fatal(err)
	}
}

// get is what an action gives.
func get[V any](x *tab, action chromedp.Action[V]) V {
	x.Helper()
	v, err := chromedp.Run(x.ctx, action)
	if err != nil {
		x.Fatal(err)
	}
	return v
}

// ask is the value of an expression on the page.
func ask[V any](x *tab, expression string) V {
	x.Helper()
	return get(x, chromedp.Evaluate[V](expression))
}

// settled waits until the form as it stands was checked.
func (x *tab) settled() {
	x.Helper()
	get(x, chromedp.Poll[bool](`document.getElementById("results").getAttribute("aria-busy") === "false"`))
}

// set gives fields their values, as a reader would, and waits for the check.
func (x *tab) set(fields map[string]string) {
	x.Helper()
	for id, value := range fields {
		get(x, chromedp.Evaluate[bool](`((id, value) => {
			const e = document.getElementById(id);
			e.value = value;
			e.dispatchEvent(new Event("input", { bubbles: true }));
			return true })(`+quoted(id)+`, `+quoted(value)+`)`))
	}
	x.settled()
}

// none fails for each sentence that the expression gives.
func (x *tab) none(what, expression string) {
	x.Helper()
	for i, s := range ask[[]string](x, expression) {
		if i == 10 {
			x.Errorf("%s: and more", what)
			return
		}
		x.Errorf("%s: %s", what, s)
	}
}

// media sets the colours that the reader's system asks for.
func (x *tab) media(scheme string) {
	x.Helper()
	call(x, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
}

// picture writes a picture of the whole page where ENDORSE_PICTURES names a folder.
func (x *tab) picture(name string) {
	x.Helper()
	folder := os.Getenv("ENDORSE_PICTURES")
	if folder == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(folder, name+".png"), get(x, chromedp.FullScreenshot(100)), 0o644); err != nil {
		x.Fatal(err)
	}
}
