import { addressProbes, argumentProbes, type Probe } from "./argument-probes";
import { writeInputs } from "./inputs";
import { lineOf, unreadLines, type Line, type LineKey } from "./line";
import { resultProbes } from "./result-probes";
import { onTemporarySheet } from "./temporary-sheet";
import { waitForValues } from "./wait-for-values";

/** The cell of the first probe; the others are below it. */
const FIRST = "Q30";

const probesOn = (name: string): Probe[] => [...addressProbes(name), ...argumentProbes(), ...resultProbes()];

/** The lines that formulas find out. */
export const formulaKeys = (name: string): LineKey[] => probesOn(name).map(({ key }) => key);

/**
 * Writes the formulas of the probes beside what they are about, and tells what each shows. One request writes them, and one more
 * each of those that Excel may refuse as they are written; where it refuses any other, each is written by itself.
 */
export async function formulaLines(name: string): Promise<Line[]> {
  const probes = probesOn(name);
  await onTemporarySheet(name, writeInputs);
  const refused = new Map<Probe, unknown>();
  const alone = async (probe: Probe) => {
    try {
      await write(name, probes, [probe]);
    } catch (error) {
      refused.set(probe, error);
    }
  };
  const usual = probes.filter(({ isOdd }) => isOdd !== true);
  try {
    await write(name, probes, usual);
  } catch {
    for (const probe of usual) await alone(probe);
  }
  for (const probe of probes.filter(({ isOdd }) => isOdd === true)) await alone(probe);
  const values = await onTemporarySheet(name, ({ sheet }) => {
    const column = sheet.getRange(FIRST).getResizedRange(probes.length - 1, 0);
    return waitForValues(column);
  });
  return probes.flatMap((probe, row) => {
    if (refused.has(probe) && probe.isOdd !== true) return unreadLines([probe.key], refused.get(probe));
    // What Excel does not even take is an error as well.
    const value = refused.has(probe) ? "#REFUSED" : values[row]![0];
    return [lineOf(probe.key, probe.found(value), probe.assumed)];
  });
}

const write = (name: string, all: readonly Probe[], some: readonly Probe[]) =>
  onTemporarySheet(name, async ({ sheet, context }) => {
    const first = sheet.getRange(FIRST);
    for (const probe of some) first.getOffsetRange(all.indexOf(probe), 0).formulas = [[probe.formula]];
    await context.sync();
  });
