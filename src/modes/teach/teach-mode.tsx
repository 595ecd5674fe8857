import type { TeachingProps } from "../../ui/teach/teaching-props.ts";

export function TeachMode({ lesson }: TeachingProps & { onPresent: () => void }) {
	return <p>{lesson.title}</p>;
}
