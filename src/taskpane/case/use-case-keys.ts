import { useCallback, type KeyboardEvent, type RefObject } from "react";
import type { QuestionView } from "../../workbook/cases/case-view";
import { useAnnounce } from "../LiveRegion";
import type { KeyedChoice } from "./answer-keys";
import { CASE_TEXTS } from "./case-texts";
import type { CaseForm } from "./use-case-form";

const radiosOf = (question: Element) => [...question.querySelectorAll<HTMLInputElement>("input:not(:disabled)")];

/** Puts the focus on a question: on its answer, or the first that can be chosen. */
function focusOn(question: Element | undefined): void {
  if (!question) return;
  const radios = radiosOf(question);
  (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  question.scrollIntoView({ block: "nearest" });
}

const questionsIn = (form: HTMLElement | null) => [
  ...(form?.querySelectorAll<HTMLElement>("[data-question]:not(:disabled)") ?? []),
];
const isOpen = (question: Element) => radiosOf(question).every(({ checked }) => !checked);

/** The first question without an answer behind the focus, or from the beginning. */
export function focusOnOpen(form: HTMLElement | null): boolean {
  const all = questionsIn(form);
  const place = all.findIndex((question) => question.contains(document.activeElement));
  const open = [...all.slice(place + 1), ...all.slice(0, place + 1)].find(isOpen);
  focusOn(open);
  return open !== undefined;
}

/** Puts the focus on the first question of a case that is still open, or on its first. */
export function focusOnArrival(form: HTMLElement | null): void {
  const all = questionsIn(form);
  focusOn(all.find(isOpen) ?? all[0]);
}

interface CaseKeys {
  readonly form: RefObject<HTMLElement | null>;
  readonly questions: readonly QuestionView[];
  readonly choices: readonly KeyedChoice[];
}

/**
 * The keys of the form while a question has the focus. The browser's own arrow keys would choose an answer, and so write it
 * into the sheet, on the way to another.
 */
export function useCaseKeys({ step, answer }: CaseForm, { form, questions, choices }: CaseKeys) {
  const announce = useAnnounce();
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLInputElement)) return;
      const all = questionsIn(form.current);
      const place = all.findIndex((question) => question.contains(event.target as Node));
      const here = all[place];
      if (!here) return;
      const question = questions.find(({ id }) => id === here.dataset["question"]);
      const radios = radiosOf(here);
      const moveBy = (by: number) => {
        const next = radios.indexOf(event.target as HTMLInputElement) + by;
        radios.at(next % radios.length)?.focus();
      };
      const choice = choices.find(({ key }) => key !== "" && key === event.key.toLowerCase());
      const goOn = () => {
        if (focusOnOpen(form.current)) return;
        announce(CASE_TEXTS.allAnswered);
        form.current?.querySelector<HTMLElement>("[data-next-case]")?.focus();
      };
      const keys: Readonly<Record<string, () => void>> = {
        ArrowDown: () => focusOn(all[place + 1]),
        ArrowUp: () => focusOn(all[place - 1]),
        ArrowRight: () => moveBy(1),
        ArrowLeft: () => moveBy(-1),
        PageDown: () => step(1),
        PageUp: () => step(-1),
        Enter: goOn,
        Delete: () => question && answer(question, ""),
        Backspace: () => question && answer(question, ""),
      };
      const act = choice && question ? () => answer(question, choice.answer) : keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
    [form, questions, choices, step, answer, announce],
  );
}
