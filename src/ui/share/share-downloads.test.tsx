// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { downloads } from "../../i18n/downloads.ts";
import { shareText } from "../../i18n/share-text.ts";
import { saveFile } from "./save-file.ts";
import { ShareDownloads } from "./share-downloads.tsx";

vi.mock("./save-file.ts", () => ({ saveFile: vi.fn() }));

const shared = {
	site: "https://a.example/t/",
	page: "https://a.example/t/timeline.html",
	event: null,
	hash: "",
	lesson: null,
	oneFile: false,
} as const;

it("leads to the files that stand beside the page, where they do", () => {
	renderWithContent(<ShareDownloads shared={shared} loadDownloads={null} />);
	const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
	expect(links).toEqual([...downloads.map(({ fileName }) => `./data/${fileName}`), "./timeline.html"]);
	expect(screen.queryByRole("button")).toBeNull();
});

it("makes a file on the spot in the one file, with the code that comes when it is asked for", async () => {
	const load = vi.fn(async () => downloads);
	renderWithContent(<ShareDownloads shared={{ ...shared, oneFile: true }} loadDownloads={load} />);
	expect(screen.queryByRole("link")).toBeNull();
	expect(load).not.toHaveBeenCalled();
	for (const { id, fileName, mediaType, make } of downloads) {
		await userEvent.click(screen.getByRole("button", { name: shareText.downloads[id] }));
		await vi.waitFor(() =>
			expect(saveFile).toHaveBeenLastCalledWith(fileName, mediaType, make(content, shared.site)),
		);
	}
});
