import { useCallback, useRef, useState } from "react";
import { bringTogether, compareSheets } from "../workbook/bring-together/bring-together";
import type { ChosenFile } from "../workbook/bring-together/files/chosen-file";
import { readFiles } from "../workbook/bring-together/files/read-files";
import type { GivenSheet } from "../workbook/bring-together/given-sheet";
import type { Plan } from "../workbook/bring-together/plan";
import { readWorkbookSheets } from "../workbook/bring-together/workbook-sheets";
import { TOGETHER_TEXTS } from "../workbook/texts/together";
import type { SetUpStep } from "./use-set-up";
import { useTask, type Task } from "./use-task";

/** What a person has chosen and what it leads to. */
interface BringIn {
  /** Sheets of files. */
  readonly ofFiles: readonly GivenSheet[];
  readonly unreadable: readonly string[];
  /** Sheets of this workbook, null before anybody looked, and those that are ticked. */
  readonly ofWorkbook: readonly GivenSheet[] | null;
  readonly ticked: ReadonlySet<string>;
  readonly plan: Plan | null;
  /** The cases that are agreed to, and what is chosen of each difference. */
  readonly cases: ReadonlySet<string>;
  readonly choices: ReadonlyMap<string, string>;
}

export interface ShownBringIn extends BringIn {
  readonly task: Task;
  readonly step: SetUpStep | null;
  readonly isCancelling: boolean;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly lookForSheets: () => void;
  readonly tick: (source: string, isTicked: boolean) => void;
  readonly choose: (files: readonly ChosenFile[]) => void;
  readonly agree: (cases: ReadonlySet<string>) => void;
  readonly decide: (choices: ReadonlyMap<string, string>) => void;
  readonly write: () => void;
}

const NOTHING: BringIn = {
  ofFiles: [],
  unreadable: [],
  ofWorkbook: null,
  ticked: new Set(),
  plan: null,
  cases: new Set(),
  choices: new Map(),
};

const given = ({ ofFiles, ofWorkbook, ticked }: BringIn) => [
  ...ofFiles,
  ...(ofWorkbook ?? []).filter(({ source }) => ticked.has(source)),
];

/** Compares what is chosen: everything that nobody contradicts is agreed to until a person says otherwise. */
async function compared(state: BringIn): Promise<BringIn> {
  const sheets = given(state);
  if (sheets.length === 0) return { ...state, plan: null };
  const plan = await compareSheets(sheets);
  const choices = plan.differences.flatMap(({ key, options, chosenBefore }) => {
    const chosen = state.choices.get(key) ?? chosenBefore;
    return options.some(({ meaning }) => meaning === chosen) ? [[key, chosen!] as const] : [];
  });
  return { ...state, plan, cases: new Set(plan.additions.map(({ key }) => key)), choices: new Map(choices) };
}

/** Brings sheets together, step by step; what is chosen is kept whichever tab is shown. */
export function useBringIn(): ShownBringIn {
  const task = useTask();
  const [state, setState] = useState(NOTHING);
  const [step, setStep] = useState<SetUpStep | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const abort = useRef(new AbortController());
  const { start, clear: clearTask } = task;
  const onStep = useCallback((words: string, share: number) => setStep({ words, share }), []);

  const run = useCallback(
    (
      work: (
        signal: AbortSignal,
      ) => Promise<Parameters<Task["start"]>[0] extends () => Promise<infer Told> ? Told : never>,
    ) =>
      start(async () => {
        abort.current = new AbortController();
        setCancelling(false);
        try {
          return await work(abort.current.signal);
        } finally {
          setStep(null);
        }
      }),
    [start],
  );
  const compare = (next: BringIn) =>
    run(async () => {
      setState(next);
      onStep(TOGETHER_TEXTS.comparing, 1);
      setState(await compared(next));
      return "";
    });

  return {
    ...state,
    // The bar says enough.
    task: { ...task, isSlow: task.isSlow && step === null },
    step,
    isCancelling,
    cancel: () => {
      setCancelling(true);
      abort.current.abort();
    },
    clear: () => {
      setState(NOTHING);
      clearTask();
    },
    lookForSheets: () =>
      run(async () => {
        const ofWorkbook = await readWorkbookSheets();
        setState((before) => ({ ...before, ofWorkbook }));
        return "";
      }),
    tick: (source, isTicked) => {
      const ticked = new Set(state.ticked);
      if (isTicked) ticked.add(source);
      else ticked.delete(source);
      compare({ ...state, ticked });
    },
    choose: (files) =>
      run(async (signal) => {
        const read = await readFiles(files, (name, share) => onStep(TOGETHER_TEXTS.reading(name), share), signal);
        const names = new Set(read.sheets.map(({ source }) => source));
        const next = {
          ...state,
          ofFiles: [...state.ofFiles.filter(({ source }) => !names.has(source)), ...read.sheets],
          unreadable: read.unreadable,
        };
        setState(next);
        onStep(TOGETHER_TEXTS.comparing, 1);
        setState(await compared(next));
        return "";
      }),
    agree: (cases) => setState({ ...state, cases }),
    decide: (choices) => setState({ ...state, choices }),
    write: () =>
      run(async (signal) => {
        const { plan } = state;
        if (!plan) return "";
        try {
          const { sentence, isStopped } = await bringTogether(given(state), plan, state, { onStep, signal });
          return { sentence, intent: isStopped ? "info" : "success" };
        } finally {
          // Whatever was written, the page shows what is there now.
          setState(await compared(state).catch(() => ({ ...state, plan: null })));
        }
      }),
  };
}
