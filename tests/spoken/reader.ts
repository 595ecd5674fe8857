import { execFile } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import type { Desktop } from "./desktop.ts";
import { untilIdle } from "./idle.ts";
import { SpeechLog } from "./speech-log.ts";
import { type Heard, STOPPED } from "./transcript.ts";

const run = promisify(execFile);
/** How long nothing must happen before the next key, in milliseconds: longer than the page waits before it says what it shows. */
const QUIET = 650;

/** How long after its question a browser takes no answer, in milliseconds, with some to spare. */
const ANSWER = 1000;

/** The address that stands for the site's in a transcript. */
const SITE = "https://site.example/";

/** Keys by the names that a reader knows, where the system has another. */
const SYSTEM_NAMES: Readonly<Record<string, string>> = {
	Enter: "Return",
	Space: "space",
	"+": "plus",
	"-": "minus",
	"/": "slash",
	"?": "question",
	PageUp: "Prior",
	PageDown: "Next",
};

/** Somebody who listens to the page and presses keys. */
export class Reader {
	readonly heard: Heard[] = [];
	readonly #onHeard: (heard: Heard) => void;
	readonly #desktop: Desktop;
	readonly #keys: string;
	readonly #log: SpeechLog;
	readonly #site: string;
	#query = "";

	/**
	 * @param keys the program that presses keys.
	 * @param site the address of the built site, whose port is another each time.
	 * @param onHeard told each line of the transcript as it comes.
	 */
	constructor(desktop: Desktop, keys: string, site: string, onHeard: (heard: Heard) => void) {
		this.#onHeard = onHeard;
		this.#site = site;
		this.#desktop = desktop;
		this.#keys = keys;
		this.#log = new SpeechLog(desktop.speech);
	}

	/** Begins a part of the transcript. */
	part(name: string): void {
		this.#add({ part: name });
	}

	/** Says in the transcript why the part came to no end. */
	stopped(why: string): void {
		this.#hold(STOPPED, [why]);
	}

	/** Presses a key and holds what is said. */
	async press(key: string): Promise<string> {
		return this.#hold(key, await this.#send("key", "--clearmodifiers", systemKey(key)));
	}

	/** Presses a key until what is said has these words; what is said before is not held. Fails after `most` times. */
	async pressUntil(key: string, words: string, most = 40): Promise<string> {
		let last: readonly string[] = [];
		for (let times = 1; times <= most; times++) {
			const said = await this.#send("key", "--clearmodifiers", systemKey(key));
			if (said.some((each) => each.includes(words))) return this.#hold(`${key}, ${times} ×`, said);
			last = said;
		}
		throw new Error(`“${words}” was not said within ${most} times ${key}; at last: ${last.join(" | ")}`);
	}

	/**
	 * Presses a key that takes away what has the focus, and holds only what has these words; fails where they are said twice. Whether Orca says what gets the focus then
	 * depends on whether it still finds what had it.
	 */
	async pressFor(key: string, words: string): Promise<string> {
		const said = await this.#send("key", "--clearmodifiers", systemKey(key));
		const [found, again] = said.filter((each) => each.includes(words));
		if (found === undefined)
			throw new Error(`“${words}” was not said after ${key}, but: ${said.join(" | ")}`);
		if (again !== undefined) throw new Error(`Said twice after ${key}: ${found} | ${again}`);
		return this.#hold(`${key} …`, [found]);
	}

	/** Has Orca read on from where it is, and holds so many utterances: by sentences and things, as lines depend on fonts. */
	async readOn(count: number): Promise<string> {
		const said = await this.#send("key", "--clearmodifiers", "KP_Add");
		return this.#hold("read on", said.slice(0, count));
	}

	/** Types a text and holds what is said last: a busy machine may pause between two letters, as who types it may. */
	async type(text: string): Promise<string> {
		const said = await this.#send("type", "--delay", "10", text);
		return this.#hold(`type “${text}”`, said.slice(-1));
	}

	/** Presses a key whose answer is not held. */
	async pass(key: string): Promise<void> {
		await this.#send("key", "--clearmodifiers", systemKey(key));
	}

	/**
	 * Loads an address, and goes to the top of the page in browse mode. What is said meanwhile depends on how fast the page comes, and is
	 * not held.
	 */
	async open(query: string, hash: string): Promise<void> {
		this.#query = query;
		let said = await this.#go(hash);
		// On a busy machine the page, or the question before it, comes after a silence.
		for (let times = 0; times < 5 && !said.some((each) => /^finished loading/i.test(each)); times++) {
			// Where something would be lost, the browser asks first; to leave is what it offers.
			const asked = said.some((each) => /leave site/i.test(each));
			if (asked) {
				// For a moment Chromium takes no key for an answer.
				await delay(ANSWER);
				said = await this.#send("key", "--clearmodifiers", systemKey("Enter"));
			} else {
				await this.#idle();
				said = this.#log.take();
			}
		}
		// The key changes between the two modes, and says which one it is then.
		const mode = await this.#send("key", "--clearmodifiers", "Insert+a");
		if (!mode.includes("Browse mode")) await this.pass("Insert+a");
		await this.pass("ctrl+Home");
	}

	/** Goes to another hash of the page, as a link does, and holds what is said that has these words: the browser says its own before. */
	async follow(hash: string, words: string): Promise<string> {
		const said = await this.#go(hash);
		return this.#hold(
			`go to ${hash}`,
			said.filter((each) => each.includes(words)),
		);
	}

	/** Waits until the page that the browser was started with can be used. */
	async begin(): Promise<void> {
		const said: string[] = [];
		while (!said.some((each) => each.startsWith("Finished loading"))) {
			await this.#idle();
			said.push(...this.#log.take());
		}
	}

	async #go(hash: string): Promise<readonly string[]> {
		await this.pass("ctrl+l");
		await this.#send("type", "--delay", "4", this.#site + this.#query + hash);
		return this.#send("key", "--clearmodifiers", "Return");
	}

	async #send(...args: readonly string[]): Promise<readonly string[]> {
		await run(this.#keys, args, { env: this.#desktop.env });
		await this.#idle();
		return this.#log.take();
	}

	async #idle(): Promise<void> {
		await untilIdle(() => this.#log.grew(), QUIET);
	}

	#add(heard: Heard): void {
		this.heard.push(heard);
		this.#onHeard(heard);
	}

	#hold(key: string, all: readonly string[]): string {
		// When Orca notices that its mode should be another depends on how busy it is.
		const said = all
			.filter((each) => each !== "Focus mode" && each !== "Browse mode")
			.map((each) =>
				each.replaceAll(this.#site, SITE).replaceAll(new URL(this.#site).origin, new URL(SITE).origin),
			);
		this.#add({ key, said });
		return said.join(" ");
	}
}

function systemKey(key: string): string {
	return key
		.split("+")
		.map((part, at, parts) => (part === "" && at === parts.length - 1 ? "+" : part))
		.map((part) => SYSTEM_NAMES[part] ?? part)
		.join("+");
}
