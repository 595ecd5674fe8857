// Stands in the page and runs before anything is painted, so that nothing is shown that the app then takes away: an embed's header, the
// start where a link opens an event, the stage where it opens another view. The marks count until the app is there (`data-app`).
// That it runs at all says that the controls of the page can: a browser's own word (`scripting`) is not said by all, and says nothing of
// scripts that a host forbids. Imports nothing.
const query = new URLSearchParams(location.search);
const hash = location.hash.slice(1);
const { dataset } = document.documentElement;
const embed = query.get("embed") === "1";
const places = /^(?:timeline|events|start|main|text)$/;
const views = /^(?:explore|list|about|teach|present|speaker|practice|handout)$/;
const bare = /^[a-z0-9-]+/.exec(hash)?.[0] ?? "";
const isBare = !hash.startsWith(`${bare}=`) && bare !== "";
const opens = /(?:^|&)e=/.test(hash);
// In a frame that begins with the list an open event stands beside the axis all the same.
const option = embed && !opens ? query.get("view") : null;
const asked = /(?:^|&)view=([a-z]+)/.exec(hash)?.[1] ?? (isBare ? bare : option) ?? "";
dataset.script = "";
if (embed) dataset.embed = "";
if (views.test(asked)) dataset.begin = asked;
else if (opens || (isBare && !places.test(bare))) dataset.begin = "event";
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
