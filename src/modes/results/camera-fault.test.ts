import { expect, it } from "vitest";
import { cameraFault } from "./camera-fault.ts";

const page = { location: { protocol: "https:" }, isSecureContext: true, framed: false };
const onDisk = { ...page, location: { protocol: "file:" } };

it.each([
	["NotAllowedError", page, "denied"],
	["NotAllowedError", onDisk, "disk"],
	["NotAllowedError", { ...page, framed: true }, "framed"],
	["SecurityError", page, "denied"],
	["NotFoundError", page, "none"],
	["OverconstrainedError", page, "none"],
	["NotReadableError", page, "busy"],
	["AbortError", page, "busy"],
	["TypeError", page, "unknown"],
	["", page, "unknown"],
	[null, { ...page, location: { protocol: "http:" }, isSecureContext: false }, "insecure"],
	[null, onDisk, "disk"],
	[null, page, "none"],
] as const)("an error %s at %o means %s", (error, where, fault) => {
	expect(cameraFault(error, where)).toBe(fault);
});
