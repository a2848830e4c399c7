import { isTotal } from "../../scoring/case-ids";
import { idOf, isBlank, keyOf, textOf } from "../../scoring/cell";
import { readHeadingRow, type HeadingRow } from "../../scoring/heading-row";
import { judgementOf } from "../../scoring/judgement";
import { notAnAnswerSentence } from "../../scoring/texts/problem-sentences";
import { RECORD_HEADINGS, TOGETHER } from "../texts/together";
import { placeIn, serialOf, type GivenSheet } from "./given-sheet";
import { meaningIn, type Target } from "./target";

/** A case as one sheet has it. */
export interface Version {
  /** "jones.xlsx, sheet Cases"; several where they have it just the same. */
  readonly source: string;
  /** The case's id as it is written there, and what it counts as. */
  readonly id: string;
  readonly key: string;
  /** What is there, by the column of the table of cases: cells that say nothing or no answer are left out. */
  readonly cells: ReadonlyMap<number, VersionCell>;
}

/** A cell of a version: what would be written of it, and what that says. */
export interface VersionCell {
  readonly value: string | number | boolean;
  readonly meaning: string;
  /** It is a date: Excel must be told, for it keeps dates as numbers. */
  readonly isDate: boolean;
}

/** What is found in a sheet: cases, and sentences on what is not known or not taken. */
export interface FoundVersions {
  readonly versions: readonly Version[];
  readonly unknown: readonly string[];
}

/** So many rows from the top may be above the headings. */
const ROWS_ABOVE = 50;

/** The cases of a sheet; null where it is no sheet of cases, having no row with the heading Case and that of a question. */
export function findVersions(sheet: GivenSheet, target: Target): FoundVersions | null {
  const found = findHeadings(sheet, target);
  if (found === null) return null;
  if (found === "without ids") return { versions: [], unknown: [TOGETHER.noCaseColumn(sheet.source)] };
  const { row: headingRow, headings, idColumn } = found;
  const { taken, unknown } = columnsOf(sheet, headingRow, headings, target);
  const seen = new Set<string>();
  const versions: Version[] = [];
  sheet.cells.slice(headingRow + 1).forEach((cells, index) => {
    const row = headingRow + 1 + index;
    const id = idOf(cells[idColumn]);
    const isJudged = taken.some(([from, to]) => target.asked.has(to) && !isBlank(cells[from]));
    if (id === "" || (isTotal(id) && !hasAnswer(cells, taken, target))) {
      if (id === "" && isJudged) unknown.push(TOGETHER.noId(placeIn(sheet, row, idColumn)));
      return;
    }
    const key = keyOf(id);
    const source = seen.has(key) ? TOGETHER.again(sheet.source, sheet.first[0] + row + 1) : sheet.source;
    seen.add(key);
    const read = taken.flatMap(([from, to]) =>
      readCell(cells[from], to, () => placeIn(sheet, row, from), target, unknown),
    );
    versions.push({ source, id, key, cells: new Map(read) });
  });
  if (versions.length === 0) unknown.push(TOGETHER.noCases(sheet.source));
  return { versions, unknown };
}

function findHeadings({ cells }: GivenSheet, target: Target) {
  let hasQuestions = false;
  for (const [row, cellsOfRow] of cells.slice(0, ROWS_ABOVE).entries()) {
    const headings = readHeadingRow([cellsOfRow]);
    const keys = [...headings.columns.keys()];
    const asked = keys.filter((key) => target.asked.has(target.columns.get(key) ?? -1));
    // The sheet of both versions looks like one of cases.
    if (RECORD_HEADINGS.every((heading) => keys.includes(keyOf(heading)))) return null;
    const idColumn = headings.columns.get(keyOf(target.headings[target.idColumn] ?? ""));
    if (asked.length > 0 && idColumn !== undefined) return { row, headings, idColumn };
    // A list of questions has one id a row, and a sheet of cases many.
    if (asked.length > 1) hasQuestions = true;
  }
  return hasQuestions ? "without ids" : null;
}

/** The longest text that a cell of Excel holds. */
const LONGEST = 32_767;

type Columns = readonly (readonly [from: number, to: number])[];

/** The columns that are taken, and sentences on the others. */
function columnsOf(
  sheet: GivenSheet,
  row: number,
  { columns, again }: HeadingRow,
  target: Target,
): { readonly taken: Columns; readonly unknown: string[] } {
  const taken: (readonly [number, number])[] = [];
  const unknown: string[] = [];
  const rows = sheet.cells.slice(row + 1);
  for (const [key, from] of columns) {
    const to = target.columns.get(key);
    if (to === target.idColumn) continue;
    const heading = textOf(sheet.cells[row]?.[from]);
    const place = placeIn(sheet, row, from);
    if (again.has(key)) unknown.push(TOGETHER.headingTwice(place, heading));
    else if (to !== undefined) taken.push([from, to]);
    else if (rows.some((cells) => !isBlank(cells[from]))) unknown.push(TOGETHER.unknownColumn(place, heading));
  }
  return { taken, unknown };
}

const hasAnswer = (cells: readonly unknown[], taken: Columns, { asked, answers }: Target) =>
  taken.some(([from, to]) => asked.has(to) && !["missing", "unknown"].includes(judgementOf(cells[from], answers)));

/** A cell as it would be written; nothing where it says nothing, and a sentence instead where it is no answer. */
function readCell(
  cell: unknown,
  column: number,
  place: () => string,
  target: Target,
  unknown: string[],
): (readonly [number, VersionCell])[] {
  if (target.asked.has(column)) {
    const judgement = judgementOf(cell, target.answers);
    if (judgement === "missing") return [];
    if (judgement === "unknown") {
      unknown.push(cell instanceof Date ? TOGETHER.date(place()) : notAnAnswerSentence(place(), cell, target.answers));
      return [];
    }
    return [[column, { value: target.spelling(textOf(cell)), meaning: judgement, isDate: false }]];
  }
  const isDate = cell instanceof Date;
  const value = isDate ? serialOf(cell) : cell;
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const meaning = meaningIn(target, column, value);
  if (!isPlain || meaning === "") return [];
  if (String(value).length > LONGEST) {
    unknown.push(TOGETHER.tooLong(place()));
    return [];
  }
  return [[column, { value: typeof value === "string" ? value.trim() : value, meaning, isDate }]];
}
