/** What a notice says, by what it tells of. */
export const noticeText = {
	dismiss: "Dismiss",
	"new-version": "A newer version of this page is ready.",
	stuck: "Check your connection, then reload the page.",
	reload: "Reload",
	"unknown-event": "This link names an event that does not exist. The timeline is shown in its opening view.",
	"unknown-view": "This link names a view that does not exist here. The timeline is shown instead.",
	"bad-window":
		"This link names a stretch of time that cannot be shown. The timeline is shown in its opening view.",
	"unknown-filter":
		"This link filters by someone or something that is not on this timeline. That filter is ignored.",
	"too-long": "This link is too long to be read. The timeline is shown in its opening view.",
	"bad-lesson": "This link names a lesson that cannot be read. All events are shown instead.",
	"no-teach": "The lessons did not load. Check your connection, then try again.",
	"no-part": "This part of the page did not load. Check your connection, then try again.",
	"other-tray": "This link holds another tray. Yours is still here.",
	openTray: "Open the link’s tray instead",
	"no-share": "The share dialog did not load. Check your connection, then try again.",
	"no-fullscreen": "The browser does not allow full screen here.",
};
