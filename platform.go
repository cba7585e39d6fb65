package endorse

// Platform names the place where a creator publishes, in lower-case kebab
// text: "instagram", "naver-blog". The set is open: a platform that this
// package has no constant for is written the same way and works everywhere,
// though no rule or benchmark may know it. The zero value is not said.
type Platform string

// The platforms that the library knows something of.
const (
	Instagram   Platform = "instagram"
	Facebook    Platform = "facebook"
	TikTok      Platform = "tiktok"
	YouTube     Platform = "youtube"
	X           Platform = "x"
	LinkedIn    Platform = "linkedin"
	Twitch      Platform = "twitch"
	Pinterest   Platform = "pinterest"
	Snapchat    Platform = "snapchat"
	Threads     Platform = "threads"
	Reddit      Platform = "reddit"
	Bluesky     Platform = "bluesky"
	Kick        Platform = "kick"
	Blog        Platform = "blog"
	Substack    Platform = "substack"
	Podcast     Platform = "podcast"
	WeChat      Platform = "wechat"
	Weibo       Platform = "weibo"
	Douyin      Platform = "douyin"
	Xiaohongshu Platform = "xiaohongshu"
	Bilibili    Platform = "bilibili"
	LINE        Platform = "line"
	NaverBlog   Platform = "naver-blog"
	KakaoTalk   Platform = "kakaotalk"
	VK          Platform = "vk"
	Telegram    Platform = "telegram"
)

// platformNames gives the platforms' own spelling, in the order of the
// constants.
var platformNames = [...]struct {
	platform Platform
	name     string
}{
	{Instagram, "Instagram"},
	{Facebook, "Facebook"},
	{TikTok, "TikTok"},
	{YouTube, "YouTube"},
	{X, "X"},
	{LinkedIn, "LinkedIn"},
	{Twitch, "Twitch"},
	{Pinterest, "Pinterest"},
	{Snapchat, "Snapchat"},
	{Threads, "Threads"},
	{Reddit, "Reddit"},
	{Bluesky, "Bluesky"},
	{Kick, "Kick"},
	{Blog, "Blog"},
	{Substack, "Substack"},
	{Podcast, "Podcast"},
	{WeChat, "WeChat"},
	{Weibo, "Weibo"},
	{Douyin, "Douyin"},
	{Xiaohongshu, "Xiaohongshu (RED)"},
	{Bilibili, "Bilibili"},
	{LINE, "LINE"},
	{NaverBlog, "Naver Blog"},
	{KakaoTalk, "KakaoTalk"},
	{VK, "VK"},
	{Telegram, "Telegram"},
}

// platformAliases are other names that people and exports use.
var platformAliases = map[string]Platform{
	"ig":         Instagram,
	"insta":      Instagram,
	"fb":         Facebook,
	"tik-tok":    TikTok,
	"yt":         YouTube,
	"you-tube":   YouTube,
	"twitter":    X,
	"x-twitter":  X,
	"twitter-x":  X,
	"linked-in":  LinkedIn,
	"snap":       Snapchat,
	"snap-chat":  Snapchat,
	"red":        Xiaohongshu,
	"rednote":    Xiaohongshu,
	"red-note":   Xiaohongshu,
	"xhs":        Xiaohongshu,
	"naver":      NaverBlog,
	"kakao":      KakaoTalk,
	"vkontakte":  VK,
	"we-chat":    WeChat,
	"weixin":     WeChat,
	"sina-weibo": Weibo,
}

const maxPlatformLength = 40

// ParsePlatform reads a platform's name. Case is folded, and spaces,
// underscores, strokes and brackets count as hyphens ("YouTube", "naver blog",
// "X (Twitter)"); common other names are known ("IG", "Twitter" for [X]). A
// name without a constant is accepted if that leaves at most 40 ASCII letters,
// digits, and hyphens; anything else is a [*ParseError].
func ParsePlatform(s string) (Platform, error) {
	k := foldWords(s)
	if p, ok := platformAliases[k]; ok {
		return p, nil
	}
	if why := kebabFault(k, maxPlatformLength); why != "" {
		return "", &ParseError{"platform", s, why}
	}
	return Platform(k), nil
}

// Known reports whether the platform is one of the constants of this package.
func (p Platform) Known() bool {
	for i := range platformNames {
		if platformNames[i].platform == p {
			return true
		}
	}
	return false
}

// Name is the platform's own spelling ("YouTube"), or the text of p for a
// platform without a constant.
func (p Platform) Name() string {
	for i := range platformNames {
		if platformNames[i].platform == p {
			return platformNames[i].name
		}
	}
	return string(p)
}

// Platforms lists the platforms that have a constant, in a fixed order. The
// slice is the caller's.
func Platforms() []Platform {
	ps := make([]Platform, len(platformNames))
	for i := range platformNames {
		ps[i] = platformNames[i].platform
	}
	return ps
}

// UnmarshalText reads what [ParsePlatform] reads; empty text is not said.
func (p *Platform) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*p = ""
		return nil
	}
	q, err := ParsePlatform(string(b))
	if err != nil {
		return err
	}
	*p = q
	return nil
}

// isWordGap reports what stands between the words of a name that people type.
func isWordGap(r rune) bool {
	switch r {
	case ' ', '\t', '\u00a0', '_', '-', '/', '(', ')':
		return true
	}
	return false
}

// kebabFault says what keeps s, which comes from foldWords, from being kebab
// text of at most limit bytes, or "".
func kebabFault(s string, limit int) string {
	switch {
	case s == "":
		return "empty"
	case len(s) > limit:
		return "too long"
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return "a character that is no ASCII letter, digit or hyphen"
		}
	}
	return ""
}
