import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { ViewState } from "./view-state.ts";
import type { ViewStore } from "./view-store.ts";

const Context = createContext<ViewStore | null>(null);

/** Gives the store to what is below. */
export function ViewStoreProvider({ store, children }: { store: ViewStore; children: ReactNode }) {
	return <Context value={store}>{children}</Context>;
}

/** The store; throws outside a provider. */
export function useViewStore(): ViewStore {
	const store = useContext(Context);
	if (!store) throw new Error("useViewStore needs a ViewStoreProvider above it");
	return store;
}

/** A part of the view state that re-renders when it changes; `select` must return the same object for the same state. */
export function useViewState<Part>(select: (state: ViewState) => Part): Part {
	const store = useViewStore();
	return useSyncExternalStore(
		store.subscribe,
		() => select(store.getState()),
		() => select(store.getServerState()),
	);
}
