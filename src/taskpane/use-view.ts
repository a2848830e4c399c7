import { useCallback, useEffect, useState } from "react";

export const VIEWS = ["scores", "why", "case", "progress", "bringIn", "insert", "settings", "check", "help"] as const;
export type View = (typeof VIEWS)[number];

/** The part of the pane's address by which the ribbon asks for Set up (src/commands). */
const SET_UP_HASH = "#set-up";
/** The same for Proof. */
const PROOF_HASH = "#proof";

export interface ShownView {
  readonly view: View;
  readonly show: (view: View) => void;
  /** The page of Set up: asked for, left, or (undefined) as the workbook needs it. */
  readonly wantsSetUp: boolean | undefined;
  readonly showSetUp: () => void;
  readonly leaveSetUp: () => void;
  /** How often the ribbon has asked for Proof. */
  readonly proofsAsked: number;
}

/** Which part of the pane is shown; remembered while the pane lives. */
export function useView(): ShownView {
  const [view, show] = useState<View>("scores");
  const [wantsSetUp, setWantsSetUp] = useState(() => (location.hash === SET_UP_HASH ? true : undefined));
  const showSetUp = useCallback(() => setWantsSetUp(true), []);
  const leaveSetUp = useCallback(() => setWantsSetUp(false), []);
  const [proofsAsked, setProofsAsked] = useState(0);
  useEffect(() => {
    const follow = () => {
      if (location.hash === SET_UP_HASH) setWantsSetUp(true);
      if (location.hash !== PROOF_HASH) return;
      // Asked for once: a page that is loaded again must not stamp the report by itself. (office.js takes history away.)
      location.hash = "";
      setWantsSetUp(false);
      show("check");
      setProofsAsked((count) => count + 1);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return { view, show, wantsSetUp, showSetUp, leaveSetUp, proofsAsked };
}
