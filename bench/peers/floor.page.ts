/** Runs in a blank page: turns a prerendered document into the plain HTML that carries the same text. */

const dropped =
	"script, style, template, svg, canvas, noscript, form, button, input, select, dialog, iframe, [data-axis], [hidden]";

const kept = new Set(
	(
		"main header footer section article nav aside h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote q cite figure " +
		"figcaption time a em strong b i details summary table thead tbody tr th td span"
	).split(" "),
);

const attributes: Readonly<Record<string, readonly string[]>> = {
	article: ["id"],
	time: ["datetime"],
	blockquote: ["cite"],
	a: ["href"],
	details: ["open"],
};

function copyInto(source: Node, target: Element): void {
	for (const child of source.childNodes) {
		if (child instanceof Text) {
			target.append(child.data.replace(/\s+/g, " "));
		} else if (child instanceof Element) {
			const name = child.localName;
			if (!kept.has(name) || name === "span") {
				copyInto(child, target);
				continue;
			}
			const copy = document.createElement(name);
			for (const attribute of attributes[name] ?? []) {
				const value = child.getAttribute(attribute);
				if (value !== null) {
					copy.setAttribute(attribute, value);
				}
			}
			copyInto(child, copy);
			if (copy.childNodes.length > 0) {
				target.append(copy);
			}
		}
	}
}

/** The title and the body's HTML, without scripts, drawings, controls, classes and layout boxes. */
globalThis.__plainText = (html: string): { title: string; body: string } => {
	const parsed = new DOMParser().parseFromString(html, "text/html");
	for (const element of parsed.querySelectorAll(dropped)) {
		element.remove();
	}
	const body = document.createElement("body");
	copyInto(parsed.body, body);
	return { title: parsed.title, body: body.innerHTML };
};

declare global {
	var __plainText: (html: string) => { title: string; body: string };
}

export {};
