import { useMemo } from "react";
import { type EventOrder, eventOrder } from "../../model/event-order.ts";
import { type FindReasons, orderReasons } from "../../model/order-reasons.ts";
import { useContent } from "../content-context.tsx";

/** What is known of the order of all events, and why. */
export function useOrder(): { readonly order: EventOrder; readonly reasons: FindReasons } {
	const { content } = useContent();
	return useMemo(
		() => ({ order: eventOrder(content.events), reasons: orderReasons(content.events) }),
		[content],
	);
}
