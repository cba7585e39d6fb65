package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"syscall"
	"time"
)

// process is a service that was started here.
type process struct {
	url string
	cmd *exec.Cmd
}

var errNoAddress = errors.New("the service did not say where it listens")

// startService starts the program on a free port and waits until it listens.
func startService(ctx context.Context, file string) (*process, error) {
	cmd := exec.CommandContext(ctx, file, "-addr", "127.0.0.1:0")
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.WaitDelay = time.Minute
	log, err := cmd.StderrPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		return nil, err
	}
	p := &process{cmd: cmd}
	in := bufio.NewReader(log)
	line, _ := in.ReadBytes('\n')
	var said struct{ Addr string }
	if err := json.Unmarshal(line, &said); err != nil || said.Addr == "" {
		_ = p.stop()
		return nil, fmt.Errorf("%w: %q", errNoAddress, line)
	}
	p.url = "http://" + said.Addr
	go io.Copy(io.Discard, in) // a log that nobody reads would stop it
	return p, nil
}

func (p *process) pid() int { return p.cmd.Process.Pid }

// cpu is the processor time that the service took, once it has stopped.
func (p *process) cpu() time.Duration {
	return p.cmd.ProcessState.UserTime() + p.cmd.ProcessState.SystemTime()
}

// stop asks the service to stop, and says how that went.
func (p *process) stop() error {
	err := p.cmd.Process.Signal(syscall.SIGTERM)
	if err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	if err := p.cmd.Wait(); err != nil {
		return fmt.Errorf("stopping the service: %w", err)
	}
	return nil
}
