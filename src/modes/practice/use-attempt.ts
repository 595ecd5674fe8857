import { useState } from "react";
import {
	type Attempt,
	type AttemptFrame,
	type ExerciseKind,
	encodeAttempt,
	parseAttempt,
} from "../../model/lesson/attempt-code.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";

/**
 * How far the exercises were done, as the view's state has it, so that a reload, Back and Forward find it again. `first` is the
 * exercise that is shown where none was begun.
 */
export function useAttempt(
	frame: AttemptFrame,
	first: ExerciseKind,
): readonly [Attempt, (attempt: Attempt) => void] {
	const store = useViewStore();
	const text = useViewState((state) => state.attempt);
	/** The attempt that was written last: where a code cannot hold it, it is here alone. */
	const [own, setOwn] = useState<{ readonly text: string; readonly attempt: Attempt } | null>(null);
	const attempt =
		own?.text === text
			? own.attempt
			: (parseAttempt(text, frame) ?? { kind: first, order: null, axis: null });
	function write(next: Attempt) {
		const code = encodeAttempt(next, frame);
		setOwn({ text: code, attempt: next });
		store.dispatch({ type: "attempt", attempt: code });
	}
	return [attempt, write];
}
