type AttributeValue = string | number | boolean | undefined;

const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader turns these into blanks or "\n" when they stand as themselves.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** An element as XML; an attribute that is undefined is left out, and true and false become 1 and 0. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, ...content: string[]) {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    head += ` ${key}="${text.replace(/[&<>"\r\n\t]/g, (character) => SPECIAL[character]!)}"`;
  }
  const inside = content.join("");
  return inside === "" ? `${head}/>` : `${head}>${inside}</${name}>`;
}

/** A list element with the count Excel writes, or nothing where the list is empty. */
export function listElement(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

/** Text as it stands between two tags. */
export function xmlText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => SPECIAL[character]!);
}

/** A whole part. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
