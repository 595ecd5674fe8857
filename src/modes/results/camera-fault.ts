/** Why there is no picture; each has its sentence in results-text.ts. */
export type CameraFault =
	| "none"
	| "denied"
	| "disk"
	| "framed"
	| "insecure"
	| "busy"
	| "ended"
	| "no-reader"
	| "unknown";

/** What of a page decides whether it may have the camera. */
export interface CameraPage {
	readonly location: Pick<Location, "protocol">;
	readonly isSecureContext: boolean;
	/** True in somebody else's page. */
	readonly framed: boolean;
}

/** Why a page gets no camera, by the name of the error with which the browser refused it; `null` where it has no cameras to ask for. */
export function cameraFault(error: string | null, page: CameraPage): CameraFault {
	const onDisk = page.location.protocol === "file:";
	switch (error) {
		case "NotAllowedError":
		case "SecurityError":
			if (onDisk) return "disk";
			return page.framed ? "framed" : "denied";
		case "NotFoundError":
		case "OverconstrainedError":
			return "none";
		case "NotReadableError":
		case "AbortError":
			return "busy";
		case null:
			if (onDisk) return "disk";
			return page.isSecureContext ? "none" : "insecure";
		default:
			return "unknown";
	}
}
