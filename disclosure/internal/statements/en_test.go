package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

// Sentences of everyday posts, each for the tie it tells of.
func TestEnglishSentences(t *testing.T) {
	tells(t, []telling{
		{"XYZ paid me to say this", plain, law.Payment},
		{"XYZ is paying me for this reel", plain, law.Payment},
		{"XYZ compensated us for this review", plain, law.Payment},
		{"Yes, I was paid for this post.", plain, law.Payment},
		{"I got paid for this", plain, law.Payment},
		{"I'm being paid to post this", plain, law.Payment},
		{"I've been paid by XYZ", plain, law.Payment},
		{"Paid for by XYZ", plain, law.Payment},
		{"This post was funded by XYZ", plain, law.Payment},
		{"This video is paid by XYZ", plain, law.Payment},
		{"#paidpost XYZ", plain, law.Payment},
		{"I paid by card at XYZ", otherSense, 0},
		{"We paid to get in", otherSense, 0},
		{"XYZ paid for the new roof of the school", otherSense, 0},
		{"Brought to you by XYZ", vague, law.Payment},
		{"Thank you XYZ for sending this over!", plain, law.InKind},
		{"Got this for free from XYZ", plain, law.InKind},
		{"Complimentary from XYZ", plain, law.InKind},
		{"A gift from XYZ", vague, law.InKind},
		{"Sample provided by XYZ", plain, law.InKind},
		{"They sent me this to try", vague, law.InKind},
		{"Media sample from XYZ", vague, law.InKind},
		{"XYZ paid for my trip", plain, law.EventOrTrip},
		{"Invited by XYZ", vague, law.EventOrTrip},
		{"Hosted by XYZ", vague, law.EventOrTrip},
		{"I was a guest of XYZ", plain, law.EventOrTrip},
		{"We dined as guests of XYZ", plain, law.EventOrTrip},
		{"Thanks XYZ for hosting us", plain, law.EventOrTrip},
		{"Thanks XYZ for having us", vague, law.EventOrTrip},
		{"Thanks XYZ for the invite", vague, law.EventOrTrip},
		{"Complimentary stay at XYZ", plain, law.EventOrTrip},
		{"Media tasting at XYZ", vague, law.EventOrTrip},
		{"#hosted XYZ", vague, law.EventOrTrip},
		{"My flights were paid by XYZ", plain, law.EventOrTrip},
		{"I co-own XYZ", plain, law.Ownership},
		{"I started XYZ last year", plain, law.Ownership},
		{"As the founder of XYZ I may say so", plain, law.Ownership},
		{"I met the founder of XYZ", otherSense, 0},
		{"I'm an investor in XYZ", plain, law.Ownership},
		{"I hold shares in XYZ", plain, law.Ownership},
		{"My brand XYZ has new flavours", plain, law.Ownership},
		{"I'm an employee of XYZ", plain, law.Employment},
		{"I talked to an employee of XYZ", otherSense, 0},
		{"Full disclosure: I work at XYZ", plain, law.Employment},
		{"My sister's brand XYZ", plain, law.Family},
		{"My brother owns XYZ", plain, law.Family},
		{"My wife works at XYZ", plain, law.Family},
		{"XYZ belongs to my mum", plain, law.Family},
		{"My best friend's brand XYZ", plain, law.PersonalRelationship},
		{"My friend Ana started XYZ", plain, law.PersonalRelationship},
		{"XYZ belongs to a friend of mine", plain, law.PersonalRelationship},
		{"I'm an ambassador for XYZ", vague, law.Ambassador},
		{"Proud XYZ ambassador", vague, law.Ambassador},
		{"The ambassador arrived in Nairobi", otherSense, 0},
		{"I get a cut if you use this link", vague, law.Affiliate},
		{"As an XYZ affiliate I earn", plain, law.Affiliate},
	})
}
