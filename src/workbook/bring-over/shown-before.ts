import { textOf } from "../../scoring/cell";
import { TABLES } from "../inspection/names";
import { HEADINGS } from "../inspection/headings";

/** What the earlier version showed of one criterion, section or the Thread. */
export interface ShownBefore {
  readonly score: string | number;
  readonly conclusion: string;
  /** Its score was a formula of the add-in's own. */
  readonly isOurs: boolean;
}

export type AllShownBefore = Readonly<Record<string, ShownBefore>>;

/** Kept in the workbook until it has been brought over: the figures alone, for the list of those that changed. */
const KEY = "OMI.shownBefore";

/** Reads what is shown before anything is written, or what was kept of it when bringing over was stopped. Two syncs. */
export async function readShownBefore(context: Excel.RequestContext): Promise<AllShownBefore> {
  const { settings, tables } = context.workbook;
  const kept = settings.getItemOrNullObject(KEY).load("value");
  const ranges = [TABLES.criteria, TABLES.sections, TABLES.leadership].map((name) =>
    tables.getItem(name).getRange().load("values,formulas"),
  );
  await context.sync();
  if (!kept.isNullObject) return JSON.parse(String(kept.value)) as AllShownBefore;
  const shown = Object.fromEntries(ranges.flatMap(shownIn));
  settings.add(KEY, JSON.stringify(shown));
  await context.sync();
  return shown;
}

/** Takes it out of the workbook again, with the next sync. */
export const forgetShownBefore = (context: Excel.RequestContext) => context.workbook.settings.getItem(KEY).delete();

function shownIn({ values, formulas }: Excel.Range): [string, ShownBefore][] {
  const [headings = [], ...rows] = values as unknown[][];
  const place = (heading: string) => headings.findIndex((one) => textOf(one) === heading);
  const [score, conclusion, word] = [HEADINGS.score, HEADINGS.conclusion, HEADINGS.judgement].map(place) as [
    number,
    number,
    number,
  ];
  return rows.map((row, index) => {
    const held = row[score];
    return [
      textOf(row[0]),
      {
        score: typeof held === "number" ? held : textOf(held),
        conclusion: textOf(row[conclusion < 0 ? word : conclusion]),
        isOurs:
          score < 0 || /OMI[._]|SUMPRODUCT\(--ISERR\(/.test(String((formulas as unknown[][])[index + 1]?.[score])),
      },
    ];
  });
}
