import { makeStyles, Tooltip, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Supertip } from "./manifest";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, maxWidth: "16rem" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface SupertipTooltipProps {
  readonly supertip: Supertip;
  readonly side: "below" | "after";
  readonly children: ReactElement;
}

/** What a control does, shown while the pointer or the focus is on it and read out after its label. */
export function SupertipTooltip({ supertip: { title, description }, side, children }: SupertipTooltipProps) {
  const styles = useStyles();
  const content = (
    <span className={styles.text}>
      <span className={styles.title}>{title}</span>
      <span>{description}</span>
    </span>
  );
  return (
    <Tooltip relationship="description" content={content} positioning={{ position: side, align: "start" }}>
      {children}
    </Tooltip>
  );
}
