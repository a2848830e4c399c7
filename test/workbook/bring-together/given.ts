import type { GivenSheet } from "../../../src/workbook/bring-together/given-sheet";
import type { Agreed, Plan } from "../../../src/workbook/bring-together/plan";

/** A sheet of a file as it is read. */
export const sheetOf = (file: string, ...cells: unknown[][]): GivenSheet => ({
  source: file,
  file,
  cells,
  first: [0, 0],
  notes: [],
});

/** Agrees to everything: every addition, and of each difference what the last of them says, or what is here. */
export const agreeing = ({ additions, differences }: Plan, to: "theirs" | "mine" = "theirs"): Agreed => ({
  cases: new Set(additions.map(({ key }) => key)),
  choices: new Map(
    differences.map(({ key, options }) => [key, (to === "mine" ? options[0] : options.at(-1))!.meaning] as const),
  ),
});

/** Nobody listens, and nobody stops it. */
export const QUIETLY = { onStep: () => undefined };
