package sheet_test

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/endorse-go/endorse/examples/internal/sheet"
)

func ExampleReader_Next() {
	r := sheet.NewReader(strings.NewReader("\ufeffname;note\nAda;\"tea; no milk\"\nBo;\"never closed\nCy;-\n"))
	for {
		record, err := r.Next()
		var bad *sheet.Error
		switch {
		case err == io.EOF:
			return
		case errors.As(err, &bad):
			fmt.Println(bad)
		case err != nil:
			fmt.Println("reading:", err)
			return
		default:
			fmt.Println(record.Line, strings.Join(record.Cells, " / "))
		}
	}
	// Output:
	// 1 name / note
	// 2 Ada / tea; no milk
	// line 3, column 2: quoted cell is not closed
	// 4 Cy / -
}
