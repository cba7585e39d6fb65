package shell_test

import (
	"errors"
	"os"

	"github.com/endorse-go/endorse/examples/internal/shell"
)

func ExampleProblems() {
	problems := shell.NewProblems(os.Stdout, "creators.csv")
	problems.Report(errors.Join(errors.New("line 3: no creator"), errors.New("line 7, column 2 (likes): not a number")))
	if problems.Exit() == shell.Unreadable {
		problems.Report(errors.New("2 lines left out"))
	}
	// Output:
	// creators.csv: line 3: no creator
	// creators.csv: line 7, column 2 (likes): not a number
	// creators.csv: 2 lines left out
}
