import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Programs } from "./programs.ts";

/** A desktop without a screen, on which a screen reader runs whose words go to a file. */
export interface Desktop {
	/** What a program on it needs in its surroundings. */
	readonly env: NodeJS.ProcessEnv;
	/** A folder that is gone when the desktop is. */
	readonly folder: string;
	/** The file that Orca's words are written to. */
	readonly speech: string;
	/** Starts a program on it, which ends with it. */
	readonly start: (command: string, args: readonly string[], extra?: NodeJS.ProcessEnv) => ChildProcess;
	readonly close: () => Promise<void>;
}

const SCREEN = "1366x768x24";
/** How long a part of the desktop may take to come, in milliseconds. */
const PATIENCE = 60_000;

async function until<T>(what: string, find: () => T | null | undefined | false): Promise<T> {
	const end = performance.now() + PATIENCE;
	while (performance.now() < end) {
		const found = find();
		if (found) return found;
		await delay(50);
	}
	throw new Error(`${what} did not come within ${PATIENCE / 1000} s.`);
}

/** Collects what a process prints. */
function output(child: ChildProcess, number: 1 | 3): () => string {
	let text = "";
	const stream = child.stdio[number];
	if (stream && "setEncoding" in stream)
		stream.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
	return () => text;
}

/** Starts a screen, a bus, the accessibility service, a window manager and Orca. */
export async function startDesktop(programs: Programs): Promise<Desktop> {
	const folder = mkdtempSync(join(tmpdir(), "spoken-"));
	const own = (name: string) => {
		const path = join(folder, name);
		mkdirSync(path, { recursive: true, mode: 0o700 });
		return path;
	};
	const speech = join(folder, "speech.log");
	const env: NodeJS.ProcessEnv = {
		PATH: process.env.PATH,
		HOME: own("home"),
		XDG_RUNTIME_DIR: own("run"),
		XDG_DATA_HOME: own("data"),
		XDG_CONFIG_HOME: own("config"),
		XDG_CACHE_HOME: own("cache"),
		// Nothing asks the machine's own desktop.
		LANG: "C.UTF-8",
		LC_ALL: "C.UTF-8",
		TZ: "UTC",
		GDK_BACKEND: "x11",
		MOZ_ENABLE_WAYLAND: "0",
		GTK_MODULES: "gail:atk-bridge",
		GNOME_ACCESSIBILITY: "1",
		ACCESSIBILITY_ENABLED: "1",
		NO_AT_BRIDGE: "0",
	};
	const children: ChildProcess[] = [];

	function start(command: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): ChildProcess {
		// A group of its own, so that what a program starts ends with it.
		const child = spawn(command, args, {
			env: { ...env, ...extra },
			stdio: ["ignore", "pipe", "ignore", "pipe"],
			detached: true,
		});
		child.on("error", () => {});
		children.push(child);
		return child;
	}

	// Also when this is broken off, nothing stays behind.
	const end = () => {
		for (const { pid, exitCode, signalCode } of children)
			if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL");
		rmSync(folder, { recursive: true, force: true });
	};
	process.once("exit", end);

	async function close(): Promise<void> {
		process.off("exit", end);
		for (const child of children.toReversed()) {
			if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) continue;
			const ended = once(child, "exit");
			process.kill(-child.pid, "SIGTERM");
			if ((await Promise.race([ended, delay(3000, null, { ref: false })])) === null)
				process.kill(-child.pid, "SIGKILL");
			await ended;
		}
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}

	try {
		const screen = output(
			start(programs.xvfb, ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"]),
			3,
		);
		env.DISPLAY = `:${await until("The screen", () => screen().trim())}`;
		const bus = output(start(programs.bus, ["--session", "--nofork", "--print-address"]), 1);
		env.DBUS_SESSION_BUS_ADDRESS = await until("The bus", () => bus().trim());
		spawnSync(programs.settings, ["set", "org.gnome.desktop.interface", "toolkit-accessibility", "true"], {
			env,
		});
		start(programs.launcher, ["--launch-immediately", "--a11y=1", "--screen-reader=1"]);
		start(programs.windows, []);
		const preferences = own("orca");
		// Orca does not start beside another of the same user, whatever desktop that is on: it finds none.
		const tools = own("tools");
		writeFileSync(join(tools, "pgrep"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
		copyFileSync(
			join(import.meta.dirname, "orca-customizations.py"),
			join(preferences, "orca-customizations.py"),
		);
		writeFileSync(speech, "");
		start(programs.orca, ["--user-prefs", preferences], {
			SPOKEN_LOG: speech,
			PATH: `${tools}${delimiter}${env.PATH}`,
		});
		await until(
			"Orca",
			() => existsSync(speech) && /^say\tScreen reader on/m.test(readFileSync(speech, "utf8")),
		);
	} catch (error) {
		await close();
		throw error;
	}
	return { env, folder, speech, start, close };
}
