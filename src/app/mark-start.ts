// Before the first paint, so that nothing is shown that the app then takes away: an embed's header, the start where a link opens an
// event. The marks count until the app is there (`data-app`). Imports nothing: the one-file page has this as a script of its own.
const query = new URLSearchParams(location.search);
const hash = location.hash.slice(1);
const { dataset } = document.documentElement;
const embed = query.get("embed") === "1";
const view = /(?:^|&)view=([a-z]+)/.exec(hash)?.[1] ?? (embed ? query.get("view") : null);
if (embed) dataset.embed = "";
if (/(?:^|&)e=/.test(hash) || document.getElementById(hash)?.matches(".event")) dataset.open = "";
else if (view !== null && view !== "timeline" && view !== "explore") dataset.view = view;
