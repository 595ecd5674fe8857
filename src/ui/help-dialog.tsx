import { en } from "../i18n/en.ts";
import { helpText } from "../i18n/help-text.ts";
import { type Command, type CommandId, type CommandScope, commandsOf } from "../model/commands.ts";
import { useContent } from "./content-context.tsx";
import { Choice } from "./form/choice.tsx";
import { ModalDialog } from "./modal-dialog.tsx";
import "./help-dialog.css";

const SCOPES: readonly CommandScope[] = ["axis", "app"];
const PRESENTING: readonly CommandScope[] = ["present", "app"];

/** Views that lead to more than their name says. */
const HELPED = ["study", "teach"] as const;

function KeyNames({ command }: { command: Command }) {
	const names = command.keys.map((key) => helpText.keyNames[key as keyof typeof helpText.keyNames] ?? key);
	const shown = names.filter(
		(name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
	);
	return shown.map((name) => <kbd key={name}>{name}</kbd>);
}

/** What a command does; `home` is the name of the window that is shown first. */
function doesWhat(id: CommandId, home: string): string {
	const words = helpText.commands[id];
	return typeof words === "string" ? words : words(home);
}

/** Every key and what it does, from the table that the handlers use; a modal dialog that returns the focus. */
export function HelpDialog(props: {
	open: boolean;
	onClose: () => void;
	presenting: boolean;
	/** True where the header leads to the other views. */
	views: boolean;
	letterKeys: boolean;
	onLetterKeys: (on: boolean) => void;
}) {
	const { content } = useContent();
	return (
		<ModalDialog open={props.open} onClose={props.onClose} name="help" heading={helpText.heading}>
			{(props.presenting ? PRESENTING : SCOPES).map((scope) => (
				<section key={scope}>
					<h3>{helpText.scopes[scope]}</h3>
					<dl className="keys">
						{commandsOf(scope, props.presenting).map((command) => (
							<div key={command.id}>
								<dt>
									<KeyNames command={command} />
								</dt>
								<dd>{doesWhat(command.id, content.axis.windows[0].name)}</dd>
							</div>
						))}
					</dl>
				</section>
			))}
			{props.views && (
				<section>
					<h3>{helpText.whereHeading}</h3>
					<dl className="places">
						{HELPED.map((view) => (
							<div key={view}>
								<dt>{en.views[view]}</dt>
								<dd>{helpText.where[view]}</dd>
							</div>
						))}
					</dl>
				</section>
			)}
			<p className="note">{helpText.letters}</p>
			<Choice checked={props.letterKeys} onChange={props.onLetterKeys}>
				{helpText.lettersSwitch}
			</Choice>
		</ModalDialog>
	);
}
