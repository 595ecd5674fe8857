import { createContext, type MouseEvent, type ReactNode, useContext } from "react";

const OpenEvent = createContext<((id: string) => void) | null>(null);

/** Says how the links below open an event; without it they go to the event's place in the list. */
export function EventLinkProvider({ open, children }: { open: (id: string) => void; children: ReactNode }) {
	return <OpenEvent value={open}>{children}</OpenEvent>;
}

/** A link to an event: it works without JavaScript, and in a new tab. */
export function EventLink({
	id,
	className,
	children,
}: {
	id: string;
	className?: string;
	children: ReactNode;
}) {
	const open = useContext(OpenEvent);
	function follow(event: MouseEvent<HTMLAnchorElement>) {
		if (!open || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
			return;
		event.preventDefault();
		open(id);
	}
	return (
		<a href={`#${id}`} className={className} onClick={follow}>
			{children}
		</a>
	);
}
