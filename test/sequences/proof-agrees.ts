import { TaskFailed } from "../../src/workbook/tasks/excel-task";
import { prove, type Proof } from "../../src/workbook/proof/prove";
import type { Difference } from "../../src/workbook/proof/figures/shown-figures";
import { PROOF } from "../../src/workbook/texts/proof";
import { TITLES } from "../../src/workbook/texts/report";
import type { Found } from "./check";
import type { Shown } from "./shown";

/** What comparing Proof with the oracle came to. */
export interface Agreement {
  /** How many shown cells both have judged; 0 where nothing can be compared, and Proof says so. */
  readonly compared: number;
  /** Those of them that both find different from what is right. */
  readonly different: number;
  readonly isStamped: boolean;
  readonly failures: readonly string[];
}

/** Presses Proof; null where it says that parts of the inspection are missing. */
async function press(now: Date): Promise<Proof | null> {
  try {
    return await prove(now);
  } catch (error) {
    if (error instanceof TaskFailed && error.cause === undefined) return null;
    throw error;
  }
}

/**
 * Proof lists a cell exactly when the oracle finds that it shows something else than what is right, or when its formula has
 * been typed over, and stamps exactly when there is no such cell and nothing is refused.
 * @param isOnFigures whether the sheets' own words and formulas have been edited, of which the oracle knows only figures
 */
export async function compareProof({ wrong, cells, isRefused }: Found, isOnFigures: boolean): Promise<Agreement> {
  const proof = await press(NOW);
  const nothing = { compared: 0, different: 0, isStamped: false };
  if (!proof) {
    const failures = isOnFigures || isRefused ? [] : ["Proof finds no inspection"];
    return { ...nothing, failures };
  }
  const { differences, obstacles, stamp, figures } = proof;
  const isStamped = stamp !== "";
  const failures: string[] = [];
  const fail = (is: boolean, words: string) => void (is && failures.push(`Proof ${words}`));
  fail(isStamped && wrong.size > 0, `stamps over ${[...wrong].join(", ")}`);
  fail(isStamped && isRefused, "stamps what is refused");
  fail(isStamped && differences.length + obstacles.length > 0, "stamps over what it lists");
  fail(!isStamped && differences.length + obstacles.length === 0, "neither stamps nor says why");
  if (!isOnFigures) {
    fail(differences.length > 0, `lists ${JSON.stringify(differences)} where nothing was typed over`);
    fail(!isStamped && !isRefused, `does not stamp: ${JSON.stringify(obstacles)}`);
  }
  // Where the one formula is broken, all else follows from it.
  if (figures === 0) return { ...nothing, failures };

  const listed = new Map(differences.map(({ address, sentence }) => [address, sentence]));
  const judgedByBoth = cells.filter((cell) => !differences.some((difference) => cannotCompare(difference, cell)));
  for (const { address, where, id, kind, text, value, isFormula } of judgedByBoth) {
    // A row that was inserted and shows nothing.
    if (id === "" && value === null && !isFormula) continue;
    const what = `${address} (${kind} of ${id} in ${where}: ${text})`;
    const isDifferent = wrong.has(address) || !isFormula;
    fail(isDifferent && !listed.has(address), `does not list ${what}`);
    fail(!isDifferent && listed.has(address), `lists ${what}, which is right: ${listed.get(address)}`);
  }
  const addresses = new Set(judgedByBoth.map(({ address }) => address));
  const different = [...addresses].filter((address) => listed.has(address)).length;
  return { compared: addresses.size, different, isStamped, failures };
}

/** Whether Proof says that a cell cannot be compared: its block has other columns, or its column another heading. */
function cannotCompare({ sentence, address }: Difference, cell: Shown): boolean {
  if (!sentence.includes("cannot be compared")) return false;
  const { where, id } = cell;
  const column = (one: string) => /!([A-Z]+)/.exec(one)?.[1];
  if (["Criteria", "Sections", "OMI_Thread"].includes(where))
    return sentence.includes("heading '") && column(address) === column(cell.address);
  const title = where === "chart data" ? PROOF.behindChart : where.startsWith("heading") ? TITLES.heading(id) : where;
  return sentence.startsWith(`${title} has`);
}

const NOW = new Date(2026, 10, 27, 14, 32);
