import WebSocket from "ws";
import { z } from "zod";

const answer = z.object({
	id: z.number().nullish(),
	type: z.enum(["success", "error", "event"]),
	method: z.string().optional(),
	params: z.unknown().optional(),
	result: z.unknown().optional(),
	error: z.string().optional(),
	message: z.string().optional(),
});

/** A connection by the WebDriver BiDi protocol: https://www.w3.org/TR/webdriver-bidi/ */
export interface BidiConnection {
	/** Sends a command and reads its result strictly; throws with the browser's own words. */
	readonly send: <Schema extends z.ZodType>(
		schema: Schema,
		method: string,
		params?: object,
	) => Promise<z.infer<Schema>>;
	readonly onEvent: (listener: (method: string, params: unknown) => void) => void;
	readonly close: () => void;
}

/** Connects to the address of a session. */
export async function connectBidi(address: string): Promise<BidiConnection> {
	const socket = new WebSocket(address);
	await new Promise<void>((done, fail) => {
		socket.once("open", done);
		socket.once("error", fail);
	});
	const waiting = new Map<number, { done: (result: unknown) => void; fail: (error: Error) => void }>();
	const listeners: ((method: string, params: unknown) => void)[] = [];
	let last = 0;
	socket.on("message", (text) => {
		const { id, type, method = "", params, result, error, message } = answer.parse(JSON.parse(String(text)));
		if (type === "event") for (const listener of listeners) listener(method, params);
		const asked = waiting.get(id ?? -1);
		if (!asked) return;
		waiting.delete(id ?? -1);
		if (type === "error") asked.fail(new Error(`${error}: ${message}`));
		else asked.done(result);
	});
	socket.on("close", () => {
		for (const { fail } of waiting.values()) fail(new Error("The browser has gone."));
		waiting.clear();
	});
	return {
		send: async (schema, method, params = {}) => {
			const result = await new Promise((done, fail) => {
				const id = ++last;
				waiting.set(id, { done, fail: (error) => fail(new Error(`${method}: ${error.message}`)) });
				socket.send(JSON.stringify({ id, method, params }), (error) => error && fail(error));
			});
			return schema.parse(result);
		},
		onEvent: (listener) => listeners.push(listener),
		close: () => socket.terminate(),
	};
}
