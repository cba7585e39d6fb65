package label_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/label"
)

// denying are labels with the small words that cancel them, in the languages of the rows.
func denying() []label.Entry {
	out := wordings("ad", "#ad", "sponsored", "werbung", "reklame", "広告", "광고", "reklam", "unbezahlte werbung", "not a paid ad", "paid ad", "samarbejde", "langt fra reklame", "aber werbung", "但広告", "reklam değil mi")
	out = with(out, label.Statement, label.Pattern, 0, "i was … paid", "links? are affiliate links?", "paid by")
	out = with(out, label.Negator, label.Pattern, 2, "(not|isn't|kein|keine|ej|ikke) (a|an)?", "never (been)?")
	out = with(out, label.Negator, label.Literal, 1, "unbezahlte", "ej betalt", "langt fra", "不")
	out = with(out, label.TrailingNegator, label.Literal, 1, "ではありません", "아닙니다", "değil")
	out = with(out, label.Denial, label.Literal, 0, "not an ad", "unbezahlt", "#notsponsored", "unbezahlte")
	out = with(out, label.OtherSense, label.Literal, 0, "not only", "ad hoc", "ad-free", "not affiliated with", "believe it or not", "hayır")
	out = with(with(out, label.Denial, label.Literal, 0, "hayır"), label.TrailingNegator, label.Literal, 0, "hayır")
	return with(out, label.Turn, label.Literal, 0, "but", "aber", "men", "但")
}

func TestNegation(t *testing.T) {
	t.Parallel()
	holds(t, denying(), nil, []row{
		{"next to it", "not sponsored", []string{"sponsored negated"}, ""},
		{"within reach", "not really so sponsored", []string{"sponsored negated"}, "two words may stand between"},
		{"out of reach", "not really so very sponsored", []string{"sponsored"}, "three words between"},
		{"behind it", "sponsored, not", []string{"sponsored"}, "a negator cancels what follows"},
		{"with apostrophe", "this isn’t sponsored", []string{"sponsored negated"}, "all apostrophes are one"},
		{"other clause", "why not, sponsored", []string{"sponsored"}, "a comma ends the clause"},
		{"behind a colon", "why not: sponsored", []string{"sponsored"}, "a colon ends the clause"},
		{"behind a bracket", "not (sponsored)", []string{"sponsored"}, "a bracket ends the clause"},
		{"other sentence", "Of course not. Sponsored.", []string{"Sponsored case"}, ""},
		{"other line", "not\nsponsored", []string{"sponsored"}, "a line break ends the clause"},
		{"turn", "not but sponsored", []string{"sponsored"}, "a turn begins a clause"},
		{"a label that begins with a turn", "kein aber werbung", []string{"aber werbung", "werbung"}, "a turn begins a clause"},
		{"the same without a space between", "不但広告", []string{"但広告", "広告"}, "a turn begins a clause"},
		{"quoted", "not “sponsored”", []string{"sponsored negated"}, "quotation marks end no clause"},
		{"hashtag next to it", "not #ad", []string{"#ad negated"}, ""},
		{"hashtag further off", "not today #ad", []string{"#ad"}, "a hashtag is no part of a sentence, but next to it"},
		{"only the first clause", "not an ad, sponsored", []string{"ad under denial", "sponsored"}, ""},
		{"German", "keine Werbung", []string{"Werbung case negated"}, ""},
		{"German, one word", "Unbezahlte Werbung", []string{"Unbezahlte Werbung case", "Werbung case negated"}, "the longer wording stands, the label inside it does not"},
		{"Danish", "ej betalt samarbejde", []string{"samarbejde negated"}, ""},
		{"Danish, another clause", "ej betalt, men reklame", []string{"reklame"}, ""},
		{"Japanese, behind", "広告ではありません", []string{"広告 negated"}, ""},
		{"behind, in a bracket", "reklam (değil)", []string{"reklam negated"}, "what opens a bracket right behind a label belongs to it"},
		{"behind, in a square one", "reklam [değil]", []string{"reklam negated"}, ""},
		{"behind, further into a bracket", "reklam (o değil)", []string{"reklam"}, "a bracket ends the clause"},
		{"behind, quoted in a bracket", "reklam (“değil”)", []string{"reklam"}, "it quotes somebody"},
		{"behind a bar", "reklam | değil", []string{"reklam"}, "a bar ends the clause"},
		{"Japanese, the next one", "広告ではありません。広告", []string{"広告 negated", "広告"}, "a full stop ends the clause"},
		{"Korean, behind an ending", "광고가 아닙니다", []string{"광고 negated"}, "one syllable between"},
		{"Turkish", "reklam değil", []string{"reklam negated"}, ""},
		{"a wording that holds a negator", "this is not a paid ad", []string{"not a paid ad", "paid ad negated", "ad negated"}, "the wording stands; what is inside it does not"},
		{"and stands before another", "not a paid ad werbung", []string{"not a paid ad", "paid ad negated", "ad negated", "werbung"}, "its negator does nothing outside it"},
		{"in the gap of a pattern", "I was never paid", []string{"I was never paid case negated"}, ""},
		{"behind a pattern", "I was happily paid not long ago", []string{"I was happily paid case"}, "a negator cancels what follows"},
		{"in the gap, but in a clause before", "I was not there, but paid by them", []string{"I was not there, but paid case", "paid by"}, "the match ends in another clause"},
		{"an other sense is no negator", "not only sponsored", []string{"sponsored"}, ""},
		{"an other sense that ends with a negator", "believe it or not sponsored", []string{"sponsored"}, ""},
		{"a denial that is a negator, too", "reklam hayır", []string{"reklam negated"}, ""},
		{"a wording that begins with a negator of two words", "langt fra reklame", []string{"langt fra reklame", "reklame negated"}, ""},
		{"a negator behind one that does nothing", "not only werbung, not sponsored", []string{"werbung", "sponsored negated"}, ""},
		{"a negator behind, of the wording's own", "reklam reklam değil mi", []string{"reklam", "reklam değil mi", "reklam negated"}, "it does nothing outside"},
		{"of two clauses the second stands", "I was never paid, but some links are affiliate links", []string{"I was never paid case negated", "links are affiliate links"}, ""},
		{"fused negator", "not-sponsored", []string{"sponsored fused"}, "a compound is for the caller"},
	})
}

