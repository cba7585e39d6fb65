package story

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"time"
	_ "time/tzdata" // the zones of programmes, on every machine

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/engagement"
)

//go:embed sample
var embedded embed.FS

// Sample is the folder of the made-up campaign.
func Sample() fs.FS {
	folder, err := fs.Sub(embedded, "sample")
	if err != nil {
		return embedded // fs.Sub refuses only names that are not valid
	}
	return folder
}

// Case is a campaign with what belongs to it. What there is no file of is empty.
type Case struct {
	Campaign  campaign.Campaign
	Creators  []campaign.Creator // who was looked at; those of the campaign if there is no list
	Criteria  campaign.Criteria
	Offers    *campaign.Problem
	Elsewhere []contract.Terms  // what the creators signed with others
	Ledger    *affiliate.Ledger // of the programme, with its orders; nil if there is none

	// On is the day from which the campaign is looked at: that of its last event.
	On endorse.Date
}

// FileError is a file of a folder that could not be read, or a part of it.
type FileError struct {
	File string
	Line int // of a file of lines, else 0
	Err  error
}

// Error names the file, the line if there is one, and the reason.
func (e *FileError) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("%s: line %d: %v", e.File, e.Line, e.Err)
	}
	return fmt.Sprintf("%s: %v", e.File, e.Err)
}

// Unwrap is the reason.
func (e *FileError) Unwrap() error { return e.Err }

// MaxFile is how many bytes of a file are read.
const MaxFile = campaign.MaxJSON

// ErrTooLarge is a file of more than [MaxFile] bytes.
var ErrTooLarge = errors.New("more bytes than are read")

// ReadCampaign is the case of a campaign alone: its creators are the candidates, and
// all parts of a creator's fit weigh the same.
func ReadCampaign(data []byte) (*Case, error) {
	c, err := campaign.Parse(data)
	if err != nil {
		return nil, err
	}
	k := &Case{Campaign: c, On: c.Day(), Criteria: evenCriteria()}
	if k.On.IsZero() {
		k.On = c.Brief().Days.From
	}
	for who := range c.Creators() {
		k.Creators = append(k.Creators, who)
	}
	return k, nil
}

func evenCriteria() campaign.Criteria {
	return campaign.Criteria{Weights: campaign.EvenWeights(), Statistic: engagement.Mean,
		Rate: engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)}
}

// Read reads the files of a folder: campaign.json, and as far as they are there
// creators.json, criteria.json, offers.json, elsewhere.json, programme.json and
// orders.jsonl. A case without a campaign is nil; of other files and lines that could
// not be read the errors are joined, each a [*FileError], and the rest is there.
func Read(folder fs.FS) (*Case, error) {
	data, err := readFile(folder, "campaign.json")
	if err != nil {
		return nil, err
	}
	k, err := ReadCampaign(data)
	if err != nil {
		return nil, &FileError{"campaign.json", 0, err}
	}
	return k, errors.Join(
		optional(folder, "creators.json", k.readCreators),
		optional(folder, "criteria.json", k.readCriteria),
		optional(folder, "offers.json", k.readOffers),
		optional(folder, "elsewhere.json", k.readElsewhere),
		optional(folder, "programme.json", k.readProgramme),
		optional(folder, "orders.jsonl", k.readOrders),
	)
}

func readFile(folder fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(folder, name)
	switch {
	case err != nil:
		return nil, &FileError{name, 0, reasonOf(err)}
	case info.Size() > MaxFile:
		return nil, &FileError{name, 0, ErrTooLarge}
	}
	data, err := fs.ReadFile(folder, name)
	if err != nil {
		return nil, &FileError{name, 0, reasonOf(err)}
	}
	return data, nil
}

// reasonOf is the reason without operation and path.
func reasonOf(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

func optional(folder fs.FS, name string, read func([]byte) error) error {
	data, err := readFile(folder, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = read(data)
	}
	return inFile(name, err)
}

// inFile puts the name of the file before each of the errors.
func inFile(name string, err error) error {
	var in *FileError
	if err == nil || errors.As(err, &in) {
		return err
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return &FileError{name, 0, err}
	}
	var all []error
	for _, e := range joined.Unwrap() {
		all = append(all, inFile(name, e))
	}
	return errors.Join(all...)
}

func (k *Case) readCreators(data []byte) error {
	list, err := campaign.ParseCreators(data)
	if err == nil {
		k.Creators = list
	}
	return err
}

func (k *Case) readCriteria(data []byte) error {
	var c campaign.Criteria
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&c); err != nil {
		return err
	}
	if err := c.Validate(); err != nil {
		return err
	}
	k.Criteria = c
	return nil
}

func (k *Case) readOffers(data []byte) error {
	p, err := campaign.ParseProblem(data)
	if err == nil {
		k.Offers = &p
	}
	return err
}

func (k *Case) readElsewhere(data []byte) error {
	var all []contract.Terms
	if err := json.Unmarshal(data, &all); err != nil {
		return err
	}
	k.Elsewhere = all
	return nil
}

func (k *Case) readProgramme(data []byte) error {
	var p affiliate.Programme
	if err := json.Unmarshal(data, &p); err != nil {
		return err
	}
	zone, err := time.LoadLocation(p.Zone)
	if err != nil {
		return err
	}
	ledger, err := affiliate.NewLedger(p, zone)
	if err == nil {
		k.Ledger = ledger
	}
	return err
}

var errNoProgramme = errors.New("there is no programme that they could be of")

// readOrders reads an event a line. A line that cannot be read, or that the programme
// refuses, leaves the others.
func (k *Case) readOrders(data []byte) error {
	if k.Ledger == nil {
		return errNoProgramme
	}
	var errs []error
	line := 0
	for text := range bytes.Lines(data) {
		line++
		if text = bytes.TrimSpace(text); len(text) == 0 {
			continue
		}
		e, err := affiliate.ParseEvent(text)
		if err == nil {
			err = k.Ledger.Add(e)
		}
		if err != nil {
			errs = append(errs, &FileError{"orders.jsonl", line, err})
		}
	}
	return errors.Join(errs...)
}

// earned are the statements of the programme up to the day, by period, and what
// somebody has to look at.
func (k *Case) earned() (affiliate.Settlement, error) {
	if k.Ledger == nil {
		return affiliate.Settlement{}, nil
	}
	return k.Ledger.Settle(k.On, affiliate.WithLines)
}
