package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestAgreesWithPlainArithmetic writes rows in several spellings and computes
// rate, CPM and ROI a second time with fractions.
func TestAgreesWithPlainArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		delimiter := rapid.SampledFrom([]string{",", ";", "\t", "|"}).Draw(t, "delimiter")
		end := rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "end")
		head := rapid.SampledFrom([][]string{
			{"Name", "Followers", "Likes", "Comments", "Reach", "Cost", "Revenue"},
			{"\ufeffchannel_info", "SUBSCRIBERS", "No. of likes", "comment", "unique reach", "\"Campaign Cost\"", "umsatz"},
		}).Draw(t, "head")
		followers := rapid.Int64Range(1, 1e9).Draw(t, "followers")
		likes, comments := rapid.Int64Range(0, 1e8).Draw(t, "likes"), rapid.Int64Range(0, 1e6).Draw(t, "comments")
		reach := rapid.Int64Range(1, 1e9).Draw(t, "reach")
		cost, revenue := rapid.Int64Range(1, 1e9).Draw(t, "cents of cost"), rapid.Int64Range(0, 1e9).Draw(t, "cents of revenue")
		cells := []string{
			"\"Ada, O\"\"Neil; 春\"", fmt.Sprint(followers), fmt.Sprint(likes), fmt.Sprint(comments), fmt.Sprint(reach),
			fmt.Sprintf("%d.%02d", cost/100, cost%100), fmt.Sprintf("\"%d.%02d\"", revenue/100, revenue%100),
		}
		text := strings.Join(head, delimiter) + end + strings.Join(cells, delimiter) + end
		got := program(text, "-creators", "-", "-currency", "EUR", "-format", "json")
		var r struct {
			Creators []struct {
				Creator string
				Rate    string `json:"engagement_rate"`
				CPM     struct{ Amount string }
				ROI     string
			}
		}
		if err := json.Unmarshal([]byte(got.out), &r); err != nil || got.code != 0 || len(r.Creators) != 1 {
			t.Fatalf("exit code %d, %v, %s", got.code, err, got.err)
		}
		one := r.Creators[0]
		if one.Creator != "Ada, O\"Neil; 春" {
			t.Errorf("creator %q", one.Creator)
		}
		near(t, "engagement rate", one.Rate, big.NewRat(likes+comments, followers))
		near(t, "CPM", one.CPM.Amount, big.NewRat(cost*10, reach))
		near(t, "ROI", one.ROI, big.NewRat(revenue-cost, cost))
	})
}

// near checks that a number is the fraction to 12 places.
func near(t *rapid.T, what, got string, want *big.Rat) {
	n, ok := new(big.Rat).SetString(got)
	if !ok {
		t.Fatalf("%s: %q is no number", what, got)
	}
	apart := n.Sub(n, want)
	if apart.Abs(apart).Cmp(big.NewRat(1, 1_000_000_000_000)) > 0 {
		t.Errorf("%s = %s, want %s", what, got, want.FloatString(14))
	}
}

// TestSpellingsOfOneRow reads the same numbers as different programs write
// them.
func TestSpellingsOfOneRow(t *testing.T) {
	for _, row := range []struct{ name, text string }{
		{"plain", "name,likes,comments,followers\nAda,1200,30,50000\n"},
		{"shorthand", "name,likes,comments,followers\nAda,1.2k,30,50K\n"},
		{"separators", "name;likes;comments;followers\nAda;1,200;30;50 000\n"},
		{"floats", "name\tlikes\tcomments\tfollowers\nAda\t1200.0\t30.0\t50000.0\n"},
		{"quotes and spaces", "\ufeffname , \"likes\", comments ,followers\n \"Ada\" , \"1200\" , 30, 50000 \n"},
		{"columns in another order", "followers,comments,rank,name,likes\n50000,30,1,Ada,1200\n"},
	} {
		got := program(row.text, "-creators", "-", "-format", "json")
		if got.code != 0 || !strings.Contains(got.out, `"engagement_rate": "0.0246"`) {
			t.Errorf("%s: exit code %d\n%s%s", row.name, got.code, got.err, got.out)
		}
	}
}

// TestBadRows expects one line on standard error for each bad row, and the good
// ones all the same.
func TestBadRows(t *testing.T) {
	const head = "name,platform,likes,comments,followers\n"
	const good = "Ada,instagram,10,1,1000\n"
	for _, row := range []struct{ name, text, want string }{
		{"count", "Bo,x,ten,1,1000\n", `line 3, column 3 (likes): parsing count "ten": not a number`},
		{"two cells", "Bo,x,ten,1,-7\n", `line 3, column 3 (likes): parsing count "ten": not a number` + "\nstandard input: " + `line 3, column 5 (followers): parsing count "-7": negative`},
		{"too many cells", "Bo,x,1,1,1,1\n", "line 3, column 6: cell without a header"},
		{"too few cells", "Bo\n", ""},
		{"empty cells beyond", "Bo,x,1,1,1,,,\n", ""},
		{"no name", ",x,1,1,1\n", "line 3: no creator"},
		{"huge", "Bo,x,99999999999999999999,1,1\n", `line 3, column 3 (likes): parsing count "99999999999999999999": above 9,223,372,036,854,775,807`},
		{"NaN", "Bo,x,NaN,1,1\n", `line 3, column 3 (likes): parsing count "NaN": not a number`},
		{"no UTF-8", "Bo\xff,x,1,1,1\n", "line 3, column 1: bytes that are not UTF-8"},
	} {
		got := program(head+good+row.text+good, "-creators", "-", "-format", "csv")
		_, after, _ := strings.Cut(got.err, "\"followers\": followers\n")
		want, rows := "", 3
		if row.want != "" {
			want, rows = "standard input: "+row.want+"\n", 2
		}
		if after != want || got.code != min(len(want), 2) {
			t.Errorf("%s: exit code %d, standard error %q, want %q", row.name, got.code, after, want)
		}
		if n := strings.Count(got.out, "\n") - 2; n != rows {
			t.Errorf("%s: %d creators, want %d", row.name, n, rows)
		}
	}
}

func FuzzCreators(f *testing.F) {
	for _, s := range []string{
		"name,likes,comments,followers\nAda,10,1,1000\n",
		"\ufeffInfluencer,Followers,Posts,Likes,Comments,Reach,Campaign_Cost,Revenue,Engagement_Rate,CPM,ROI\n@a,40000,4,6000,400,16000,8000.00,10000.00,16.0,500.0,0.25\n",
		"rank;channel_info;posts;followers;avg_likes;60_day_eng_rate;new_post_avg_like\n1;x;3.3k;475.8m;8.7m;1.39%;6.5m\n",
		"name\tcost usd\trevenue (EUR)\timpressions\nAda\t$5\t€6\t0\n",
		"name,currency,cost,views,likes,comments\nA,JPY,1,0,0,0\nB,EUR,0,1,1,1\n", "sep=|\nname|likes\n\"x\n", "name,roi\na,1\n", "\xff",
	} {
		f.Add(s, false)
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, text string, check bool) {
		for _, format := range []string{"table", "csv", "json"} {
			args := []string{"-creators", "-", "-currency", "USD", "-format", format, "-platform", "instagram", "-on", "2026-03-31"}
			if check {
				args = append(args, "-check")
			}
			got := program(text, args...)
			if got.code == 2 && got.err == "" {
				t.Error("refused without a reason")
			}
			if format == "json" && got.out != "" && !json.Valid([]byte(got.out)) {
				t.Errorf("no JSON: %s", got.out)
			}
		}
	})
}
