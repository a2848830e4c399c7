import { cut } from "./pieces";

/** Whether a formula in a file's form reads another workbook: `[1]Sheet1!A1` or `'[1]Sheet 1'!A1` (`[0]` is its own). */
export function readsOtherWorkbook(formula: string): boolean {
  if (!formula.includes("[")) return false;
  const pieces = cut(formula);
  return pieces.some((piece, index) => {
    if (piece.kind === "quoted") return pieces[index + 1]?.text === "!" && /\[(?!0\])[^\]]*\]/.test(piece.text);
    if (piece.kind !== "brackets" || piece.text === "[0]" || pieces[index - 1]?.kind === "word") return false;
    return pieces[index + 1]?.text === "!" || pieces[index + 2]?.text === "!";
  });
}
