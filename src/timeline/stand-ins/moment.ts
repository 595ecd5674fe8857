/** An instant by the few of moment's names that vis-timeline calls where windows are given as instants. */
class Moment {
	readonly #instant: number;
	constructor(instant: number) {
		this.#instant = instant;
	}
	toDate = () => new Date(this.#instant);
	valueOf = () => this.#instant;
	// Asked only for the window that the widget has until it is told one.
	hours = () => this;
	minutes = () => this;
	seconds = () => this;
	milliseconds = () => this;
	clone = () => this;
	add = () => this;
}

/** What vis-timeline imports as moment: all that our axis gives it are instants, so nothing is parsed and nothing is formatted. */
export default Object.assign((instant: unknown = Date.now()) => new Moment(Number(instant)), {
	isMoment: (value: unknown) => value instanceof Moment,
	locale: () => "en",
});
