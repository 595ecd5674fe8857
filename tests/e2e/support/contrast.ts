import type { Locator } from "@playwright/test";

/** The least contrast that an axis's label, or the number in it, has with what lies behind it. */
export interface LabelContrast {
	readonly text: string;
	readonly ratio: number;
}

/** The contrast (WCAG 1.4.3) of labels on the axis, from the colours that they are drawn with. */
export function leastContrasts(labels: Locator): Promise<LabelContrast[]> {
	return labels.evaluateAll((all) => {
		const canvas = document.createElement("canvas");
		canvas.width = 1;
		canvas.height = 1;
		const pen = canvas.getContext("2d", { willReadFrequently: true });
		if (!pen) throw new Error("There is no canvas.");
		/** Paints colours over each other and says how light the result is. */
		const lightness = (colours: readonly string[]) => {
			for (const colour of colours) {
				pen.fillStyle = colour;
				pen.fillRect(0, 0, 1, 1);
			}
			const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((value) => {
				const part = value / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const surface = getComputedStyle(document.querySelector(".axis-box") ?? document.body).backgroundColor;
		return all.map((label) => {
			const bar = label.closest(".axis-item");
			const inside = bar?.getAttribute("data-side")?.startsWith("inside");
			const opacity = bar ? Number(getComputedStyle(bar).opacity) : 1;
			if (opacity < 1) return { text: label.textContent, ratio: 1 };
			const behind = [
				"#fff",
				surface,
				...(bar && inside ? [getComputedStyle(bar, "::before").backgroundColor] : []),
				getComputedStyle(label).backgroundColor,
			];
			const ratios = [label, ...label.querySelectorAll(".axis-number")].map((part) => {
				const style = getComputedStyle(part);
				const ground = part === label ? behind : [...behind, style.backgroundColor];
				const [one, other] = [lightness(ground), lightness([...ground, style.color])];
				return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
			});
			return { text: label.textContent, ratio: Math.min(...ratios) };
		});
	});
}
