// make is an element with attributes and content; text becomes text, never markup.
export function make(name, attributes = {}, ...content) {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
	}
	element.append(...content.filter(c => c !== undefined && c !== ""));
	return element;
}

// hidden is text for those who do not see the page.
export const hidden = text => make("span", { class: "hidden" }, text);
