import { textOf } from "../../scoring/cell";
import { excelTask } from "../tasks/excel-task";
import { criteriaOf, readInspectionTables } from "../inspection/read-inspection-tables";
import { NAMES } from "../inspection/names";
import { isNotice } from "../sheets/notice";
import { PART_COUNT } from "../sheets/notice-parts";
import { BEHIND_NOTICE, NOTICE } from "../texts/notice";
import { UPKEEP } from "../texts/upkeep";
import { addQuestionColumns } from "./add-columns";
import { addCriterionRows, removeCriterionRows, rowsToChange } from "./change-rows";
import { restoreFormulas } from "./restore";
import { readRowsOutside, takeRowsIn } from "./rows-outside";
import { readScoresParts, type ScoresParts } from "./scores-parts";

/** Something that the workbook needs, with the button that does it. */
export interface UpkeepItem {
  readonly kind: "version" | "restore" | "columns" | "rows" | "emptyRows" | "outside";
  readonly sentence: string;
  readonly button: string;
  /** Does it, and resolves to a sentence on what was done. */
  readonly run: () => Promise<string>;
}

/** What the workbook needs at this moment, worst first; nothing where it has no inspection. */
export const readUpkeep = (): Promise<readonly UpkeepItem[]> =>
  excelTask(UPKEEP.notRead, async (context) => {
    const tables = await readInspectionTables(context);
    if (!tables?.cases) return [];
    const parts = await readScoresParts(context);
    const outside = await readRowsOutside(context);
    const rows = parts.criteria && rowsToChange(parts.criteria, criteriaOf(tables.questions));
    const items: (UpkeepItem | false)[] = [
      toRestore(parts),
      needed("outside", outside !== null && outside.count > 0 && UPKEEP.outside.needed(outside.count), takeRowsIn),
      needed(
        "columns",
        ofIds(
          tables.withoutColumn.map(({ id }) => id),
          UPKEEP.columns.needed,
        ),
        addQuestionColumns,
      ),
      needed(
        "rows",
        ofIds(rows?.missing ?? [], UPKEEP.rows.needed) || (parts.areas.has(NAMES.unfinishedRows) && UPKEEP.rows.begun),
        addCriterionRows,
      ),
      needed("emptyRows", ofIds(rows?.empty ?? [], UPKEEP.emptyRows.needed), removeCriterionRows),
    ];
    return items.filter((item) => item !== false);
  });

const ofIds = (ids: readonly string[], words: (ids: readonly string[]) => string) => ids.length > 0 && words(ids);

function needed(
  kind: Exclude<UpkeepItem["kind"], "version">,
  sentence: string | false,
  run: () => Promise<string>,
): UpkeepItem | false {
  return sentence !== false && { kind, sentence, button: UPKEEP[kind].button, run };
}

/** What the notice says of formulas that are typed over, changed or gone; only Set up puts back the notice itself. */
function toRestore({ areas, notices }: ScoresParts): UpkeepItem | false {
  const behind = areas.get(NAMES.behindNotice);
  if (!behind || !areas.has(NAMES.notice)) return false;
  const isFormula = (cell: unknown) => String(cell).startsWith("=");
  const part = (label: string) => textOf((behind.values as unknown[][]).find(([one]) => one === label)?.[1]);
  const [state, typedOver] = [part(BEHIND_NOTICE.formula), part(BEHIND_NOTICE.typedOver)];
  const areNotices =
    isNotice(notices.scores ?? [], NAMES.behindNotice) && (!notices.report || isNotice(notices.report, NAMES.notice));
  const formulas = (behind.formulas as unknown[][]).map(([, formula]) => formula);
  const areFormulas = areNotices && formulas.filter(isFormula).length >= PART_COUNT;
  const isWaiting = state === NOTICE.waiting;
  if (!areas.has(NAMES.calculation) || !areFormulas || (state !== "" && !isWaiting))
    return needed("restore", UPKEEP.restore.calculation, restoreFormulas);
  return needed("restore", typedOver !== "" && UPKEEP.restore.needed, restoreFormulas);
}
