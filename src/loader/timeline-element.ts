import { EMBED_SIZE, FRAME_ALLOW, FRAME_SANDBOX } from "../model/embed-code.ts";
import {
	type HeardMessage,
	type HostMessage,
	parseTimelineMessage,
} from "../model/protocols/host-protocol.ts";
import { frameAddress, frameHash, QUERY_ATTRIBUTES, timelineFolder } from "./frame-address.ts";
import { mirrorEvent, mirroredEvent } from "./mirror.ts";

/** Where the loader was loaded from: the timeline's file stands beside it. Only known while the script runs. */
const ownScript = document.currentScript;
const OWN_ADDRESS = ownScript instanceof HTMLScriptElement ? ownScript.src : document.baseURI;

/** How long a frame that has loaded may stay silent before what the element holds is shown instead, in milliseconds. */
const SILENCE = 15_000;

const STYLE = `
:host { display: block; min-width: 0 }
:host([hidden]) { display: none }
iframe { display: block; width: 100%; border: 0; box-sizing: border-box; color-scheme: normal }
.is-silent iframe { position: absolute; height: 1px !important; width: 1px; visibility: hidden }
:not(.is-silent) > slot { display: none }
`;

/**
 * `<csto-timeline>`: the timeline in a frame that is as high as its content. What stands between its tags is shown where
 * scripts or frames are blocked.
 *
 * Attributes, all of them live but `mirror`: `event`, `window`, `theme`, `view`, `lanes`, `gestures` (see
 * docs/embedding.md), `height` (px, before the frame has said its own; with `fixed` for good), `mirror` (the name of the
 * parameter of the host's address that follows the event, "event" when empty), `label` (the frame's name), `src` (the folder
 * of the timeline, when it is not the script's).
 * Fires `ready`, and `select` with `detail` `{ id, title, position }` or `null`.
 */
export class TimelineElement extends HTMLElement {
	static readonly observedAttributes = [
		"event",
		"window",
		"hash",
		"src",
		"height",
		"fixed",
		"label",
		...QUERY_ATTRIBUTES,
	];

	readonly #box = document.createElement("div");
	#frame: HTMLIFrameElement | null = null;
	#ready = false;
	/** What the frame has said, CSS pixels. */
	#saidHeight: number | null = null;
	#silence = 0;
	#connected: AbortController | null = null;

