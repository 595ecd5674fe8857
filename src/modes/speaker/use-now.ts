import { useEffect, useState } from "react";

/** The time now, in milliseconds since 1970 by this computer's clock, twice a second. */
export function useNow(): number {
	const [now, setNow] = useState(() => Date.now());
	useEffect(() => {
		const timer = window.setInterval(() => setNow(Date.now()), 500);
		return () => window.clearInterval(timer);
	}, []);
	return now;
}
