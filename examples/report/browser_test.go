package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
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

// needVariable says, with the value "need", that tests fail where there is no browser;
// otherwise they are left out.
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

// tab is a page that is open, with all that it complained of and asked for.
type tab struct {
	*testing.T
	ctx   context.Context
	mutex sync.Mutex
	heard []string
}

// open shows a page in a browser of its own.
func open(t *testing.T, page string) *tab {
	t.Helper()
	path, err := chromium()
	if err != nil {
		if os.Getenv(needVariable) == "need" {
			t.Fatalf("%v, and %s=need", err, needVariable)
		}
		t.Skipf("%v", err)
	}
	file := filepath.Join(t.TempDir(), "report.html")
	write(t, file, []byte(page))
	flags := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.WSURLReadTimeout(90*time.Second))
	ctx, stop := context.WithTimeout(context.Background(), 4*time.Minute)
	t.Cleanup(stop)
	ctx, stop = chromedp.NewExecAllocator(ctx, flags...)
	t.Cleanup(stop)
	ctx, stop = chromedp.NewContext(ctx)
	t.Cleanup(stop)
	x := &tab{T: t, ctx: ctx}
	if err := chromedp.Listen(ctx, x.listen); err != nil {
		t.Fatal(err)
	}
	call(x, log.Enable, cdp.Empty{})
	call(x, runtime.Enable, cdp.Empty{})
	call(x, network.Enable, network.EnableParams{})
	x.do(chromedp.EmulateViewport(1280, 900), chromedp.Navigate("file://"+file), chromedp.WaitReady("body"))
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
		x.heard = append(x.heard, "exception: "+e.ExceptionDetails.Text)
	case *network.EventRequestWillBeSent:
		if u := e.Request.URL; !strings.HasSuffix(u, "/report.html") && !strings.HasPrefix(u, "data:") {
			x.heard = append(x.heard, "request: "+u)
		}
	}
}

// silent fails if the page said or asked for anything.
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

// script runs a script on the page.
func script(text string) chromedp.Action[chromedp.Void] {
	return chromedp.Evaluate[chromedp.Void](text)
}

// none fails for each sentence that the expression gives.
func (x *tab) none(what, expression string) {
	x.Helper()
	list := ask[[]string](x, expression)
	for i, s := range list {
		if i == 10 {
			x.Errorf("%s: and %d more", what, len(list)-i)
			return
		}
		x.Errorf("%s: %s", what, s)
	}
}

// media sets what the page is shown on, and in which colours.
func (x *tab) media(medium, scheme string) {
	x.Helper()
	call(x, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media: medium, Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
}

const openAll = `document.querySelectorAll("details").forEach(d => d.open = true)`

// picture writes a picture of the whole page where ENDORSE_PICTURES names a folder.
func (x *tab) picture(name string) {
	x.Helper()
	folder := os.Getenv("ENDORSE_PICTURES")
	if folder == "" {
		return
	}
	write(x.T, filepath.Join(folder, name+".png"), get(x, chromedp.FullScreenshot(100)))
}
