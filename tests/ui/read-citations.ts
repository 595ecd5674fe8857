import { loadWords } from "../../src/app/words.ts";

// As in the app, which has read its content when citations are asked for; here no page tells it.
await loadWords({ querySelector: () => null });

/** Every citation, as the build makes them. */
export const { citations } = await import("../../src/app/citations.ts");
