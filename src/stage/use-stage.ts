import { type RefObject, useRef } from "react";
import type { AxisHandle } from "../timeline/axis-host.tsx";
import { type OpenEvent, useOpenEvent } from "./use-open-event.ts";

/** What a mode and its stage share: the open event, and where the focus goes when one is opened or closed. */
export interface StageParts {
	readonly open: OpenEvent;
	readonly axis: RefObject<AxisHandle | null>;
	/** The open event's title. */
	readonly title: RefObject<HTMLHeadingElement | null>;
}

/** The parts that a mode hands to its stage. */
export function useStage(): StageParts {
	const axis = useRef<AxisHandle>(null);
	const title = useRef<HTMLHeadingElement>(null);
	const open = useOpenEvent(
		(id) => axis.current?.focus(id) ?? false,
		() => title.current?.focus(),
	);
	return { open, axis, title };
}
