//go:build js && wasm

// Command checker is the playground's WebAssembly: three functions on the global
// object "endorse", each of which takes and gives JSON as text.
package main

import (
	"encoding/json"
	"syscall/js"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/playground/internal/view"
)

func main() {
	checker, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		panic(err) // the tests of package disclosure hold that there is none
	}
	desk := view.New(checker)
	js.Global().Set("endorse", map[string]any{
		"choices": function(func([]byte) any { return desk.Choices() }),
		"check":   function(func(post []byte) any { return desk.Check(post) }),
		"remedy":  function(func(post []byte) any { return desk.Remedy(post) }),
	})
	select {}
}

// function is what JavaScript calls with a text, if it has one.
func function(answer func([]byte) any) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		var post []byte
		if len(args) > 0 && args[0].Type() == js.TypeString {
			post = []byte(args[0].String())
		}
		text, err := json.Marshal(answer(post))
		if err != nil {
			panic(err) // plain values have a form
		}
		return string(text)
	})
}
