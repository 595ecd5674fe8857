import { expect, it } from "vitest";
import { edtf, eventFixture } from "../../tests/model/event-fixture.ts";
import { spokenEvent } from "./spoken-event.ts";

it("speaks an event with its position, its date as far as it is known, and its title", () => {
	const first = eventFixture({ id: "first" });
	const second = eventFixture({ id: "second", title: "A session", date: edtf("2022-09") });
	expect(spokenEvent([first, second], second)).toBe(
		"2 of 2. some time in September 2022; the source gives no day. A session",
	);
});
