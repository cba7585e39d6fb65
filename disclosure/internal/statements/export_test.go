package statements

// Networks are the rows of the table of affiliate links.
func Networks() []Network { return networks }

// Retouched and Made are the beginnings of words that hint at a mention.
var Retouched, Made = retouched, made
