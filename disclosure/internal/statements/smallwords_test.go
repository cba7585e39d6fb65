package statements_test

import (
	"strings"
	"testing"
)

// smallWords are frequent words that deny nothing. All languages are looked for in every text, so that a word which denies in one of them must
// not be an everyday word of another: "un", "sin" and "mai" would be. "No", which is "in the" in Portuguese, stays one, for English needs it.
var smallWords = map[string]string{
	"de": "der die das ein eine von vom im am mein meine und oder mit für durch bei zu ab mai ei",
	"nl": "de het een van in op mijn en of met voor door bij aan om wij je",
	"en": "the a an of in on at my our and or with for by from to this men pub",
	"fr": "le la les un une des du de au aux ce cette mon ma mes et ou avec pour par sur dans en",
	"es": "el la los las un una de del al mi mis y o con por para en que se más",
	"it": "il lo la i gli un una uno di del al mio mia e o con per in da",
	"pt": "o a os as um uma do da em na meu minha e ou com por para que mais",
	"ro": "un o cea mai și cu pentru la din",
	"pl": "ten ta to i oraz z do na w od mój moja jest dla",
	"sv": "en ett den det min mitt sin sitt och eller med för av på i till ni vi",
	"da": "en et den det min mit sin sit og eller med for af på i til ad",
	"nb": "en ei et den det min mitt sin sitt og eller med for av på i til",
	"fi": "se tämä on ja tai kanssa joka",
	"hu": "a az egy és vagy",
	"tr": "bir ve ile için bu",
}

func TestSmallWordsDenyNothing(t *testing.T) {
	var rows []standing
	for lang, words := range smallWords {
		for _, w := range strings.Fields(words) {
			rows = append(rows, standing{w + " advertentie", "advertentie", true, lang})
		}
	}
	stand(t, rows)
}
