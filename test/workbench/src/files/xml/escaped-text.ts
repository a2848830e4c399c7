/**
 * Text as Excel's files hold it: what XML cannot carry (control characters, a carriage return, half of a surrogate
 * pair) stands as _xHHHH_, and so does the underscore of a text that only looks like that.
 */
export function escapeText(text: string): string {
  return text.replace(UNWRITABLE, (character) => escaped(character));
}

/** The same for an attribute, where Excel writes a line break or tab in that form too. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\n\t]/g, (character) => escaped(character).toLowerCase());
}

/** The text that a file means by it. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const UNWRITABLE =
  // The control characters are what is looked for.
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
