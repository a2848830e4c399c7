const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u2032]/g;
const HYPHENS = /[\u2010-\u2013\u2212]/g;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?![\t-\r\u0085])\p{Cc}/gu;
/** Printable characters of the keyboard, with single blanks between them. */
const PLAIN = /^[!-~]+( [!-~]+)*$/;
const BLANKS = /[\s\u0085]+/g;

/**
 * A text as a person looking at the cell reads it: invisible characters dropped, every kind of blank a space, several as
 * one and outer ones dropped, curly apostrophes straight, every hyphen the plain one, full-width letters letters. "" where
 * nothing is visible.
 */
export function readText(text: string): string {
  // Plain text is the usual case: to normalise each of some hundred headings and thousands of ids would cost as much as
  // counting their judgements.
  return PLAIN.test(text) ? text : readOdd(text);
}

function readOdd(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(HYPHENS, "-")
    .replace(BLANKS, " ")
    .trim();
}

/** What a text counts as where it is compared with others: as a person reads it, capitals apart. */
export function keyOf(text: string): string {
  return readText(text).toLowerCase();
}
