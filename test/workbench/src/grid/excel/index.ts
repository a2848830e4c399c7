import type { Injector } from "@univerjs/core";
import {
  LexerNode,
  PrefixNodeFactory,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { noteDependenciesOnce } from "./dependencies";
import { keepReadings } from "./kept-readings";
import { calculateLet } from "./let-names";
import { letLinksBeTexts } from "./link-labels";
import { letTextsBeLiteral } from "./literal-comparison";
import { followShrunkSpills } from "./spill-dependents";
import { calculateQuickly } from "./quick";
import { letReferencesBeExcels } from "./references";
import { readTableSections } from "./table-sections";

let isPrepared = false;

/** Lets the grid calculate as Excel does where it would give something else; see also EXCEL_FUNCTIONS. */
export function calculateAsExcel(injector: Injector) {
  if (!isPrepared) {
    isPrepared = true;
    letTextsBeLiteral();
    letReferencesBeExcels();
  }
  calculateQuickly(injector);
  keepReadings(injector);
  noteDependenciesOnce(injector);
  readTableSections(injector);
  calculateLet(injector);
  followShrunkSpills(injector);
  letAtStandBeforeAnything(injector);
  letLinksBeTexts(injector);
}

type Calculated = BaseValueObject | BaseReferenceObject;

const hasAt = new WeakSet<object>();

/** "@" before a call or a single cell changes nothing: the grid would give #VALUE!. */
function letAtStandBeforeAnything(injector: Injector) {
  const at = new LexerNode();
  at.setToken("@");
  const node = injector.get(PrefixNodeFactory).checkAndCreateNodeType(at);
  const prototype = Object.getPrototypeOf(node) as { _handlerAT: (this: unknown, value: Calculated) => unknown };
  if (hasAt.has(prototype)) return;
  hasAt.add(prototype);
  const own = prototype._handlerAT;
  prototype._handlerAT = function (value) {
    if (!value.isReferenceObject()) return value.isArray() ? (value as ArrayValueObject).get(0, 0) : value;
    const { startRow, endRow, startColumn, endColumn } = (value as BaseReferenceObject).getRangePosition();
    return startRow === endRow && startColumn === endColumn ? value : own.call(this, value);
  };
}
