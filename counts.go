package endorse

import "strings"

// Counts holds the counts of one post, account or campaign by name. What is
// not given is not known.
type Counts struct {
	Likes            Count `json:"likes,omitzero"`              // people who liked; hidden by some accounts
	Comments         Count `json:"comments,omitzero"`           // comments under the post
	Shares           Count `json:"shares,omitzero"`             // times it was sent on or shared
	Saves            Count `json:"saves,omitzero"`              // times it was saved or bookmarked
	Reposts          Count `json:"reposts,omitzero"`            // reposts without words of their own
	Quotes           Count `json:"quotes,omitzero"`             // reposts with words of their own
	Replies          Count `json:"replies,omitzero"`            // replies to a story or text
	Reactions        Count `json:"reactions,omitzero"`          // reactions of all kinds, likes included
	Dislikes         Count `json:"dislikes,omitzero"`           // people who disliked
	Clicks           Count `json:"clicks,omitzero"`             // clicks on the link
	Views            Count `json:"views,omitzero"`              // times the platform counted a view; what it takes differs by platform
	Reach            Count `json:"reach,omitzero"`              // different people or accounts that saw it
	Impressions      Count `json:"impressions,omitzero"`        // times it was shown
	Starts           Count `json:"starts,omitzero"`             // plays that began
	ThreeSecondViews Count `json:"three_second_views,omitzero"` // plays that lasted three seconds
	Completions      Count `json:"completions,omitzero"`        // plays, or runs through all frames, that reached the end
	WatchSeconds     Count `json:"watch_seconds,omitzero"`      // seconds watched, all plays together
	Viewers          Count `json:"viewers,omitzero"`            // people in the stream
	Chatters         Count `json:"chatters,omitzero"`           // people who wrote in the chat
	ProfileVisits    Count `json:"profile_visits,omitzero"`     // visits to the profile from the post
	NewFollowers     Count `json:"new_followers,omitzero"`      // followers gained
	Followers        Count `json:"followers,omitzero"`          // followers or subscribers of the account
	Following        Count `json:"following,omitzero"`          // accounts that the account follows
	Posts            Count `json:"posts,omitzero"`              // posts of the account
	Leads            Count `json:"leads,omitzero"`              // people who left their details
	Enquiries        Count `json:"enquiries,omitzero"`          // questions about buying
	Conversions      Count `json:"conversions,omitzero"`        // orders or other ends that were aimed at
	NewCustomers     Count `json:"new_customers,omitzero"`      // people who bought for the first time
}

// CountName names one of the [Counts]. The zero value names none.
type CountName uint8

// The names, in the order of the fields of [Counts].
const (
	CountNotSaid CountName = iota
	CountLikes
	CountComments
	CountShares
	CountSaves
	CountReposts
	CountQuotes
	CountReplies
	CountReactions
	CountDislikes
	CountClicks
	CountViews
	CountReach
	CountImpressions
	CountStarts
	CountThreeSecondViews
	CountCompletions
	CountWatchSeconds
	CountViewers
	CountChatters
	CountProfileVisits
	CountNewFollowers
	CountFollowers
	CountFollowing
	CountPosts
	CountLeads
	CountEnquiries
	CountConversions
	CountNewCustomers

	numCountNames = int(iota)
)

// countNames holds the text forms, which are also the names in JSON.
var countNames = [numCountNames]string{
	CountLikes:            "likes",
	CountComments:         "comments",
	CountShares:           "shares",
	CountSaves:            "saves",
	CountReposts:          "reposts",
	CountQuotes:           "quotes",
	CountReplies:          "replies",
	CountReactions:        "reactions",
	CountDislikes:         "dislikes",
	CountClicks:           "clicks",
	CountViews:            "views",
	CountReach:            "reach",
	CountImpressions:      "impressions",
	CountStarts:           "starts",
	CountThreeSecondViews: "three_second_views",
	CountCompletions:      "completions",
	CountWatchSeconds:     "watch_seconds",
	CountViewers:          "viewers",
	CountChatters:         "chatters",
	CountProfileVisits:    "profile_visits",
	CountNewFollowers:     "new_followers",
	CountFollowers:        "followers",
	CountFollowing:        "following",
	CountPosts:            "posts",
	CountLeads:            "leads",
	CountEnquiries:        "enquiries",
	CountConversions:      "conversions",
	CountNewCustomers:     "new_customers",
}

