import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SettingKey } from "../workbook/inspection/names";
import { writeSetting, type SettingCell } from "../workbook/scores/settings";
import { TaskMessage } from "./Message";
import { TEXTS } from "./texts";
import { useTask } from "./use-task";

interface SettingChoiceProps {
  readonly name: Extract<SettingKey, "summaryInThread" | "state">;
  readonly cell: SettingCell;
  readonly options: readonly (readonly [word: string, label: string])[];
  /** Which of them the cell says; "" for none. */
  readonly inCell: string;
  /** What to enter where it says none. */
  readonly enter: string;
  readonly hint?: string;
}

/** A setting that is one of a few words, written to its cell when it is chosen; follows the cell. */
export function SettingChoice({ name, cell, options, inCell, enter, hint }: SettingChoiceProps) {
  const task = useTask();
  const label = TEXTS.settings[name];
  const [shown, setShown] = useState(inCell);
  useEffect(() => setShown(inCell), [inCell]);
  const choose = (word: string) =>
    task.start(async () => {
      setShown(word);
      await writeSetting(name, word, label).catch((error) => {
        setShown(inCell);
        throw error;
      });
      return TEXTS.settings.saved;
    });
  const told = cell.hasFormula ? TEXTS.settings.hasFormula : hint;
  return (
    <>
      <Field
        label={label}
        {...(told !== undefined && { hint: told })}
        {...(shown === "" && { validationMessage: enter })}
      >
        <RadioGroup
          layout="horizontal"
          value={shown}
          disabled={cell.hasFormula}
          onChange={(_, { value }) => choose(value)}
        >
          {options.map(([word, words]) => (
            <Radio key={word} value={word} label={words} />
          ))}
        </RadioGroup>
      </Field>
      <TaskMessage task={task} />
    </>
  );
}
