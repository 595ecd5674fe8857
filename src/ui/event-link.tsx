import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import { isPlainClick } from "./plain-click.ts";

/** How links open an event, and which events have a link. */
interface EventLinks {
	readonly open: (id: string) => void;
	readonly leadsTo: (id: string) => boolean;
}

const Links = createContext<EventLinks | null>(null);

/**
 * Says how the links below open an event; without it they go to the event's place in the list. Where `leadsTo` says no, an event's name
 * is no link.
 */
export function EventLinkProvider(props: {
	open: (id: string) => void;
	leadsTo?: (id: string) => boolean;
	children: ReactNode;
}) {
	const { open, leadsTo = () => true, children } = props;
	return <Links value={{ open, leadsTo }}>{children}</Links>;
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
	const links = useContext(Links);
	const open = links?.open;
	function follow(event: MouseEvent<HTMLAnchorElement>) {
		if (!open || !isPlainClick(event)) return;
		event.preventDefault();
		open(id);
	}
	if (links && !links.leadsTo(id)) return <span className={className}>{children}</span>;
	return (
		<a href={`#${id}`} className={className} onClick={follow}>
			{children}
		</a>
	);
}
