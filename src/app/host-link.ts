import {
	type HostMessage,
	PROTOCOL_VERSION,
	parseHostMessage,
	type TimelineMessage,
} from "../model/protocols/host-protocol.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import type { ViewStore } from "../state/view-store.ts";

/**
 * Talks with the page around the frame, if there is one (see host-protocol.ts); `onMessage` gets what it says.
 * The height is the content's own, which no style here takes from the frame's, so a host that follows it is never asked for more;
 * it is not said while a pointer is down. Returns the way to say a hash.
 */
export function linkHost(
	page: Window,
	content: TimelineContent,
	store: ViewStore,
	onMessage: (message: HostMessage) => void,
): { readonly sayAddress: (hash: string) => void } | null {
	const host = page.parent;
	if (host === page) return null;
	const send = (message: TimelineMessage) => host.postMessage(message, "*");

	let saidHeight = 0;
	let pressed = false;
	const { body } = page.document;
	const sayHeight = () => {
		const height = Math.ceil(body.getBoundingClientRect().height);
		if (pressed || height === 0 || height === saidHeight) return;
		saidHeight = height;
		send({ type: "csto-timeline:resize", height });
		send({ subject: "lti.frameResize", height });
	};
	const press = (down: boolean) => () => {
		pressed = down;
		if (!down) sayHeight();
	};
	page.addEventListener("pointerdown", press(true), true);
	for (const end of ["pointerup", "pointercancel"]) page.addEventListener(end, press(false), true);

	let opened = store.getState().selected;
	const sayEvent = () => {
		const index = content.events.findIndex(({ id }) => id === opened);
		const event = content.events[index];
		send({
			type: "csto-timeline:select",
			event: event ? { id: event.id, title: event.title, position: index + 1 } : null,
		});
	};
	store.subscribe(() => {
		const { selected } = store.getState();
		if (selected === opened) return;
		opened = selected;
		sayEvent();
	});
	page.addEventListener("message", (event) => {
		const message = event.source === host ? parseHostMessage(event.data) : null;
		if (message) onMessage(message);
	});
	send({ type: "csto-timeline:ready", version: PROTOCOL_VERSION });
	if (opened !== null) sayEvent();
	new ResizeObserver(sayHeight).observe(body);
	return { sayAddress: (hash) => send({ type: "csto-timeline:address", hash }) };
}
