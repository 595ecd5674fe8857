import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A browser that is walked through. */
export type BrowserName = "firefox" | "chromium";

/** The browsers, in the order in which they are walked. */
export const BROWSERS: readonly BrowserName[] = ["firefox", "chromium"];

/** A program, by its name on the path or the places where it can stand, with the Debian package that brings it. */
interface Program {
	readonly names: readonly string[];
	readonly package: string;
}

const COMMON = {
	orca: { names: ["orca"], package: "orca" },
	xvfb: { names: ["Xvfb"], package: "xvfb" },
	bus: { names: ["dbus-daemon"], package: "dbus" },
	launcher: {
		names: ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"],
		package: "at-spi2-core",
	},
	windows: { names: ["openbox"], package: "openbox" },
	keys: { names: ["xdotool"], package: "xdotool" },
	settings: { names: ["gsettings"], package: "libglib2.0-bin" },
} as const satisfies Record<string, Program>;

const BROWSER_PROGRAMS = {
	firefox: { names: ["firefox-esr", "firefox"], package: "firefox-esr" },
	chromium: { names: ["chromium", "chromium-browser", "google-chrome"], package: "chromium" },
} as const satisfies Record<BrowserName, Program>;

/** What is no program, but must be there: a file of it, with its package. */
const FILES = [
	{ file: "/usr/lib/python3/dist-packages/pyatspi/__init__.py", package: "python3-pyatspi" },
	{
		file: "/usr/share/glib-2.0/schemas/org.gnome.desktop.interface.gschema.xml",
		package: "gsettings-desktop-schemas",
	},
];

/** Where the programs are. */
export type Programs = Readonly<Record<keyof typeof COMMON | "browser", string>>;

function find({ names }: Program): string | null {
	const folders = (process.env.PATH ?? "").split(delimiter);
	const places = names.flatMap((name) =>
		name.startsWith("/") ? [name] : folders.map((folder) => join(folder, name)),
	);
	return (
		places.find((place) => {
			try {
				accessSync(place, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		}) ?? null
	);
}

/** Says that a machine cannot run a screen reader, and what would help. */
export class MissingPrograms extends Error {}

/** Finds what a walk with this browser needs. Throws `MissingPrograms`, with the command that installs them, when something is not there. */
export function findPrograms(browser: BrowserName): Programs {
	if (process.platform !== "linux")
		throw new MissingPrograms(
			"Orca, the screen reader that this test listens to, runs on Linux only. On another system run it in Debian 12, for example:\n" +
				'  docker run --rm -v "$PWD":/site -w /site node:20-bookworm sh -c "apt-get update && apt-get install -y --no-install-recommends ' +
				`${packages(Object.values(BROWSER_PROGRAMS)).join(" ")} && npm ci && npm run build && npm run test:spoken"`,
		);
	const own = process.env.CHROMIUM_PATH;
	const wanted = Object.entries({ ...COMMON, browser: BROWSER_PROGRAMS[browser] }).map(([name, program]) => ({
		name,
		program,
		place: name === "browser" && browser === "chromium" && own ? own : find(program),
	}));
	const missing = [
		...wanted.flatMap(({ program, place }) => (place === null ? [program.package] : [])),
		...FILES.flatMap((each) => (existsSync(each.file) ? [] : [each.package])),
	];
	if (missing.length > 0)
		throw new MissingPrograms(
			`Not installed: ${missing.join(", ")}. On Debian or Ubuntu:\n  apt-get install -y --no-install-recommends ${packages([BROWSER_PROGRAMS[browser]]).join(" ")}`,
		);
	const place = (name: string): string => wanted.find((each) => each.name === name)?.place ?? "";
	return {
		orca: place("orca"),
		xvfb: place("xvfb"),
		bus: place("bus"),
		launcher: place("launcher"),
		windows: place("windows"),
		keys: place("keys"),
		settings: place("settings"),
		browser: place("browser"),
	};
}

function packages(browsers: readonly Program[]): string[] {
	return [
		...[...Object.values(COMMON), ...browsers].map((program) => program.package),
		...FILES.map((each) => each.package),
		"dconf-gsettings-backend",
	];
}
