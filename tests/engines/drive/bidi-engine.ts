import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { type BidiConnection, connectBidi } from "./bidi-connection.ts";
import type { Engine, EngineTab, PageDocument, TabOptions } from "./engine.ts";
import { startProcess } from "./own-process.ts";
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

const nothing = z.unknown();
const opened = z.object({ context: z.string() });
const data = z.object({ data: z.string() });
const logEntry = z.object({
	type: z.string(),
	level: z.string(),
	text: z.string().nullable(),
	source: z.object({ context: z.string().optional() }),
});
const evaluated = z.discriminatedUnion("type", [
	z.object({ type: z.literal("success"), result: z.object({ value: z.string() }) }),
	z.object({ type: z.literal("exception"), exceptionDetails: z.object({ text: z.string() }) }),
]);
const evaluatedWindow = z.object({
	result: z.object({ type: z.literal("window"), value: z.object({ context: z.string() }) }),
});

/** What a new profile says: nothing to welcome, to update or to fetch; touches are heard as on a phone. */
const PREFERENCES = {
	"app.update.disabledForTesting": true,
	"browser.shell.checkDefaultBrowser": false,
	"browser.startup.page": 0,
	"datareporting.policy.dataSubmissionPolicyBypassNotification": true,
	"dom.w3c_touch_events.enabled": 1,
	// Mouse and wheel come from the window, as a user's do, and so reach frames of other origins.
	"remote.events.async.mouse.enabled": true,
	"remote.events.async.wheel.enabled": true,
	"remote.prefs.recommended": true,
	"toolkit.telemetry.reportingpolicy.firstRun": false,
};

function documentIn(bidi: BidiConnection, context: string): PageDocument {
	return {
		run: async (code: (given: never) => unknown, given?: unknown) => {
			const answer = await bidi.send(evaluated, "script.evaluate", {
				expression: pageExpression(code, given),
				target: { context },
				awaitPromise: true,
			});
			if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
			return JSON.parse(answer.result.value);
		},
	};
}

async function openTab(bidi: BidiConnection, options: TabOptions): Promise<EngineTab> {
	const { userContext } = await bidi.send(z.object({ userContext: z.string() }), "browser.createUserContext");
	const { context } = await bidi.send(opened, "browsingContext.create", { type: "tab", userContext });
	await bidi.send(nothing, "browsingContext.setViewport", {
		context,
		viewport: { width: options.width, height: options.height },
	});
	await bidi.send(nothing, "browsingContext.activate", { context });
	const said: string[] = [];
	let open = true;
	bidi.onEvent((method, params) => {
		if (method !== "log.entryAdded" || !open) return;
		const { type, level, text } = logEntry.parse(params);
		said.push(`${type === "javascript" ? "uncaught" : level}: ${text}`);
	});
	const act = async (actions: InputSources) => {
		await bidi.send(nothing, "input.performActions", { context, actions });
	};
	const bytes = async (method: string, params: object) =>
		Buffer.from((await bidi.send(data, method, { context, ...params })).data, "base64");
	const step = async (delta: number) => {
		await bidi.send(nothing, "browsingContext.traverseHistory", { context, delta });
	};
	return {
		...documentIn(bidi, context),
		async goto(url) {
			await bidi.send(nothing, "browsingContext.navigate", { context, url, wait: "complete" });
		},
		async reload() {
			await bidi.send(nothing, "browsingContext.reload", { context, wait: "complete" });
		},
		back: () => step(-1),
		forward: () => step(1),
		async frame(selector) {
			const { result } = await bidi.send(evaluatedWindow, "script.evaluate", {
				expression: `document.querySelector(${JSON.stringify(selector)}).contentWindow`,
				target: { context },
				awaitPromise: false,
			});
			return documentIn(bidi, result.value.context);
		},
		point: (at) => act(pointAt(at)),
		click: (at) => act(pressAt("mouse", at)),
		tap: (at) => act(pressAt("touch", at)),
		drag: (from, to) => act(moveBetween("mouse", [from], [to])),
		swipe: (from, to) => act(moveBetween("touch", from, to)),
		wheel: (at, by) => act(turnAt(at, by)),
		press: (keys) => act(pressKeys(keys)),
		type: (text) => act(typeText(text)),
		print: () => bytes("browsingContext.print", { background: true, page: { width: 21, height: 29.7 } }),
		picture: () => bytes("browsingContext.captureScreenshot", {}),
		said: async () => said,
		async close() {
			open = false;
			await bidi.send(nothing, "browser.removeUserContext", { userContext });
		},
	};
}

/** Starts a stock Firefox without a window and drives it by WebDriver BiDi. */
export async function startFirefox(path: string): Promise<Engine> {
	const profile = mkdtempSync(join(tmpdir(), "firefox-profile-"));
	const lines = Object.entries(PREFERENCES).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	writeFileSync(join(profile, "user.js"), lines.join("\n"));
	const firefox = startProcess(path, [
		"--headless",
		"--no-remote",
		"--profile",
		profile,
		"--remote-debugging-port=0",
	]);
	const end = async () => {
		await firefox.end();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const [, address] = await firefox.says(/WebDriver BiDi listening on (ws:\S+)/);
		const bidi = await connectBidi(`${address}/session`);
		const session = z.object({ capabilities: z.object({ browserVersion: z.string() }) });
		const { capabilities } = await bidi.send(session, "session.new", {
			capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: "ignore" } } },
		});
		await bidi.send(nothing, "session.subscribe", { events: ["log.entryAdded"] });
		return {
			label: `Firefox ${capabilities.browserVersion}, by WebDriver BiDi`,
			open: (options) => openTab(bidi, options),
			async close() {
				bidi.close();
				await end();
			},
		};
	} catch (error) {
		await end();
		throw error;
	}
}
