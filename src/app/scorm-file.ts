import { packageName, scormPackage } from "../model/scorm/scorm-package.ts";
import type { MakeScorm } from "../ui/share/share-scorm.tsx";
import { onePage } from "./own-page.ts";

/** Makes the package that the share dialog offers. Rejects where the page that goes into it does not come. */
export const makeScorm: MakeScorm = async (lesson) => ({
	name: packageName(lesson.title),
	bytes: scormPackage({ html: await onePage(), ...lesson }),
});
