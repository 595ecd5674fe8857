/** The files of one version of the site, put into the worker by the build. */
export interface PrecacheManifest {
	/** A hash of all the files' contents. */
	readonly version: string;
	/** By address in the site's folder, "" for the page itself: what the file must hash to, as Subresource Integrity writes it. */
	readonly files: Readonly<Record<string, string>>;
}

/** What the worker gets from its browser. */
export interface WorkerWorld {
	readonly caches: CacheStorage;
	readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
	/** The folder that the site stands in, with a slash at its end. */
	readonly scope: string;
}

/** The files of this version, and what is left of the one before. */
export interface Precache {
	/** Gets every file and keeps them all, or none: then it rejects. */
	readonly fill: () => Promise<void>;
	/** Deletes all versions but this one and the last before it, whose pages may be open still. */
	readonly sweep: () => Promise<void>;
	/** Whether a request is for the page itself, for a file, or (`null`) none of the worker's business. */
	readonly kindOf: (request: Pick<Request, "method" | "mode" | "url">) => "page" | "file" | null;
	/** A kept file, whatever its query. */
	readonly find: (url: string) => Promise<Response | undefined>;
	/** What the network says, unless it fails or takes too long: then the kept page. */
	readonly page: (network: Promise<Response>) => Promise<Response>;
}

/** How long the network may take until the kept page is shown, in milliseconds. */
const PATIENCE = 4000;

/** Files with their hash in their name: the same name is the same content in every version. */
const isHashed = (file: string): boolean => file.startsWith("assets/");

/** A browser shows no redirected response for a navigation. */
function direct(response: Response): Response {
	return response.redirected ? new Response(response.body, response) : response;
}

/** The precache of the site in `scope`. It touches no caches but its own: other sites may share the origin. */
export function createPrecache({ caches, fetch, scope }: WorkerWorld, manifest: PrecacheManifest): Precache {
	const folder = new URL(scope);
	// No path holds a space, so no folder's prefix is the beginning of another's.
	const prefix = `csto-timeline ${folder.pathname} `;
	const present = prefix + manifest.version;

	/** Earlier versions, the last first. */
	async function earlier(): Promise<string[]> {
		const names = await caches.keys();
		return names.filter((name) => name.startsWith(prefix) && name !== present).reverse();
	}

	async function find(url: string): Promise<Response | undefined> {
		const hashed = isHashed(new URL(url).href.slice(scope.length));
		for (const cacheName of [present, ...(hashed ? await earlier() : [])]) {
			const found = await caches.match(url, { cacheName, ignoreSearch: true, ignoreVary: true });
			if (found) return found;
		}
		return undefined;
	}

	async function get(file: string, integrity: string): Promise<[string, Response]> {
		const url = new URL(file, folder).href;
		const known = isHashed(file) ? await find(url) : undefined;
		if (known) return [url, known];
		// Hashed files come out of the browser's own cache; the others may have changed.
		const response = await fetch(url, { integrity, cache: isHashed(file) ? "default" : "no-cache" });
		if (!response.ok) throw new Error(`${url} answers ${response.status}`);
		return [url, direct(response)];
	}

	return {
		find,
		async fill() {
			const files = await Promise.all(
				Object.entries(manifest.files).map(([file, integrity]) => get(file, integrity)),
			);
			// A version that is published again is the newest again: its cache takes its place behind the others, by which `earlier` goes.
			await caches.delete(present);
			const cache = await caches.open(present);
			try {
				await Promise.all(files.map(([url, response]) => cache.put(url, response)));
			} catch (error) {
				await caches.delete(present);
				throw error;
			}
		},
		async sweep() {
			const [, ...old] = await earlier();
			await Promise.all(old.map((name) => caches.delete(name)));
		},
		kindOf({ method, mode, url }) {
			const { origin, pathname } = new URL(url);
			if (method !== "GET" || origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null;
			const file = pathname.slice(folder.pathname.length);
			const isPage = file === "" || file === "index.html";
			if (mode === "navigate" && isPage) return "page";
			if (!isPage && Object.hasOwn(manifest.files, file)) return "file";
			return mode !== "navigate" && isHashed(file) ? "file" : null;
		},
		async page(network) {
			let timer: ReturnType<typeof setTimeout> | undefined;
			const patience = new Promise<null>((resolve) => {
				timer = setTimeout(() => resolve(null), PATIENCE);
			});
			const response = await Promise.race([network.catch(() => null), patience]);
			clearTimeout(timer);
			// The site's own answer counts, "not found" too; a server that is down has none.
			if (response && response.status < 500) return response;
			return (await find(scope)) ?? network;
		},
	};
}
