// Package tier answers how large an audience is, on whose ladder.
//
// A [Ladder] is a named, dated and sourced list of rungs, each from its first
// count, included, to the next rung's, not included; the last one is open. A
// [Tier] is where a count stands on it, and always carries the ladder's id: the
// name alone means nothing, since micro ends at 5,000 (devutl), 15,000
// (upfluence-2019), 20,000 (hypeauditor-2021), 40,000 (imh-2018), 50,000
// (stim-2019) or 100,000 (seed).
//
//	ladder := tier.Standard(endorse.Instagram)
//	t := ladder.Of(endorse.MustCount(48_200))   // standard-2026/micro
//	next, missing, _ := ladder.Next(t.Size())   // mid, 1800
//	seed, _ := tier.Lookup("seed")
//	same, _ := ladder.Translate(t.Name(), seed) // seed's micro, 10,000 to 50,000
//
// Below the lowest rung and a count that is not known are a [Standing] of their
// own, never the lowest rung. Publishers print shared ends (10K is in nano and
// in micro) and "over a million"; half-open rungs decide both: 10,000 is micro,
// 1,000,000 is mega.
//
// # The standard ladder
//
// [Standard] is this library's default; the trade has no standard. Its cuts at
// 1,000, 10,000, 50,000, 500,000 and 1,000,000 are those that stim-2019,
// hypeauditor-2026 and iab-uk share, more than share any others. Celebrity
// starts at 5,000,000, where iab-uk has its vip and afterteam its celebrity.
//
// Twitch has a ladder of its own, because the one source on it (buzzguru-twitch)
// cuts far lower: 100, 1,000, 5,000, 10,000, 50,000, 100,000. It gives its bands
// no names; ours are laid on them in order.
//
// All other platforms have the general ladder. For YouTube, influencer-hero-youtube
// has its cuts at 10,000, 50,000, 500,000 and 1,000,000 too. A page without a
// named author (socialmediameans, 2022) starts macro at 250,000 on YouTube and
// 750,000 on TikTok, and celebrity at 1,000,000 and 2,500,000; it gives no lower
// rungs and nobody else confirms it, so it changes nothing here.
//
// # What is left out
//
// [Published] has the ladders that are complete, valid and not from memory.
// These are not:
//
//   - from memory: imh-2025 (Influencer Marketing Hub), traackr, tribe-dynamics,
//     shopify, sprout-social, hootsuite, later, modash, jp-common (what Japanese
//     agencies use: ナノ, マイクロ, ミドル, トップ) and cn-kol-common (Chinese ones:
//     KOC, 尾部KOL, 腰部KOL, 头部KOL);
//   - incomplete: impact-com (macro and mega only), creatoriq-2023 (mega only),
//     captiv8-2024 (nano and all-star only), platform-split-youtube, -instagram
//     and -tiktok (macro and celebrity only, no author), calculatecreator-tiktok
//     (nothing above 500,000), buzzoole-2022 (novice and micro only);
//   - overlapping as published: ubc-2025 (Universal Business Council: 60,000 is
//     micro and mid, 200,000 mid and macro).
//
// Of those that ship, some rungs rest on less than the rest of their ladder: the
// nano bound of imh-2018 and two names of upfluence-2019 are remembered,
// afterteam prints the same bounds for micro and macro, and others are implied
// by their neighbours or repeated by another page. [Rung].Note says which.
//
// # What it does not do
//
// It counts nobody: followers are the caller's, of one account. Followers of
// several accounts added up count people twice. It doesn't say which share of
// creators is on a rung, tiers being no quantiles, nor what a rung costs or how
// its audience answers. It compares ladders by number and doesn't judge which is
// right.
//
// # Errors and rounding
//
// [New] joins all faults, each a [*RungError] or a [*SourceError] around a fault
// such as [ErrGap]. Text and JSON that cannot be read are an
// [*endorse.ParseError], and leave their target as it was. Looking up never
// fails: what is not known is a result. Nothing is rounded but the median in
// [Ladder.ByViews], and [Ladder.Borderline] says where a rounded count is too
// coarse for its rung.
//
// All values are immutable and safe for concurrent use.
package tier
