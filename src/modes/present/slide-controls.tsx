import { useState } from "react";
import { presentText } from "../../i18n/present-text.ts";
import { type CommandId, keyShortcuts } from "../../model/commands.ts";
import { ModalDialog } from "../../ui/modal-dialog.tsx";

/** What the controls offer. */
export type ControlId = "overview" | "goTo" | "speaker" | "theme" | "fullscreen" | "help";
const CONTROLS: readonly ControlId[] = ["overview", "goTo", "speaker", "theme", "fullscreen", "help"];

/** A button that leaves the focus where it was when it is clicked: a space key after that still means the next step. */
function KeptFocusButton(props: {
	className: string;
	name: string;
	command: CommandId;
	onPress: () => void;
}) {
	return (
		<button
			type="button"
			className={props.className}
			aria-keyshortcuts={keyShortcuts(props.command)}
			onMouseDown={(event) => event.preventDefault()}
			onClick={props.onPress}
		>
			<span>{props.name}</span>
		</button>
	);
}

/** The zones at both sides that go on and back, and the buttons that show while the pointer moves; behind one button where nothing hovers or there is little room. */
export function SlideControls(props: {
	folded: boolean;
	/** What is not offered: a class has no notes. */
	without: readonly ControlId[];
	onNext: () => void;
	onBack: () => void;
	onControl: (id: ControlId) => void;
	onEnd: () => void;
}) {
	const { folded, without, onNext, onBack, onControl, onEnd } = props;
	const [open, setOpen] = useState(false);
	const controls = (
		<nav className="slide-controls" aria-label={presentText.controls}>
			{CONTROLS.filter((id) => !without.includes(id)).map((id) => (
				<KeptFocusButton
					key={id}
					className="button"
					name={presentText[id]}
					command={id}
					onPress={() => {
						setOpen(false);
						onControl(id);
					}}
				/>
			))}
			<button type="button" className="button" aria-keyshortcuts="Escape" onClick={onEnd}>
				{presentText.end}
			</button>
		</nav>
	);
	return (
		<div className="slide-tools">
			<KeptFocusButton
				className="slide-zone is-back"
				name={presentText.back}
				command="previousStep"
				onPress={onBack}
			/>
			<KeptFocusButton
				className="slide-zone is-next"
				name={presentText.next}
				command="nextStep"
				onPress={onNext}
			/>
			{folded ? (
				<button
					type="button"
					className="button slide-more"
					aria-haspopup="dialog"
					aria-expanded={open}
					onClick={() => setOpen(true)}
				>
					{presentText.more}
				</button>
			) : (
				controls
			)}
			{folded && open && (
				<ModalDialog open onClose={() => setOpen(false)} name="controls" heading={presentText.more}>
					{controls}
				</ModalDialog>
			)}
		</div>
	);
}
