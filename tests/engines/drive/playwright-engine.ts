import {
	type Browser,
	type BrowserType,
	chromium,
	type Frame,
	firefox,
	type Page,
	webkit,
} from "@playwright/test";
import { BROWSER_ARGUMENTS } from "../../../scripts/browser-arguments.ts";
import {
	type Engine,
	type EngineTab,
	NotPossible,
	type PageDocument,
	type Point,
	type TabOptions,
} from "./engine.ts";
import { pageExpression } from "./page-code.ts";

/** The engines that Playwright drives, by their names. */
export type EngineName = "chromium" | "firefox" | "webkit";

const TYPES: Readonly<Record<EngineName, BrowserType>> = { chromium, firefox, webkit };
const STEPS = 12;

function documentIn(frame: Frame): PageDocument {
	return {
		run: async (code: (given: never) => unknown, given?: unknown) =>
			JSON.parse(await frame.evaluate<string>(pageExpression(code, given))),
	};
}

/** Moves fingers through Chromium's own protocol; Playwright itself can only tap. */
async function swipe(page: Page, from: readonly Point[], to: readonly Point[]): Promise<void> {
	const cdp = await page.context().newCDPSession(page);
	const fingers = (part: number) =>
		from.map((start, id) => {
			const end = to[id] ?? start;
			return { id, x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
		});
	await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(0) });
	for (let step = 1; step <= STEPS; step++) {
		await cdp.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(step / STEPS) });
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
	}
	await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

async function openTab(name: EngineName, browser: Browser, options: TabOptions): Promise<EngineTab> {
	const { width, height, touch = false } = options;
	const context = await browser.newContext({
		viewport: { width, height },
		hasTouch: touch,
		...(name === "firefox" ? {} : { isMobile: touch }),
	});
	const page = await context.newPage();
	const said: string[] = [];
	page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
	page.on("pageerror", ({ message }) => said.push(`uncaught: ${message}`));
	const only = (wanted: EngineName, what: string) => {
		if (name !== wanted) throw new NotPossible(`Playwright can ${what} in Chromium only`);
	};
	return {
		...documentIn(page.mainFrame()),
		goto: async (address) => void (await page.goto(address)),
		reload: async () => void (await page.reload()),
		back: async () => void (await page.goBack()),
		forward: async () => void (await page.goForward()),
		async frame(selector) {
			const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
			if (!frame) throw new Error(`${selector} is no frame.`);
			return documentIn(frame);
		},
		point: ({ x, y }) => page.mouse.move(x, y),
		click: ({ x, y }) => page.mouse.click(x, y),
		tap: ({ x, y }) => page.touchscreen.tap(x, y),
		async drag(from, to) {
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(to.x, to.y, { steps: STEPS });
			await page.mouse.up();
		},
		async swipe(from, to) {
			only("chromium", "move fingers");
			await swipe(page, from, to);
		},
		async wheel(at, by) {
			await page.mouse.move(at.x, at.y);
			await page.mouse.wheel(by.x, by.y);
		},
		press: (keys) => page.keyboard.press(keys),
		type: (text) => page.keyboard.type(text),
		async print() {
			only("chromium", "print");
			return page.pdf({ preferCSSPageSize: true, printBackground: true });
		},
		picture: () => page.screenshot(),
		said: async () => said,
		close: () => context.close(),
	};
}

/** Starts a browser that Playwright drives: any Chromium, or Playwright's own builds of Firefox and WebKit. */
export async function startPlaywright(name: EngineName, executablePath: string): Promise<Engine> {
	const browser = await TYPES[name].launch({
		executablePath,
		...(name === "chromium" ? { args: BROWSER_ARGUMENTS, ignoreDefaultArgs: ["--hide-scrollbars"] } : {}),
	});
	return {
		label: `${name} ${browser.version()}, by Playwright`,
		open: (options) => openTab(name, browser, options),
		close: () => browser.close(),
	};
}
