package label

// thread is one beginning that is alive.
type thread struct {
	state int32
	from  int32 // number of its origin
	reading
}

// reading is how a thread has read its tokens.
type reading struct {
	fold  Fold
	brand Filling
	over  glue // what stood before the marks that were passed over, else glueNone
}

// armed is a gap that is open.
type armed struct {
	thread
	token    int32 // number of the last token before the gap
	min, max int8
}

// waiting is a brand place that is open.
type waiting struct {
	thread
	token int32 // number of the token that must begin the brand
	words int8  // capitalised words taken so far
	named bool  // a brand by name has filled it
}

// partial is a brand name of which some tokens have been read.
type partial struct {
	name, read int32
	token      int32 // number of its first token
	thread
}
