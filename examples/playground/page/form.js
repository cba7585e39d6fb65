// The form: its fields bear the paths of the line format as names.
import { make } from "./make.js";

const form = document.getElementById("post");
const ties = document.getElementById("tie-list");
const template = document.getElementById("tie");
let choices = {};

const option = ({ value, name }) => make("option", { value }, name);

function fill(root) {
	for (const list of root.querySelectorAll("select[data-choices]")) {
		list.append(...choices[list.dataset.choices].map(option));
		if (list.dataset.start) list.value = list.dataset.start;
	}
	for (const list of root.querySelectorAll('select[data-kind="fact"]')) {
		list.append(option({ value: "", name: "not said" }), option({ value: "true", name: "yes" }), option({ value: "false", name: "no" }));
	}
	for (const input of root.querySelectorAll("input[name], select[name], textarea[name]")) addFault(input);
}

// addFault gives a field a place for what is wrong with it.
function addFault(input) {
	const fault = make("p", { class: "fault", id: input.id + "-fault" });
	input.closest(".field").append(fault);
	input.setAttribute("aria-describedby", [input.getAttribute("aria-describedby"), fault.id].filter(Boolean).join(" "));
}

function fillMarkets() {
	const set = document.getElementById("markets"), start = set.dataset.start.split(" ");
	const sorted = choices.markets.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
	set.querySelector(".boxes").append(...sorted.map(({ value, name }) =>
		make("label", {}, make("input", { type: "checkbox", value, checked: start.includes(value) }), " " + name)));
	document.getElementById("all-markets").onclick = () => chooseAll(true);
	document.getElementById("no-markets").onclick = () => chooseAll(false);
}

const boxes = () => [...document.querySelectorAll("#markets input")];

function chooseAll(checked) {
	for (const box of boxes()) box.checked = checked;
	form.dispatchEvent(new Event("input"));
}

function nameMarkets() {
	const names = boxes().filter(b => b.checked).map(b => b.parentElement.textContent.trim());
	document.getElementById("market-names").textContent = names.length > 6 ? names.length + " chosen" : names.join(", ") || "none chosen";
}

// addTie adds the fields of one tie.
function addTie(kind) {
	const tie = template.content.cloneNode(true).firstElementChild;
	ties.append(tie);
	number();
	fill(tie);
	tie.querySelector('[data-name="kind"]').value = kind;
	tie.querySelector(".remove").onclick = () => {
		tie.remove();
		number();
		document.getElementById("add-tie").focus();
		form.dispatchEvent(new Event("input"));
	};
	return tie;
}

// number names the ties by their place.
function number() {
	[...ties.children].forEach((tie, i) => {
		tie.querySelector("legend").textContent = "Tie " + (i + 1);
		for (const input of tie.querySelectorAll("[data-name]")) {
			const id = "tie-" + i + "-" + input.dataset.name, fault = input.parentElement.querySelector(".fault");
			input.name = "ties[" + i + "]." + input.dataset.name;
			input.id = id;
			input.parentElement.querySelector("label").htmlFor = id;
			if (fault) {
				fault.id = id + "-fault";
				input.setAttribute("aria-describedby", fault.id);
			}
		}
	});
}

// start fills the lists, and sets the day to today where the reader is.
export function start(given) {
	choices = given;
	fill(form);
	fillMarkets();
	addTie("payment");
	document.getElementById("add-tie").onclick = () => {
		addTie("payment").querySelector("select").focus();
		form.dispatchEvent(new Event("input"));
	};
	const now = new Date();
	document.getElementById("on").value = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, "0")).join("-");
	nameMarkets();
}

const kinds = {
	list: text => text.split(",").map(s => s.trim()).filter(Boolean),
	number: text => /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text, // else the checker says what is wrong
	fact: text => text === "true",
};

// put sets the value at a path such as ties[1].months.
function put(post, path, value) {
	const keys = path.split(/[.[\]]+/).filter(Boolean).map(k => /^\d+$/.test(k) ? Number(k) : k);
	let at = post;
	keys.slice(0, -1).forEach((key, i) => { at = at[key] ??= typeof keys[i + 1] === "number" ? [] : {} });
	at[keys.at(-1)] = value;
}

// read is the post in the line format. What is empty is left out.
export function read() {
	nameMarkets();
	const post = { markets: boxes().filter(b => b.checked).map(b => b.value) };
	const lacks = name => name && form.elements[name].value === "";
	for (const input of form.elements) {
		if (!input.name || input.value === "" || lacks(input.dataset.with)) continue;
		put(post, input.name, (kinds[input.dataset.kind] ?? String)(input.value));
	}
	if (document.getElementById("seen").value === "only") {
		const texts = ["title", "overlays", "spoken", "platform_label", "profile", "first_comment"];
		post.seen = ["caption", ...texts.filter(name => name in post)];
	}
	return JSON.stringify(post);
}

// concerns reports whether a path such as brand[0] or ties[1] is about a field.
const concerns = (path, { id, name }) => id === path || name && (name + ".").startsWith(path + ".") || name && path.startsWith(name + "[");

// tell puts each fault beside its field; what has none stands below the form.
export function tell(faults) {
	for (const place of form.querySelectorAll(".fault")) place.textContent = "";
	for (const input of form.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
	for (const { field, says } of faults) {
		const input = [...form.elements].find(e => concerns(field, e));
		const place = document.getElementById((input?.id ?? "post") + "-fault") ?? document.getElementById("post-fault");
		place.textContent += (place.textContent && "; ") + (input ? says : [field, says].filter(Boolean).join(": "));
		input?.setAttribute("aria-invalid", "true");
		if (input) for (let d = input.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
	}
}
