// What the checker said, drawn. Nothing here judges.
import { make, hidden } from "./make.js";

const signs = { met: "✓", breached: "✕", unclear: "?", "not-required": "○" };
const words = { met: "met", breached: "breached", unclear: "unclear", "not-required": "not required" };

const badge = outcome => make("span", { class: "badge " + outcome }, signs[outcome] + " " + words[outcome]);

const surfaces = { caption: "caption", title: "title", platform_label: "the platform’s label", first_comment: "first comment", profile: "profile", "overlays[0]": "text on the picture", "spoken[0]": "said aloud" };
const surfaceName = s => surfaces[s] ?? s;

// one is a count with its noun.
const one = (n, noun) => n + " " + noun + (n === 1 ? "" : "s");

export function summary(view) {
	const count = outcome => view.markets.filter(m => m.outcome === outcome).length;
	const parts = ["breached", "unclear", "met", "not-required"].filter(count).map(o => count(o) + " " + words[o]);
	return "On " + view.on + ", of " + one(view.markets.length, "market") + ": " + parts.join(", ") + ".";
}

// texts are the texts that findings speak of, with the words marked.
export function texts(view) {
	return view.texts.map(({ surface, text, marks }, i) => {
		const shown = make("p", { class: "text", dir: "auto" });
		let at = 0;
		for (const m of marks) {
			shown.append(text.slice(at, m.from), marked(text.slice(m.from, m.until), m, "mark-" + i + "-" + m.from));
			at = m.until;
		}
		shown.append(text.slice(at));
		return make("div", {}, make("h3", {}, "In the " + surfaceName(surface).replace(/^the /, "")), shown);
	});
}

function marked(text, { outcome, must, findings }, id) {
	const link = make("a", { href: "#finding-" + findings[0] }, text, hidden(" (" + words[outcome] + (must ? "" : ", advice") + ", " + one(findings.length, "finding") + ")"));
	return make("mark", { class: outcome + (must ? "" : " advice"), id }, link);
}

// markets are the reports by market. Those in open are unfolded.
export function markets(view, open) {
	return view.markets.map(m => {
		const heads = m.findings.filter(f => f.outcome !== "met"), kept = m.findings.filter(f => f.outcome === "met");
		const box = make("details", { class: "market", "data-region": m.region, open: open(m) },
			make("summary", {}, make("h3", {}, m.name), " ", badge(m.outcome)),
			list(heads, view));
		if (kept.length > 0) box.append(make("details", {}, make("summary", {}, one(kept.length, "rule") + " kept"), list(kept, view)));
		return box;
	});
}

const list = (findings, view) => findings.length > 0 ? make("ul", { class: "findings" }, ...findings.map(f => finding(f, view))) : "";

function finding(f, view) {
	const item = make("li", { id: "finding-" + f.n, tabindex: "-1" }, make("p", {}, badge(f.outcome), " " + (f.must ? "" : "advice: ") + f.says));
	const facts = make("small", {});
	if (f.quote) facts.append(make("a", { href: "#" + markOf(f, view) }, "“" + f.quote + "” in the text"), " · ");
	facts.append(...source(f), make("code", {}, f.code));
	item.append(facts);
	return item;
}

// markOf is the first mark of what the finding speaks of.
const markOf = (f, view) => "mark-" + view.texts.findIndex(t => t.surface === f.surface) + "-" + f.from;

const looks = { read: "text read", secondary: "read about, not the text itself,", memory: "from memory, looked up by nobody" };

// source is the text of law that a finding rests on, with its days.
function source(f) {
	if (!f.citation) return ["rests on no text of law · "];
	const text = /^https?:/.test(f.url ?? "") ? make("a", { href: f.url, rel: "noreferrer" }, f.citation) : f.citation;
	const days = (f.since ? "from " + f.since : "first day not known") + (f.last ? " until " + f.last : "");
	return [text, " · " + (f.binding ? "binding" : "not binding") + " · " + days + " · " + (looks[f.verified] ?? f.verified) + (f.checked ? " on " + f.checked : "") + " · "];
}

// basis says on what the report stands.
export function basis(view) {
	const parts = [make("h3", {}, "What this stands on"),
		make("p", {}, "Law as of " + view.on + ", book of law ", make("code", {}, view.book), ", library version " + view.version + ".")];
	if (view.assumed) parts.push(make("p", {}, "Taken as given because nothing was said:"), make("ul", {}, ...view.assumed.map(a => make("li", {}, a))));
	return parts;
}

export function remedy({ says, steps, left }) {
	if (!says && !left) return [];
	const parts = [make("h3", {}, "What would tell the ties in all markets")];
	if (steps) parts.push(make("ul", {}, ...steps.map(s => make("li", {}, s))));
	if (left) parts.push(make("p", {}, "The book lists no wording that would do for " + left.join(", ") + "."));
	return parts;
}
