/** React's renderer in a chunk, and so a task, of its own: the page can answer before and after. */
export { createRoot, hydrateRoot } from "react-dom/client";
