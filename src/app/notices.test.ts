import { expect, it, vi } from "vitest";
import { createNoticeSource } from "./notices.ts";

const reload = { text: "News.", action: { label: "Reload", run: () => {} } };

it("replaces notices by those of their own kind only", () => {
	const source = createNoticeSource();
	source.set("version", [reload]);
	source.set("link", ["A bad link.", "Another fault of it."]);
	source.set("link", ["A worse link."]);
	expect(source.get()).toEqual([reload, "A worse link."]);
	source.set("link", []);
	expect(source.get()).toEqual([reload]);
});

it("takes all away when they are dismissed", () => {
	const source = createNoticeSource();
	source.set("version", [reload]);
	source.set("page", ["Not allowed."]);
	source.clear();
	expect(source.get()).toEqual([]);
});

it("tells its listeners of changes, and of nothing else", () => {
	const source = createNoticeSource();
	const heard = vi.fn();
	const stop = source.subscribe(heard);
	source.set("link", []);
	expect(heard).not.toHaveBeenCalled();
	source.set("link", ["A bad link."]);
	expect(heard).toHaveBeenCalledTimes(1);
	stop();
	source.clear();
	expect(heard).toHaveBeenCalledTimes(1);
});
