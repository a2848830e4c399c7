import { ICommandService, type Injector, type IRange } from "@univerjs/core";
import {
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  InsertSheetMutation,
  Interpreter,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  type BaseAstNode,
} from "@univerjs/preset-sheets-core";

interface Area {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
interface Reading {
  readonly node: BaseAstNode | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}
interface Generating {
  _nodeTraversalRef(node: BaseAstNode, found: BaseAstNode[]): void;
  _getRangeListByNode(reading: Reading): Promise<readonly Area[]>;
  _getAddressFunctionNodeList(node: BaseAstNode | null): readonly BaseAstNode[];
  _detectForcedRecalculationNode(tree: unknown, node: BaseAstNode | null): boolean;
}
interface Checking {
  checkAsyncNode(node: BaseAstNode | null): boolean;
}

/** What a function gives for a parsed formula, found once: a formula that is parsed anew is another object. */
function once<Result>(find: (node: BaseAstNode) => Result): (node: BaseAstNode) => Result {
  const known = new WeakMap<BaseAstNode, { readonly result: Result }>();
  return (node) => {
    const kept = known.get(node) ?? { result: find(node) };
    known.set(node, kept);
    return kept.result;
  };
}

/** The grid's number for a reference among the nodes of a parsed formula. */
const REFERENCE = 1;
const isBounded = ({ sheetId, range }: Area) =>
  sheetId !== "" && [range.startRow, range.endRow, range.startColumn, range.endColumn].every((end) => end >= 0);

/** The same areas, each once: a formula that reads one many times depends on it once. */
function distinct(areas: readonly Area[]): readonly Area[] {
  const key = ({ sheetId, range: { startRow, endRow, startColumn, endColumn } }: Area) =>
    [sheetId, startRow, endRow, startColumn, endColumn].join();
  return [...new Map(areas.map((area) => [key(area), area])).values()];
}

/**
 * Keeps what the grid finds out about every formula in every calculation, as long as the formula is not parsed anew: what it
 * reads, and what kind of functions are in it. What it reads is kept where that are references which no value decides.
 */
export function keepReadings(injector: Injector) {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generating;
  const interpreter = injector.get(Interpreter) as unknown as Checking;
  const runtime = injector.get(IFormulaRuntimeService);

  const forced = once((node) => forcedOf(null, node));
  const forcedOf = generator._detectForcedRecalculationNode.bind(generator);
  generator._detectForcedRecalculationNode = (_, node) => node !== null && forced(node);

  const addressing = once((node) => addressingOf(node));
  const addressingOf = generator._getAddressFunctionNodeList.bind(generator);
  generator._getAddressFunctionNodeList = (node) => (node === null ? [] : addressing(node));

  const asynchronous = once((node) => asynchronousOf(node));
  const asynchronousOf = interpreter.checkAsyncNode.bind(interpreter);
  interpreter.checkAsyncNode = (node) => node !== null && asynchronous(node);

  const hasOnlyReferences = once((node) => {
    const found: BaseAstNode[] = [];
    generator._nodeTraversalRef(node, found);
    return found.every(({ nodeType }) => Number(nodeType) === REFERENCE);
  });
  // A formula without a sheet's name reads its own sheet: the same one stands on several.
  let kept = new WeakMap<BaseAstNode, Map<string, readonly Area[]>>();
  const areasOf = generator._getRangeListByNode.bind(generator);
  generator._getRangeListByNode = async (reading) => {
    const { node, refOffsetX, refOffsetY } = reading;
    if (node === null || refOffsetX !== 0 || refOffsetY !== 0 || !hasOnlyReferences(node))
      return distinct(await areasOf(reading));
    const onSheets = kept.get(node) ?? new Map<string, readonly Area[]>();
    kept.set(node, onSheets);
    const known = onSheets.get(runtime.currentSubUnitId);
    if (known) return known;
    const areas = distinct(await areasOf(reading));
    // An area that ends with its sheet, or a reference to none, may be another one next time.
    if (areas.every(isBounded)) onSheets.set(runtime.currentSubUnitId, areas);
    return areas;
  };
  const sheetChanges: readonly string[] = [InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id];
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (sheetChanges.includes(id)) kept = new WeakMap();
  });
}
