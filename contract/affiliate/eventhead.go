package affiliate

import "time"

func (e *Order) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Refund) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Chargeback) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Reinstatement) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Cancellation) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Correction) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Approval) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Hold) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Release) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Touch) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Counted) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Payout) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}

func (e *Adjustment) head() (string, time.Time) {
	if e == nil {
		return "", time.Time{}
	}
	return e.ID, e.At
}
