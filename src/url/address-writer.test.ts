import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAddressWriter } from "./address-writer.ts";

/** As much of a window as the writer uses; its history may refuse. */
class FakePage extends EventTarget {
	readonly location = {
		hash: "",
		pathname: "/timeline/",
		search: "?theme=dark",
		replace(url: string) {
			this.hash = url === "#" ? "" : url;
		},
	};
	readonly performance = { now: () => Date.now() };
	readonly written: string[] = [];
	refuses = false;
	private readonly entries: { state: unknown; hash: string }[] = [{ state: null, hash: "" }];
	private at = 0;
	readonly history = {
		state: null as unknown,
		pushState: (state: unknown, _title: string, url: string) => {
			this.write("push", url);
			this.entries.splice(++this.at, Number.POSITIVE_INFINITY);
			this.record(state);
		},
		replaceState: (state: unknown, _title: string, url: string) => {
			this.write("replace", url);
			this.record(state);
		},
	};
	readonly setTimeout = (run: () => void, wait: number) => setTimeout(run, wait);
	readonly clearTimeout = (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer);

	private readonly heard = new Map<string, Set<unknown>>();

	override addEventListener(...given: Parameters<EventTarget["addEventListener"]>): void {
		this.heard.set(given[0], (this.heard.get(given[0]) ?? new Set()).add(given[1]));
		super.addEventListener(...given);
	}

	override removeEventListener(...given: Parameters<EventTarget["removeEventListener"]>): void {
		this.heard.get(given[0])?.delete(given[1]);
		super.removeEventListener(...given);
	}

	/** How many listen to an event of the page. */
	listening(type: string): number {
		return this.heard.get(type)?.size ?? 0;
	}

	private record(state: unknown): void {
		this.history.state = state;
		this.entries[this.at] = { state, hash: this.location.hash };
	}

	/** What Back (-1) and Forward (1) do; a number beyond follows a link. */
	go(by: number, link = ""): void {
		this.at += by;
		this.entries[this.at] ??= { state: null, hash: link };
		const { state, hash } = this.entries[this.at] ?? { state: null, hash: "" };
		this.history.state = state;
		this.location.hash = hash;
		this.dispatchEvent(new Event("popstate"));
		this.dispatchEvent(new Event("hashchange"));
	}

	private write(kind: string, url: string): void {
		if (this.refuses) throw new DOMException("The operation is insecure.", "SecurityError");
		this.written.push(`${kind} ${url}`);
		this.location.hash = url.startsWith("#") ? url : "";
	}
}

