/**
 * What of a school's system is used here (SCORM 1.2 Run-Time Environment, 3.3): it gives its content an object called `API`. All is text; "true"
 * and "false" say whether a call was taken. It may come from another window and from anyone: every call may throw.
 */
export interface ScormApi {
	readonly LMSInitialize: (nothing: "") => unknown;
	readonly LMSFinish: (nothing: "") => unknown;
	readonly LMSGetValue: (element: string) => unknown;
	readonly LMSSetValue: (element: string, value: string) => unknown;
	readonly LMSCommit: (nothing: "") => unknown;
}

const CALLS: readonly (keyof ScormApi)[] = [
	"LMSInitialize",
	"LMSFinish",
	"LMSGetValue",
	"LMSSetValue",
	"LMSCommit",
];

/** Whether something is an API; what is of another origin, and throws, is none. */
function isScormApi(value: unknown): value is ScormApi {
	if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
	try {
		return CALLS.every((call) => typeof Reflect.get(value, call) === "function");
	} catch {
		return false;
	}
}

/** How far up to look, windows: systems put content a few frames deep, and a page may go round in a circle. */
const MOST_WINDOWS = 20;

/** A property of a window, `undefined` where it has none or is of an origin that keeps it to itself. */
function read(window: unknown, name: "API" | "parent" | "opener"): unknown {
	try {
		const value: unknown =
			typeof window === "object" && window !== null ? Reflect.get(window, name) : undefined;
		return value;
	} catch {
		return undefined;
	}
}

/** A window and those around it, from within. */
function chain(window: unknown): readonly unknown[] {
	const windows: unknown[] = [];
	let next = window;
	while (next !== undefined && next !== null && windows.length < MOST_WINDOWS && !windows.includes(next)) {
		windows.push(next);
		next = read(next, "parent");
	}
	return windows;
}

/**
 * The system's API as SCORM says where to look: in the windows around `page`, from within; then around the window that opened it, or
 * opened one of those around it. A window of another origin between them does not end the search. `null` where there is none.
 */
export function findScormApi(page: object): ScormApi | null {
	const [, ...around] = chain(page);
	const openers = [page, ...around].flatMap((window) => chain(read(window, "opener")));
	for (const window of [...around, ...openers]) {
		const api = read(window, "API");
		if (isScormApi(api)) return api;
	}
	return null;
}
