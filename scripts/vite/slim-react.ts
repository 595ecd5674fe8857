import type { Plugin } from "vite";
import { dropAssigned, keepExports, keepHooks, leaveOut } from "./leave-out.ts";

/**
 * The parts of React's renderer that nothing of ours can reach, by what leads to them: none of our elements, hooks or calls does, which
 * slim-react.test.ts looks after. Called all the same, they throw.
 */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
	"Suspense, lazy parts, Activity and SuspenseList": [
		"updateSuspenseComponent",
		"updateDehydratedSuspenseComponent",
		"updateActivityComponent",
		"updateSuspenseListComponent",
		"updateOffscreenComponent",
		"attemptExplicitHydrationTarget",
		"attachSuspenseRetryListeners",
		"clearHydrationBoundary",
		"commitActivityHydrationCallbacks",
		"commitCachePassiveMountEffect",
		"commitOffscreenPassiveMountEffects",
		"commitSuspenseHydrationCallbacks",
		"cutOffTailIfNeeded",
		"getNextHydratableInstanceAfterHydrationBoundary",
		"getRetryCache",
		"hideOrUnhideAllChildrenOnFiber",
		"hideOrUnhideDehydratedBoundary",
		"recursivelyTraverseAtomicPassiveEffects",
		"recursivelyTraverseDisappearLayoutEffects",
		"recursivelyTraverseDisconnectPassiveEffects",
		"recursivelyTraverseReappearLayoutEffects",
		"recursivelyTraverseReconnectPassiveEffects",
		"replaySuspendedUnitOfWork",
		"resolveRetryWakeable",
		"restoreSuspendedTreeContext",
		"trackUsedThenable",
		"useThenable",
	],
	"view transitions": [
		"applyViewTransitionToHostInstances",
		"applyViewTransitionToHostInstancesRecursive",
		"commitAfterMutationEffectsOnFiber",
		"commitAppearingPairViewTransitions",
		"commitDeletedPairViewTransitions",
		"commitEnterViewTransitions",
		"createViewTransitionInstance",
		"getViewTransitionName",
		"queueTransitionTypes",
		"scheduleViewTransitionEvent",
		"estimateBandwidth",
		"measureNestedViewTransitions",
		"measureViewTransitionHostInstancesRecursive",
		"restoreViewTransitionOnHostInstances",
		"startViewTransition",
	],
	portals: ["createFiberFromPortal"],
	"browsers without events for text that is composed or put in": [
		"getData",
		"handleEventsForInputEventPolyfill",
		"handlePropertyChange",
		"isFallbackCompositionEnd",
	],
	"references to fragments": [
		"FragmentInstance",
		"commitNewChildToFragmentInstance",
		"deleteChildFromFragmentInstance",
	],
	"style sheets, scripts and metadata among the elements": [
		"acquireResource",
		"adoptPreloadPropsForScript",
		"adoptPreloadPropsForStylesheet",
		"createHoistableInstance",
		"getHydratableHoistableCache",
		"getResource",
		"insertStylesheetIntoRoot",
		"mountHoistable",
		"preconnectAs",
		"preinitModuleScript",
		"preinitScript",
		"preinitStyle",
		"preload",
		"preloadModule",
		"preloadResourceAndSuspendIfNeeded",
		"preloadStylesheet",
		"releaseSingletonInstance",
		"resolveSingletonInstance",
		"suspendResource",
	],
	"actions and the states of forms": [
		"dispatchActionState",
		"dispatchOptimisticSetState",
		"ensureFormComponentIsStateful",
		"mountActionState",
		"recursivelyResetForms",
		"rerenderActionState",
		"runActionStateAction",
		"startHostTransition",
		"updateActionStateImpl",
		"updateOptimisticImpl",
	],
	"actions and promises that a component waits for": [
		"attachPingListener",
		"chainThenableValue",
		"defaultOnDefaultTransitionIndicator",
		"entangleAsyncAction",
	],
	"looking for an element by its component": ["findCurrentFiberUsingSlowPath"],
	"custom elements": ["setPropOnCustomElement"],
	"attributes with a namespace": ["setValueForNamespacedAttribute"],
	"classes whose state follows their properties": [
		"applyDerivedStateFromProps",
		"callComponentWillReceiveProps",
	],
	"other hooks": ["dispatchReducerAction", "refreshCache", "useEffectEventImpl", "useMemoCache"],
};

/**
 * All that may be imported of React and of its renderer's common part where they are slimmed: what we import, and what each gives to the
 * other. Types cost nothing.
 */
export const KEPT_OF_REACT: ReadonlySet<string> = new Set([
	"Component",
	"Fragment",
	"StrictMode",
	"createContext",
	"createElement",
	"createRef",
	"flushSync",
	"memo",
	"startTransition",
	"useCallback",
	"useContext",
	"useDeferredValue",
	"useEffect",
	"useId",
	"useImperativeHandle",
	"useLayoutEffect",
	"useMemo",
	"useRef",
	"useState",
	"useSyncExternalStore",
	"version",
	"__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE",
	"__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE",
]);

/** What React's renderer takes of its scheduler. */
export const KEPT_OF_SCHEDULER: ReadonlySet<string> = new Set([
	"unstable_IdlePriority",
	"unstable_ImmediatePriority",
	"unstable_LowPriority",
	"unstable_NormalPriority",
	"unstable_UserBlockingPriority",
	"unstable_cancelCallback",
	"unstable_getCurrentPriorityLevel",
	"unstable_now",
	"unstable_requestPaint",
	"unstable_scheduleCallback",
	"unstable_shouldYield",
]);

/**
 * What is asked for, and never needed: the names of components where an error came from, which are of use to nobody in a minified
 * script; and what is about to be put in, for which nothing of ours listens.
 */
const ANSWERED: Readonly<Record<string, string>> = {
	getStackByFiberInDevAndProd: '""',
	getFallbackBeforeInputChars: "null",
	getNativeBeforeInputChars: "null",
};

/** What is put on other objects, for whoever asks them: nobody does. */
const UNASKED: ReadonlySet<string> = new Set(["findDOMNode", "unstable_scheduleHydration"]);

/** Vite plugin: leaves out of React and its renderer, in builds, what the app cannot reach. */
export function slimReact(): Plugin {
	return {
		name: "slim-react",
		apply: "build",
		enforce: "pre",
		transform(code, id) {
			if (/\/cjs\/react(?:-dom)?\.production\.js$/.test(id))
				return { code: keepExports(code, KEPT_OF_REACT, id), map: null };
			if (/\/cjs\/scheduler\.production\.js$/.test(id))
				return { code: keepExports(code, KEPT_OF_SCHEDULER, id), map: null };
			if (!/\/react-dom\/cjs\/react-dom-client\.production\.js$/.test(id)) return undefined;
			const slim = dropAssigned(leaveOut(code, LEFT_OUT, ANSWERED, id), UNASKED, id);
			return { code: keepHooks(slim, KEPT_OF_REACT, id), map: null };
		},
	};
}
