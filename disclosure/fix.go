package disclosure

// fix is the shortest wording and place that would tell the ties in all
// markets at once.
func (c *check) fix(r Report) string { return "" }
