// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { PupilAnswer } from "../../model/results/pupil-answer.ts";
import { parseResult } from "../../model/results/result-code.ts";
import { ResultCode } from "./result-code.tsx";

const IDS = ["one", "two", "three"];
const ANSWER: PupilAnswer = { kind: "order", ids: ["two", "one", "three"] };
const shownCode = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your code" }).value;

function Named(props: { lessonIds: readonly string[]; answer: PupilAnswer }) {
	const [name, setName] = useState("");
	return <ResultCode {...props} name={name} onName={setName} />;
}

describe("ResultCode", () => {
	it("asks for a name or number first, then shows the same code as a picture and as text", async () => {
		render(<Named lessonIds={IDS} answer={ANSWER} />);
		expect(screen.queryByRole("img")).toBeNull();
		expect(screen.queryByText("Show this to your teacher. Nothing is sent.")).toBeNull();
		await userEvent.type(screen.getByRole("textbox", { name: "Your name or number" }), "Anna");
		expect(screen.getByText("Show this to your teacher. Nothing is sent.")).toBeTruthy();
		const { result } = parseResult(shownCode(), [{ title: "A lesson", ids: IDS }]);
		expect(result).toMatchObject({ name: "Anna", answer: ANSWER });
		expect(screen.getByRole("img", { name: `QR code of ${shownCode()}` })).toBeTruthy();
	});

	it("says how many characters are left and takes no more", async () => {
		render(<Named lessonIds={IDS} answer={ANSWER} />);
		const field = screen.getByRole("textbox", { name: "Your name or number" });
		expect(screen.getByText("27 of 27 characters left")).toBeTruthy();
		await userEvent.type(field, "x".repeat(40));
		expect(screen.getByText("0 of 27 characters left")).toBeTruthy();
		expect(shownCode()).toHaveLength(40);
	});

	it("copies the code", async () => {
		const user = userEvent.setup();
		render(<Named lessonIds={IDS} answer={{ kind: "axis", verdicts: new Map([["two", "late"]]) }} />);
		await user.type(screen.getByRole("textbox", { name: "Your name or number" }), "12");
		await user.click(screen.getByRole("button", { name: "Copy code" }));
		expect(await navigator.clipboard.readText()).toBe(shownCode());
	});

	it("says for more than twenty events that there is no code, and what to do", () => {
		const many = Array.from({ length: 21 }, (_, at) => `event-${at}`);
		render(<Named lessonIds={many} answer={{ kind: "order", ids: many }} />);
		expect(screen.queryByRole("textbox")).toBeNull();
		expect(screen.getByText(/only for up to 20 events\. Copy your result instead/)).toBeTruthy();
	});
});
