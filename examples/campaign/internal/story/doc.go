// Package story tells a campaign from brief to report, a step at a time: what package
// campaign and the rooms below it say of it, as text of 100 columns, and as values
// that JSON takes.
//
// A [Case] is a campaign with what belongs to it: candidates, criteria, offers, other
// agreements of the creators, an affiliate programme and its orders. [Read] takes it
// from a folder, [ReadCampaign] from one file. [Tell] gives the steps; each is a
// [Part].
package story
