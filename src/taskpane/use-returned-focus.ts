import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * For an element that goes away when its own button is pressed: the focus, which would be lost with it, goes to the chosen tab,
 * or to the first button of a page without tabs. A person who is elsewhere stays there. Gives the element's ref.
 */
export function useReturnedFocus<Element extends HTMLElement = HTMLDivElement>(): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (!document.hasFocus() || !element?.contains(document.activeElement)) return;
      const buttons = [...document.querySelectorAll<HTMLElement>("main button:not([disabled])")];
      const tab = document.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
      (tab ?? buttons.find((button) => !element.contains(button)))?.focus();
    };
  }, []);
  return ref;
}
