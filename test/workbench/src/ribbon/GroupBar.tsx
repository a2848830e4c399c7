import { makeStyles, Toolbar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { LargeButton } from "./LargeButton";
import { LargeMenu } from "./LargeMenu";
import type { RibbonGroup } from "./manifest";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    "&:not(:last-child)": { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  controls: { flexGrow: 1, alignItems: "stretch", padding: 0, columnGap: tokens.spacingHorizontalXXS },
  label: {
    paddingTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
  },
});

interface GroupBarProps {
  readonly group: RibbonGroup;
  readonly pressed: ReadonlySet<string> | undefined;
  readonly onControl: (id: string) => void;
}

/** A group of controls, with its name beneath. */
export function GroupBar({ group, pressed, onControl }: GroupBarProps) {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div className={styles.group}>
      <Toolbar className={styles.controls} aria-labelledby={labelId}>
        {group.controls.map((control) =>
          control.type === "Menu" ? (
            <LargeMenu key={control.id} menu={control} pressed={pressed} onControl={onControl} />
          ) : (
            <LargeButton key={control.id} button={control} pressed={pressed} onControl={onControl} />
          ),
        )}
      </Toolbar>
      <div id={labelId} className={styles.label}>
        {group.label}
      </div>
    </div>
  );
}
