package statements

// Networks are the rows of the table of affiliate links.
func Networks() []Network { return networks }
