import type { AboutContent } from "../../model/timeline-content.ts";
import { AboutText } from "../../ui/about-text.tsx";

/** Source, method, limits and glossary on a page of their own. */
export function AboutMode({ about }: { about: AboutContent }) {
	return <AboutText about={about} />;
}
