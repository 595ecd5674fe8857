import { type HostSize, nextHeight } from "../model/protocols/host-height.ts";
import {
	type HostMessage,
	PROTOCOL_VERSION,
	parseHostMessage,
	type TimelineMessage,
} from "../model/protocols/host-protocol.ts";
import { messageRate } from "../model/protocols/message-rate.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import type { ViewStore } from "../state/view-store.ts";

/** What the page around is told by the app. */
export interface HostLink {
	readonly sayAddress: (hash: string) => void;
	/** `height` is what the frame needs, CSS pixels. */
	readonly sayHeight: (height: number) => void;
}

/**
 * Talks with the page around the frame, if there is one (see host-protocol.ts); `onMessage` gets what it says.
 * Returns the ways to say a hash, and the height that the frame needs: it is said whole, not while a pointer is down, and as
 * `nextHeight` has it, so that a host that follows it comes to rest.
 */
export function linkHost(
	page: Window,
	content: TimelineContent,
	store: ViewStore,
	onMessage: (message: HostMessage) => void,
): HostLink | null {
	const host = page.parent;
	if (host === page) return null;
	const send = (message: TimelineMessage) => host.postMessage(message, "*");

	let said: HostSize | null = null;
	let wanted = 0;
	let pressed = false;
	const sayHeight = () => {
		const next = nextHeight(said, { width: page.innerWidth, height: wanted });
		if (pressed || next === said || next === null) return;
		said = next;
		const { height } = next;
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
	const takes = messageRate();
	page.addEventListener("message", (event) => {
		const message = event.source === host ? parseHostMessage(event.data) : null;
		if (message && takes(page.performance.now())) onMessage(message);
	});
	send({ type: "csto-timeline:ready", version: PROTOCOL_VERSION });
	if (opened !== null) sayEvent();
	return {
		sayAddress: (hash) => send({ type: "csto-timeline:address", hash }),
		sayHeight(height) {
			wanted = height;
			sayHeight();
		},
	};
}
