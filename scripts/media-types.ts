/** Media types by the ending of a file's name, for the servers of the tests and the benchmark. */
export const mediaTypes: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".jsonld": "application/ld+json; charset=utf-8",
	".csv": "text/csv; charset=utf-8; header=present",
	".ics": "text/calendar; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".svg": "image/svg+xml",
	".txt": "text/plain; charset=utf-8",
	".ttf": "font/ttf",
	".woff": "font/woff",
	".woff2": "font/woff2",
	".png": "image/png",
	".ico": "image/x-icon",
};
