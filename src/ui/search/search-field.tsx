import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { findText } from "../../i18n/find-text.ts";
import { keyShortcuts } from "../../model/commands.ts";
import { MAX_QUERY } from "../../model/search/event-filter.ts";

/** Leads to the search field, wherever it is. */
export interface SearchHandle {
	readonly focus: () => void;
}

/** The field for a search. Escape empties it; Enter and Down lead to what is found, where somebody takes them. */
export function SearchField(props: {
	query: string;
	onQuery: (query: string) => void;
	fieldRef: RefObject<HTMLInputElement | null>;
	/** The field got the focus. */
	onFocus?: () => void;
	/** Opens the first event that is found. */
	onEnter?: () => void;
	/** Goes to the first line of what is found. */
	onDown?: () => void;
	/** Escape in an empty field. */
	onLeave?: () => void;
}) {
	const { query, onQuery, fieldRef, onFocus, onEnter, onDown, onLeave } = props;

	// What was typed before the app came is as good.
	const first = useRef(onQuery);
	useLayoutEffect(() => {
		const typed = fieldRef.current?.value ?? "";
		if (typed !== "") first.current(typed);
	}, [fieldRef]);

	function press(event: KeyboardEvent) {
		const leave = query === "" ? onLeave : () => onQuery("");
		const act = { Enter: onEnter, ArrowDown: onDown, Escape: leave }[event.key];
		if (!act || event.nativeEvent.isComposing) return;
		event.preventDefault();
		act();
	}

	return (
		<input
			ref={fieldRef}
			type="search"
			className="search-field"
			aria-label={findText.label}
			placeholder={findText.placeholder}
			aria-keyshortcuts={keyShortcuts("search")}
			maxLength={MAX_QUERY}
			autoComplete="off"
			enterKeyHint="search"
			value={query}
			onChange={(event) => onQuery(event.currentTarget.value)}
			onKeyDown={press}
			onFocus={onFocus}
		/>
	);
}
