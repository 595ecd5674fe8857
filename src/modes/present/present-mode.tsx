import type { TeachingProps } from "../../ui/teach/teaching-props.ts";

export function PresentMode(
	props: TeachingProps & { letterKeys: boolean; onExit: () => void; onHelp: () => void },
) {
	return <p>{props.lesson.title}</p>;
}
