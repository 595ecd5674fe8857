import type { TeachingProps } from "../../ui/teach/teaching-props.ts";

export function HandoutMode({ lesson }: TeachingProps) {
	return <p>{lesson.title}</p>;
}
