// Package draw makes up posts, counts, programmes and events: any number of
// them, the same ones every time. No creator, brand or shop in them exists.
package draw

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
)

// dice are those of the i-th record of a kind.
func dice(kind, i int) *rand.Rand { return rand.New(rand.NewPCG(uint64(kind), uint64(i))) }

const (
	kindPost = iota + 1
	kindCounted
	kindEvent
)

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

// text is JSON. What is drawn here always has one.
func text(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

// Post is the i-th post, as the job check reads it.
func Post(i int) []byte {
	r := dice(kindPost, i)
	caption := pick(r, "#ad ", "Ad: ", "Anzeige ", "Werbung ", "#gifted ", "", "sponsored by friends ", "Publicité : ") +
		"the new teapot from @nowhereteapots pours without a drip " + pick(r, "", "#tea #teapot #morning", "and it is mine", "#ad") +
		fmt.Sprintf(" (no. %d)", i)
	return text(map[string]any{
		"id": fmt.Sprintf("p%d", i), "on": fmt.Sprintf("2026-%02d-%02d", 1+r.IntN(12), 1+r.IntN(28)),
		"platform": "instagram", "format": pick(r, "post", "story", "short-video"), "language": pick(r, "en", "de", "fr"),
		"markets": pick(r, []string{"GB"}, []string{"DE"}, []string{"FR", "BE"}, []string{"US", "CA"}),
		"ties":    pick(r, []string{"payment"}, []string{"free-product"}, []string{"affiliate"}, []string{"none"}),
		"brand":   []string{"Nowhere Teapots", "nowhereteapots"}, "caption": caption,
	})
}

// Counted is the i-th of n posts with its counts, as the job engagement reads it.
func Counted(i, n int) []byte {
	r := dice(kindCounted, i)
	followers := 1_000 * (1 + r.IntN(200))
	counts := map[string]int{"followers": followers, "likes": r.IntN(followers / 10), "comments": r.IntN(followers / 200)}
	if r.IntN(12) == 0 {
		delete(counts, "likes") // hidden
	}
	return text(map[string]any{
		"creator": fmt.Sprintf("c%d", r.IntN(n/40+3)), "platform": "tiktok", "post": fmt.Sprintf("v%d", i),
		"on": fmt.Sprintf("2026-%02d-%02d", 1+r.IntN(6), 1+r.IntN(28)), "counts": counts,
	})
}
