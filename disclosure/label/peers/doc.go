// Package peers measures the scanner of package label beside public packages
// for the same search: Aho-Corasick automata, a loop of strings.Contains, and one
// regular expression. It holds no code but tests and benchmarks, in a module of its
// own, so that the packages are nobody else's dependency.
//
//	go -C disclosure/label/peers test -run '^$' -bench . -benchmem -cpu 1 .
//
// All look for the literal wordings of the law of every region, in small letters, in
// the captions of ../testdata.
//
// # What the peers do less
//
// They find strings of bytes. They fold nothing (accents, fullwidth, mathematical and
// look-alike letters, zero-width characters), know no words ("ad" is found in
// "adhesive", "had" and "#adidas"), no places for a brand and no sentences, nothing
// that cancels ("not an ad"), no clauses and no other senses ("ad hoc"); most of them
// give no place in the text as it was written once it was folded beforehand. Two do
// less still: cloudflare/ahocorasick says which strings occur and not where, and
// the loop of strings.Contains no more than that.
//
// Each peer is measured on the text as it stands, in small letters by bytes.ToLower,
// and folded by golang.org/x/text/cases. Making the letters small and folding are
// within the measured time, since who looks for labels has to find capitals too.
package peers
