import type { Injector, IRange } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/preset-sheets-core";

interface Tree {
  readonly treeId: number;
  readonly rangeList: readonly { readonly unitId: string; readonly sheetId: string; readonly range: IRange }[];
}

interface Depending {
  addDependencyRTreeCache(tree: Tree): void;
  reset(): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
}

/**
 * Notes once what a formula depends on. The grid notes it anew for every formula in every calculation, beside what it has
 * noted before, and so takes longer with each.
 */
export function noteDependenciesOnce(injector: Injector) {
  const manager = injector.get(IDependencyManagerService) as unknown as Depending;
  const noted = new Map<number, Set<string>>();
  const add = manager.addDependencyRTreeCache.bind(manager);
  const reset = manager.reset.bind(manager);
  const remove = manager._removeDependencyRTreeCache.bind(manager);
  const removeSheet = manager._removeDependencyRTreeCacheById.bind(manager);

  manager.addDependencyRTreeCache = ({ treeId, rangeList }) => {
    const keys = noted.get(treeId) ?? new Set();
    noted.set(treeId, keys);
    const added = rangeList.filter(({ unitId, sheetId, range }) => {
      const key = `${unitId} ${sheetId} ${range.startRow} ${range.endRow} ${range.startColumn} ${range.endColumn}`;
      return !keys.has(key) && keys.add(key);
    });
    if (added.length > 0) add({ treeId, rangeList: added });
  };
  manager.reset = () => {
    noted.clear();
    reset();
  };
  manager._removeDependencyRTreeCache = (treeId) => {
    noted.delete(treeId);
    remove(treeId);
  };
  manager._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    noted.clear();
    removeSheet(unitId, sheetId);
  };
}
