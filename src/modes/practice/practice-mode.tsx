import type { TeachingProps } from "../../ui/teach/teaching-props.ts";

export function PracticeMode({ lesson }: TeachingProps) {
	return <p>{lesson.title}</p>;
}
