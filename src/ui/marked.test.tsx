// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { beforeAll, expect, it } from "vitest";
import { Marked } from "./marked.tsx";
import { loadSearch } from "./use-search.ts";

beforeAll(loadSearch);

it("marks the query's words in the text's own spelling and changes nothing of the text", () => {
	const { container } = render(<Marked text="Protest in Yerevan" query="ереван" />);
	expect(container.textContent).toBe("Protest in Yerevan");
	expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["Yerevan"]);
});

it("leaves the text alone without a query", () => {
	const { container } = render(<Marked text="Protest in Yerevan" query="" />);
	expect(container.innerHTML).toBe("Protest in Yerevan");
});

it("shows markup in a text as text", () => {
	const { container } = render(<Marked text={'<img src="x">'} query="img" />);
	expect(container.textContent).toBe('<img src="x">');
	expect(container.querySelector("img")).toBeNull();
});
