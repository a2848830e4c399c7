import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { quoted } from "../inspection/formula-text";
import { resultOf } from "./results";

/** A formula that says one thing while the inspection has the fingerprint that was read, and another after any change. */
export function sinceFormula(fingerprint: string, same: string, other: string): string {
  const present = resultOf(quoted(INSPECTION), "Fingerprint");
  const isSame = `IFERROR(AND(${present}<>"",${present}=${quoted(fingerprint)}),FALSE)`;
  return `=IF(${isSame},${quoted(same)},${quoted(other)})`;
}