// ParseCountName reads a text form, such as "likes" or "new_followers", with
// hyphens or spaces for the underscores and in any case. Other text is a
// [*ParseError].
func ParseCountName(s string) (CountName, error) {
	k := strings.ReplaceAll(foldWords(s), "-", "_")
	for i, name := range countNames {
		if i > 0 && name == k {
			return CountName(i), nil
		}
	}
	return CountNotSaid, &ParseError{"count name", s, "no such count"}
}

// CountNames lists all names in the order of the fields. The slice is the
// caller's.
func CountNames() []CountName {
	names := make([]CountName, 0, numCountNames-1)
	for i := 1; i < numCountNames; i++ {
		names = append(names, CountName(i))
	}
	return names
}

// String is the text form, "" for a name that there is not.
func (n CountName) String() string {
	if int(n) < numCountNames {
		return countNames[n]
	}
	return ""
}

// MarshalText writes the text form.
func (n CountName) MarshalText() ([]byte, error) {
	if int(n) >= numCountNames {
		return nil, &ParseError{"count name", itoa(int(n)), "no such count"}
	}
	return []byte(countNames[n]), nil
}

// UnmarshalText reads what [ParseCountName] reads; empty text is no name.
func (n *CountName) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*n = CountNotSaid
		return nil
	}
	m, err := ParseCountName(string(b))
	if err != nil {
		return err
	}
	*n = m
	return nil
}

// UnknownCountError is a count that a calculation needs and that is not known.
// It wraps [ErrNotKnown].
type UnknownCountError struct {
	Name CountName // the count that is needed, such as followers
}

// Error names the count.
func (e *UnknownCountError) Error() string { return e.Name.String() + " not known" }

// Unwrap is [ErrNotKnown].
func (e *UnknownCountError) Unwrap() error { return ErrNotKnown }

// Of is the count of that name, not known for a name that there is not.
func (c *Counts) Of(n CountName) Count {
	if p := c.at(n); p != nil {
		return *p
	}
	return Count{}
}

// Need is the count of that name as a number; if it is not known, the error is
// an [*UnknownCountError].
func (c *Counts) Need(n CountName) (int64, error) {
	v, known := c.Of(n).Int64()
	if !known {
		return 0, &UnknownCountError{n}
	}
	return v, nil
}

// UnmarshalJSON reads an object of counts by their text form, each as [Count]
// reads it; what is left out is not known. A name that there is not is a
// [*ParseError], since a misspelt count would be taken for one that is not
// known. null leaves c alone. A struct that embeds Counts would be read by this
// method: give the field a name.
func (c *Counts) UnmarshalJSON(b []byte) error {
	type plain Counts
	return decodeWhole("counts", b, (*plain)(c))
}

// With is a copy of c with one count set; a name that there is not changes
// nothing.
func (c Counts) With(n CountName, v Count) Counts {
	if p := c.at(n); p != nil {
		*p = v
	}
	return c
}

// at is the field of that name.
func (c *Counts) at(n CountName) *Count {
	if c == nil {
		return nil
	}
	switch n {
	case CountLikes:
		return &c.Likes
	case CountComments:
		return &c.Comments
	case CountShares:
		return &c.Shares
	case CountSaves:
		return &c.Saves
	case CountReposts:
		return &c.Reposts
	case CountQuotes:
		return &c.Quotes
	case CountReplies:
		return &c.Replies
	case CountReactions:
		return &c.Reactions
	case CountDislikes:
		return &c.Dislikes
	case CountClicks:
		return &c.Clicks
	case CountViews:
		return &c.Views
	case CountReach:
		return &c.Reach
	case CountImpressions:
		return &c.Impressions
	case CountStarts:
		return &c.Starts
	case CountThreeSecondViews:
		return &c.ThreeSecondViews
	case CountCompletions:
		return &c.Completions
	case CountWatchSeconds:
		return &c.WatchSeconds
	case CountViewers:
		return &c.Viewers
	case CountChatters:
		return &c.Chatters
	case CountProfileVisits:
		return &c.ProfileVisits
	case CountNewFollowers:
		return &c.NewFollowers
	case CountFollowers:
		return &c.Followers
	case CountFollowing:
		return &c.Following
	case CountPosts:
		return &c.Posts
	case CountLeads:
		return &c.Leads
	case CountEnquiries:
		return &c.Enquiries
	case CountConversions:
		return &c.Conversions
	case CountNewCustomers:
		return &c.NewCustomers
	}
	return nil
}
