import { useEffect, useRef } from "react";
import { en } from "../i18n/en.ts";
import { COMMANDS, type Command, type CommandScope } from "../model/commands.ts";

const SCOPES: readonly CommandScope[] = ["axis", "app"];

function KeyNames({ command }: { command: Command }) {
	const names = command.keys.map((key) => en.keyNames[key as keyof typeof en.keyNames] ?? key);
	const shown = names.filter(
		(name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
	);
	return shown.map((name) => <kbd key={name}>{name}</kbd>);
}

/** Every key and what it does, from the table that the handlers use; a modal dialog that returns the focus. */
export function HelpDialog(props: {
	open: boolean;
	onClose: () => void;
	letterKeys: boolean;
	onLetterKeys: (on: boolean) => void;
}) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		if (props.open && !dialog.current?.open) dialog.current?.showModal();
		if (!props.open) dialog.current?.close();
	}, [props.open]);
	return (
		<dialog ref={dialog} className="dialog" aria-labelledby="help-heading" onClose={props.onClose}>
			{props.open && (
				<>
					<div className="dialog-bar">
						<h2 id="help-heading">{en.helpDialog.heading}</h2>
						<button type="button" className="button" onClick={() => dialog.current?.close()}>
							{en.helpDialog.close}
						</button>
					</div>
					{SCOPES.map((scope) => (
						<section key={scope}>
							<h3>{en.helpDialog.scopes[scope]}</h3>
							<dl className="keys">
								{COMMANDS.filter((command) => command.scope === scope).map((command) => (
									<div key={command.id}>
										<dt>
											<KeyNames command={command} />
										</dt>
										<dd>{en.commands[command.id]}</dd>
									</div>
								))}
							</dl>
						</section>
					))}
					<p className="note">{en.helpDialog.letters}</p>
					<label className="choice">
						<input
							type="checkbox"
							checked={props.letterKeys}
							onChange={(event) => props.onLetterKeys(event.currentTarget.checked)}
						/>
						{en.helpDialog.lettersSwitch}
					</label>
				</>
			)}
		</dialog>
	);
}
