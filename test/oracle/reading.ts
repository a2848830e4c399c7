/** What a cell can hold; an object is an error, whoever's it is: Excel's runtime and the grid each have their own. */
export type Cell = string | number | boolean | object | null | undefined;

/** What nobody sees, wherever it is in a text. The blanks among the control characters are seen: as blanks. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
const APOSTROPHES = /[\u2018\u2019]/g;
const BLANKS = /[\s\u0085\u00a0\p{Z}]+/gu;

/** A text as a person sees it on the sheet: letters of full width are letters, and blanks of any kind are one blank. */
export function seen(text: string): string {
  const visible = text.replace(APOSTROPHES, "'").replace(INVISIBLE, "").normalize("NFKC").replace(INVISIBLE, "");
  return visible.replace(APOSTROPHES, "'").replace(BLANKS, " ").replace(/^ | $/g, "");
}

/** What makes two cells the same id, heading or word: 1 and "1" are, and so are letters in either case. */
export function keyOf(cell: Cell): string {
  return cell === null || cell === undefined || isError(cell) ? "" : seen(String(cell)).toLowerCase();
}

export function isError(cell: Cell): cell is object {
  return typeof cell === "object" && cell !== null;
}

/** Nothing visible: an empty cell as the web or the desktop hands it over, or a text of blanks and the like. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell === "string") return seen(cell) === "";
  return cell === null || cell === undefined || cell === 0;
}
