import { useEffect, useRef, useState } from "react";
import type * as TeachRooms from "./teach-rooms.ts";

/** The code for teaching, `null` until it is there. It is asked for when `wanted`; `onFailure` is called when it does not come. */
export function useTeachRooms(wanted: boolean, onFailure: () => void): typeof TeachRooms | null {
	const [rooms, setRooms] = useState<typeof TeachRooms | null>(null);
	const failed = useRef(onFailure);
	failed.current = onFailure;
	const missing = wanted && rooms === null;
	useEffect(() => {
		if (!missing) return;
		let over = false;
		import("./teach-rooms.ts").then(
			(loaded) => {
				if (!over) setRooms(loaded);
			},
			() => {
				if (!over) failed.current();
			},
		);
		return () => {
			over = true;
		};
	}, [missing]);
	return rooms;
}
