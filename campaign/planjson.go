package campaign

import (
	"encoding/json"

	"github.com/endorse-go/endorse/internal/strict"
)

// MaxPlanJSON is how many bytes of the JSON of a problem or a plan are read.
const MaxPlanJSON = 64 << 20

type plainProblem Problem

// problemForm is a problem as JSON, the version of the form first.
type problemForm struct {
	Format int `json:"format"`
	plainProblem
}

// ParseProblem reads a problem from its JSON form, as [Problem.UnmarshalJSON] does.
func ParseProblem(data []byte) (Problem, error) {
	var p Problem
	err := p.UnmarshalJSON(data)
	return p, err
}

// MarshalJSON writes the problem with "format", the version of the form, first. A
// problem that is not valid is refused, as it could not be read again.
func (p Problem) MarshalJSON() ([]byte, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return json.Marshal(problemForm{1, plainProblem(p)})
}

// UnmarshalJSON reads what MarshalJSON writes. Members that there are not, that
// stand there twice or have capital letters, another format, anything after the
// end, more than [MaxPlanJSON] bytes and whatever [Problem.Validate] reports are
// errors, and leave the problem as it was.
func (p *Problem) UnmarshalJSON(data []byte) error {
	var form problemForm
	if err := readForm(data, &form, &form.Format); err != nil {
		return err
	}
	read := Problem(form.plainProblem)
	if err := read.Validate(); err != nil {
		return err
	}
	*p = read
	return nil
}

type plainPlan Plan

type planForm struct {
	Format int `json:"format"`
	plainPlan
}

// ParsePlan reads a plan from its JSON form, as [Plan.UnmarshalJSON] does.
func ParsePlan(data []byte) (Plan, error) {
	var p Plan
	err := p.UnmarshalJSON(data)
	return p, err
}

// MarshalJSON writes the plan with "format", the version of the form, first.
func (p Plan) MarshalJSON() ([]byte, error) { return json.Marshal(planForm{1, plainPlan(p)}) }

// UnmarshalJSON reads what MarshalJSON writes, as strictly as a problem is read.
// Whether the plan is right is for [Plan.Verify] to say.
func (p *Plan) UnmarshalJSON(data []byte) error {
	var form planForm
	if err := readForm(data, &form, &form.Format); err != nil {
		return err
	}
	*p = Plan(form.plainPlan)
	return nil
}

// readForm reads a document of format 1.
func readForm(data []byte, form any, format *int) error {
	if strict.Hollow(data) {
		return at("json", strict.ErrMany)
	}
	if err := strict.Read(data, MaxPlanJSON, form); err != nil {
		return at("json", err)
	}
	if *format != 1 {
		return &FaultError{"format", ErrFormat}
	}
	return nil
}
