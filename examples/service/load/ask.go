package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/endorse-go/endorse/examples/internal/shell"
)

// example is a request that the service's document has.
type example struct {
	path string
	body []byte
}

// maxDocument is the most bytes of a document that is read.
const maxDocument = 16 << 20

var errNoExamples = errors.New("the document has no examples")

// examples reads those of the service's document, by path and name.
func (o options) examples(ctx context.Context, client *http.Client) (list []example, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, o.url+"/openapi.json", nil)
	if err != nil {
		return nil, err
	}
	got, err := client.Do(r)
	if err != nil {
		return nil, err
	}
	defer got.Body.Close()
	text, err := shell.ReadAll(got.Body, maxDocument)
	if err != nil {
		return nil, err
	}
	list, err = examplesOf(text)
	if err == nil && len(list) == 0 {
		err = errNoExamples
	}
	return list, err
}

func examplesOf(text []byte) (list []example, err error) {
	var doc struct {
		Paths map[string]struct {
			Post struct {
				RequestBody struct {
					Content map[string]struct {
						Examples map[string]struct{ Value json.RawMessage }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(text, &doc); err != nil {
		return nil, fmt.Errorf("openapi.json: %w", err)
	}
	for path, item := range doc.Paths {
		for _, one := range item.Post.RequestBody.Content["application/json"].Examples {
			list = append(list, example{path, one.Value})
		}
	}
	slices.SortFunc(list, func(a, b example) int {
		if a.path != b.path {
			return bytes.Compare([]byte(a.path), []byte(b.path))
		}
		return bytes.Compare(a.body, b.body)
	})
	return list, nil
}

// ask lets all clients ask, and looks at the memory while they do.
func (o options) ask(ctx context.Context) (*result, error) {
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: o.clients}, Timeout: time.Minute}
	defer client.CloseIdleConnections()
	list, err := o.examples(ctx, client)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, o.time)
	defer cancel()
	r := &result{paths: map[string]*figures{}, clients: o.clients}
	start := time.Now()
	var wg sync.WaitGroup
	for k := range o.clients {
		wg.Go(func() { r.add(o.loop(ctx, client, list, k)) })
	}
	wg.Go(func() { r.memory = watch(ctx, o.pid) })
	wg.Wait()
	r.took = time.Since(start)
	return r, nil
}

// loop asks for one example after the other, from the k-th on, until the time is
// over. What was begun then is not counted.
func (o options) loop(ctx context.Context, client *http.Client, list []example, k int) map[string]*figures {
	own := map[string]*figures{}
	for i := k; ctx.Err() == nil; i++ {
		e := &list[i%len(list)]
		start := time.Now()
		ok := o.once(ctx, client, e)
		if ctx.Err() != nil {
			return own
		}
		if own[e.path] == nil {
			own[e.path] = &figures{}
		}
		own[e.path].count(time.Since(start), ok)
	}
	return own
}

// once reports whether an example was answered with 200, to the last byte.
func (o options) once(ctx context.Context, client *http.Client, e *example) bool {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, o.url+e.path, bytes.NewReader(e.body))
	if err != nil {
		return false
	}
	r.Header.Set("Content-Type", "application/json")
	if o.token != "" {
		r.Header.Set("Authorization", "Bearer "+o.token)
	}
	got, err := client.Do(r)
	if err != nil {
		return false
	}
	defer got.Body.Close()
	_, err = io.Copy(io.Discard, got.Body)
	return err == nil && got.StatusCode == http.StatusOK
}