	constructor() {
		super();
		const root = this.attachShadow({ mode: "open" });
		// Not a <style>, which a host's policy may forbid.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(STYLE);
		root.adoptedStyleSheets = [sheet];
		this.#box.append(document.createElement("slot"));
		root.append(this.#box);
	}

	connectedCallback(): void {
		this.#connected = new AbortController();
		const { signal } = this.#connected;
		addEventListener("message", (message) => this.#hear(message), { signal });
		addEventListener("popstate", () => this.#followHost(), { signal });
		document.addEventListener("securitypolicyviolation", (violation) => this.#onViolation(violation), {
			signal,
		});
		this.#makeFrame();
	}

	disconnectedCallback(): void {
		this.#connected?.abort();
		this.#connected = null;
		this.#dropFrame();
	}

	attributeChangedCallback(name: string, before: string | null, after: string | null): void {
		if (!this.#connected || before === after) return;
		if (name === "height" || name === "fixed" || name === "label") this.#dressFrame();
		else if (name === "theme" && this.#ready)
			this.#say({ type: "csto-timeline:theme", theme: themeOf(after) });
		// Said later than the host's address, so it counts where that one is followed too.
		else if (name === "event") this.goto(frameHash({ ...this.#wish(), event: after }));
		else if (name === "window" || name === "hash") this.goto(frameHash(this.#wish()));
		else this.#makeFrame();
	}

	/** Shows an event by its id, or whatever a hash ("#e=…&t=…") of the timeline names; "" for how it begins. */
	goto(target: string): void {
		const hash =
			target === "" || target.startsWith("#")
				? target
				: frameHash({ event: target, window: null, hash: null });
		if (this.#ready) this.#say({ type: "csto-timeline:goto", hash });
		else if (this.#frame) this.#frame.src = this.#frame.src.replace(/#.*$/, "") + hash;
	}

	get #mirror(): string | null {
		const name = this.getAttribute("mirror");
		return name === "" ? "event" : name;
	}

	#wish() {
		const value = (name: string) => this.getAttribute(name);
		return {
			event: (this.#mirror === null ? null : mirroredEvent(window, this.#mirror)) ?? value("event"),
			window: value("window"),
			hash: value("hash"),
			theme: value("theme"),
			view: value("view"),
			lanes: value("lanes"),
			gestures: value("gestures"),
		};
	}

	#makeFrame(): void {
		this.#dropFrame();
		const folder = timelineFolder(this.getAttribute("src"), document.baseURI, OWN_ADDRESS);
		if (folder === null) {
			this.#setSilent(true);
			return;
		}
		const frame = document.createElement("iframe");
		frame.loading = "lazy";
		frame.setAttribute("sandbox", FRAME_SANDBOX);
		frame.allow = FRAME_ALLOW;
		frame.referrerPolicy = "no-referrer";
		frame.addEventListener("load", () => {
			if (this.#ready) return;
			clearTimeout(this.#silence);
			this.#silence = window.setTimeout(() => this.#setSilent(true), SILENCE);
		});
		frame.src = frameAddress(folder, this.#wish());
		this.#frame = frame;
		this.#dressFrame();
		this.#box.append(frame);
	}

	#dropFrame(): void {
		clearTimeout(this.#silence);
		this.#frame?.remove();
		this.#frame = null;
		this.#ready = false;
		this.#saidHeight = null;
		this.#setSilent(false);
	}

	/** Gives the frame its name, and the height that it has said or that the host wants. */
	#dressFrame(): void {
		if (!this.#frame) return;
		this.#frame.title = this.getAttribute("label") ?? TIMELINE_TITLE;
		const wanted = Number(this.getAttribute("height"));
		const first = wanted > 0 && Number.isFinite(wanted) ? wanted : EMBED_SIZE.height;
		this.#frame.style.height = `${this.hasAttribute("fixed") ? first : (this.#saidHeight ?? first)}px`;
	}

	/** Shows what stands between the tags in place of the frame, or the other way round. */
	#setSilent(silent: boolean): void {
		this.#box.className = silent ? "is-silent" : "";
	}

	#onViolation({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void {
		if (!/^(frame|child|default)-src$/.test(effectiveDirective)) return;
		if (this.#frame?.src.startsWith(blockedURI)) this.#setSilent(true);
	}

	#hear({ source, data }: MessageEvent): void {
		// A frame without an origin is known by its window alone.
		if (!this.#frame || source !== this.#frame.contentWindow) return;
		const message = parseTimelineMessage(data);
		if (message) this.#follow(message);
	}

	#follow(message: HeardMessage): void {
		switch (message.type) {
			case "csto-timeline:ready":
				this.#ready = true;
				clearTimeout(this.#silence);
				this.#setSilent(false);
				this.dispatchEvent(new CustomEvent("ready"));
				break;
			case "csto-timeline:resize":
				this.#saidHeight = message.height;
				this.#dressFrame();
				break;
			case "csto-timeline:select":
				if (this.#mirror !== null) mirrorEvent(window, this.#mirror, message.event?.id ?? null);
				this.dispatchEvent(new CustomEvent("select", { bubbles: true, detail: message.event }));
		}
	}

	/** Back and Forward in the host, where its address names the event. */
	#followHost(): void {
		if (this.#mirror !== null) this.goto(frameHash(this.#wish()));
	}

	#say(message: HostMessage): void {
		this.#frame?.contentWindow?.postMessage(message, "*");
	}
}

function themeOf(value: string | null): Extract<HostMessage, { theme: unknown }>["theme"] {
	return value === "light" || value === "dark" || value === "contrast" ? value : "auto";
}
