const SIMPLE_HEADING = /^\[[\p{L}\p{M}\p{N}_]+\]$/u;
const THIS_ROW = /^\[\s*\[#This Row\]\s*,\s*(\[(?!#)[^]*\])\s*\]$/i;

/** The brackets of a structured reference as a file holds them: "[@Score]" becomes "[[#This Row],[Score]]". */
export function fileBrackets(brackets: string): string {
  const inside = brackets.slice(1, -1).trim();
  if (!inside.startsWith("@")) return brackets;
  const column = inside.slice(1).trim();
  if (column === "") return "[#This Row]";
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** The brackets as a person types them: "[[#This Row],[Score]]" becomes "[@Score]"; odd headings keep their own. */
export function typedBrackets(brackets: string): string {
  if (/^\[\s*#This Row\s*\]$/i.test(brackets)) return "[@]";
  const columns = THIS_ROW.exec(brackets)?.[1];
  if (columns === undefined) return brackets;
  return SIMPLE_HEADING.test(columns) ? `[@${columns.slice(1, -1)}]` : `[@${columns}]`;
}
