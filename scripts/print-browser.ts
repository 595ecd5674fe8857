/** `npm run browser` prints the path of the browser that the tests will use; it installs one when there is none. */
import { findBrowser } from "./find-browser.ts";

console.log(await findBrowser());
