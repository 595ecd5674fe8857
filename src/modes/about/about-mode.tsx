import { AboutText } from "../../ui/about-text.tsx";

/** Source, method, limits and glossary on a page of their own. */
export function AboutMode() {
	return <AboutText />;
}
