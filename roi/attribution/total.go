package attribution

import "github.com/endorse-go/endorse"

// total is what there is to share out.
type total struct {
	conversions, unattributed int64
	value, unattributedValue  endorse.Money
}

// totalOf checks all paths and adds them up.
func totalOf(paths []Path) (total, error) {
	var sum total
	var people int64
	var valued, unvalued bool
	for i := range paths {
		p := &paths[i]
		if err := p.Validate(); err != nil {
			return total{}, &PathError{i, err}
		}
		if people += p.Conversions + p.Nulls; people > maxPeople {
			return total{}, &PathError{i, ErrTooMany}
		}
		valued = valued || p.Value.Currency() != 0
		unvalued = unvalued || p.Conversions > 0 && p.Value.Currency() == 0
		if valued && unvalued {
			return total{}, &PathError{i, ErrNoValue}
		}
		if err := sum.add(p); err != nil {
			return total{}, &PathError{i, err}
		}
	}
	return sum, nil
}

func (t *total) add(p *Path) (err error) {
	// Nobody's value has the currency of the others, and none if they have none.
	nothing := p.Value.TimesInt(0)
	mine, nobodys := p.Value, nothing
	if len(p.Touches) == 0 {
		mine, nobodys = nothing, p.Value
		t.unattributed += p.Conversions
	} else {
		t.conversions += p.Conversions
	}
	if t.value, err = t.value.Add(mine); err != nil {
		return err
	}
	t.unattributedValue, err = t.unattributedValue.Add(nobodys)
	return err
}
