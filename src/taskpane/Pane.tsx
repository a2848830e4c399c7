import {
  FluentProvider,
  makeStyles,
  Text,
  Title2,
  Title3,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  provider: { minHeight: "100vh" },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    maxWidth: "48rem",
    // The top right corner belongs to Office: its own button lies over the pane there.
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    "& h1": { margin: 0, paddingInlineEnd: "40px" },
    "& h2, & h3": { margin: 0 },
  },
});

/** The frame of the pane and of the help page: what the add-in does, then its content. */
export function Pane({ isDark, children }: { readonly isDark: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <main className={styles.page}>
        <Title2 as="h1">{TEXTS.title}</Title2>
        <Text>{TEXTS.introduction}</Text>
        <Title3 as="h2">{TEXTS.functions}</Title3>
        {children}
      </main>
    </FluentProvider>
  );
}
