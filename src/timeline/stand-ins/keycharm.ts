/** What vis-timeline imports for the keys of a timeline that must be clicked first: ours need not be. */
export default function keycharm(): never {
	throw new Error("This timeline is not clicked first");
}
