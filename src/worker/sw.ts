import type { WorkerAnswer, WorkerQuestion } from "../model/protocols/worker-protocol.ts";
import { createPrecache, type PrecacheManifest } from "./precache.ts";

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build (scripts/vite/offline-plugin.ts). */
declare const __PRECACHE__: PrecacheManifest;

const manifest = __PRECACHE__;
const { caches, clients, registration } = self;
const { scope } = registration;
const precache = createPrecache({ caches, fetch: (...request) => fetch(...request), scope }, manifest);
const answer: WorkerAnswer = { type: "csto-timeline:version", version: manifest.version };

// It takes over at once: an open page of the version before still gets its files from that version's cache.
self.addEventListener("install", (event) => {
	event.waitUntil(precache.fill().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
	async function takeOver(): Promise<void> {
		await precache.sweep();
		// Firefox shows its own error page when a preload fails, whatever the worker answers, so nothing could be read
		// offline: https://github.com/GoogleChrome/workbox/issues/3134. Earlier versions had it on.
		await registration.navigationPreload?.disable();
		await clients.claim();
		for (const client of await clients.matchAll({ type: "window" })) client.postMessage(answer);
	}
	event.waitUntil(takeOver());
});

self.addEventListener("message", ({ data, source }) => {
	const question: WorkerQuestion = "version?";
	if (data === question) source?.postMessage(answer);
});

self.addEventListener("fetch", (event) => {
	const { request } = event;
	const kind = precache.kindOf(request);
	if (kind === "page") {
		event.respondWith(precache.page(fetch(request)));
	} else if (kind === "file") {
		event.respondWith(precache.find(request.url).then((found) => found ?? fetch(request)));
	}
});
