import { useEffect, useRef } from "react";
import type { ScoresView } from "../workbook/scores/scores-view";
import { describeChanges, saidScores, type SaidScores } from "./describe-changes";
import { useAnnounce } from "./LiveRegion";

/** Says politely which scores have changed. */
export function useAnnouncedChanges(view: ScoresView): void {
  const announce = useAnnounce();
  const said = useRef<SaidScores>(new Map());
  useEffect(() => {
    const now = saidScores(view, said.current);
    const sentence = describeChanges(said.current, now);
    said.current = now;
    if (sentence !== "") announce(sentence);
  }, [view, announce]);
}
