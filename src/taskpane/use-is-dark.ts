import { useEffect, useState } from "react";
import { isDarkColour } from "./is-dark-colour";

const DARK = "(prefers-color-scheme: dark)";

/** Whether Office, or where it does not say the system, is dark; follows a change of either. */
export function useIsDark(): boolean {
  const [isDark, setDark] = useState(isDarkNow);
  useEffect(() => {
    const update = () => setDark(isDarkNow());
    const scheme = matchMedia(DARK);
    scheme.addEventListener("change", update);
    // Excel raises no event for its theme: whoever changed it comes back to the pane afterwards.
    window.addEventListener("focus", update);
    document.addEventListener("visibilitychange", update);
    return () => {
      scheme.removeEventListener("change", update);
      window.removeEventListener("focus", update);
      document.removeEventListener("visibilitychange", update);
    };
  }, []);
  return isDark;
}

function isDarkNow(): boolean {
  const background = typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  return isDarkColour(background) ?? matchMedia(DARK).matches;
}
