/** How a person follows a long task, and stops it. */
export interface Steps {
  /** Hears what is being done, and how much is done, 0 to 1. */
  readonly onStep: (words: string, share: number) => void;
  readonly signal?: AbortSignal;
}
