import { useEffect, useState } from "react";
import { findUnknownAnswers } from "../workbook/scores/find-unknown-answers";
import type { ScoresView } from "../workbook/scores/scores-view";
import type { UnknownAnswer } from "../workbook/scores/unknown-answers";

type UnknownAnswers = ReadonlyMap<string, UnknownAnswer>;

const NONE: UnknownAnswers = new Map();

/** Where to look for the criteria that cannot be scored; the cases are read only while there is one. */
export function useUnknownAnswers(view: ScoresView): UnknownAnswers {
  const [unknown, setUnknown] = useState(NONE);
  const hasError = view.sections.some(({ criteria }) =>
    criteria.some(({ score }) => score.kind === "error" && score.word === "#VALUE!"),
  );
  useEffect(() => {
    let isCurrent = true;
    const find = hasError ? findUnknownAnswers() : Promise.resolve(NONE);
    find.then(
      (found) => isCurrent && setUnknown(found),
      // A hint less: the formula's cell says the same.
      () => isCurrent && setUnknown(NONE),
    );
    return () => {
      isCurrent = false;
    };
  }, [view, hasError]);
  return unknown;
}
