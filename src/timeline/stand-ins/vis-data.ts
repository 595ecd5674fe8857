/** What vis-timeline imports for items and groups: our axis gives it none. */
class NoData {
	constructor() {
		throw new Error("This timeline holds no items");
	}
}

export { NoData as DataSet, NoData as DataView };

/** Nothing is: there is no data. */
export const isDataViewLike = () => false;

/** Never called: there is no data. */
export const createNewDataPipeFrom = (): never => {
	throw new Error("This timeline holds no items");
};
