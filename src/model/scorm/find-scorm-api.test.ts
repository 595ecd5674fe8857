import { describe, expect, it } from "vitest";
import { findScormApi } from "./find-scorm-api.ts";

const nothing = () => "true";
const api = {
	LMSInitialize: nothing,
	LMSFinish: nothing,
	LMSGetValue: nothing,
	LMSSetValue: nothing,
	LMSCommit: nothing,
};

interface TestWindow {
	parent: object;
	opener: unknown;
	API?: unknown;
}

/** A window in `parent`, or one that stands alone and is its own parent, as browsers have it. */
function windowIn(parent: object | null, more: Partial<TestWindow> = {}): TestWindow {
	const made: TestWindow = { parent: {}, opener: null, ...more };
	made.parent = parent ?? made;
	return made;
}

/** A window of another origin: only what browsers let others see of it. */
function foreignWindowIn(parent: object): object {
	return new Proxy(windowIn(parent), {
		get(window, name) {
			if (name === "parent" || name === "opener") return Reflect.get(window, name);
			throw new DOMException("Blocked a frame from accessing a cross-origin frame.", "SecurityError");
		},
	});
}

describe("findScormApi", () => {
	it("finds the nearest one in the windows around the page", () => {
		const top = windowIn(null, { API: { ...api } });
		const middle = windowIn(top, { API: api });
		expect(findScormApi(windowIn(windowIn(middle)))).toBe(api);
		expect(findScormApi(windowIn(middle))).toBe(api);
	});

	it("goes on past a window of another origin", () => {
		const top = windowIn(null, { API: api });
		expect(findScormApi(windowIn(foreignWindowIn(top)))).toBe(api);
	});

	it("looks around the window that opened the page, or the window around it", () => {
		const system = windowIn(windowIn(null, { API: api }));
		expect(findScormApi(windowIn(null, { opener: system }))).toBe(api);
		expect(findScormApi(windowIn(windowIn(null, { opener: system })))).toBe(api);
	});

	it("does not take what cannot do all that an API must, nor one of the page itself", () => {
		for (const other of [undefined, null, "API", 7, {}, { ...api, LMSCommit: undefined }])
			expect(findScormApi(windowIn(windowIn(null, { API: other })))).toBeNull();
		expect(findScormApi(windowIn(null, { API: api }))).toBeNull();
		const foreign = new Proxy(api, {
			get: () => {
				throw new Error("Not allowed");
			},
		});
		expect(findScormApi(windowIn(windowIn(null, { API: foreign })))).toBeNull();
	});

	it("ends where windows lie in one another in a circle, or without end", () => {
		const one = windowIn(null);
		one.parent = windowIn(one, { opener: one });
		expect(findScormApi(windowIn(one))).toBeNull();
		let looked = 0;
		const endless = (): object => ({
			get parent() {
				looked++;
				return endless();
			},
		});
		expect(findScormApi(endless())).toBeNull();
		expect(looked).toBeLessThan(100);
	});
});
