import { z } from "zod";

const refusal = z.object({ error: z.string(), message: z.string() });

/** A session by the W3C's WebDriver protocol: https://www.w3.org/TR/webdriver2/ */
export interface WebdriverSession {
	readonly capabilities: unknown;
	/** Sends a command of the session, such as POST "/url", and gives its value. */
	readonly send: (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;
}

async function call(method: string, address: string, body?: object): Promise<unknown> {
	const response = await fetch(address, {
		method,
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
		// No command takes so long, even on a busy machine; a driver that hangs must not hang the tests.
		signal: AbortSignal.timeout(60_000),
	});
	const { value } = z.object({ value: z.unknown() }).parse(await response.json());
	const failed = refusal.safeParse(value);
	if (failed.success) throw new Error(`${failed.data.error}: ${failed.data.message}`);
	return value;
}

/** True when a driver at an address answers. */
export async function isDriverReady(address: string): Promise<boolean> {
	try {
		await call("GET", `${address}/status`);
		return true;
	} catch {
		return false;
	}
}

/** Begins a session with the driver at an address. */
export async function newSession(address: string, capabilities: object): Promise<WebdriverSession> {
	const value = await call("POST", `${address}/session`, { capabilities: { alwaysMatch: capabilities } });
	const session = z.object({ sessionId: z.string(), capabilities: z.unknown() }).parse(value);
	return {
		capabilities: session.capabilities,
		send: (method, path, body) => call(method, `${address}/session/${session.sessionId}${path}`, body),
	};
}
