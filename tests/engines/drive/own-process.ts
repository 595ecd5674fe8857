import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

/** A started program, which does not outlive this process. */
export interface OwnProcess {
	readonly child: ChildProcess;
	/** Resolves with the first match in what the program says; fails when it ends before, or does not start. */
	readonly says: (pattern: RegExp) => Promise<RegExpMatchArray>;
	/** Everything that it has said. */
	readonly output: () => string;
	/** Ends it and all that it has started; resolves when it is gone. */
	readonly end: () => Promise<void>;
}

const running = new Set<ChildProcess>();

/** Ends a process's whole group. */
function endGroup({ pid }: ChildProcess): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {
		// It is gone already.
	}
}

process.on("exit", () => running.forEach(endGroup));
// A test worker that is told to stop, or whose parent has gone, must still end what it has started.
for (const reason of ["SIGTERM", "SIGINT", "SIGHUP", "disconnect"] as const)
	process.once(reason, () => process.exit(1));

/** Starts a program in a process group of its own. */
export function startProcess(
	command: string,
	args: readonly string[],
	options: Pick<SpawnOptions, "env"> = {},
): OwnProcess {
	// The fourth stream is for programs that tell something through a descriptor of their own.
	const child = spawn(command, args, {
		...options,
		detached: true,
		stdio: ["ignore", "pipe", "pipe", "pipe"],
	});
	running.add(child);
	let output = "";
	const listeners = new Set<() => void>();
	const told = () => {
		for (const listener of listeners) listener();
	};
	for (const stream of child.stdio.slice(1))
		stream?.on("data", (text: Buffer) => {
			output += text;
			told();
		});
	let failure: string | null = null;
	const gone = new Promise<void>((done) => {
		const end = (why: string) => {
			failure ??= why;
			running.delete(child);
			told();
			done();
		};
		child.once("error", ({ message }) => end(message));
		child.once("close", (status) => end(`it ended with status ${status}`));
	});
	return {
		child,
		output: () => output,
		says: (pattern) =>
			new Promise((done, fail) => {
				const look = () => {
					const match = output.match(pattern);
					if (match === null && failure === null) return;
					listeners.delete(look);
					if (match) done(match);
					else fail(new Error(`${command}: ${failure}\n${output}`));
				};
				listeners.add(look);
				look();
			}),
		async end() {
			endGroup(child);
			await gone;
		},
	};
}
