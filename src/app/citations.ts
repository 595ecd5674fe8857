/** Every citation, made by the build. Import this module only when a reader asks for one: it is large. */
export { citations } from "virtual:citations";
