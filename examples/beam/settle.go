package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

func init() {
	beam.RegisterDoFn(&eventFn{})
	beam.RegisterDoFn(&uniqueEventFn{})
	register.Function2x1(later)
	register.Emitter1[int64]()
	register.Iter1[int64]()
}

// settle takes events of a programme to statements of its parties.
//
// A ledger needs together what belongs together, and no more: an order with the
// refunds that name it, a customer's orders with the touches before them, and
// parties that have a part of each other's earnings. So events are grouped by
// order, orders by customer, and customers go to each group of parties that they
// may concern, whole. A group settles by itself. Two groups become one where an
// order may be credited to parties of both.
type settle struct {
	programme worker
	Until     endorse.Date // zero: the day of the last event
	Totals    bool         // statements without their lines
}

// read reads the programme once here, so that what is wrong with it is said
// before anything runs.
func (c *settle) read(ctx context.Context, file string) error {
	text, err := readFile(ctx, file)
	if err != nil {
		return err
	}
	d, err := newDeal(text)
	if err == nil {
		_, err = affiliate.NewLedger(d.Programme, d.zone)
	}
	if err == nil {
		_, err = newCarrier(d)
	}
	c.programme = worker{File: file, Digest: digest(text)}
	return err
}

func (c settle) build(s beam.Scope, in, unread beam.PCollection, out sink) {
	byID, refused := beam.ParDo2(s, &eventFn{worker: c.programme}, in)
	once, conflicts := unique(s, &uniqueEventFn{worker: c.programme}, byID)
	parcels, instants := c.sort(s, once)
	joined := beam.Combine(s, mergeForests, beam.ParDo(s, &joinFn{c.programme}, parcels))
	placed := beam.ParDo(s, &placeFn{worker: c.programme}, parcels, beam.SideInput{Input: joined})
	all := beam.Flatten(s, placed, beam.ParDo(s, &everyGroupFn{c.programme}, beam.Impulse(s), beam.SideInput{Input: joined}))
	statements, problems := beam.ParDo2(s, &statementFn{worker: c.programme, Until: c.Until, Totals: c.Totals}, beam.GroupByKey(s, all),
		beam.SideInput{Input: joined}, beam.SideInput{Input: beam.Combine(s, later, instants)})
	out.write(s, "statements", statements)
	out.write(s, "problems", problems)
	out.write(s, "bad", unread, refused, conflicts)
}

func later(a, b int64) int64 { return max(a, b) }

// worker is what all steps of the pipeline have: the programme. Each reads it for
// itself, since runners bound what travels with a pipeline.
type worker struct {
	File   string
	Digest string // of what the file held when the run began
	deal   *deal
}

var errChanged = errors.New("is not what it was when the run began")

// Setup makes the programme ready.
func (w *worker) Setup(ctx context.Context) error {
	text, err := readFile(ctx, w.File)
	if err == nil && digest(text) != w.Digest {
		err = fmt.Errorf("%s: %w", w.File, errChanged)
	}
	if err == nil {
		w.deal, err = newDeal(text)
	}
	return err
}

func digest(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// readFile reads a file of any file system that Beam knows.
func readFile(ctx context.Context, name string) ([]byte, error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	in, err := fs.OpenRead(ctx, name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	text, err := shell.ReadAll(in, affiliate.MaxJSON)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return text, nil
}

// eventFn reads events, and holds each against the programme by itself.
type eventFn struct {
	worker
	carrier carrier
}

// Setup makes the programme ready.
func (fn *eventFn) Setup(ctx context.Context) (err error) {
	if err = fn.worker.Setup(ctx); err == nil {
		fn.carrier, err = newCarrier(fn.deal)
	}
	return err
}

// ProcessElement emits an event by its id. Orders have ids of their own.
func (fn *eventFn) ProcessElement(ctx context.Context, l Line, emit func(string, Line), refused func([]byte)) error {
	e, err := affiliate.ParseEvent(l.Text)
	if err == nil {
		err = fn.carrier.test(e)
	}
	if err != nil {
		return l.refuse(ctx, refused, err)
	}
	_, isOrder := e.(*affiliate.Order)
	emit(strconv.FormatBool(isOrder)+affiliate.IDOf(e), l)
	return nil
}

// uniqueEventFn is uniqueFn for events: what says the same in other words is the
// same.
type uniqueEventFn struct {
	worker
	carrier carrier
}

// Setup makes the programme ready.
func (fn *uniqueEventFn) Setup(ctx context.Context) (err error) {
	if err = fn.worker.Setup(ctx); err == nil {
		fn.carrier, err = newCarrier(fn.deal)
	}
	return err
}

// ProcessElement takes the events of an id.
func (fn *uniqueEventFn) ProcessElement(ctx context.Context, _ string, same func(*Line) bool, emit func(Line), refused func([]byte)) error {
	return takeOnce(ctx, same, fn.carrier.canonical, emit, refused)
}
