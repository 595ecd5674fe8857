import { afterEach, expect, it, vi } from "vitest";
import { findPrograms, MissingPrograms } from "./programs.ts";

const { platform } = process;
const onSystem = (name: NodeJS.Platform) => Object.defineProperty(process, "platform", { value: name });
afterEach(() => {
	onSystem(platform);
	vi.unstubAllEnvs();
});

it("says on a Mac that Orca needs Linux, with a command that works there", () => {
	onSystem("darwin");
	expect(() => findPrograms("firefox")).toThrow(MissingPrograms);
	expect(() => findPrograms("firefox")).toThrow(
		/runs on Linux only.*docker run .*apt-get install .*\borca\b/s,
	);
});

it("names what is not installed, and the command that installs it", () => {
	onSystem("linux");
	vi.stubEnv("PATH", "/nowhere");
	expect(() => findPrograms("firefox")).toThrow(MissingPrograms);
	expect(() => findPrograms("firefox")).toThrow(
		/^Not installed: orca, xvfb, .*firefox-esr.*apt-get install -y --no-install-recommends orca xvfb dbus .*xdotool.*firefox-esr.*python3-pyatspi/s,
	);
});
