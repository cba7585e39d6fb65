package main

import (
	"bytes"
	"html/template"
	"image/color"
	"regexp"
	"strings"
	"unicode"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

// chartWidth is the width of a chart in its own units, which are pixels of the page
// where the chart is as wide: about that of a phone.
const chartWidth = 360

// ink is a colour of the page: the chart draws in a stand-in, and the page's style
// says what it looks like in light, dark and on paper.
type ink uint8

const (
	dark    ink = iota + 1 // text and what is looked at
	soft                   // lines and lesser text
	surface                // what lies behind
	one                    // first series
	two                    // second series
)

// RGBA is the stand-in: no two are the same, and none is black, which is left out.
func (i ink) RGBA() (r, g, b, a uint32) { return color.RGBA{uint8(i), 0, 1, 0xff}.RGBA() }

// inks are the stand-ins as they stand in the drawing, and what takes their place.
var inks = map[string]string{
	"#010001": "var(--ink)", "#020001": "var(--soft)", "#030001": "var(--surface)", "#040001": "var(--one)", "#050001": "var(--two)",
}

// chart is a drawing with the words that say what it shows.
type chart struct {
	ID, Title, Description string
	Legend                 []legend
	SVG                    template.HTML
}

// legend is one look in a chart.
type legend struct{ Class, Says string }

// newPlot is an empty chart with a line of names from the top down.
func newPlot(names []string) *plot.Plot {
	p := plot.New()
	p.BackgroundColor = nil
	var shown []string
	for i := range names {
		shown = append(shown, names[len(names)-1-i])
	}
	p.NominalY(shown...)
	p.Y.Min, p.Y.Max = -0.5, float64(len(names))-0.5
	for _, axis := range []*plot.Axis{&p.X, &p.Y} {
		axis.LineStyle.Color, axis.Tick.LineStyle.Color = ink(soft), ink(soft)
		axis.Tick.Label.Color = ink(dark)
		axis.Tick.Label.Font = sans(12)
		axis.Padding = 0
	}
	return p
}

func sans(size vg.Length) font.Font {
	return font.Font{Typeface: "Liberation", Variant: "Sans", Size: size}
}

// line is the height of the i-th name from the top.
func line(n, i int) float64 { return float64(n - 1 - i) }

// plain is a name as a chart can show it: one line, and not too long.
func plain(name string, most int) string {
	name = strings.Join(strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
	if runes := []rune(name); len(runes) > most {
		name = strings.TrimSpace(string(runes[:most-1])) + "…"
	}
	return name
}

// labels writes texts to the right of points.
func labels(xys plotter.XYs, texts []string) (*plotter.Labels, error) {
	l, err := plotter.NewLabels(plotter.XYLabels{XYs: xys, Labels: texts})
	if err != nil {
		return nil, err
	}
	for i := range l.TextStyle {
		l.TextStyle[i].Font, l.TextStyle[i].Color, l.TextStyle[i].YAlign = sans(11), ink(dark), draw.YCenter
	}
	l.Offset = vg.Point{X: 4}
	return l, nil
}

// drawing is the chart as an element of the page, with its words inside it.
func (c *chart) drawing(p *plot.Plot, height vg.Length) error {
	canvas := vgsvg.New(chartWidth, height)
	p.Draw(draw.New(canvas))
	var b bytes.Buffer
	if _, err := canvas.WriteTo(&b); err != nil {
		return err
	}
	_, body, _ := strings.Cut(b.String(), "<svg")
	head, body, _ := strings.Cut(body, ">")
	var out strings.Builder
	err := pages.ExecuteTemplate(&out, "svg.html", struct {
		*chart
		Box  string
		Body template.HTML
	}{c, viewBox.FindStringSubmatch(head)[1], template.HTML(styles.ReplaceAllStringFunc(strings.TrimSuffix(strings.TrimSpace(body), "</svg>"), themed))})
	c.SVG = template.HTML(out.String())
	return err
}

var (
	viewBox = regexp.MustCompile(`viewBox="([^"]*)"`)
	styles  = regexp.MustCompile(`style="[^"]*"`)
)

// themed is a style of the drawing in the colours and the type of the page.
func themed(style string) string {
	var kept []string
	for _, part := range strings.Split(strings.TrimSuffix(strings.TrimPrefix(style, `style="`), `"`), ";") {
		name, value, _ := strings.Cut(part, ":")
		if strings.HasPrefix(name, "font-") && name != "font-size" {
			continue
		}
		kept = append(kept, name+":"+first(inks[value], value))
	}
	return `style="` + strings.Join(kept, ";") + `"`
}
