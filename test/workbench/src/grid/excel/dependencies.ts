import type { Injector, IRange } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/preset-sheets-core";

interface Area {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

interface Tree {
  readonly treeId: number;
  readonly rangeList: readonly Area[];
}

interface Depending {
  readonly _dependencyRTreeCache: { bulkRemove(areas: readonly (Area & { readonly id: number })[]): void };
  addDependencyRTreeCache(tree: Tree): void;
  reset(): void;
  _removeAllTreeMap(treeId: number): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
}

/**
 * Notes once what a formula depends on, and forgets all of it with the formula. The grid notes it anew for every formula in
 * every calculation, beside what it has noted before, and so takes longer with each; and it forgets areas of a formula only
 * where there is one on each sheet.
 */
export function noteDependenciesOnce(injector: Injector) {
  const manager = injector.get(IDependencyManagerService) as unknown as Depending;
  const noted = new Map<number, Map<string, Area>>();
  /** The last list of each formula: the same areas again are noted already. */
  const last = new Map<number, readonly Area[]>();
  const add = manager.addDependencyRTreeCache.bind(manager);
  const reset = manager.reset.bind(manager);
  const removeTree = manager._removeAllTreeMap.bind(manager);
  const removeSheet = manager._removeDependencyRTreeCacheById.bind(manager);

  const forget = (treeId: number) => {
    const areas = [...(noted.get(treeId)?.values() ?? [])];
    noted.delete(treeId);
    last.delete(treeId);
    manager._dependencyRTreeCache.bulkRemove(areas.map((area) => ({ ...area, id: treeId })));
  };

  manager.addDependencyRTreeCache = ({ treeId, rangeList }) => {
    const before = last.get(treeId);
    if (before?.length === rangeList.length && rangeList.every((area, index) => area === before[index])) return;
    last.set(treeId, [...rangeList]);
    const areas = noted.get(treeId) ?? new Map<string, Area>();
    noted.set(treeId, areas);
    const added = rangeList.filter(({ unitId, sheetId, range }) => {
      const key = `${unitId} ${sheetId} ${range.startRow} ${range.endRow} ${range.startColumn} ${range.endColumn}`;
      return !areas.has(key) && areas.set(key, { unitId, sheetId, range: withEnds(range) });
    });
    if (added.length > 0) add({ treeId, rangeList: added });
  };
  manager.reset = () => {
    noted.clear();
    last.clear();
    reset();
  };
  manager._removeDependencyRTreeCache = forget;
  manager._removeAllTreeMap = (treeId) => {
    forget(treeId);
    removeTree(treeId);
  };
  manager._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    removeSheet(unitId, sheetId);
    last.clear();
    for (const areas of noted.values())
      for (const [key, area] of areas) if (area.unitId === unitId && area.sheetId === sheetId) areas.delete(key);
  };
}

/** A whole column or row has no number at one end; what lies in its first cell is enough to find it by. */
function withEnds({ startRow, endRow, startColumn, endColumn }: IRange): IRange {
  const firstRow = startRow || 0;
  const firstColumn = startColumn || 0;
  return {
    startRow: firstRow,
    endRow: Number.isNaN(endRow) ? firstRow : endRow,
    startColumn: firstColumn,
    endColumn: Number.isNaN(endColumn) ? firstColumn : endColumn,
  };
}
