import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { type Engine, type EngineTab, NotPossible, type PageDocument, type TabOptions } from "./engine.ts";
import { type OwnProcess, startProcess } from "./own-process.ts";
import { pageExpression } from "./page-code.ts";
import {
	type InputSources,
	moveBetween,
	pointAt,
	pressAt,
	pressKeys,
	turnAt,
	typeText,
} from "./w3c-actions.ts";
import { isDriverReady, newSession, type WebdriverSession } from "./webdriver-client.ts";

const evaluated = z.object({ result: z.string().optional(), error: z.string().optional() });
/** Without it the browser's own toolbar keeps its window from becoming as narrow as a phone. */
const SMALL_TOOLBAR = `window * { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0 }
toolbar * { font-size: 1px; -gtk-icon-transform: scale(0) }
toolbar button, toolbar entry, toolbar image { margin: 0 -20px }
`;
const NO_FINGERS = "its WebDriver turns every touch into a mouse";

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer().once("error", fail);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => (address !== null && typeof address === "object" ? done(address.port) : fail()));
		});
	});
}

/** The commands run one after the other, so that none runs in a frame that another has turned to. */
function documentIn(session: WebdriverSession, selector: string | null): PageDocument {
	return {
		run: async (code: (given: never) => unknown, given?: unknown) => {
			if (selector !== null) {
				const element = await session.send("POST", "/element", { using: "css selector", value: selector });
				await session.send("POST", "/frame", { id: element });
			}
			const script = `const told = arguments[arguments.length - 1];
${pageExpression(code, given)}.then((result) => told({ result }), (error) => told({ error: String(error) }));`;
			try {
				const value = await session.send("POST", "/execute/async", { script, args: [] });
				const { result, error } = evaluated.parse(value);
				if (result === undefined) throw new Error(error);
				return JSON.parse(result);
			} finally {
				if (selector !== null) await session.send("POST", "/frame", { id: null });
			}
		},
	};
}

/** Begins to listen to the page's console and errors; gives what has been heard since the last time. Runs in the page. */
function listenToPage(): string[] {
	const heard: unknown = Reflect.get(window, "heardByDriver");
	if (Array.isArray(heard)) return heard.splice(0).map(String);
	const lines: string[] = [];
	Reflect.set(window, "heardByDriver", lines);
	addEventListener("error", ({ message }) => lines.push(`uncaught: ${message}`));
	addEventListener("unhandledrejection", ({ reason }) => lines.push(`uncaught: ${reason}`));
	for (const level of ["debug", "log", "info", "warn", "error"])
		Reflect.set(window.console, level, (...words: unknown[]) => lines.push(`${level}: ${words.join(" ")}`));
	return [];
}

/** Makes the window so large that the viewport has its size. */
async function resize(session: WebdriverSession, page: PageDocument, { width, height }: TabOptions) {
	let outer = { width, height };
	for (;;) {
		await session.send("POST", "/window/rect", outer);
		const inner = await page.run(
			() =>
				new Promise<{ width: number; height: number }>((done) =>
					requestAnimationFrame(() => done({ width: innerWidth, height: innerHeight })),
				),
		);
		if (inner.width === width && inner.height === height) return;
		if (outer.height > 3 * height) throw new Error(`The window does not become ${width} by ${height}.`);
		outer = { width: outer.width + width - inner.width, height: outer.height + height - inner.height };
	}
}

async function openTab(address: string, options: TabOptions) {
	const session = await newSession(address, {
		"webkitgtk:browserOptions": {
			args: ["--automation"],
		},
	});
	const page = documentIn(session, null);
	await session.send("POST", "/timeouts", { script: 60_000 });
	await resize(session, page, options);
	const act = async (actions: InputSources) => {
		await session.send("POST", "/actions", { actions });
	};
	const said: string[] = [];
	const hear = async () => {
		said.push(...(await page.run(listenToPage)));
	};
	const go = async (command: string, body: object = {}) => {
		await hear();
		await session.send("POST", command, body);
		await hear();
	};
	const noFingers = async () => {
		throw new NotPossible(NO_FINGERS);
	};
	const tab: EngineTab = {
		...page,
		goto: (url) => go("/url", { url }),
		reload: () => go("/refresh"),
		back: () => go("/back"),
		forward: () => go("/forward"),
		frame: async (selector) => documentIn(session, selector),
		point: (at) => act(pointAt(at)),
		click: (at) => act(pressAt("mouse", at)),
		tap: noFingers,
		drag: (start, end) => act(moveBetween("mouse", [start], [end])),
		swipe: noFingers,
		wheel: (at, by) => act(turnAt(at, by)),
		press: (keys) => act(pressKeys(keys)),
		type: (text) => act(typeText(text)),
		print: async () => {
			throw new NotPossible("its WebDriver has no command for printing");
		},
		picture: async () => {
			throw new NotPossible("its WebDriver hangs when it is asked for a picture");
		},
		said: async () => {
			await hear();
			return said;
		},
		async close() {
			await session.send("DELETE", "");
		},
	};
	return { tab, capabilities: session.capabilities };
}

/** Starts WebKitGTK's driver on a screen of its own; every tab is a browser of its own, which keeps nothing. */
export async function startWebkit(path: string): Promise<Engine> {
	const screen = startProcess("Xvfb", [
		"-displayfd",
		"3",
		"-screen",
		"0",
		"1600x1400x24",
		"-nolisten",
		"tcp",
	]);
	const settings = mkdtempSync(join(tmpdir(), "webkit-settings-"));
	mkdirSync(join(settings, "gtk-3.0"));
	writeFileSync(join(settings, "gtk-3.0/gtk.css"), SMALL_TOOLBAR);
	let driver: OwnProcess | null = null;
	const close = async () => {
		await driver?.end();
		await screen.end();
		rmSync(settings, { recursive: true, force: true });
	};
	try {
		const [display] = await screen.says(/^\d+(?=\n)/m);
		const port = await freePort();
		const address = `http://127.0.0.1:${port}`;
		driver = startProcess(path, [`--port=${port}`, "--host=127.0.0.1"], {
			env: {
				...process.env,
				DISPLAY: `:${display}`,
				GDK_BACKEND: "x11",
				XDG_CONFIG_HOME: settings,
				// Bubblewrap's sandbox cannot be built inside most containers; the pages are our own.
				WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
			},
		});
		const started = driver;
		while (!(await isDriverReady(address)))
			if (started.child.exitCode !== null) throw new Error(`${path} has ended:\n${started.output()}`);
		const first = await openTab(address, { width: 800, height: 600 });
		await first.tab.close();
		const { browserVersion } = z.object({ browserVersion: z.string() }).parse(first.capabilities);
		return {
			label: `WebKitGTK ${browserVersion}, by WebDriver`,
			open: async (options) => (await openTab(address, options)).tab,
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}
