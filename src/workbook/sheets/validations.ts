/** The last row that validations reach: a table that grows by typing takes its lists along in any case. */
export const LAST_ROW = 2001;

interface Alert {
  readonly title: string;
  readonly message: string;
}

/**
 * A list to choose from. What is not in it is let in after a word, and the formulas name it: a list that refuses would also
 * refuse half of what is pasted.
 */
export function offerList(range: Excel.Range, source: string, { title, message }: Alert): void {
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { title, message, showAlert: true, style: "Information" };
}

/** A list that refuses anything else: for settings, on which every score rests. */
export function requireList(range: Excel.Range, source: string, { title, message }: Alert): void {
  offerList(range, source, { title, message });
  range.dataValidation.errorAlert = { title, message, showAlert: true, style: "Stop" };
}

/** A per cent between two others. */
export function requireShare(range: Excel.Range, least: number, most: number, { title, message }: Alert): void {
  range.dataValidation.rule = { decimal: { operator: "Between", formula1: least, formula2: most } };
  range.dataValidation.errorAlert = { title, message, showAlert: true, style: "Stop" };
}

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const cut = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** Shows a message while a cell is selected that has a validation already. */
export function addPrompt(range: Excel.Range, title: string, message: string): void {
  range.dataValidation.prompt = {
    title: cut(title, LONGEST_TITLE),
    message: cut(message, LONGEST_MESSAGE),
    showPrompt: true,
  };
}

/** Shows a message while a cell is selected; whatever is typed there is taken, for every text is as long as that. */
export function showPrompt(range: Excel.Range, title: string, message: string): void {
  range.dataValidation.rule = { textLength: { operator: "GreaterThanOrEqualTo", formula1: 0 } };
  addPrompt(range, title, message);
}
