import {
  FluentProvider,
  makeStyles,
  Subtitle1,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LiveRegion } from "./LiveRegion";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  provider: { minHeight: "100vh" },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "48rem",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    "& h1, & h2, & h3, & h4": { margin: 0 },
    // The top right corner belongs to Office: its own button lies over the pane there.
    "& h1": { paddingInlineEnd: "40px" },
  },
});

interface PaneProps {
  readonly isDark: boolean;
  /** Under the title: what the add-in does, or which inspection this is. */
  readonly subtitle?: string;
  readonly children: ReactNode;
}

/** The frame of the pane and of the help page: the title, then its content. */
export function Pane({ isDark, subtitle, children }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <LiveRegion>
        <main className={styles.page}>
          <header>
            <Subtitle1 as="h1" block>
              {TEXTS.title}
            </Subtitle1>
            {subtitle !== undefined && <Text block>{subtitle}</Text>}
          </header>
          {children}
        </main>
      </LiveRegion>
    </FluentProvider>
  );
}