function setUp(steps = true) {
	const page = new FakePage();
	return { page, writer: createAddressWriter(page as unknown as Window, steps) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("createAddressWriter", () => {
	it("replaces at once after a pause, then at most once a second, the last call winning", () => {
		const { page, writer } = setUp();
		writer.replace("#q=a");
		writer.replace("#q=ab");
		writer.replace("#q=abc");
		expect(page.written).toEqual(["replace #q=a"]);
		vi.advanceTimersByTime(999);
		expect(page.written).toHaveLength(1);
		vi.advanceTimersByTime(1);
		expect(page.written).toEqual(["replace #q=a", "replace #q=abc"]);
		vi.advanceTimersByTime(5000);
		writer.replace("#q=abcd");
		expect(page.written).toHaveLength(3);
	});

	it("never replaces more often than once a second, however long it goes on", () => {
		const { page, writer } = setUp();
		for (let call = 0; call < 500; call++) {
			writer.replace(`#q=${call}`);
			vi.advanceTimersByTime(20);
		}
		vi.runAllTimers();
		expect(page.written.length).toBeLessThanOrEqual(11);
		expect(page.written.at(-1)).toBe("replace #q=499");
	});

	it("writes what is typed at once, for as long as a sentence takes, and no more often than browsers bear", () => {
		const { page, writer } = setUp();
		writer.keep("#lesson=a");
		writer.keep("#lesson=ab");
		expect(page.written).toEqual(["replace #lesson=a", "replace #lesson=ab"]);
		vi.advanceTimersByTime(60_000);
		for (let at = 0; at < 300; at++) {
			writer.keep(`#lesson=${at}`);
			vi.advanceTimersByTime(100);
		}
		expect(page.written.length).toBeGreaterThan(60);
		expect(page.written.length).toBeLessThan(96);
		vi.runAllTimers();
		expect(page.written.at(-1)).toBe("replace #lesson=299");
		vi.advanceTimersByTime(60_000);
		writer.keep("#lesson=x");
		expect(page.written.at(-1)).toBe("replace #lesson=x");
	});

	it("pushes at once, after a replace that waits, so that Back leads to all that was typed", () => {
		const { page, writer } = setUp();
		writer.replace("#q=a");
		writer.replace("#q=ab");
		writer.push("#e=protest&q=ab");
		vi.runAllTimers();
		expect(page.written).toEqual(["replace #q=a", "replace #q=ab", "push #e=protest&q=ab"]);
	});

	it.each(["beforeunload", "pagehide", "visibilitychange", "blur"])(
		"writes what waits at %s, and listens for that only while something waits",
		(type) => {
			const { page, writer } = setUp();
			writer.replace("#q=a");
			expect(page.listening(type)).toBe(0);
			writer.replace("#q=ab");
			page.dispatchEvent(new Event(type));
			expect(page.written).toEqual(["replace #q=a", "replace #q=ab"]);
			writer.replace("#q=abc");
			vi.runAllTimers();
			expect(page.listening(type)).toBe(0);
		},
	);

	it.each([
		["keydown", { key: "F5" }],
		["keydown", { key: "r", metaKey: true }],
		["keydown", { key: "ArrowLeft", altKey: true }],
		["mouseout", { relatedTarget: null }],
	])("writes what waits when a hand is on its way to the browser's own: %s %o", (type, fields) => {
		const { page, writer } = setUp();
		writer.replace("#q=a");
		writer.replace("#q=ab");
		page.dispatchEvent(Object.assign(new Event("keydown"), { key: "r" }));
		page.dispatchEvent(Object.assign(new Event("mouseout"), { relatedTarget: {} }));
		expect(page.written).toEqual(["replace #q=a"]);
		page.dispatchEvent(Object.assign(new Event(type), fields));
		expect(page.written).toEqual(["replace #q=a", "replace #q=ab"]);
		expect(page.listening(type)).toBe(0);
	});

	it("writes nothing that stands in the address already", () => {
		const { page, writer } = setUp();
		writer.push("#e=protest");
		writer.push("#e=protest");
		writer.replace("#e=protest");
		expect(page.written).toEqual(["push #e=protest"]);
	});

	it("takes the hash away altogether and keeps path and query", () => {
		const { page, writer } = setUp();
		writer.push("#e=protest");
		writer.push("");
		expect(page.written.at(-1)).toBe("push /timeline/?theme=dark");
		expect(writer.read()).toBe("");
	});

	it("takes no step where it is not to, and does not wait for one either", () => {
		const { page, writer } = setUp(false);
		writer.replace("#q=a");
		writer.push("#e=protest");
		writer.push("#e=may-session");
		expect(page.written).toEqual(["replace #q=a", "replace #e=protest", "replace #e=may-session"]);
	});

	it("sets the hash itself where the history refuses", () => {
		const { page, writer } = setUp();
		page.refuses = true;
		writer.push("#e=protest");
		expect(page.location.hash).toBe("#e=protest");
		writer.replace("");
		expect(page.location.hash).toBe("");
	});

	it("reports Back and Forward, and changes the entry that was left as soon as a reader is back", () => {
		const { page, writer } = setUp();
		const onChange = vi.fn();
		writer.listen(onChange);
		writer.push("#view=teach");
		writer.push("#view=teach&lesson=a");
		writer.replace("#view=teach&lesson=ab");
		writer.replace("#view=teach&lesson=abc");
		page.go(-1);
		expect(page.location.hash).toBe("#view=teach");
		vi.runAllTimers();
		expect(page.location.hash).toBe("#view=teach");
		page.go(1);
		expect(page.location.hash).toBe("#view=teach&lesson=abc");
		expect(onChange).toHaveBeenLastCalledWith("#view=teach&lesson=abc");
		page.go(-1);
		page.go(1);
		expect(page.location.hash).toBe("#view=teach&lesson=abc");
	});

	it("writes what waited to no other entry, and what is said of another at once", () => {
		const { page, writer } = setUp();
		writer.listen(vi.fn());
		writer.replace("#q=a");
		writer.replace("#q=ab");
		page.go(1, "#e=protest");
		writer.replace("#e=protest&q=c");
		writer.replace("#e=protest&q=cd");
		page.go(-1);
		expect(page.location.hash).toBe("#q=ab");
		page.go(1);
		expect(page.location.hash).toBe("#e=protest&q=cd");
	});

	it("writes what waits and is silent once it is told to stop", () => {
		const { page, writer } = setUp();
		const onChange = vi.fn();
		const stop = writer.listen(onChange);
		writer.replace("#q=a");
		writer.replace("#q=ab");
		stop();
		page.dispatchEvent(new Event("hashchange"));
		page.dispatchEvent(new Event("popstate"));
		vi.runAllTimers();
		expect(onChange).not.toHaveBeenCalled();
		expect(page.written).toEqual(["replace #q=a", "replace #q=ab"]);
	});
});
