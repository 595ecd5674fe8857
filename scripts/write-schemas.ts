/** Writes the JSON Schemas that editors use while they type: `npm run schemas`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemaFiles } from "../src/content/json-schemas.ts";

const folder = join(import.meta.dirname, "../src/content/schema");

mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemaFiles()) {
	writeFileSync(join(folder, name), text);
	console.log(`src/content/schema/${name}`);
}
