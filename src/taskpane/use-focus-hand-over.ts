import { useLayoutEffect, useRef, type RefObject } from "react";

/** Whether the page of the pane that was left held the focus. */
export type FocusHandOver = RefObject<boolean>;

/**
 * Hands the focus on when one page of the pane takes the place of another: where the button that was pressed is gone, the
 * element of `selector` has it. A person who is in the sheet meanwhile stays there. Gives the ref of the page's element.
 */
export function useFocusHandOver(held: FocusHandOver, selector: string): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = page.current;
    if (held.current) element?.querySelector<HTMLElement>(selector)?.focus();
    held.current = false;
    return () => {
      held.current = document.hasFocus() && element?.contains(document.activeElement) === true;
    };
  }, [held, selector]);
  return page;
}
