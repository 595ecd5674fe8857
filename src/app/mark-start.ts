// Stands in the page and runs before anything is painted, so that nothing is shown that the app then takes away: an embed's header, the
// start where a link opens an event, the stage where it opens another view. The marks count until the app is there (`data-app`).
// That it runs at all says that the controls of the page can: a browser's own word (`scripting`) is not said by all, and says nothing of
// scripts that a host forbids. Imports nothing.
const query = new URLSearchParams(location.search);
const { dataset } = document.documentElement;
const embed = query.get("embed") === "1";
const places = /^(?:timeline|start|main|text)$/;
const texts = /^(?:list|about)$/;
const views =
	/^(?:explore|list|about|study|voices|tray|check|teach|present|speaker|practice|handout|results)$/;

const embedViews = /^(?:explore|list)$/;

/** With what the page begins, by its hash. */
function beginning(): string | undefined {
	const hash = location.hash.slice(1);
	const bare = /^[a-z0-9-]+/.exec(hash)?.[0] ?? "";
	const isBare = !hash.startsWith(`${bare}=`) && bare !== "";
	const opens = /(?:^|&)e=/.test(hash);
	// In a frame that begins with the list an open event stands beside the axis all the same.
	const option = embed && !opens ? query.get("view") : null;
	const asked =
		/(?:^|&)view=([a-z]+)/.exec(hash)?.[1] ?? (isBare ? bare.replace(/^events$/, "list") : option) ?? "";
	if ((embed ? embedViews : views).test(asked)) return asked;
	if (opens || (isBare && !places.test(bare))) return "event";
	return /(?:^|&)(?:q|who|lane|differ)=/.test(hash) ? "results" : undefined;
}

const begin = beginning();
dataset.script = "";
if (embed) dataset.embed = "";
if (begin !== undefined) dataset.begin = begin;
// "#about" names a view, not a place in the page: the browser goes there all the same.
if (/^#\w+$/.test(location.hash) && texts.test(begin ?? "")) addEventListener("load", () => scrollTo(0, 0));
// The ways to the list and to About lead within the page until the app is there: then as it will show them.
addEventListener("hashchange", () => {
	const now = beginning() ?? "";
	if (dataset.app !== undefined || embed) return;
	delete dataset.begin;
	if (!texts.test(now)) return;
	dataset.begin = now;
	scrollTo(0, 0);
});
// A press that comes before the app is not lost: the button says that it waits, and does it then.
let pressed: HTMLElement | null = null;
addEventListener(
	"click",
	({ target }) => {
		if (dataset.app !== undefined) return;
		pressed?.removeAttribute("aria-busy");
		pressed = target instanceof Element ? target.closest<HTMLElement>("#root button") : null;
		pressed?.setAttribute("aria-busy", "true");
	},
	true,
);
const waiting = new MutationObserver(() => {
	// Those of the axis wait for it.
	if (dataset.app === undefined || pressed?.ariaDisabled === "true") return;
	waiting.disconnect();
	pressed?.removeAttribute("aria-busy");
	pressed?.click();
});
waiting.observe(document.documentElement, { attributeFilter: ["data-app", "aria-disabled"], subtree: true });
// A host's sandbox, a filter or a network may keep the page's own script away all the same: then the page is its text.
addEventListener(
	"error",
	({ target }) => {
		if (!(target instanceof HTMLScriptElement)) return;
		delete dataset.script;
		delete dataset.embed;
		delete dataset.begin;
	},
	true,
);
