import { Chrono } from "react-chrono";
import { createRoot } from "react-dom/client";
import "react-chrono/dist/style.css";

const items = __PEER_CONTENT__.events.map((event) => ({
	title: event.date,
	cardTitle: event.title,
	cardDetailedText: [event.summary, ...event.quotes],
}));
const container = document.getElementById("timeline");

if (container !== null) {
	createRoot(container).render(<Chrono items={items} mode="HORIZONTAL" />);
}
