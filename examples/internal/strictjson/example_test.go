package strictjson_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

func ExampleValue_Object() {
	v, err := strictjson.Parse([]byte("{\n  \"creator\": \"Ada\",\n  \"fee\": {\"amount\": \"12,30\", \"currency\": \"EUR\"}\n}"))
	if err != nil {
		fmt.Println(err)
		return
	}
	var creator string
	var fee endorse.Money
	err = v.Object(
		strictjson.Must(strictjson.To("creator", &creator)),
		strictjson.To("fee", &fee),
	)
	fmt.Println(creator)
	fmt.Println(err)
	// Output:
	// Ada
	// line 3, column 10: fee: parsing money "12,30": comma in amount
}
