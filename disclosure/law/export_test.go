package law

// DigestOf is the digest of one regime, valid or not.
func DigestOf(r *Regime) string { return digest([]*Regime{r}) }

// CloneOf is a copy of the regime.
func CloneOf(r *Regime) *Regime { return r.clone() }
