import { cellsOf } from "../../scoring/cell";
import type { InspectionArguments, JudgedInspection } from "../../scoring/judge-inspection";
import type { Place } from "../../scoring/problem";
import type { Repair } from "./repair";
import { caseRepairs } from "./repairs-of-cases";
import { columnRepairs } from "./repairs-of-columns";
import { questionRepairs } from "./repairs-of-questions";

/** What repairs are looked for in. */
export interface RepairableCells {
  readonly given: InspectionArguments;
  readonly judged: JudgedInspection;
  /** The address of a cell. */
  readonly addressOf: (place: Place) => string;
  /** Whether a cell of a table is a formula, by its row and column: it is never replaced. */
  readonly isFormula: (place: Place) => boolean;
}

/**
 * The obvious repairs of an inspection: cells of the tables of cases and questions that count the same when they are written as
 * they were meant. In the order of the sheets. A formula is left alone.
 */
export function planRepairs({ given, judged, addressOf, isFormula }: RepairableCells): Repair[] {
  const cells = { cases: cellsOf(given.cases), questions: cellsOf(given.questions) };
  const found = [
    ...columnRepairs(judged, cells.cases, cells.questions),
    ...caseRepairs(judged, cells.cases, cellsOf(given.answers)),
    ...questionRepairs(judged, cells.questions),
  ];
  const repairs = found.flatMap(({ at, reason, becomes }) => {
    const was = (at.source === "cases" ? cells.cases : cells.questions)[at.row]?.[at.column];
    const canBe = (typeof was === "string" || typeof was === "number") && was !== becomes && becomes !== "";
    return canBe && !isFormula(at) ? [{ reason, address: addressOf(at), was, becomes }] : [];
  });
  // One repair a cell: the first found says most.
  return [...new Map(repairs.reverse().map((repair) => [repair.address, repair])).values()].reverse();
}
