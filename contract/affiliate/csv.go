package affiliate

import (
	"encoding/csv"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

// csvColumns are the columns of [WriteCSV], a row a line.
var csvColumns = []string{"programme", "party", "currency", "from", "until", "final", "kind", "role", "on", "at", "event", "order", "item",
	"sku", "seller", "credit", "plan", "version", "rule", "posting", "days", "base_currency", "base", "trimmed", "amount", "rate", "payable_on", "state", "says"}

var errNoWriter = errors.New("no writer")

// CSVColumns lists the columns of [WriteCSV]. The slice is the caller's.
func CSVColumns() []string { return append([]string(nil), csvColumns...) }

// CSVRow is the cells of one line of the statement, in the order of
// [CSVColumns]. Text is as it came: whoever writes for spreadsheets makes it
// safe.
func (s *Statement) CSVRow(l *Line) []string {
	at, days, version := "", "", ""
	if !l.At.IsZero() {
		at = l.At.Format("2006-01-02T15:04:05Z07:00")
	}
	if l.Days != (endorse.Period{}) {
		days = l.Days.String()
	}
	if l.Version != 0 {
		version = strconv.Itoa(l.Version)
	}
	item := ""
	if l.Item != 0 {
		item = strconv.Itoa(l.Item)
	}
	rate := ""
	if l.Rate.From != 0 {
		rate = l.Rate.Rate.String()
	}
	return []string{s.Programme, s.Party, s.Currency.String(), s.Period.From.String(), s.Period.Until.String(), strconv.FormatBool(s.Final),
		l.Kind.String(), l.Role.String(), l.On.String(), at, l.Event, l.Order, item, l.SKU, l.Seller, l.Credit.String(),
		l.Plan, version, l.Rule, l.Posting.String(), days, l.Base.Currency().String(), amountOf(l.Base), amountOf(l.Trimmed), l.Amount.Amount(),
		rate, l.PayableOn.String(), l.State.String(), l.Says()}
}

// amountOf is an amount, empty in no currency.
func amountOf(m endorse.Money) string {
	if m.Currency() == 0 {
		return ""
	}
	return m.Amount()
}

// WriteCSV writes the lines of statements as comma-separated values, with the
// columns of [CSVColumns] first. Text that a spreadsheet would run as a formula,
// because it begins with = + - @ tab or CR, gets a ' in front.
func WriteCSV(w io.Writer, statements []Statement) error {
	if w == nil {
		return errNoWriter
	}
	out := csv.NewWriter(w)
	_ = out.Write(csvColumns) // the writer keeps its error, and Error gives it
	for i := range statements {
		st := &statements[i]
		for j := range st.Lines {
			row := st.CSVRow(&st.Lines[j])
			for k, cell := range row {
				if name := csvColumns[k]; name != "amount" && name != "base" && name != "trimmed" && cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
					row[k] = "'" + cell
				}
			}
			_ = out.Write(row)
		}
	}
	out.Flush()
	return out.Error()
}
