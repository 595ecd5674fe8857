import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const Context = createContext<(message: string) => void>(() => {});

/** Holds a polite live region, the page's or an open dialog's, and gives what is below a way to speak through it. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
	const [message, setMessage] = useState({ text: "", turn: 0 });
	const announce = useCallback((text: string) => setMessage(({ turn }) => ({ text, turn: turn + 1 })), []);
	return (
		<Context value={announce}>
			{children}
			<div className="visually-hidden" role="status" aria-live="polite" data-announcer="">
				{/* A new element each time, so that the same words are spoken again. */}
				<span key={message.turn}>{message.text}</span>
			</div>
		</Context>
	);
}

/** Speaks a message to screen readers, politely. */
export function useAnnounce(): (message: string) => void {
	return useContext(Context);
}
