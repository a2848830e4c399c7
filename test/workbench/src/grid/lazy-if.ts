import type { Injector } from "@univerjs/core";
import {
  IFormulaRuntimeService,
  Interpreter,
  NumberValueObject,
  type ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { asCondition } from "./excel/condition";

/** The part of the interpreter that calculates the tree of a formula, its branches first. */
interface Executing {
  _execute(node: BaseAstNode, columns?: number, rows?: number): unknown;
}
interface Called extends BaseAstNode {
  isEmptyParamFunction(): boolean;
}
interface Referring extends BaseAstNode {
  setRefOffset(columns?: number, rows?: number): void;
}

/** The grid's number for a reference among the nodes of a parsed formula. */
const REFERENCE = 1;

/** Every node of every formula is asked: most are told by their length alone. */
const isCalled = (node: BaseAstNode, name: string) => {
  const token = node.getToken();
  return token.length === name.length && token.toUpperCase() === name;
};

/**
 * Lets IF calculate only the branch that its condition asks for, as Excel does: the grid would calculate both, and so call
 * the custom functions of both.
 */
export function calculateIfLazily(injector: Injector) {
  const interpreter = injector.get(Interpreter) as unknown as Executing;
  const runtime = injector.get(IFormulaRuntimeService);
  /** As the grid does it, in less time. */
  const executeWhole = (node: BaseAstNode, columns = 0, rows = 0) => {
    if (runtime.isStopExecution()) return 1;
    for (const child of node.getChildren())
      if (isCalled(child, "LAMBDA") && (child as Called).isEmptyParamFunction()) child.execute();
      else interpreter._execute(child, columns, rows);
    if (Number(node.nodeType) === REFERENCE) (node as Referring).setRefOffset(columns, rows);
    node.execute();
    return 0;
  };
  interpreter._execute = (node, columns, rows) => {
    if (!isCalled(node, "IF")) return executeWhole(node, columns, rows);
    const [condition, ...branches] = node.getChildren();
    if (!condition) return executeWhole(node, columns, rows);
    interpreter._execute(condition, columns, rows);
    const wanted = wantedBranch(condition.getValue() as BaseValueObject | BaseReferenceObject | null);
    if (wanted === "each") return executeWhole(node, columns, rows);
    const branch = wanted === null ? undefined : branches[wanted];
    branches.forEach((one) => {
      if (one === branch) interpreter._execute(one, columns, rows);
      else one.setValue(NumberValueObject.create(0));
    });
    node.execute();
    // Of a range IF gives the range itself.
    const chosen = branch?.getValue();
    if (chosen?.isReferenceObject() === true) node.setValue(chosen);
    return 0;
  };
}

/** The branch's place, null where the condition is an error, "each" where it is a whole array and cells differ. */
function wantedBranch(condition: BaseValueObject | BaseReferenceObject | null): number | null | "each" {
  if (condition === null) return "each";
  const value = condition.isReferenceObject()
    ? (condition as BaseReferenceObject).toArrayValueObject(false)
    : (condition as BaseValueObject);
  if (!value.isArray()) return placeFor(value);
  const array = value as ArrayValueObject;
  const only = array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.get(0, 0) : null;
  return only ? placeFor(only) : "each";
}

function placeFor(given: BaseValueObject) {
  const value = asCondition(given);
  return value.isError() ? null : value.getValue() ? 0 : 1;
}
