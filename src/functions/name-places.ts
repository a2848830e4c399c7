import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { answersOf, type Answers } from "../scoring/answers";
import type { Problem, Source } from "../scoring/problem";
import { nounOf } from "../scoring/texts/argument-problems";
import type { NamePlace, Wording } from "../scoring/texts/problem-words";
import { argumentAddress, nameCells } from "./addresses";

/** The arguments that are one cell: without an address there is nothing to name. */
const SINGLE: readonly Source[] = ["summaryWeight", "summaryInThread", "line", "fact", "confidence", "population"];

/** A function's arguments in their order: what a problem can be in, "" for any other. */
export type Places = readonly (Source | "")[];

/** What the words of a function's problems depend on; the scheme's own answers where a list cannot be used. */
export function wordingOf(invocation: unknown, places: Places, given?: Answers | Problem): Wording {
  const answers = given && !("kind" in given) ? given : answersOf(OMI_2007_RULES);
  return { name: namePlaces(invocation, places), scheme: OMI_2007_RULES, answers };
}

/**
 * Names the cells of a function's arguments: by sheet and cell where Excel gives the argument's address, else by row and
 * column. A setting without an address has no name: "".
 */
function namePlaces(invocation: unknown, places: Places): NamePlace {
  return (place) => {
    const address = argumentAddress(invocation, places.indexOf(place.source));
    return address === undefined && SINGLE.includes(place.source)
      ? ""
      : nameCells(address, nounOf(place.source))(place);
  };
}
