// Package label finds wordings in text: advertising labels, sentences that tell of a tie, and what cancels them.
//
// It answers one question: which of the wordings that a caller knows stand where in a caption, and how were they written? It
// knows no law, no language and no brand. What a wording means, and in which language and country, is behind the caller's ids.
//
//	scanner, err := label.Compile(entries)     // once
//	brands, err := label.NewBrands([]string{"XYZ", "xyzofficial"})
//	result, err := scanner.Scan(caption, brands)
//	for m := range label.Speaking(result.Matches, ours) { … }
//
// # Words
//
// An [Entry] is what a caller looks for, in a [Role]. A wording is an entry once compiled; entries of one spelling are one wording with
// several ids. A [Match] is a place where a wording stands, its [Place] says where that is in the text, its [Fold] how the text was written.
//
// # Tokens
//
// Text is read as tokens: words of letters and digits; single characters in Han, Kana, Hangul, Thai, Lao, Khmer and Myanmar;
// hashtags, handles, links and e-mail addresses; marks; emoji. A token is the same or it is not: "#adidas" is no "#ad", "adhesive" no "ad",
// and "#ad", "@ad" and "ad" are three. In scripts of single characters a wording is found anywhere inside a run. Nothing is found inside
// links and addresses. "#1" is no hashtag.
//
// A space in a wording stands for any white space, one line break included, and for a hyphen; where a character without
// word spaces stands beside it, for nothing at all. A blank line ends every phrase. All dashes are one mark, as are all apostrophes and all
// quotation marks; a dash in a wording stands for a hyphen too. Quotation marks, asterisks, underscores and tildes inside a phrase do not hide it. Other
// marks do, unless the wording has them; white space around them is free. What differs from the wording is in the fold as [Spacing] or [LineBreak].
//
// A word joined to another by a hyphen is a match that is [Match.Fused]: "ad" in "ad-free". A statement of several words behind a hyphen is not
// ("see the photo-affiliate link"): people write it for a dash. Fused is also a label in a longer hashtag, if it
// fills a part of it (between underscores, capitals, digits or a brand: "#Ad_forXYZ", "#SummerAd"), begins or ends it and
// has six letters or more ("#sponsoredbyxyz"), or stands next to a brand given ("#xyzadinlove"). A fused match is not the label; what it is worth is the caller's to say.
//
// # Folding
//
// Capital letters, accents (of Latin, Greek, Cyrillic, Hebrew and Arabic), fullwidth and mathematical letters, other compatibility forms
// of Unicode (NFKC), small capitals, and ignored characters (zero-width, soft hyphen, direction marks, variation selectors, tatweel) make no difference
// to a match and are reported. I, İ, ı and i are one letter, as are ß and ss, ς and σ, æ and ae. Letters of Cyrillic, Greek and Armenian that look
// like Latin ones are read as those if the word as it stands is no wording's word. There is no correction of spelling.
//
// # Patterns
//
// In an entry of form [Placed], {brand} stands for a brand, {product} for one to four words, {link} for a link, {code} for a word of three
// or more capitals and digits. In the form [Pattern] there are besides
//
//	(a|b c)   one of several, each of one or more words
//	x?  (a|b)?   may be left out
//	…   …5    up to three, or up to five words between, at most twelve; never over the end of a sentence or a blank line
//	\(        the next character as it stands
//
// A brand place is filled by a brand of the scan, by name, @handle or #hashtag ([Named]); else by a handle, a hashtag or up to three
// capitalised words ([Guessed]). #{brand}, @{brand} and #{brand}_ad are one token and filled by a brand by name alone.
//
// # What decides
//
// All matches are reported. Of one wording, those inside a longer match of the same wording are left out. [Match.Under] has the roles of the longer matches
// around: a label under an [OtherSense] ("ad hoc") is none, one under a [Denial] ("not an ad") is denied; which of two
// nested labels counts is for the caller, who knows the market: see [Speaking]. An OtherSense over a line break covers nothing, since "Ad" on a line of
// its own stands whatever the next line begins with.
//
// A [Negator] marks the labels and statements after it, a [TrailingNegator] those before it, in the same clause and within its reach, as
// [Match.Negated]; a hashtag or handle only right next to it. A negator in the gap of a pattern marks the pattern's match ("I was never paid" for "I … paid") if
// it stands in the clause in which the match ends. A negator inside an OtherSense ("not only") or a Denial does nothing; one that a wording
// has as its own does nothing outside of it: "unbezahlte Werbung" stands, the "Werbung" in it does not. A clause ends at
// punctuation but for quotation marks, at a line break, and before a [Turn] ("but"). So of "I was never paid, but some links are
// affiliate links" the second half stands. What opens a bracket right behind a label belongs to it: "Werbung (unbezahlt)".
//
// # What it does not do
//
// It does not judge, translate, or guess the language. It reads no pictures, and it does not see whether a text is shown. It finds no label that is spelled wrongly,
// letters set apart ("a d"), or digits for letters.
//
// # Errors
//
// [Compile] joins an [*EntryError] for each bad entry; [NewBrands] joins its own; a text over [MaxText] is [ErrTooLong]. No input panics.
// A [Scanner] never changes and may be used by many goroutines at once. The time of a scan grows linearly with the text.
//
// # Rounding
//
// Nothing is rounded. Offsets are bytes; [Place] counts code points, words and lines.
package label
