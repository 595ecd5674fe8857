// Before the first paint, so that a frame does not show first what it then takes away. Imports nothing: the one-file page
// has this as a script of its own.
if (new URLSearchParams(location.search).get("embed") === "1") document.documentElement.dataset.embed = "";
