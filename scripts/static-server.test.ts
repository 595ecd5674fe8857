import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StaticServer, startStaticServer } from "./static-server.ts";

let folder = "";
let server: StaticServer;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "static-server-"));
	await writeFile(join(folder, "index.html"), "<!doctype html>");
	await writeFile(join(folder, "a.js"), "0");
	server = await startStaticServer({ folder, base: "/sub/folder/" });
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

/** Asks with the path as it stands; `fetch` would resolve its dots. */
function statusOf(path: string): Promise<number | undefined> {
	return new Promise((done, fail) => {
		const { hostname, port } = new URL(server.address);
		request({ hostname, port, path }, (response) => {
			response.resume();
			done(response.statusCode);
		})
			.on("error", fail)
			.end();
	});
}

describe("startStaticServer", () => {
	it("serves index.html under its base", async () => {
		const answer = await fetch(server.address);
		expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
		expect(await answer.text()).toBe("<!doctype html>");
	});

	it("serves scripts as scripts, whatever the query", async () => {
		const answer = await fetch(`${server.address}a.js?x=1`);
		expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
	});

	it("has nothing outside its base", async () => {
		expect(await statusOf("/")).toBe(404);
		expect(await statusOf("/a.js")).toBe(404);
	});

	it("has nothing outside its folder", async () => {
		expect(await statusOf("/sub/folder/%2e%2e%2f%2e%2e%2fetc/passwd")).toBe(404);
		expect(await statusOf("/sub/folder/../../../../etc/passwd")).toBe(404);
		expect(await statusOf("/sub/folder/%")).toBe(404);
	});

	it.each(["*@[", "*", "//[", "http://[/", "/sub/folder/%00", "/sub/folder/[", "/sub/folder/?a=[#"])(
		"answers %s, which no browser asks for, and goes on",
		async (path) => {
			expect(await statusOf(path)).toBe(path.includes("?") ? 200 : 404);
			expect((await fetch(server.address)).status).toBe(200);
		},
	);
});
