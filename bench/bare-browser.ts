import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";

/** What Chromium sends: the answer to a command, or an event of a session. */
interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly sessionId?: string;
	readonly result?: Record<string, unknown>;
	readonly error?: { readonly message: string };
}

type Listener = (method: string, sessionId: string | undefined) => void;

function isMessage(value: unknown): value is Message {
	return typeof value === "object" && value !== null;
}

/**
 * A Chromium that is spoken to over its own protocol, through a pipe, with no domain on but those that are asked for: a library
 * for driving browsers turns on the Runtime domain, under which V8 parses scripts again for the stacks of errors.
 */
export class BareBrowser {
	readonly #process: ChildProcess;
	readonly #profile: string;
	readonly #input: Writable;
	readonly #answers = new Map<number, (message: Message) => void>();
	readonly #listeners = new Set<Listener>();
	#last = 0;

	private constructor(process: ChildProcess, profile: string) {
		const [input, output] = [process.stdio[3], process.stdio[4]];
		if (!(input instanceof Writable) || !(output instanceof Readable))
			throw new Error("Chromium has no pipe.");
		this.#process = process;
		this.#profile = profile;
		this.#input = input;
		let rest = "";
		output.setEncoding("utf8").on("data", (text: string) => {
			const parts = (rest + text).split("\0");
			rest = parts.pop() ?? "";
			for (const part of parts) this.#take(JSON.parse(part));
		});
	}

	/** Starts one with a profile of its own. */
	static async launch(executable: string, args: readonly string[]): Promise<BareBrowser> {
		const profile = await mkdtemp(join(tmpdir(), "bench-profile-"));
		const process = spawn(
			executable,
			["--headless", "--remote-debugging-pipe", `--user-data-dir=${profile}`, ...args, "about:blank"],
			{ stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
		);
		return new BareBrowser(process, profile);
	}

	/** Sends a command, to a session or to the browser, and gives what it answers; throws what it complains of. */
	async send(
		method: string,
		params: Readonly<Record<string, unknown>> = {},
		sessionId?: string,
	): Promise<Record<string, unknown>> {
		this.#last += 1;
		const id = this.#last;
		const answer = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
		this.#input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
		const { result = {}, error } = await answer;
		if (error) throw new Error(`${method}: ${error.message}`);
		return result;
	}

	/** Calls back at every event; gives the way to stop. */
	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Ends the browser and removes its profile. */
	async close(): Promise<void> {
		const gone = new Promise((resolve) => this.#process.once("exit", resolve));
		await this.send("Browser.close");
		await gone;
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
	}

	#take(message: unknown): void {
		if (!isMessage(message)) return;
		const { id, method, sessionId } = message;
		if (id !== undefined) this.#answers.get(id)?.(message);
		else if (method !== undefined) for (const listener of this.#listeners) listener(method, sessionId);
	}
}
