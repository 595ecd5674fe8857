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
		// Asks for the page while the worker is still starting.
		await registration.navigationPreload?.enable();
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
		// Not every browser preloads.
		const preloaded: Promise<Response | undefined> = Promise.resolve(event.preloadResponse);
		const network = preloaded.then((response) => response ?? fetch(request));
		event.respondWith(precache.page(network));
		// Whoever is answered from the cache does not cut the preload off.
		event.waitUntil(network.catch(() => undefined));
	} else if (kind === "file") {
		event.respondWith(precache.find(request.url).then((found) => found ?? fetch(request)));
	}
});
