import { keyOf } from "../../scoring/cell";
import { TOGETHER } from "../texts/together";
import type { JudgedTwice, PlannedVersion } from "./plan";
import type { RecordedVersion } from "./recorded-versions";
import type { Target } from "./target";

interface CaseOfVersions {
  readonly key: string;
  readonly id: string;
  readonly versions: readonly PlannedVersion[];
  readonly recorded: readonly RecordedVersion[];
}

type Meanings = ReadonlyMap<number, string>;

const meaningsOf = ({ cells }: PlannedVersion): Meanings =>
  new Map([...cells].map(([column, { meaning }]) => [column, meaning]));

/**
 * A case that two versions judge, with those of them that are not recorded yet; null where there is one version only. What is in
 * this workbook is a version of its own where it contradicts all the others that say something, of who judged the case too: else it is
 * what was brought in from them before.
 */
export function judgedTwice(
  { key, id, versions, recorded }: CaseOfVersions,
  here: readonly PlannedVersion[],
  target: Target,
): JudgedTwice | null {
  const isRecorded = (source: string) => recorded.some((one) => keyOf(one.source) === keyOf(source));
  const others: Meanings[] = [...recorded.map(({ meanings }) => meanings), ...versions.map(meaningsOf)];
  const own = here.filter((one) => !isRecorded(TOGETHER.here) && isOwn(meaningsOf(one), others));
  const added = [...own, ...versions.filter(({ source }) => !isRecorded(source))];
  const all = [...recorded.map(({ meanings }) => meanings), ...added.map(meaningsOf)];
  return isTwice(all, target) ? { key, id, recorded, added } : null;
}

/** Whether what is here comes from somebody whom the other versions do not come from. */
function isOwn(here: Meanings, others: readonly Meanings[]): boolean {
  return [...here].some(([column, meaning]) => {
    const said = others.flatMap((one) => one.get(column) ?? []);
    return said.length > 0 && !said.includes(meaning);
  });
}

/** Whether two versions say something of the same cell: both judge a question, or they differ in a fact. */
function isTwice(all: readonly Meanings[], { asked }: Target): boolean {
  return all.some((one, place) =>
    all
      .slice(place + 1)
      .some((other) =>
        [...one].some(([column, meaning]) => other.has(column) && (asked.has(column) || other.get(column) !== meaning)),
      ),
  );
}

/** In which columns the versions of a case differ. */
export function differingColumns(all: readonly Meanings[]): ReadonlySet<number> {
  const columns = new Set(all.flatMap((one) => [...one.keys()]));
  return new Set([...columns].filter((column) => new Set(all.flatMap((one) => one.get(column) ?? [])).size > 1));
}
