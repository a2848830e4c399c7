/** What the page can be asked to do. */
export interface PageActions {
  /** Called once, when the places for grid and pane are there. */
  readonly onPlaces: (grid: HTMLElement, pane: HTMLElement) => void;
  readonly onControl: (id: string) => void;
  readonly onOpen: (file: File, isConfirmed: boolean) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onRecalculate: () => void;
}
