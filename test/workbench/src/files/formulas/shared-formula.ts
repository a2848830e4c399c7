import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from "../areas";
import { cut, isCall, joined, type Piece } from "./pieces";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** A formula as it reads so many rows and columns further down and right: addresses without "$" move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const pieces = cut(formula);
  return joined(
    pieces.map((piece, index) => {
      if (piece.kind !== "word" && piece.kind !== "number") return piece;
      if (isCall(pieces, index) || pieces[index + 1]?.text === "!") return piece;
      const cell = CELL.exec(piece.text);
      if (cell) {
        const letters = movedColumn(cell[1]!, cell[2]!, columns);
        const digits = movedRow(cell[3]!, cell[4]!, rows);
        return letters && digits ? { ...piece, text: letters + digits } : piece;
      }
      const column = isHalfOfRange(pieces, index, COLUMN) ? COLUMN.exec(piece.text) : null;
      if (column) return { ...piece, text: movedColumn(column[1]!, column[2]!, columns) ?? piece.text };
      const row = isHalfOfRange(pieces, index, ROW) ? ROW.exec(piece.text) : null;
      return row ? { ...piece, text: movedRow(row[1]!, row[2]!, rows) ?? piece.text } : piece;
    }),
  );
}

// "A:C" and "1:3", but not the sheets of "A:C!B2".
function isHalfOfRange(pieces: readonly Piece[], index: number, half: RegExp): boolean {
  const isFirst = pieces[index + 1]?.text === ":" && half.test(pieces[index + 2]?.text ?? "");
  const isLast = pieces[index - 1]?.text === ":" && half.test(pieces[index - 2]?.text ?? "");
  return (isFirst && pieces[index + 3]?.text !== "!") || isLast;
}

function movedColumn(fixed: string, letters: string, by: number): string | null {
  const column = columnNumber(letters);
  if (column > LAST_COLUMN) return null;
  return fixed + (fixed ? letters : columnLetters(around(column + by, LAST_COLUMN + 1)));
}

function movedRow(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) - 1;
  if (row < 0 || row > LAST_ROW) return null;
  return fixed + (fixed ? digits : String(around(row + by, LAST_ROW + 1) + 1));
}

// Excel walks off one edge of the sheet and in at the other.
function around(position: number, size: number): number {
  return ((position % size) + size) % size;
}
