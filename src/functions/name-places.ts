import type { Source } from "../scoring/problem";
import { NOUNS } from "../scoring/texts/argument-problems";
import type { NamePlace } from "../scoring/texts/problem-sentences";
import { argumentAddress, nameCells } from "./addresses";

/** The arguments that are one cell: without an address there is nothing to name. */
const SINGLE: readonly Source[] = ["summaryWeight", "summaryInThread", "line"];

/**
 * Names the cells of a function's arguments: by sheet and cell where Excel gives the argument's address, else by row and
 * column. A setting without an address has no name: "".
 *
 * @param places the index of each argument that a problem can be in
 */
export function namePlaces(invocation: unknown, places: Partial<Record<Source, number>>): NamePlace {
  return (place) => {
    const address = argumentAddress(invocation, places[place.source] ?? -1);
    return address === undefined && SINGLE.includes(place.source) ? "" : nameCells(address, NOUNS[place.source])(place);
  };
}
