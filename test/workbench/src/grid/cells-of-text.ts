const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/**
 * The cells of a text from the clipboard: rows end with line breaks, cells with tabs. A cell in quotes may have both in it,
 * and each of its own quotes twice.
 */
export function cellsOfText(text: string): string[][] {
  const lines = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let end = "\t"; end !== "";) {
    const from = CELL.lastIndex;
    const [whole = "", quoted, plain = "", after = ""] = CELL.exec(lines) ?? [];
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (after === "\n") rows.push([]);
    CELL.lastIndex = from + whole.length;
    end = after;
  }
  return rows;
}
