/** What the filters say once they are open, besides the names of what is chosen. */
export const filterText = {
	people: "People",
	lanes: "Lanes",
	/** What of a person an event must have; it reads on in each of its options. */
	by: "Events with people",
	/** What is read of a choice and of how many events it has. */
	choice: (name: string, count: number) => `${name}, ${count} ${count === 1 ? "event" : "events"}`,
};