func TestDenialsAndOtherSenses(t *testing.T) {
	t.Parallel()
	holds(t, denying(), nil, []row{
		{"denial around a label", "not an ad", []string{"ad under denial"}, ""},
		{"label beside a denial", "not an ad #ad", []string{"ad under denial", "#ad"}, ""},
		{"other sense around", "ad hoc", []string{"ad under other-sense"}, ""},
		{"label behind another sense", "ad hoc ad", []string{"ad under other-sense", "ad"}, ""},
		{"other sense over a line break", "ad\nhoc", []string{"ad"}, "a label on a line of its own"},
		{"other sense in a compound", "ad-free", []string{"ad fused under other-sense"}, ""},
	})
	r := scan(t, denying(), "#notsponsored unbezahlt")
	if len(r.Matches) != 2 || r.Matches[0].Role != label.Denial || r.Matches[1].Role != label.Denial {
		t.Errorf("denials by themselves: %+v", r.Matches)
	}
}

// What is denied or said in another sense in so many words is no statement, though a pattern fits the same words.
func TestSenseOfOneSpan(t *testing.T) {
	t.Parallel()
	entries := with(wordings("my business"), label.Statement, label.Pattern, 0, "(my|own) business", "sent me")
	entries = with(entries, label.OtherSense, label.Pattern, 0, "my business", "(life|mum) sent me")
	holds(t, entries, nil, []row{
		{"same words", "my business", []string{"my business", "my business under other-sense"}, "a wording that is listed stands"},
		{"other words", "own business", []string{"own business"}, ""},
		{"longer", "mum sent me", []string{"sent me under other-sense"}, ""},
	})
}
