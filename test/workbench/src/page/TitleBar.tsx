import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { PageState } from "./store";
import { TEXTS } from "./texts";
import type { PageActions } from "./page-actions";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  note: { marginInlineStart: "auto", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { color: "inherit", minWidth: "auto" },
});

const XLSX = ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook's name and what can be done with the file as a whole. */
export function TitleBar({ state, actions }: { readonly state: PageState; readonly actions: PageActions }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const button = (label: string, onClick: () => void) => (
    <Button size="small" appearance="transparent" className={styles.button} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <header className={styles.bar}>
      <Text weight="semibold" className={styles.name}>
        {state.workbookName}
      </Text>
      {button(TEXTS.open, () => input.current?.click())}
      {button(TEXTS.save, actions.onSave)}
      {button(TEXTS.undo, actions.onUndo)}
      {button(TEXTS.redo, actions.onRedo)}
      {button(TEXTS.recalculate, actions.onRecalculate)}
      <Text size={200} className={styles.note}>
        {state.isReady ? TEXTS.about : TEXTS.starting}
      </Text>
      <input
        ref={input}
        type="file"
        accept={XLSX}
        hidden
        aria-label={TEXTS.open}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again.
          event.target.value = "";
          if (file) actions.onOpen(file, false);
        }}
      />
    </header>
  );
}
