import { textOf } from "../../scoring/cell";
import { SCORES_HEADINGS } from "../../scoring/scores-spill";
import { BEHIND_NOTICE, NOTICE } from "../texts/notice";
import { PROOF } from "../texts/proof";
import { readCell } from "./figures/cells-of";
import type { Difference } from "./figures/shown-figures";

/** Why no stamp can be given whatever the cells show. */
export interface Obstacle {
  readonly sentence: string;
  readonly cure?: "automatic" | "calculate" | "bringOver";
}

/** The longest that Proof waits for Excel to finish, and how often it asks. In milliseconds. */
const PATIENCE = 5_000;
const INTERVAL = 50;

const isCalculating = ({ calculationMode, calculationState }: Excel.Application) =>
  calculationMode === Excel.CalculationMode.automatic && calculationState !== Excel.CalculationState.done;

/** Waits until Excel has calculated, a few seconds at most: a person presses the button right after an edit. */
export async function waitForCalculation(context: Excel.RequestContext): Promise<Excel.Application> {
  const { application } = context.workbook;
  const until = Date.now() + PATIENCE;
  for (;;) {
    application.load("calculationMode,calculationState");
    // Asked again and again until Excel says that it is done.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (!isCalculating(application) || Date.now() > until) return application;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

/** What keeps the cells from showing what they would: manual calculation, or Excel at work. */
export function obstaclesOf(application: Excel.Application): Obstacle[] {
  if (application.calculationMode !== Excel.CalculationMode.automatic)
    return [{ sentence: PROOF.manual, cure: "automatic" }];
  return isCalculating(application) ? [{ sentence: PROOF.busy, cure: "calculate" }] : [];
}

/** What is wrong with the one formula, from which everything else follows; undefined where it gives its results. */
export function brokenCalculation(calculation: Excel.Range): Difference | undefined {
  const { address, value, formula } = readCell(calculation, 0, 0);
  const broken = (sentence: string, cure?: Difference["cure"]): Difference => ({
    address,
    sentence,
    ...(cure && { cure }),
  });
  if (!String(formula).startsWith("=")) return broken(PROOF.calculation.overwritten, "restore");
  if (value === "#NAME?") return broken(PROOF.calculation.unknown, "restore");
  if (value === "#SPILL!") return broken(PROOF.calculation.spill);
  if (value === "#BUSY!") return broken(PROOF.busy, "calculate");
  if (String(value).startsWith("#")) return broken(PROOF.calculation.error(String(value)), "restore");
  if (value !== SCORES_HEADINGS[0]) return broken(PROOF.calculation.changed, "restore");
  return undefined;
}

/**
 * What the cells behind the notice find that no figure shows: another formula in place of the one that scores, and checks that
 * have been typed over.
 * @param behind the cells of OMI_BehindNotice: labels, and what each comes to
 */
export function hiddenDifferences(behind: Excel.Range, calculation: Excel.Range): Difference[] {
  const parts = (behind.values as unknown[][])
    .map(([label], row) => ({ label, ...readCell(behind, row, 1) }))
    // A row that was inserted.
    .filter(({ label, formula }) => label !== "" || formula !== "");
  const part = (label: string) => parts.find((one) => one.label === label);
  const typed = parts.filter(({ formula }) => !String(formula).startsWith("="));
  const restored = (address: string, sentence: string): Difference => ({ address, sentence, cure: "restore" });
  const differences = typed.map(({ address }) => restored(address, PROOF.behindNotice));
  const said = textOf(part(BEHIND_NOTICE.formula)?.value);
  const typedOver = part(BEHIND_NOTICE.typedOver);
  const words = textOf(typedOver?.value);
  if (said !== "" && said !== NOTICE.waiting)
    return [...differences, restored(readCell(calculation, 0, 0).address, PROOF.calculation.changed)];
  return words === "" ? differences : [...differences, restored(typedOver!.address, PROOF.typedOver(words))];
}
