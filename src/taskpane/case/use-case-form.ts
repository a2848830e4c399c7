import { useCallback, useEffect, useRef, useState } from "react";
import { textOf } from "../../scoring/cell";
import type { CaseView, QuestionView } from "../../workbook/cases/case-view";
import { readCase, type WantedCase } from "../../workbook/cases/read-case";
import { watchSelection } from "../../workbook/cases/watch-selection";
import { writeAnswer } from "../../workbook/cases/write-answer";
import { inTurn } from "../../workbook/tasks/in-turn";
import { CASES_TEXTS } from "../../workbook/texts/cases";
import type { Failure } from "../../workbook/texts/failures";
import { useOneAtATime } from "../use-one-at-a-time";
import { failureOf } from "../use-task";
import { keepSame } from "./keep-same";

/** Excel tells of one edit and of one selection several times over. */
const A_MOMENT = 100;

/** An answer that was not written, because the cell had changed. */
export interface Conflict {
  readonly view: CaseView;
  readonly question: QuestionView;
  readonly answer: string;
  /** What is in the cell. */
  readonly holds: unknown;
}

export interface CaseForm {
  /** null: the workbook has no inspection; undefined: not read yet. */
  readonly view: CaseView | null | undefined;
  readonly failure: Failure | null;
  /** Why an answer was not written. */
  readonly notWritten: Failure | null;
  /** That no case has the id that was looked for; "" for nothing. */
  readonly notFound: string;
  /** The answers on their way into their cells, by question. */
  readonly pending: ReadonlyMap<string, string>;
  readonly conflict: Conflict | null;
  /** Counts the cases that were asked for: the focus goes to their first unanswered question. */
  readonly arrivals: number;
  readonly step: (by: 1 | -1) => void;
  readonly find: (id: string) => void;
  readonly answer: (question: QuestionView, answer: string) => void;
  readonly overwrite: (conflict: Conflict) => void;
  /** Takes away what was said of an answer that was not written. */
  readonly dismiss: () => void;
}

const keyOfAnswer = (id: string, question: string) => `${id}\n${question}`;

/** The form of one case: follows the selected row and every edit, and writes each answer at once. */
export function useCaseForm(edits: number): CaseForm {
  const [view, setView] = useState<CaseView | null>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [notWritten, setNotWritten] = useState<Failure | null>(null);
  const [notFound, setNotFound] = useState("");
  const [pending, setPending] = useState<ReadonlyMap<string, string>>(new Map());
  const latest = useRef(pending);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [arrivals, setArrivals] = useState(0);
  const shown = useRef<CaseView | undefined>(undefined);
  const follows = useRef(true);
  /** Counts the cases that were asked for: what was read before another was asked for is of no use. */
  const asked = useRef(0);
  /** The answers that are written, and not yet read. */
  const written = useRef(new Set<string>());

  const change = useCallback((to: ReadonlyMap<string, string>) => {
    latest.current = to;
    setPending(to);
  }, []);
  const take = useCallback(
    (read: CaseView | null, isRead: ReadonlySet<string>) => {
      const found = read && keepSame(shown.current, read);
      shown.current = found ?? undefined;
      setView(found);
      setFailure(null);
      for (const key of isRead) written.current.delete(key);
      change(new Map([...latest.current].filter(([key]) => !isRead.has(key))));
    },
    [change],
  );

  const read = useCallback(async () => {
    const isRead = new Set(written.current);
    const number = asked.current;
    const at = follows.current ? "selected" : "shown";
    follows.current = false;
    try {
      const found = await readCase({ at, shown: shown.current });
      if (found !== "not found" && number === asked.current) take(found, isRead);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, [take]);
  const ask = useOneAtATime(read, A_MOMENT);

  useEffect(() => ask(), [ask, edits]);
  useEffect(() => {
    const watch = watchSelection(() => {
      follows.current = true;
      ask();
    });
    watch.catch((error: unknown) => setFailure(failureOf(error)));
    return () => void watch.then((unwatch) => unwatch()).catch(() => undefined);
  }, [ask]);

  const goTo = useCallback(
    (wanted: () => WantedCase | undefined) => {
      setNotFound("");
      void inTurn(async () => {
        const one = wanted();
        if (!one) return;
        const isRead = new Set(written.current);
        asked.current++;
        const found = await readCase(one);
        if (found === "not found") setNotFound(CASES_TEXTS.notFound("id" in one ? textOf(one.id) : ""));
        else {
          take(found, isRead);
          setArrivals((count) => count + 1);
        }
      }).catch((error: unknown) => setFailure(failureOf(error)));
    },
    [take],
  );
  const step = useCallback(
    (by: 1 | -1) => goTo(() => shown.current && { at: "beside", shown: shown.current, by }),
    [goTo],
  );
  const find = useCallback((id: string) => goTo(() => ({ at: "id", id })), [goTo]);

  const write = useCallback(
    (of: CaseView, question: QuestionView, answer: string, before: unknown) => {
      const key = keyOfAnswer(of.id, question.id);
      change(new Map(latest.current).set(key, answer));
      setNotWritten(null);
      const given = { of, question: question.id, column: question.column, idColumn: of.idColumn, before, answer };
      void inTurn(() => writeAnswer(given))
        .then((changed) => changed && setConflict({ view: of, question, answer, holds: changed.holds }))
        .catch((error: unknown) => setNotWritten(failureOf(error)))
        .finally(() => {
          written.current.add(key);
          ask();
        });
    },
    [ask, change],
  );
  const answer = useCallback(
    (question: QuestionView, given: string) => {
      const of = shown.current;
      if (!of) return;
      const before = latest.current.get(keyOfAnswer(of.id, question.id)) ?? question.entry;
      if (before !== given) write(of, question, given, before);
    },
    [write],
  );
  const overwrite = useCallback(
    ({ view: of, question, answer: given, holds }: Conflict) => {
      setConflict(null);
      write(of, question, given, holds);
    },
    [write],
  );
  const dismiss = useCallback(() => {
    setConflict(null);
    setNotWritten(null);
  }, []);
  const ofCase = new Map(
    [...pending].flatMap(([key, given]) => {
      const [id, question] = key.split("\n") as [string, string];
      return id === view?.id ? [[question, given] as const] : [];
    }),
  );
  const said = { failure, notWritten, notFound, conflict };
  return { view, ...said, pending: ofCase, arrivals, step, find, answer, overwrite, dismiss };
}
