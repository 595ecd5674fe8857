import { presentText } from "../../i18n/present-text.ts";
import { type CommandId, keyShortcuts } from "../../model/commands.ts";

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

/** The zones at both sides that go on and back, and the buttons that show while the pointer moves. */
export function SlideControls(props: {
	onNext: () => void;
	onBack: () => void;
	onControl: (id: ControlId) => void;
	onEnd: () => void;
}) {
	return (
		<div className="slide-tools">
			<KeptFocusButton
				className="slide-zone is-back"
				name={presentText.back}
				command="previousStep"
				onPress={props.onBack}
			/>
			<KeptFocusButton
				className="slide-zone is-next"
				name={presentText.next}
				command="nextStep"
				onPress={props.onNext}
			/>
			<nav className="slide-controls" aria-label={presentText.controls}>
				{CONTROLS.map((id) => (
					<KeptFocusButton
						key={id}
						className="button"
						name={presentText[id]}
						command={id}
						onPress={() => props.onControl(id)}
					/>
				))}
				<button type="button" className="button" aria-keyshortcuts="Escape" onClick={props.onEnd}>
					{presentText.end}
				</button>
			</nav>
		</div>
	);
}
