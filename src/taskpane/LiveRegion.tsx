import { AnnounceProvider, makeStyles, useAnnounce as useFluentAnnounce } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  // Out of sight, not hidden: a hidden region is not read out.
  region: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Long enough for a screen reader to take a sentence up, short enough that nobody meets it when reading the page. */
const STAYS_FOR = 4000;

interface Announcement {
  readonly id: number;
  readonly sentence: string;
}

/**
 * Gives everything inside it `announce`, which says a sentence politely; Fluent's message bars announce themselves by it.
 * (Fluent's own announcer interrupts.)
 */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [announcements, setAnnouncements] = useState<readonly Announcement[]>([]);
  const last = useRef(0);
  const announce = useCallback((sentence: string) => {
    const id = ++last.current;
    setAnnouncements((all) => [...all, { id, sentence }]);
    setTimeout(() => setAnnouncements((all) => all.filter((one) => one.id !== id)), STAYS_FOR);
  }, []);
  const value = useMemo(() => ({ announce }), [announce]);
  return (
    <AnnounceProvider value={value}>
      {children}
      <div role="status" aria-live="polite" className={styles.region}>
        {announcements.map(({ id, sentence }) => (
          <p key={id}>{sentence}</p>
        ))}
      </div>
    </AnnounceProvider>
  );
}

/** Says a sentence to those who listen to the pane, when they have finished listening to something else. */
export const useAnnounce = () => useFluentAnnounce().announce;
