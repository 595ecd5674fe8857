import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPrecache, type PrecacheManifest } from "./precache.ts";

const scope = "https://example.org/site/";

/** Caches in memory, as far as the worker uses them. */
function memoryCaches() {
	const all = new Map<string, Map<string, Response>>();
	const bare = (url: string) => url.replace(/[?#].*/, "");
	let full = false;
	const caches = {
		keys: async () => [...all.keys()],
		delete: async (name: string) => all.delete(name),
		async open(name: string) {
			const entries = all.get(name) ?? new Map<string, Response>();
			all.set(name, entries);
			return {
				async put(url: string, response: Response) {
					if (full) throw new DOMException("full", "QuotaExceededError");
					entries.set(url, response);
				},
			};
		},
		match: async (url: string, { cacheName }: { cacheName: string }) =>
			all.get(cacheName)?.get(bare(url))?.clone(),
	};
	return {
		all,
		caches: caches as unknown as CacheStorage,
		fill: () => {
			full = true;
		},
	};
}

function setUp(
	version = "1",
	files: PrecacheManifest["files"] = { "": "sha256-p", "assets/a-1.js": "sha256-a" },
) {
	const memory = memoryCaches();
	const fetch = vi.fn(async (url: string, _options: RequestInit) => new Response(`${version} of ${url}`));
	const make = (name = version, other = files) =>
		createPrecache({ caches: memory.caches, fetch, scope }, { version: name, files: other });
	return { ...memory, fetch, make, precache: make() };
}

describe("fill", () => {
	it("keeps every file of the manifest, checked against its hash, the unhashed ones fresh from the server", async () => {
		const { precache, fetch, all } = setUp();
		await precache.fill();
		expect(fetch.mock.calls).toEqual([
			[scope, { integrity: "sha256-p", cache: "no-cache" }],
			[`${scope}assets/a-1.js`, { integrity: "sha256-a", cache: "default" }],
		]);
		expect([...all]).toEqual([["csto-timeline /site/ 1", expect.any(Map)]]);
		expect(await (await precache.find(scope))?.text()).toBe(`1 of ${scope}`);
	});

	it("takes a hashed file from the version before, and asks for the others again", async () => {
		const { precache, make, fetch } = setUp();
		await precache.fill();
		fetch.mockClear();
		const second = make("2", { "": "sha256-q", "assets/a-1.js": "sha256-a", "assets/b-2.js": "sha256-b" });
		await second.fill();
		expect(fetch.mock.calls.map(([url]) => url)).toEqual([scope, `${scope}assets/b-2.js`]);
	});

	it("keeps nothing when a file is missing or its content is not that of the build", async () => {
		const { precache, fetch, all } = setUp();
		fetch.mockResolvedValueOnce(new Response("", { status: 404 }));
		await expect(precache.fill()).rejects.toThrow("answers 404");
		fetch.mockRejectedValueOnce(new TypeError("integrity"));
		await expect(precache.fill()).rejects.toThrow("integrity");
		expect(all.size).toBe(0);
	});

	it("leaves no half-filled cache behind where there is no room", async () => {
		const { precache, fill, all } = setUp();
		fill();
		await expect(precache.fill()).rejects.toThrow("full");
		expect(all.size).toBe(0);
	});
});

describe("sweep", () => {
	it("leaves this version, the last before it, and whatever is not this site's", async () => {
		const { make, caches, all } = setUp();
		const others = ["csto-timeline /site/sub/ 1", "csto-timeline / 1", "somebody else's"];
		for (const name of others) await caches.open(name);
		for (const version of ["1", "2", "3"]) await make(version).fill();
		await make("3").sweep();
		expect([...all.keys()]).toEqual([...others, "csto-timeline /site/ 2", "csto-timeline /site/ 3"]);
	});

	it("leaves the last version before it, also where that one was published before", async () => {
		const { make, all } = setUp();
		for (const version of ["1", "2", "1", "3"]) {
			await make(version).fill();
			await make(version).sweep();
		}
		expect([...all.keys()]).toEqual(["csto-timeline /site/ 1", "csto-timeline /site/ 3"]);
		expect(await make("3").find(`${scope}assets/a-1.js`)).toBeDefined();
	});
});

describe("find", () => {
	it("finds a hashed file of the version before, but not its page", async () => {
		const { make, precache } = setUp();
		await precache.fill();
		const second = make("2", {});
		expect(await second.find(`${scope}assets/a-1.js?again`)).toBeDefined();
		expect(await second.find(scope)).toBeUndefined();
	});
});

describe("kindOf", () => {
	const { precache } = setUp("1", { "": "", "icon.svg": "", "assets/a-1.js": "" });
	const kind = (path: string, mode: RequestMode = "cors", method = "GET") =>
		precache.kindOf({ url: new URL(path, scope).href, mode, method });

	it("knows the page at any query and hash, by its folder and by its name", () => {
		for (const path of ["", "?theme=dark", "?embed=1#e=protest", "index.html?x"])
			expect(kind(path, "navigate")).toBe("page");
	});

	it("knows the files of this version, and hashed ones of any", () => {
		for (const path of ["icon.svg", "assets/a-1.js", "assets/old-0.js"]) expect(kind(path)).toBe("file");
	});

	it("knows a file of this version that is opened by itself", () => {
		expect(kind("icon.svg", "navigate")).toBe("file");
	});

	it("leaves everything else to the browser", () => {
		for (const path of [
			"card.png",
			"timeline.html",
			"data/events.json",
			"sw.js",
			"toString",
			"/other/",
			"/",
			"",
		])
			expect(kind(path)).toBeNull();
		for (const path of ["timeline.html", "assets/old-0.js", "sub/", "/site2/"])
			expect(kind(path, "navigate")).toBeNull();
		expect(kind("icon.svg", "cors", "POST")).toBeNull();
		expect(kind("https://elsewhere.example/site/icon.svg")).toBeNull();
	});
});

describe("page", () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it("is what the network says, a page that is gone included", async () => {
		const { precache } = setUp();
		await precache.fill();
		for (const status of [200, 404]) {
			const answer = new Response("new", { status });
			expect(await precache.page(Promise.resolve(answer))).toBe(answer);
		}
	});

	it("is the kept one when the network fails or the server is down", async () => {
		const { precache } = setUp();
		await precache.fill();
		const kept = `1 of ${scope}`;
		expect(await (await precache.page(Promise.reject(new TypeError("offline")))).text()).toBe(kept);
		const down = Promise.resolve(new Response("", { status: 503 }));
		expect(await (await precache.page(down)).text()).toBe(kept);
	});

	it("is the kept one after four seconds of silence", async () => {
		const { precache } = setUp();
		await precache.fill();
		const page = precache.page(new Promise(() => {}));
		await vi.advanceTimersByTimeAsync(4000);
		expect(await (await page).text()).toBe(`1 of ${scope}`);
	});

	it("is whatever the network says in the end where nothing is kept", async () => {
		const { precache } = setUp();
		await expect(precache.page(Promise.reject(new TypeError("offline")))).rejects.toThrow("offline");
	});
});
