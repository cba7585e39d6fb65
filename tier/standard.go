package tier

import "github.com/endorse-go/endorse"

// The places of the standard ladders in standards. Other cuts would get another
// id, so that a tier that was stored keeps its meaning.
const (
	standardAll = iota
	standardTwitch
)

var standards = [...]sheet{
	standardAll: {
		source: Source{
			ID:        "standard-2026",
			Publisher: "endorse",
			Published: "2026",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "Our default. Cuts as in stim-2019 and iab-uk, mega and celebrity parted at 5,000,000 as iab-uk and afterteam do.",
		},
		rungs: []Rung{
			{Name: "nano", From: 1000, Below: 10_000},
			{Name: "micro", From: 10_000, Below: 50_000},
			{Name: "mid", From: 50_000, Below: 500_000},
			{Name: "macro", From: 500_000, Below: 1_000_000},
			{Name: "mega", From: 1_000_000, Below: 5_000_000},
			{Name: "celebrity", From: 5_000_000},
		},
	},
	standardTwitch: {
		source: Source{
			ID:        "standard-twitch-2026",
			Publisher: "endorse",
			Published: "2026",
			Platform:  endorse.Twitch,
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "Our default for Twitch. Cuts as in buzzguru-twitch, which gives the bands no names; the names are ours.",
		},
		rungs: []Rung{
			{Name: "nano", From: 100, Below: 1000},
			{Name: "micro", From: 1000, Below: 5000},
			{Name: "mid", From: 5000, Below: 10_000},
			{Name: "macro", From: 10_000, Below: 50_000},
			{Name: "mega", From: 50_000, Below: 100_000},
			{Name: "celebrity", From: 100_000},
		},
	},
}

// Standard is this library's default for the platform: nano, micro, mid, macro,
// mega, celebrity. It is our choice, not a standard of the trade, which has
// none; the package comment says why it cuts where it does. A platform that is
// not said, or that there is no evidence for, has the general ladder.
func Standard(p endorse.Platform) Ladder {
	if p == endorse.Twitch {
		return shipped()[len(published)+standardTwitch]
	}
	return shipped()[len(published)+standardAll]
}
