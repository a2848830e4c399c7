import type { AddinManifest } from "../ribbon/manifest";

export interface Message {
  readonly id: number;
  readonly intent: "error" | "warning" | "info";
  readonly text: string;
}

/** Everything the page shows around the grid. */
export interface PageState {
  readonly workbookName: string;
  readonly manifest: AddinManifest | null;
  readonly isPaneOpen: boolean;
  readonly isReady: boolean;
  readonly messages: readonly Message[];
  /** The workbook that waits for the user's word, because it would replace unsaved work. */
  readonly waitingFile: File | null;
}

export interface PageStore {
  readonly get: () => PageState;
  readonly set: (change: Partial<PageState>) => void;
  readonly say: (intent: Message["intent"], text: string) => void;
  readonly dismiss: (id: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPageStore(workbookName: string): PageStore {
  const listeners = new Set<() => void>();
  let state: PageState = {
    workbookName,
    manifest: null,
    isPaneOpen: true,
    isReady: false,
    messages: [],
    waitingFile: null,
  };
  let messageCount = 0;
  const set = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set,
    say(intent, text) {
      // The same message again is no news.
      const others = state.messages.filter((message) => message.text !== text);
      set({ messages: [...others, { id: ++messageCount, intent, text }] });
    },
    dismiss: (id) => set({ messages: state.messages.filter((message) => message.id !== id) }),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
