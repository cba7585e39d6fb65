package main

import (
	"fmt"
	"runtime"
	"time"

	"github.com/endorse-go/endorse/contract/affiliate"
)

// limits is what the service takes on. All of it is bounded, since who asks is
// not known.
type limits struct {
	body    int64         // bytes of a request
	depth   int           // brackets inside one another
	time    time.Duration // of the work on one request, from when it was read
	working int           // requests that are worked on at once
	open    int           // connections

	header time.Duration // until the head of a request has come
	read   time.Duration // until all of it has
	write  time.Duration // until the answer is taken, from the end of the head
	idle   time.Duration // of a connection between requests
	grace  time.Duration // for what is being worked on when the service stops
}

// maxHead is the most bytes of a request's head, as far as net/http keeps to it
// (it adds 4 KiB).
const maxHead = 8 << 10

func usual() limits {
	return limits{
		body: 1 << 20, depth: 64, time: 10 * time.Second, working: 2 * runtime.GOMAXPROCS(0), open: 256,
		header: 5 * time.Second, read: 30 * time.Second, write: time.Minute, idle: time.Minute, grace: 15 * time.Second,
	}
}

// The widest limits that may be asked for.
const (
	mostBody    = affiliate.MaxJSON
	mostDepth   = 512
	mostWorking = 1024
	mostOpen    = 1 << 16
	mostTime    = 10 * time.Minute
)

func (l limits) validate() error {
	switch {
	case l.body < 1 || l.body > mostBody:
		return fmt.Errorf("-body %d is not from 1 to %d", l.body, mostBody)
	case l.depth < 1 || l.depth > mostDepth:
		return fmt.Errorf("-depth %d is not from 1 to %d", l.depth, mostDepth)
	case l.time <= 0 || l.time > mostTime:
		return fmt.Errorf("-time %v is not above 0 and up to %v", l.time, mostTime)
	case l.working < 1 || l.working > mostWorking:
		return fmt.Errorf("-working %d is not from 1 to %d", l.working, mostWorking)
	case l.open < 1 || l.open > mostOpen:
		return fmt.Errorf("-open %d is not from 1 to %d", l.open, mostOpen)
	case l.grace < 0 || l.grace > mostTime:
		return fmt.Errorf("-grace %v is not from 0 to %v", l.grace, mostTime)
	}
	return nil
}
