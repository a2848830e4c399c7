import type { Injector, IRange } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  ISuperTableService,
  ReferenceNodeFactory,
  ValueNodeFactory,
  type BaseAstNode,
  type BaseReferenceObject,
} from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import type { TableMeta } from "../table";

interface Referring {
  _getTableReferenceNode(token: string, isNode: boolean, isMerging: boolean, isName?: boolean): BaseAstNode | undefined;
}
interface TableNode extends BaseAstNode {
  readonly _tableReferenceObject: BaseReferenceObject;
}
/** A table as the formulas know it: its range ends above the totals row. */
export interface KnownTable {
  readonly range: IRange;
  readonly titleMap: ReadonlyMap<string, number>;
}

const REF = "#REF!";

/**
 * Lets formulas read every part of a table that Excel names, [[#Headers],[#Data]] and the totals row among them. The grid
 * knows one section at a time and no totals.
 */
export function readTableSections(injector: Injector) {
  const factory = injector.get(ReferenceNodeFactory) as unknown as Referring;
  const own = factory._getTableReferenceNode.bind(factory);
  const find = (name: string): { readonly name: string; readonly table: KnownTable } | undefined => {
    const unitId = injector.get(IFormulaCurrentConfigService).getExecuteUnitId() ?? "";
    const tables = injector.get(ISuperTableService).getTableMap(unitId) as ReadonlyMap<string, KnownTable> | undefined;
    const found = [...(tables ?? [])].find(([one]) => one.toLowerCase() === name.toLowerCase());
    return found && { name: found[0], table: found[1] };
  };
  const hasTotals = (name: string) => {
    const unitId = injector.get(IFormulaCurrentConfigService).getExecuteUnitId() ?? "";
    const table = injector
      .get(TableManager)
      .getTableList(unitId)
      .find((one) => one.name === name);
    return (table?.meta as Partial<TableMeta> | undefined)?.hasTotals === true;
  };

  factory._getTableReferenceNode = (token, isNode, isMerging, isName) => {
    const [name = "", brackets = ""] = splitAt(token, token.indexOf("["));
    const found = isNode ? undefined : find(name);
    if (!found || /#This Row|^\[\s*@/i.test(brackets)) return own(token, isNode, isMerging, isName);
    const range = partOf(found.table, brackets, hasTotals(found.name));
    if (!range) return new ValueNodeFactory().checkAndCreateNodeType(REF);
    // Told that it is a table: by its spelling alone the grid would not know one with a sign in its name.
    const node = own(`${found.name}[#All]`, isNode, isMerging, true) as TableNode;
    node._tableReferenceObject.setRangeData(range);
    return node;
  };
}

const splitAt = (text: string, at: number) => (at < 0 ? [text] : [text.slice(0, at), text.slice(at)]);

/** The cells that "[Score]", "[#All]", "[[#Headers],[#Data],[Score]:[Below]]" name; null where there are none. */
export function partOf({ range, titleMap }: KnownTable, brackets: string, hasTotals: boolean): IRange | null {
  const inside = brackets.slice(1, -1);
  const isNested = /(?<!')\[/.test(inside);
  const parts = isNested
    ? [...inside.matchAll(/\[((?:'.|[^[\]'])*)\]/gs)].map(([, part = ""]) => part)
    : inside.trim() === ""
      ? []
      : [inside];
  const titles = new Map([...titleMap].map(([title, index]) => [title.trim().toLowerCase(), index]));
  const columns = parts
    .filter((part) => !part.trim().startsWith("#"))
    .map((part) => titles.get(part.replace(/'(.)/gs, "$1").trim().toLowerCase()) ?? -1);
  const sections = parts.map((part) => part.trim().toLowerCase()).filter((part) => part.startsWith("#"));
  const rows = (sections.length === 0 ? ["#data"] : sections).flatMap((section): readonly number[] => {
    const { startRow, endRow } = range;
    const totals = hasTotals ? [endRow + 1] : [];
    if (section === "#all") return [startRow, endRow, ...totals];
    if (section === "#headers") return [startRow];
    return section === "#totals" ? totals : section === "#data" ? [startRow + 1, endRow] : [];
  });
  if (rows.length === 0 || columns.includes(-1)) return null;
  const first = range.startColumn;
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: columns.length === 0 ? first : first + Math.min(...columns),
    endColumn: columns.length === 0 ? range.endColumn : first + Math.max(...columns),
  };
}
