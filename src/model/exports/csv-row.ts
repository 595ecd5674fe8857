/** What spreadsheets take for a formula when a cell begins with it, also after white space and in the wide forms of East Asia. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n']/;

/** A cell that no spreadsheet runs: an apostrophe goes before what it might. Taking one apostrophe off the front gives the text back. */
function guard(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * One record of RFC 4180 with its CRLF. Cells that spreadsheets could take for formulas, and those that begin with an
 * apostrophe, get an apostrophe before them.
 */
function csvRow(cells: readonly string[]): string {
	const fields = cells.map((cell) => {
		const text = guard(cell);
		return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	});
	return `${fields.join(",")}\r\n`;
}

/** Without it, spreadsheets on some systems read UTF-8 as another encoding. */
const BYTE_ORDER_MARK = "\ufeff";

/** A file of these records: UTF-8 with a byte order mark. */
export function csvFile(records: readonly (readonly string[])[]): string {
	return BYTE_ORDER_MARK + records.map(csvRow).join("");
}
