/** A command with the workbook that it is pressed in. */
export interface Command {
  readonly title: string;
  /** It finds an empty workbook, and not one that is set up. */
  readonly isFirst?: true;
  /** It finds the workbook of a file, and not one that is set up. */
  readonly file?: string;
  /** Makes the workbook what it is before the command. */
  readonly given?: () => Promise<void>;
  readonly press: () => Promise<unknown>;
}
