import { type ReactNode, useEffect, useRef } from "react";
import { en } from "../i18n/en.ts";
import { AnnouncerProvider } from "./announcer.tsx";
import "./modal-dialog.css";

/** A modal dialog with a heading and a way out. What is in it exists only while it is open; who opens it returns the focus. */
export function ModalDialog(props: {
	open: boolean;
	onClose: () => void;
	heading: string;
	/** The prefix of its ids. */
	name: string;
	children: ReactNode;
}) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		if (props.open && !dialog.current?.open) dialog.current?.showModal();
		if (!props.open) dialog.current?.close();
	}, [props.open]);
	const headingId = `${props.name}-heading`;
	return (
		<dialog
			ref={dialog}
			className={`dialog is-${props.name}`}
			aria-labelledby={headingId}
			onClose={props.onClose}
		>
			{props.open && (
				<>
					<div className="dialog-bar">
						<h2 id={headingId}>{props.heading}</h2>
						<button type="button" className="button" onClick={() => dialog.current?.close()}>
							{en.closeDialog}
						</button>
					</div>
					{/* The page's own live region is as silent as all that is behind an open dialog. */}
					<AnnouncerProvider>{props.children}</AnnouncerProvider>
				</>
			)}
		</dialog>
	);
}
