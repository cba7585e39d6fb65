// Ties the form, the checker and what is shown together.
import { start, read, tell } from "./form.js";
import * as show from "./show.js";

const worker = new Worker("worker.js");
const place = id => document.getElementById(id);
const pause = 250; // milliseconds without typing before the post is checked
const longer = 600; // and before a remedy is looked for, which takes more

let last = 0, timer, remedyTimer, post, view;
const folded = new Map(); // what the reader did to the markets

const ask = call => worker.postMessage({ id: ++last, call, post });

// busy says whether what is shown is behind the form.
const busy = yes => place("results").setAttribute("aria-busy", yes);

function check() {
	post = read();
	ask("check");
}

const answers = {
	choices(given) {
		start(given);
		check();
	},
	check(given) {
		busy(false);
		tell(given.faults ?? []);
		view = given;
		if (given.faults) return clear("Not checked: something in the form has to be mended first.");
		place("status").textContent = show.summary(given);
		place("texts").replaceChildren(...show.texts(given));
		place("reports").replaceChildren(...show.markets(given, m => folded.get(m.region) ?? given.markets.length < 4));
		place("basis").replaceChildren(...show.basis(given));
		place("remedy").replaceChildren();
		if (given.outcome === "breached" || given.outcome === "unclear") remedyTimer = setTimeout(ask, longer - pause, "remedy");
	},
	remedy(given) {
		place("remedy").replaceChildren(...show.remedy(given));
	},
};

function clear(says) {
	for (const id of ["texts", "remedy", "reports", "basis"]) place(id).replaceChildren();
	place("status").textContent = says;
}

worker.onmessage = ({ data: { id, call, answer, error } }) => {
	if (call === "ended" || error) return clear("The checker stopped: load the page anew. " + (error ?? ""));
	if (id === last) answers[call](answer); // else the form has changed since
};
worker.onerror = event => clear("The checker could not be loaded: " + event.message);

place("post").addEventListener("input", () => {
	busy(true);
	clearTimeout(timer);
	clearTimeout(remedyTimer);
	last++; // what is on its way is of no use
	timer = setTimeout(check, pause);
});
place("post").addEventListener("submit", event => event.preventDefault());
place("reports").addEventListener("click", event => {
	const box = event.target.closest("summary")?.parentElement;
	if (box?.dataset.region) folded.set(box.dataset.region, !box.open);
});

// A link to a finding unfolds what it stands in.
addEventListener("click", event => {
	const hash = event.target.closest('a[href^="#"]')?.hash;
	const target = hash && place(hash.slice(1));
	for (let d = target?.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
	if (target?.id.startsWith("finding-")) setTimeout(() => target.focus());
});

ask("choices");
