import { Field, Input } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SettingName } from "../workbook/inspection/names";
import { writeSetting, type SettingCell } from "../workbook/scores/settings";
import { useAnnounce } from "./LiveRegion";
import { isPerCent, shownSetting, typedSetting } from "./setting-values";
import { TEXTS } from "./texts";
import { failureOf, sentenceOf } from "./use-task";

interface SettingFieldProps {
  readonly name: Exclude<SettingName, "summaryInThread">;
  readonly cell: SettingCell;
}

interface Note {
  readonly state: "success" | "error";
  readonly sentence: string;
}

/** One setting, written to its cell when the field is left or Enter is pressed; follows the cell while nobody types. */
export function SettingField({ name, cell }: SettingFieldProps) {
  const announce = useAnnounce();
  const [draft, setDraft] = useState<string | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  /** What was written over what: shown until the cell has been read again. */
  const [written, setWritten] = useState({ now: "", over: "" });
  const isWriting = useRef(false);
  const inCell = shownSetting(name, cell.value, cell.text);
  const shown = inCell === written.over ? written.now : inCell;
  const label = TEXTS.settings[name];

  function edit(text: string | null) {
    setDraft(text);
    setNote(null);
  }
  function tell(state: Note["state"], sentence: string) {
    setNote({ state, sentence });
    announce(sentence);
  }
  async function save() {
    if (draft === null || isWriting.current) return;
    if (draft.trim() === shown) return edit(null);
    const typed = typedSetting(name, draft);
    if ("problem" in typed) return tell("error", typed.problem);
    isWriting.current = true;
    try {
      await writeSetting(name, typed.value, label);
      setWritten({ now: shownSetting(name, typed.value, String(typed.value)), over: inCell });
      setDraft(null);
      tell("success", TEXTS.settings.saved);
    } catch (error) {
      tell("error", sentenceOf(failureOf(error)));
    } finally {
      isWriting.current = false;
    }
  }

  return (
    <Field
      label={label}
      hint={cell.hasFormula ? TEXTS.settings.hasFormula : TEXTS.settings.hints[name]}
      {...(note && {
        validationState: note.state,
        // Announced politely above, so not as an alert.
        validationMessage: { children: note.sentence, role: "none" },
      })}
    >
      <Input
        value={draft ?? shown}
        readOnly={cell.hasFormula}
        inputMode={isPerCent(name) ? "decimal" : "text"}
        {...(isPerCent(name) && { contentAfter: "%" })}
        onChange={(_, { value }) => edit(value)}
        onBlur={() => void save()}
        onKeyDown={({ key }) => {
          if (key === "Enter") void save();
          if (key === "Escape") edit(null);
        }}
      />
    </Field>
  );
}
