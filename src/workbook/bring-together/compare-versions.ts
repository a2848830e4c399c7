import { groupBy } from "../../scoring/group-by";
import { TOGETHER } from "../texts/together";
import type { FoundVersions, Version } from "./find-versions";
import type { GivenSheet } from "./given-sheet";
import { judgedTwice } from "./judged-twice";
import {
  keyOfCell,
  type Addition,
  type Difference,
  type Option,
  type Plan,
  type PlannedVersion,
  type Wanted,
} from "./plan";
import type { RecordedVersion } from "./recorded-versions";
import { meaningIn, type Target } from "./target";

interface Compared {
  readonly target: Target;
  readonly recorded: readonly RecordedVersion[];
}

/** A case with all its versions. */
interface ComparedCase extends Compared {
  readonly key: string;
  /** As it is written here, else as the first sheet has it. */
  readonly id: string;
  /** Its row in the table of cases; undefined where it is not there. */
  readonly row: number | undefined;
  readonly versions: readonly Version[];
}

/**
 * Compares the cases of several sheets with those of the workbook and with one another, cell by cell: what nobody contradicts is an
 * addition, what two say differently a difference, whatever the spelling. A blank contradicts nothing.
 */
export function compareVersions(
  found: readonly (readonly [GivenSheet, FoundVersions | null])[],
  target: Target,
  recorded: readonly RecordedVersion[],
): Plan {
  const versions = found.flatMap(([, one]) => one?.versions ?? []);
  const cases = [...groupBy(versions, ({ key }) => key)].map(([key, ofCase]): ComparedCase => {
    const row = target.rows.get(key);
    return {
      target,
      recorded: recorded.filter(({ caseKey }) => caseKey === key),
      key,
      id: row === undefined ? ofCase[0]!.id : String(target.cells[row]![target.idColumn]),
      row,
      versions: withoutCopies(ofCase),
    };
  });
  const compared = cases.map(compareCase);
  return {
    additions: compared.flatMap(({ addition }) => addition ?? []),
    differences: compared.flatMap(({ differences }) => differences),
    judgedTwice: cases.flatMap((one) => {
      const here = one.row === undefined ? [] : [{ source: TOGETHER.here, cells: cellsHere(one) }];
      return judgedTwice(one, here, target) ?? [];
    }),
    here: new Map(compared.flatMap(({ here }) => [...here])),
    sources: [...new Set(found.flatMap(([sheet, one]) => (one && one.versions.length > 0 ? sheet.source : [])))],
    same: sum(compared.map(({ same }) => same)),
    settled: sum(compared.map(({ settled }) => settled)),
    unknown: [
      ...found.flatMap(([, one]) => one?.unknown ?? []),
      ...filesWithoutCases(found),
      ...compared.flatMap(({ unknown }) => unknown),
    ],
    notes: found.flatMap(([sheet, one]) => (one ? sheet.notes : [])),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** A file may have other sheets than that of the cases; one with no such sheet is told. */
function filesWithoutCases(found: readonly (readonly [GivenSheet, FoundVersions | null])[]): string[] {
  const files = groupBy(found, ([{ file }]) => file);
  return [...files].flatMap(([file, sheets]) =>
    sheets.every(([, one]) => one === null) ? TOGETHER.noSheet(file) : [],
  );
}

/** The same sheet twice, under two names, is one version. */
function withoutCopies(versions: readonly Version[]): Version[] {
  const said = (version: Version) =>
    JSON.stringify([...version.cells].map(([column, { meaning }]) => [column, meaning]).sort());
  return [...groupBy(versions, said).values()].map((same) => ({
    ...same[0]!,
    source: [...new Set(same.map(({ source }) => source))].join(TOGETHER.and),
  }));
}

interface ComparedCells {
  readonly addition: Addition | undefined;
  readonly differences: readonly Difference[];
  readonly here: ReadonlyMap<string, string>;
  readonly same: number;
  readonly settled: number;
  readonly unknown: readonly string[];
}

function compareCase(one: ComparedCase): ComparedCells {
  const { key, id, row, versions, target } = one;
  const here = new Map<string, string>();
  const cells = new Map<number, Wanted>();
  const differences: Difference[] = [];
  const unknown: string[] = [];
  const sources = new Set<string>();
  let [same, settled] = [0, 0];
  const columns = new Set(versions.flatMap((version) => [...version.cells.keys()]));
  for (const column of [...columns].sort((a, b) => a - b)) {
    const options = optionsOf(one, column);
    const isHere = options[0]!.isHere;
    here.set(keyOfCell(key, column), isHere ? options[0]!.meaning : "");
    if (isHere && options.length === 1) same++;
    else if (row !== undefined && target.isFormula(row, column))
      unknown.push(TOGETHER.formula(target.addressOf(row, column)));
    else if (options.length === 1) {
      cells.set(column, options[0]!);
      for (const source of options[0]!.sources) sources.add(source);
    } else if (isSettled(one, column, options)) settled++;
    else differences.push(differenceOf(one, column, options));
  }
  const isNew = row === undefined;
  const addition = cells.size > 0 || isNew ? { key, id, isNew, sources: [...sources], cells } : undefined;
  return { addition, differences, here, same, settled, unknown };
}

/** What is said of a cell, what is here first; each once. */
function optionsOf({ row, versions, target }: ComparedCase, column: number): Option[] {
  const options = new Map<string, Option>();
  const add = (wanted: Wanted, source: string, isHere: boolean) => {
    const before = options.get(wanted.meaning);
    options.set(
      wanted.meaning,
      before ? { ...before, sources: [...before.sources, source] } : { ...wanted, sources: [source], isHere },
    );
  };
  const cell = row === undefined ? undefined : wantedHere(target, row, column);
  if (cell) add(cell, TOGETHER.here, true);
  for (const { source, cells } of versions) {
    const said = cells.get(column);
    if (said) add(said, source, false);
  }
  return [...options.values()];
}

/** What the table of cases says in a cell; undefined where nothing. */
function wantedHere(target: Target, row: number, column: number): Wanted | undefined {
  const cell = target.cells[row]?.[column];
  const meaning = meaningIn(target, column, cell);
  if (meaning === "") return undefined;
  const value = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : meaning;
  return { value, meaning, isDate: false };
}

function cellsHere({ target, row }: ComparedCase): PlannedVersion["cells"] {
  const cells = target.headings.flatMap((_, column) => {
    const wanted = row === undefined || column === target.idColumn ? undefined : wantedHere(target, row, column);
    return wanted ? [[column, wanted] as const] : [];
  });
  return new Map(cells);
}

/** What was kept of a cell when the choice was recorded; undefined where no choice was, or where it did not concern all that is said now. */
function keptBefore({ recorded }: ComparedCase, column: number, options: readonly Option[]): string | undefined {
  const known = new Set(recorded.map(({ meanings }) => meanings.get(column)));
  if (!options.every(({ meaning }) => known.has(meaning))) return undefined;
  return recorded.find(({ kept }) => kept.has(column))?.meanings.get(column);
}

function isSettled(one: ComparedCase, column: number, options: readonly Option[]): boolean {
  const [first] = options;
  return first!.isHere && keptBefore(one, column, options) === first!.meaning;
}

function differenceOf(one: ComparedCase, column: number, options: readonly Option[]): Difference {
  const { key, id, row, target } = one;
  return {
    key: keyOfCell(key, column),
    caseKey: key,
    id,
    column,
    heading: target.headings[column] ?? "",
    address: row === undefined ? "" : target.addressOf(row, column),
    options,
    chosenBefore: keptBefore(one, column, options),
  };
}
