import type { TeachingProps } from "../../ui/teach/teaching-props.ts";

export function SpeakerMode({ lesson }: TeachingProps & { letterKeys: boolean }) {
	return <p>{lesson.title}</p>;
}
