// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { scormText } from "../../i18n/scorm-text.ts";
import { saveBlob } from "./save-file.ts";
import { type MakeScorm, ShareScorm } from "./share-scorm.tsx";

vi.mock("./save-file.ts", () => ({ saveBlob: vi.fn() }));

const shared = {
	site: "https://a.example/t/",
	page: "https://a.example/t/",
	event: null,
	hash: "",
	lesson: { title: "One day", hash: "#view=practice&lesson=2abc&for=class" },
	oneFile: false,
} as const;
const made = { name: "One-day.scorm.zip", bytes: new Uint8Array([1, 2, 3]) };

function draw(
	changed: Partial<Parameters<typeof ShareScorm>[0]["shared"]>,
	make: MakeScorm = async () => made,
) {
	const makeScorm = vi.fn(make);
	renderWithContent(<ShareScorm shared={{ ...shared, ...changed }} makeScorm={makeScorm} />);
	return makeScorm;
}
const save = () => screen.getByRole("button", { name: scormText.save });
const said = () => screen.getByRole("status").textContent;

beforeEach(() => vi.mocked(saveBlob).mockClear());

describe("ShareScorm", () => {
	it("saves the open lesson's package under its name, and says what to do with it", async () => {
		const makeScorm = draw({});
		expect(screen.getByText("One day").tagName).toBe("BDI");
		await userEvent.click(save());
		expect(makeScorm).toHaveBeenCalledExactlyOnceWith({
			title: "One day",
			hash: shared.lesson.hash,
			mastery: null,
		});
		await vi.waitFor(() => expect(said()).toBe(scormText.saved(made.name)));
		const [name, blob] = vi.mocked(saveBlob).mock.calls[0] ?? [];
		expect([name, blob?.type, blob?.size]).toEqual([made.name, "application/zip", 3]);
	});

	it.each([
		["70", 70],
		["100", 100],
		[" 70 % ", 70],
		[" ", null],
	])("takes %s for a pass mark of %s", async (typed, mastery) => {
		const makeScorm = draw({});
		await userEvent.type(screen.getByRole("textbox", { name: scormText.passMark }), typed);
		await userEvent.click(save());
		expect(makeScorm.mock.lastCall?.[0].mastery).toBe(mastery);
	});

	it.each(["0", "101", "69.6", "-5", "most"])("makes no package with %j for a pass mark", async (typed) => {
		const makeScorm = draw({});
		await userEvent.type(screen.getByRole("textbox", { name: scormText.passMark }), typed);
		await userEvent.click(save());
		expect(said()).toBe(scormText.badMark);
		expect(makeScorm).not.toHaveBeenCalled();
	});

	it("names a lesson that has no name", async () => {
		const makeScorm = draw({ lesson: { title: " ", hash: shared.lesson.hash } });
		await userEvent.click(save());
		expect(makeScorm.mock.lastCall?.[0].title).toBe(scormText.untitled);
	});

	it("says why nothing came, and tries again", async () => {
		const makeScorm = draw({}, () => Promise.reject(new Error("Offline")));
		await userEvent.click(save());
		await vi.waitFor(() => expect(said()).toBe(scormText.failed));
		expect(saveBlob).not.toHaveBeenCalled();
		makeScorm.mockResolvedValueOnce(made);
		await userEvent.click(save());
		await vi.waitFor(() => expect(said()).toBe(scormText.saved(made.name)));
	});

	it("says how to come by a lesson where none is open", () => {
		draw({ lesson: null });
		expect(screen.getByText(scormText.noLesson)).toBeTruthy();
		expect(screen.queryByRole("button")).toBeNull();
	});
});
