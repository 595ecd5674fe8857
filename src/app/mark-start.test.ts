// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from "vitest";

/** A script, no module: it is run, and gives nothing. */
const SCRIPT = "./mark-start.ts";
const { dataset } = document.documentElement;

beforeEach(() => {
	for (const name of Object.keys(dataset)) delete dataset[name];
});

/** The marks of a page that starts with an address. */
async function marks(address: string): Promise<Record<string, string | undefined>> {
	history.replaceState(null, "", `/${address}`);
	vi.resetModules();
	await import(/* @vite-ignore */ SCRIPT);
	const { script, ...others } = dataset;
	expect(script).toBe("");
	return others;
}

describe("mark-start", () => {
	it("marks that scripts run, whatever the address", async () => {
		await marks("#view=list");
		expect(dataset.script).toBe("");
	});

	it("takes the marks back where the page's own script does not come", async () => {
		await marks("?embed=1#view=list");
		const script = document.head.appendChild(document.createElement("script"));
		script.dispatchEvent(new Event("error"));
		script.remove();
		expect({ ...dataset }).toEqual({});
	});

	it("marks nothing where the page begins as it was sent", async () => {
		expect(await marks("")).toEqual({});
		expect(await marks("#view=timeline")).toEqual({});
		expect(await marks("#t=2022-09-01..2022-11-30")).toEqual({});
		expect(await marks("?embed=0")).toEqual({});
	});

	it.each(["#e=protest", "#t=2022-09-01..2022-11-30&e=protest", "#protest"])(
		"marks with %s that an event is open, so that the start does not show first",
		async (address) => {
			expect(await marks(address)).toEqual({ begin: "event" });
		},
	);

	it("takes a place in the page, and a view that there is none of, for no open event", async () => {
		for (const place of ["timeline", "start", "main", "text"]) expect(await marks(`#${place}`)).toEqual({});
		expect(await marks("#view=nowhere")).toEqual({});
	});

	it.each(["list", "about", "teach", "study", "tray"])(
		"marks that the page begins with the view %s",
		async (view) => {
			expect(await marks(`#view=${view}`)).toEqual({ begin: view });
			for (const name of Object.keys(dataset)) delete dataset[name];
			expect(await marks(`#q=sochi&view=${view}`)).toEqual({ begin: view });
		},
	);

	it("marks that the page begins with what is found", async () => {
		expect(await marks("#q=sochi")).toEqual({ begin: "results" });
		expect(await marks("#t=2022-09-01..2022-11-30&lane=public")).toEqual({ begin: "results" });
	});

	it("takes the way to the list within the page for the list, also where it is followed before the app is there", async () => {
		expect(await marks("#events")).toEqual({ begin: "list" });
		await marks("");
		const go = (hash: string) => {
			history.replaceState(null, "", `/${hash}`);
			dispatchEvent(new Event("hashchange"));
			return dataset.begin;
		};
		expect(["#events", "#about", "#may-session", "#timeline"].map(go)).toEqual([
			"list",
			"about",
			undefined,
			undefined,
		]);
		dataset.app = "ready";
		expect(go("#events")).toBeUndefined();
	});

	it("does, when the app is there, what was pressed last before", async () => {
		await marks("");
		document.body.innerHTML =
			'<div id="root"><button>Menu</button><button>Share</button></div><button>Not ours</button>';
		const [menu, share, other] = document.querySelectorAll("button");
		const done: string[] = [];
		const press = (button: HTMLElement | undefined) => button?.click();
		press(menu);
		expect(menu?.getAttribute("aria-busy")).toBe("true");
		press(share);
		expect(menu?.hasAttribute("aria-busy")).toBe(false);
		for (const button of [menu, share, other])
			button?.addEventListener("click", () => done.push(button.textContent));
		dataset.app = "ready";
		await vi.waitFor(() => expect(done).toEqual(["Share"]));
		expect(share?.hasAttribute("aria-busy")).toBe(false);
	});

	it("marks a frame, and the view that its address names by option or, first, by hash", async () => {
		expect(await marks("?embed=1")).toEqual({ embed: "" });
		expect(await marks("?embed=1&view=list")).toEqual({ embed: "", begin: "list" });
	});

	it("has the hash of a frame go before its option", async () => {
		expect(await marks("?embed=1&view=list#view=explore")).toEqual({ embed: "", begin: "explore" });
	});

	it("has an open event go before the view of a frame", async () => {
		expect(await marks("?embed=1&view=list#e=protest")).toEqual({ embed: "", begin: "event" });
	});

	it("leaves the option of a view to frames", async () => {
		expect(await marks("?view=list")).toEqual({});
	});
});
